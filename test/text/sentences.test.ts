import { describe, expect, test } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { splitSentences } from '../../src/text/sentences.ts';

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
    ['Es gab Brot, Käse usw. Brandt zahlte.', 2],
    ['Die Fahrt dauert 3 Std. Danach ist Pause.', 2],
    ['Sie wohnt in der Ankerstr. Das Haus ist alt.', 2],
    ['So ist ihre Art. Die Stadt zahlt.', 2],
    ['Sie kündigte zum 1. Danach zog sie um.', 2],
    ["Sie ging. ``Das hält'', sagte sie.", 2],
    ['Sie ging. ,,Das hält“, sagte sie.', 2],
    ['Sie ging. ”Das hält”, sagte sie.', 2],
    ['Sie ist neu.[3] Sie hält! 👍 Gut so.', 3],
    ['Ist sie neu? #brücke', 2],
  ])('at its full stop, whatever follows: %s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  test.each([
    'Am 7. Januar kam Dr. H. Brandt aus der Chr. Weber GmbH.',
    'Im 20. Jahrhundert und auch z. B. im 19. Jahrhundert war das so.',
    'Königin Elisabeth II. besuchte die Stadt (c. 1450 gegründet).',
    'Der Fluss ist ca. 340 Kilometer lang.',
    'Auf www.lindenfurt.de steht mehr.',
    'Hanna.Brandt@lindenfurt.example gibt Auskunft.',
    'Die Firma Müller & Co. KG und die Fa. Weber bauen in der Ankerstr. 5.',
    'Es kamen 12 Tsd. Menschen, mind. 5 Std. Fahrzeit lt. Polizei.',
    'Lt. Brandt sprach sie zum 1. Mal mit Dipl.-Ing. Weber und Dr. med. Lind.',
    'Nach Art. 5 Abs. 2 zahlt die kath. Schule.',
    '1. Die Brücke ist neu.',
    'Im 1. bis 3. Jahrhundert und im 1. -3. Jahr war das so.',
  ])('at none within: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  test('in English, too', () => {
    expect(sentences('It opens on Anchor St. The mayor said no. She left at 5 p.m. The end.', 'en')).toHaveLength(4);
    expect(sentences('1. The bridge is new. 2. It holds.', 'en')).toEqual(['1. The bridge is new.', '2. It holds.']);
  });

  test.each([
    'It was founded c. 1450 by J. F. Weber of Weber Inc. in the U.S. State of Lind.',
    'See Fig. 3 for Dr. Weber.',
    'Samuel L. Lind of Weber & Co. met Mr. J. D. Vance, Lt. Col. Brandt and Rep. Kraus on 5 Lind Ave. near St. Mary.',
  ])('at none within, in English: %s', (text) => {
    expect(sentences(text, 'en')).toEqual([text]);
  });
});
