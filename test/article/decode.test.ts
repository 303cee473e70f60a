import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/article/decode.ts';

const TEXT = 'Die Brücke für Fußgänger – „groß und schön“ – kostet 12 €.';
const decode = (bytes: Uint8Array, type?: string) => decodeText('brücke.txt', bytes, type);
/** windows-1252 has these at other places than Latin-1. */
const SPECIAL = new Map([
  ['–', 0x96],
  ['„', 0x84],
  ['“', 0x93],
  ['€', 0x80],
]);
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => SPECIAL.get(letter) ?? letter.charCodeAt(0));

describe('bytes', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['windows-1252', windows1252(TEXT)],
    ['UTF-8 with a stray control character', Buffer.from(TEXT.replace('Brücke', 'Brü\u0002cke'))],
  ])('in %s are the same text', (_, bytes) => {
    expect(decode(bytes)).toBe(TEXT);
  });

  test('in UTF-8 may hold any script', () => {
    expect(decode(Buffer.from('Мост 橋 ←→ ½'))).toBe('Мост 橋 ←→ ½');
  });

  test.each(['<meta charset="iso-8859-15">', `<meta charset="iso-8859-15">`.padStart(3000)])(
    'are in the encoding that they say',
    (meta) => {
      expect(decode(Buffer.from(`${meta}12 \u00a4`, 'latin1'))).toBe(`${meta}12 €`);
    },
  );

  test('are in the encoding that a server says', () => {
    expect(decode(Buffer.from('12 \u00a4', 'latin1'), 'text/plain; charset=iso-8859-15')).toBe('12 €');
  });

  test('that say to be UTF-8 may have a broken one', () => {
    const meta = '<meta charset="utf-8">';
    const bytes = Buffer.concat([Buffer.from(meta + TEXT), Buffer.from([0xe4])]);
    expect(decode(bytes)).toBe(meta + TEXT);
  });

  test('that say to be UTF-8 and have nothing else beyond ASCII than broken ones are in windows-1252', () => {
    const text = `<meta charset="utf-8">${TEXT} ${'Das Boot liegt im Hafen. '.repeat(100)}`;
    expect(decode(windows1252(text))).toBe(text);
  });

  test('that are no text, or in another encoding, are refused', () => {
    expect(() => decode(new Uint8Array([0x89, 0x50, 0, 1, 2, 0xff]))).toThrow('brücke.txt is no text file');
    expect(() => decode(new Uint8Array([0x41, 0x81, 0x8d, 0x8f, 0x90, 0xd7, 0xf7]))).toThrow('save it as UTF-8');
  });
});
