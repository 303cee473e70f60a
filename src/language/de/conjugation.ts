/** The forms a German verb takes in a report: present, past, Konjunktiv I, participle and infinitive, third person. */
import { IRREGULAR_VERBS } from './verbs.ts';

/** What a form is; only a finite one has a subject. */
export type VerbForm = 'finite' | 'participle' | 'infinitive';

/** A verb's form: `particle` is what a separable verb leaves at the clause's end, empty where it stands joined. */
export interface Conjugated {
  readonly form: string;
  readonly is: VerbForm;
  readonly particle: string;
}

const INSEPARABLE = /^(?:be|emp|ent|er|ge|ver|zer|miss|wider|unter|über|hinter|wieder)/;
const irregular = new Map(
  IRREGULAR_VERBS.split('\n')
    .map((line) => line.split(/\s+/).filter(Boolean))
    .map(([base = '', ...forms]): [string, readonly string[]] => [base, forms]),
);

/** @param verb the infinitive, a separable prefix set off: "mit|teilen", "darauf hin|weisen" */
export function conjugate(verb: string): Conjugated[] {
  const [prefix = '', base = ''] = verb.includes('|') ? verb.split('|') : ['', verb];
  const joined = prefix.split(' ').at(-1) ?? '';
  const finite = finiteForms(base);
  return [
    ...finite.map((form) => ({ form, is: 'finite' as const, particle: joined })),
    ...(prefix ? finite.map((form) => ({ form: joined + form, is: 'finite' as const, particle: '' })) : []),
    ...participles(base).map((form) => ({ form: joined + form, is: 'participle' as const, particle: '' })),
    ...[joined + base, ...(prefix ? [`${joined}zu${base}`] : [])].map((form) => ({
      form,
      is: 'infinitive' as const,
      particle: '',
    })),
  ];
}

function stemOf(base: string): string {
  return base.replace(/e?n$/, '');
}

/** The changed forms of a strong verb stand in the list of verbs, if need be under the verb without its prefix. */
function changedForms(base: string): readonly string[] {
  const own = irregular.get(base);
  if (own) return own;
  const [prefix = ''] = INSEPARABLE.exec(base) ?? [];
  const forms = prefix ? irregular.get(base.slice(prefix.length)) : undefined;
  return (forms ?? []).map((form) => prefix + form.replace(/^ge(?=\p{L}{3,}(?:en|t)$)/u, ''));
}

/** "berichtet", "bezeichnet": the e that keeps a stem speakable. */
function linkOf(stem: string): string {
  return /(?:[td]|chn|[^lrhaeiou][mn])$/.test(stem) ? 'e' : '';
}

function finiteForms(base: string): string[] {
  const stem = stemOf(base);
  const changed = changedForms(base).filter((form) => !isParticiple(form, base));
  const link = linkOf(stem);
  const past = changed.length > 0 ? [] : [`${stem}${link}te`, `${stem}${link}ten`];
  const plural = changed.filter((form) => !/n$/.test(form)).map((form) => `${form}${form.endsWith('e') ? 'n' : 'en'}`);
  return [...new Set([base, `${stem}${link}t`, `${stem}e`, ...past, ...changed, ...plural])];
}

function isParticiple(form: string, base: string): boolean {
  if (/^ge/.test(form) && !base.startsWith('ge')) return true;
  return INSEPARABLE.test(base) && /en$/.test(form) && form !== base && changedForms(base).at(-1) === form;
}

function participles(base: string): string[] {
  const stem = stemOf(base);
  const strong = changedForms(base).filter((form) => isParticiple(form, base));
  if (strong.length > 0) return strong;
  const link = linkOf(stem);
  return [INSEPARABLE.test(base) || /ieren$/.test(base) ? `${stem}${link}t` : `ge${stem}${link}t`];
}
