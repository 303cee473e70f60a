/** A unit's words → its cues, in order. */
import type { Cue } from './cue.ts';
import { sayingIn } from './sayings.ts';
import { sourceIn } from './sources.ts';
import type { Syntax } from './syntax.ts';

/** The cues of a unit; a source within what somebody says is his. */
export function findCues(syntax: Syntax): Cue[] {
  const indices = syntax.clauses.map((_, index) => index);
  const sayings = indices.map((index) => sayingIn(syntax, index)).filter((cue) => cue !== undefined);
  const sources = indices.map((index) => sourceIn(syntax, index)).filter((cue) => cue !== undefined);
  const isThus = ({ at }: Cue) => syntax.language.quotes.thus.has(syntax.words[at]?.lower ?? '');
  const own = sources.filter((source) => isThus(source) || !sayings.some((saying) => isWithin(source, saying)));
  return [...sayings, ...own].sort((a, b) => a.at - b.at);
}

/** "Ein Sprecher sagte, nach ersten Erkenntnissen sei": the source is part of what the speaker says. */
function isWithin({ at }: Cue, { reports, speaker, at: verb }: Cue): boolean {
  if (!reports || reports === 'before' || !speaker) return false;
  return reports.first > verb && at >= reports.first && at < reports.last;
}
