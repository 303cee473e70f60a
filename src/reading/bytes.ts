/** Bytes → text, in whatever encoding they are; never a wrong letter. */
import { ArticleFileError } from '../article-file.ts';

/** Control characters that no text has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what it is for
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;
/** What German and English texts have beyond ASCII: letters with accents, quotation marks, dashes, the euro sign. */
const PLAUSIBLE = /[\p{Script=Latin}„“”‚‘’«»‹›–—…€§°·•©®™£²³½¼¾×±´¡¿ºª\u00a0\u00ad]/u;
/** Fewer plausible characters, and the bytes are in yet another encoding. */
const LEAST_PLAUSIBLE = 0.95;

/**
 * UTF-8 (with or without byte order mark), UTF-16 with one, else windows-1252, which holds Latin-1 (WHATWG Encoding).
 * @param file how to call the file in an error
 * @throws ArticleFileError where the bytes are no text, or in an encoding that cannot be told
 */
export function decodeText(file: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = decodeUtf8(bytes) ?? decodeWindows(file, bytes);
  if (CONTROL.test(text)) throw new ArticleFileError(`${file} is no text file: save the article as plain text.`);
  return text;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What windows-1252 has at 0x80 to 0x9f; some versions of Node leave Latin-1's control characters there (nodejs/node#56542). */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** @throws ArticleFileError */
function decodeWindows(file: string, bytes: Uint8Array): string {
  const latin = new TextDecoder('windows-1252').decode(bytes);
  const text = latin.replace(/[\u0080-\u009f]/g, (character) => WINDOWS[character.charCodeAt(0) - 0x80] ?? character);
  if (CONTROL.test(text) || isPlausible(text)) return text;
  throw new ArticleFileError(`${file} is in an encoding that cannot be told: save it as UTF-8 and try again.`);
}

/** UTF-8 proves itself; in windows-1252 every byte is a letter, so the letters are looked at. */
function isPlausible(text: string): boolean {
  const beyond = text.match(/[\u0080-\u00ff\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u2122]/g) ?? [];
  const plausible = beyond.filter((character) => PLAUSIBLE.test(character));
  return plausible.length >= LEAST_PLAUSIBLE * beyond.length;
}
