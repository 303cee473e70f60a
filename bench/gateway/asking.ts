/** Asks a bot many questions, so many at a time, each by another person. */
import { readFileSync } from 'node:fs';
import type { Loopback } from '../../test/discord/loopback.ts';

/** A question, and the sentence that answers it where the index says. */
export interface Known {
  readonly question: string;
  readonly evidence?: string;
}

/** Questions of the bundled index, German and English by turns; every eighth is about something it does not have. */
export function knownQuestions(): readonly Known[] {
  const index: { facts: { evidence: string; questions?: { de?: string[]; en?: string[] } }[] } = JSON.parse(
    readFileSync('data/anti-is-koalition.index.json', 'utf8'),
  );
  const known = index.facts.flatMap(({ evidence, questions: { de = [], en = [] } = {} }) =>
    [...de, ...en].map((question) => ({ question, evidence })),
  );
  return known.map((one, at) => (at % 8 === 7 ? { question: `Wie hoch ist der ${at}. Turm der Brücke?` } : one));
}

export const realQuestions = (): readonly string[] => knownQuestions().map(({ question }) => question);

export interface Round {
  /** Milliseconds from the question until its answer is seen. */
  readonly latencies: readonly number[];
  readonly milliseconds: number;
  readonly failed: number;
}

let asked = 0;

/** A closed loop: the next question is asked when one is answered. */
export async function ask(
  discord: Loopback,
  questions: readonly string[],
  { count, atATime = 64 }: Asking,
): Promise<Round> {
  const latencies: number[] = [];
  let [left, failed] = [count, 0];
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      asked += 1;
      const person = discord.person({ id: String(10_000_000 + asked), locale: asked % 2 ? 'de' : 'en-US' });
      const start = performance.now();
      const seen = await person.slash('ask', { question: questions[asked % questions.length] ?? '' });
      latencies.push(performance.now() - start);
      if (seen.failed) failed += 1;
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: atATime }, lane));
  return { latencies, milliseconds: performance.now() - start, failed };
}

export interface Asking {
  readonly count: number;
  readonly atATime?: number;
}
