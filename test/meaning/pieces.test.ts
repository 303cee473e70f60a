/** The pieces are those of the tokenizer that the networks were made with; recorded from it (model/recipe/vocabulary.py). */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prepareTokenizer } from '../../src/meaning/tokenizer.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const recorded: readonly { readonly text: string; readonly ids: readonly number[] }[] =
  read('test/meaning/pieces.json');
const cut = prepareTokenizer(read('model/vocabulary.json'));

test.each(recorded)('$text falls into the recorded pieces', ({ text, ids }) => {
  expect(cut(text).map(({ id }) => id)).toEqual(ids);
});
