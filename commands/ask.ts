/** /ask: a question, answered from everything in the articles. */
import { type Around, answerFurther, asksWhoSays } from '../src/answer/further.ts';
import { type Answer, answerTo } from '../src/answer/index.ts';
import { isGreeting, splitQuestions } from '../src/answer/questions.ts';
import { check, differing } from '../src/check/index.ts';
import { languages, recogniseQuestion } from '../src/language/languages.ts';
import { keyOf, type Reference, readReferences, writeReferences } from '../src/library/reference.ts';
import { type Answered, sayAnswers } from '../src/reply/answer-reply.ts';
import { chooseArticle } from '../src/reply/article-reply.ts';
import { type Context, defineCommand, pageOption, textsFor } from '../src/reply/command.ts';
import type { Proof } from '../src/reply/passage.ts';
import { sayPassage, sayPassages, sayReport, sayWhoSays } from '../src/reply/passage-reply.ts';
import { nothing, type Reply } from '../src/reply/reply.ts';
import { sayGreeting, suggestArticles, suggestQuestions } from '../src/reply/suggestions.ts';
import type { SearchOptions } from '../src/search/index.ts';

/** Nobody asks longer; a whole text is for /check. */
const LONGEST_QUESTION = 1000;

export default defineCommand({
  name: { en: 'ask', de: 'frage' },
  description: { en: 'Ask the article a question', de: 'Stell dem Artikel eine Frage' },
  public: true,
  options: {
    question: {
      name: { en: 'question', de: 'frage' },
      description: { en: 'What you want to know', de: 'Was du wissen möchtest' },
      required: true,
      suggest: suggestQuestions,
      form: {
        title: { en: 'Ask the article', de: 'Frag den Artikel' },
        label: { en: 'Your question', de: 'Deine Frage' },
      },
    },
    article: {
      name: { en: 'article', de: 'artikel' },
      description: { en: 'Only in this article', de: 'Nur in diesem Artikel' },
      suggest: suggestArticles,
    },
    private: {
      name: { en: 'private', de: 'privat' },
      description: { en: 'Show the answer only to you', de: 'Die Antwort nur dir zeigen' },
      type: 'flag',
    },
    page: pageOption,
    about: {
      name: { en: 'about', de: 'stelle' },
      description: { en: 'The passage that the question is about', de: 'Die Stelle, um die es geht' },
      hidden: true,
    },
    asked: {
      name: { en: 'asked', de: 'gefragt' },
      description: { en: 'What was asked before', de: 'Was davor gefragt war' },
      hidden: true,
      isCardTitle: true,
    },
    report: {
      name: { en: 'report', de: 'meldung' },
      description: { en: 'What is not right', de: 'Was nicht stimmt' },
      hidden: true,
      form: {
        title: { en: 'Not right?', de: 'Stimmt nicht?' },
        label: { en: 'What is not right?', de: 'Was stimmt nicht?' },
        placeholder: {
          en: 'Your line, the question and the passage go to a channel of this server. Your name does not.',
          de: 'Deine Zeile, die Frage und die Stelle gehen in einen Kanal dieses Servers. Dein Name nicht.',
        },
      },
    },
  },
  async run({ question, article, private: alone, page, about, asked, report }, context) {
    const references = readReferences(question.trim(), context.library);
    const [below] = (about && readReferences(about, context.library)) || [];
    if (about && !below) return nothing(textsFor(context).answer.gone);
    if (report !== undefined) return doubt(references?.[0], asked, report, context);
    const reply = references
      ? show(references, page, context)
      : await ask({ question: question.trim(), article, page, below }, context);
    return alone ? { ...reply, private: true } : reply;
  },
});

function show(references: readonly Reference[], page: string | undefined, context: Context): Reply {
  const [only, ...others] = references;
  if (!only) return nothing(textsFor(context).answer.gone);
  return others.length === 0 && page === undefined
    ? sayPassage(only, [], context)
    : sayPassages(references, page, context);
}

function doubt(reference: Reference | undefined, asked: string | undefined, line: string, context: Context): Reply {
  return reference
    ? sayReport({ reference, asked, line: line.trim() }, context)
    : nothing(textsFor(context).answer.gone);
}

/** What is asked in words. */
interface Question {
  readonly question: string;
  readonly article: string | undefined;
  /** Of the articles, where it must be asked which. */
  readonly page: string | undefined;
  readonly below: Reference | undefined;
}

async function ask({ question, article, page, below }: Question, context: Context): Promise<Reply> {
  const { answer: texts } = textsFor(context);
  if (!/[\p{L}\p{N}]/u.test(question)) return nothing(texts.noQuestion);
  if (isGreeting(question)) return sayGreeting({ ...context, language: spoken(question, context) });
  if (question.length > LONGEST_QUESTION) return nothing(texts.tooLong(LONGEST_QUESTION));
  const given = { question, ...(below ? { about: writeReferences([below]) } : {}) };
  const choosing = { command: 'ask', input: given, option: 'question', does: 'reply', page } as const;
  const { indexed: only, asks } = article ? chooseArticle(article, choosing, context) : {};
  if (asks) return asks;
  const options = only ? { article: only.article.name } : {};
  const language = spoken(question, context);
  const known = { ...context, language };
  if (below && asksWhoSays(question, languages[language])) return sayWhoSays(question, below, known);
  const answered: Answered[] = [];
  for (const one of splitQuestions(question, languages[language]))
    answered.push(await tell(one, { ...options, language }, below, known));
  return sayAnswers(answered, { ...given, ...(only ? { article: keyOf(only.article.name) } : {}) }, known);
}

/** The language of the question, since everybody in the channel reads it above the answer. */
const spoken = (question: string, { chosen, language }: Context) =>
  chosen ? language : recogniseQuestion(question, language);

async function tell(
  question: string,
  options: SearchOptions,
  about: Reference | undefined,
  context: Context,
): Promise<Answered> {
  const { search, language } = context;
  const answer = about
    ? await answerFurther(question, around(about), search, options, language)
    : await answerTo(question, search, options, language);
  const proof = answer.asks === 'yesno' ? await prove(answer, options, context) : undefined;
  return { answer, proof, differing: differing(answer), about };
}

function around({ indexed: { article }, sentence, statement }: Reference): Around {
  const speaker = statement?.accordingTo;
  const isOther = speaker !== undefined && speaker !== '' && speaker !== article.publisher;
  const { paragraph, number } = sentence;
  return { article: article.name, paragraph, sentence: number, speaker: isOther ? speaker : undefined };
}

/** Yes where the passage shown states what is asked, no where it contradicts it. */
async function prove(answered: Answer, options: SearchOptions, { search, language }: Context): Promise<Proof> {
  const { verdict, hits } = check(await search.find(answered.question, { ...options, isClaim: true }), language);
  if (hits[0]?.passage !== answered.hits[0]?.passage) return undefined;
  return verdict === 'supported' ? 'yes' : verdict === 'contradicted' ? 'no' : undefined;
}
