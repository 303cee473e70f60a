/** /quote: who said what, verbatim words and reported ones told apart. */
import { catalogueOf } from '../src/library/catalogue.ts';
import type { Reference } from '../src/library/reference.ts';
import { type Context, defineCommand, pageOption } from '../src/reply/command.ts';
import { type Quotations, sayNoQuotes, sayQuotes } from '../src/reply/listing-reply.ts';
import { shorten } from '../src/reply/reply.ts';
import { suggestSpeakers, suggestSubjects } from '../src/reply/suggestions.ts';
import { meant } from '../src/search/lookup.ts';

/** A button that turns the page must hold both; what is longer is cut before it is looked for, so that all pages agree. */
const LONGEST_INPUT = 32;

/** The reader is more sure than not that a passage is about it. */
const ABOUT = 0.5;

export default defineCommand({
  name: { en: 'quote', de: 'zitat' },
  description: { en: 'Find out who said what', de: 'Finde heraus, wer was gesagt hat' },
  public: true,
  options: {
    speaker: {
      name: { en: 'speaker', de: 'sprecher' },
      description: { en: 'Who said it', de: 'Wer es gesagt hat' },
      suggest: suggestSpeakers,
    },
    about: {
      name: { en: 'about', de: 'über' },
      description: { en: 'What it is about', de: 'Worum es geht' },
      suggest: suggestSubjects,
    },
    page: pageOption,
  },
  async run({ speaker, about, page }, context) {
    const catalogue = catalogueOf(context.library);
    const typed = { ...held('speaker', speaker), ...held('about', about) };
    const speakers = typed.speaker ? meant(catalogue.findSpeakers(typed.speaker)) : [];
    const candidates = typed.speaker ? speakers.flatMap(({ quotes }) => quotes) : catalogue.quotes;
    const quotes = typed.about ? await quotesAbout(typed.about, candidates, context) : candidates;
    const found: Quotations = { quotes, speakers, typed, page };
    const others = catalogue.speakers.filter((one) => !speakers.includes(one));
    return quotes.length > 0 ? sayQuotes(found, context) : sayNoQuotes(found, others, context);
  },
});

function held<Name extends string>(name: Name, value: string | undefined): { readonly [Key in Name]?: string } {
  const text = value?.trim();
  return text ? ({ [name]: shorten(text, LONGEST_INPUT) } as { readonly [Key in Name]: string }) : {};
}

/** Those of a topic of that name; else those whose sentence the search finds, best first. */
async function quotesAbout(
  about: string,
  quotes: readonly Reference[],
  { library, search, language }: Context,
): Promise<Reference[]> {
  const topics = catalogueOf(library)
    .findTopics(about)
    .filter(({ fit }) => fit === 'same')
    .flatMap(({ item }) => item.quotes);
  const onTopic = quotes.filter((quote) => topics.some(({ statement }) => statement === quote.statement));
  if (onTopic.length > 0) return onTopic;
  const { hits } = await search.find(about, { language });
  const near = hits.filter(({ features, reading }) => features.letters > 0 || (reading?.answers ?? 0) >= ABOUT);
  return near.flatMap(({ passage }) => quotes.filter((one) => one.sentence === passage.sentence));
}
