/** /facts: the indexed facts of a topic. */
import { catalogueOf } from '../src/library/catalogue.ts';
import { referenceTo } from '../src/library/reference.ts';
import { defineCommand, pageOption } from '../src/reply/command.ts';
import { sayFacts, sayTopics } from '../src/reply/listing-reply.ts';
import { shorten } from '../src/reply/reply.ts';
import { suggestTopics } from '../src/reply/suggestions.ts';
import { meant } from '../src/search/lookup.ts';

/** Characters of what was typed: a line. */
const LONGEST_ECHO = 80;

export default defineCommand({
  name: { en: 'facts', de: 'fakten' },
  description: { en: 'What the article says on a topic', de: 'Was der Artikel zu einem Thema sagt' },
  public: true,
  options: {
    topic: {
      name: { en: 'topic', de: 'thema' },
      description: { en: 'Which topic', de: 'Welches Thema' },
      suggest: suggestTopics,
    },
    page: pageOption,
  },
  run({ topic: typed, page }, context) {
    const { topics: all, findTopics } = catalogueOf(context.library);
    const topics = all.filter(({ facts }) => facts.length > 0);
    if (topics.length === 0) {
      const facts = context.library.flatMap((indexed) => indexed.facts.map((fact) => referenceTo(indexed, fact)));
      return sayFacts(facts, undefined, page, context);
    }
    if (!typed?.trim()) return sayTopics(topics, page, context);
    const [topic] = meant(findTopics(typed));
    return topic
      ? sayFacts(topic.facts, topic, page, context)
      : sayTopics(topics, page, context, shorten(typed, LONGEST_ECHO));
  },
});
