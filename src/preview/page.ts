/** The preview's page: a field to type into, and every kind of card, wide and narrow, dark and light. */

import type { Library } from '../article/statements.ts';
import { cleanLine } from '../discord/clean.ts';
import type { LanguageCode } from '../language/language.ts';
import { type Kind, kindsOf } from './gallery.ts';
import type { Preview } from './preview.ts';
import { escapeHtml } from './render.ts';

/** How the page is looked at. */
export interface View {
  readonly language: LanguageCode;
  /** Wide is dark and narrow light; or the other way round. */
  readonly swap: boolean;
}

const WORDS = {
  de: { field: 'Befehl oder Frage, zum Beispiel /frage', other: 'English', swap: 'Hell und dunkel tauschen' },
  en: { field: 'Command or question, such as /ask', other: 'Deutsch', swap: 'Swap light and dark' },
} as const;

/** The whole document. */
export async function renderPage(preview: Preview, library: Library, view: View): Promise<string> {
  const { language, swap } = view;
  const [wide, narrow] = swap ? (['light', 'dark'] as const) : (['dark', 'light'] as const);
  const other = language === 'de' ? 'en' : 'de';
  const kinds = [];
  for (const kind of kindsOf(library, language))
    kinds.push(await renderKind(kind, preview, { language, wide, narrow }));
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Fundstelle</title>',
    '<link rel="stylesheet" href="/page.css"><script type="module" src="/page.js"></script></head>',
    `<body data-language="${language}"><header><h1>Fundstelle</h1><nav>`,
    `<a href="/?language=${other}${swap ? '&swap=1' : ''}">${WORDS[language].other}</a>`,
    `<a href="/?language=${language}${swap ? '' : '&swap=1'}">${WORDS[language].swap}</a></nav></header>`,
    `<section class="live ${wide}"><div class="channel" aria-live="polite"></div>`,
    `<form autocomplete="off"><ul class="choices" role="listbox" hidden></ul>`,
    `<input name="line" aria-label="${WORDS[language].field}" placeholder="${WORDS[language].field}" maxlength="4000">`,
    `</form></section><main>${kinds.join('')}</main></body></html>`,
  ].join('\n');
}

interface Panels {
  readonly language: LanguageCode;
  readonly wide: string;
  readonly narrow: string;
}

async function renderKind(kind: Kind, preview: Preview, { language, wide, narrow }: Panels): Promise<string> {
  const typed = 'says' in kind ? cleanLine(kind.says) : '';
  const { html } = 'says' in kind ? await preview.say(kind.says, language) : preview.show(kind.is, '…', language);
  return [
    `<section class="kind" data-kind="${escapeHtml(kind.name)}"><h2>${escapeHtml(kind.name)}</h2><code>${escapeHtml(typed)}</code>`,
    `<div class="panels"><div class="channel wide ${wide}">${html}</div>`,
    `<div class="channel narrow ${narrow}">${html}</div></div></section>`,
  ].join('');
}
