/** What one can ask, as a reply with real questions to press. */

import { textIn } from '../language/languages.ts';
import { firstQuestions } from '../library/examples.ts';
import { askAction } from './actions.ts';
import type { Listed } from './command.ts';
import { type Reader, textsFor } from './reader.ts';
import { paragraph, type Reply, run, small, strong, title } from './reply.ts';

const MOST_EXAMPLES = 4;

/** All commands in the alphabet of the reader's language, and questions that the articles answer. */
export function sayHelp(commands: readonly Listed[], reader: Reader): Reply {
  const texts = textsFor(reader);
  const { language } = reader;
  const examples = firstQuestions(reader.library, language, MOST_EXAMPLES);
  return {
    tone: 'plain',
    blocks: [
      title(texts.help.title),
      paragraph(run(texts.help.promise)),
      ...commands
        .toSorted((a, b) => textIn(a.name, language).localeCompare(textIn(b.name, language), language))
        .map(({ name, description }) =>
          paragraph(strong(`/${textIn(name, language)}`), run(` · ${textIn(description, language)}`)),
        ),
      small(texts.help.privacy),
      ...(examples.length > 0 ? [small(texts.help.examples)] : []),
    ],
    actions: examples.map(({ text, reference }) => askAction(reference, text)),
    private: true,
  };
}
