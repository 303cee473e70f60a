/** Makes small PDFs for the tests: pages of lines at places (ISO 32000-1, 7.5). */

/** A line with its place, from the left and from the bottom of a page of 595 to 842 points. */
export interface Placed {
  readonly text: string;
  readonly left?: number;
  readonly base: number;
  readonly size?: number;
  /** It runs upwards. */
  readonly turned?: boolean;
}

/** The bytes of a PDF in Helvetica with WinAnsi letters. */
export function pdfOf(pages: readonly (readonly Placed[])[]): Uint8Array {
  const font = 3 + 2 * pages.length;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${3 + 2 * at} 0 R`).join(' ')}] >>`,
    ...pages.flatMap((lines, at) => {
      const content = lines.map(shown).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${4 + 2 * at} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const rest = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + rest, 'latin1');
}

const shown = ({ text, left = 60, base, size = 10, turned = false }: Placed): string =>
  `BT /F1 ${size} Tf ${turned ? '0 1 -1 0' : '1 0 0 1'} ${left} ${base} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
