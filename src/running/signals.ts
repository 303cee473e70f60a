/** What makes the program read its articles again, or end: signals, and files that change. */
import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';

/** Milliseconds without a change until files are taken to be written: an editor, or git, writes in several steps. */
const SETTLED = 300;
/** Milliseconds between two looks at whether the folder is still the same one. */
const LOOK = 2000;
/** Articles and indexes; Kubernetes exchanges the files of a ConfigMap by turning the link ..data. */
const OURS = /^(?!\.).*\.(?:md|markdown|txt|html?|pdf|json)$|^\.\.data$/i;

/** What is watched, and what then happens; the times have defaults. */
interface Reloading {
  readonly folder: string;
  /** WATCH. */
  readonly watching: boolean;
  reload(): void;
  /** Milliseconds between two looks at the folder itself. */
  readonly look?: number;
  /** Milliseconds without a change until files are read. */
  readonly settled?: number;
}

/** Keeps `reload` called, at SIGHUP and with WATCH=1 when files change, as long as the process lives; resolves when it watches. */
export async function reloadOnChange(reloading: Reloading): Promise<void> {
  const { folder, watching, reload, look = LOOK, settled = SETTLED } = reloading;
  process.on('SIGHUP', reload);
  if (!watching) return;
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(reload, settled);
  };
  await watchFolder(folder, changed, look);
}

/** A folder that was moved away or exchanged is another one, of which a watcher hears nothing: it is looked for by its path. */
async function watchFolder(folder: string, changed: () => void, look: number): Promise<void> {
  let [known, watcher] = [await identityOf(folder), watched(folder, changed)];
  const compare = async () => {
    const identity = await identityOf(folder);
    if (identity === known && watcher) return;
    watcher?.close();
    [known, watcher] = [identity, identity === undefined ? undefined : watched(folder, changed)];
    if (watcher) changed();
  };
  setInterval(() => void compare(), look).unref();
}

/** Undefined where it cannot be watched now. */
function watched(folder: string, changed: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, (_, file) => {
      if (file === null || OURS.test(file)) changed();
    });
    return watcher.on('error', () => watcher.close());
  } catch {
    return undefined;
  }
}

/** Undefined where there is none. */
async function identityOf(folder: string): Promise<string | undefined> {
  return stat(folder).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => undefined,
  );
}

/** Milliseconds after which the process ends whether or not it is done; supervisors wait 10 s and more. */
const LONGEST = 4800;
/** Milliseconds in which a signal may come twice: at Ctrl-C from the terminal, and from npm, which passes it on. */
const SAME = 250;

/** How the process ends. */
interface Ending {
  /** Finishes what is under way. */
  stop(): Promise<void>;
  /** Ends the process with this code. */
  end(code: number): void;
}

/** Ends the process at SIGINT or SIGTERM: with 0 once `stop` is done or has taken too long, with 1 at once if it comes again. */
export function stopOnSignal({ stop, end }: Ending): void {
  let since: number | undefined;
  const onSignal = () => {
    if (since !== undefined && performance.now() - since < SAME) return;
    if (since !== undefined) return end(1);
    since = performance.now();
    setTimeout(() => end(0), LONGEST).unref();
    void stop().finally(() => end(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
}
