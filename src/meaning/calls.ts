/** What another thread is asked → what comes of it: each call has a number, which its outcome brings back. */

/** Calls that wait for their outcome. */
export interface Calls {
  /** The first has the number 0. */
  begin(): { readonly id: number; readonly outcome: Promise<unknown> };
  made(id: number, made: unknown): void;
  failed(id: number, error: Error): void;
  /** The thread has ended: nobody waits any longer, and whoever calls is told so. */
  end(error: Error): void;
  waiting(): number;
}

export function createCalls(): Calls {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let [next, ended]: [number, Error?] = [0];
  const take = (id: number) => {
    const call = waiting.get(id);
    waiting.delete(id);
    return call;
  };
  return {
    begin() {
      const id = next++;
      const call = Promise.withResolvers<unknown>();
      if (ended) call.reject(ended);
      else waiting.set(id, call);
      return { id, outcome: call.promise };
    },
    made: (id, made) => take(id)?.resolve(made),
    failed: (id, error) => take(id)?.reject(error),
    end(error) {
      ended ??= error;
      for (const id of waiting.keys()) take(id)?.reject(ended);
    },
    waiting: () => waiting.size,
  };
}
