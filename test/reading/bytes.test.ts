import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/reading/bytes.ts';

const TEXT = 'Die Brücke für Fußgänger – „groß und schön“ – kostet 12 €.';
const decode = (bytes: Uint8Array) => decodeText('brücke.txt', bytes);
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
  ])('in %s are the same text', (_, bytes) => {
    expect(decode(bytes)).toBe(TEXT);
  });

  test('in UTF-8 may hold any script', () => {
    expect(decode(Buffer.from('Мост 橋 ←→ ½'))).toBe('Мост 橋 ←→ ½');
  });

  test('that are no text, or in another encoding, are refused', () => {
    expect(() => decode(new Uint8Array([0x89, 0x50, 0, 1, 2, 0xff]))).toThrow('brücke.txt is no text file');
    expect(() => decode(new Uint8Array([0x41, 0x81, 0x8d, 0x8f, 0x90, 0xd7, 0xf7]))).toThrow('save it as UTF-8');
  });
});
