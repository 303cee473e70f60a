import { describe, expect, test } from 'vitest';
import { languages } from '../src/languages/index.ts';
import { splitSentences } from '../src/sentences.ts';

const sentences = (text: string, language: 'de' | 'en' = 'de') =>
  splitSentences(text, { start: 0, end: text.length }, languages[language]).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('a sentence ends', () => {
  test.each([
    ['Die Brücke ist neu. Sie hält.', 2],
    ['Ist sie neu? Ja! Sie hält …', 3],
    ['„Sie hält.“ Das sagt Brandt.', 2],
    ['Die Brücke ist neu.Sie hält.', 2],
    ['Sie kam um 8. Danach ging sie.', 2],
    ['Sie sprach mit den LFB-Leuten. Brandt schwieg.', 2],
    ['Es gab Brot, Käse usw. Die Stadt zahlte.', 2],
  ])('at its full stop, whatever follows: %s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  test.each([
    'Am 7. Januar kam Dr. H. Brandt aus der Chr. Weber GmbH.',
    'Im 20. Jahrhundert und auch z. B. im 19. Jahrhundert war das so.',
    'Königin Elisabeth II. besuchte die Stadt (c. 1450 gegründet).',
    'Der Fluss ist ca. 340 Kilometer lang.',
    'Auf www.lindenfurt.de steht mehr.',
  ])('at none within: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  test.each([
    'It was founded c. 1450 by J. F. Weber of Weber Inc. in the U.S. State of Lind.',
    'See Fig. 3 for Dr. Weber.',
  ])('at none within, in English: %s', (text) => {
    expect(sentences(text, 'en')).toEqual([text]);
  });
});
