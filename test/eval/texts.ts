/** How well the passage is found in texts that nobody has indexed. */
import { type Answer, answerTo } from '../../src/answer/index.ts';
import { readArticle } from '../../src/article/article.ts';
import { readStatements } from '../../src/extract/index.ts';
import { languages } from '../../src/language/languages.ts';
import type { LabelledText, SearchOf } from './data.ts';
import { median, type Row, share } from './table.ts';

/** A question with what the program made of it. `hit` is the rank of the first right passage, from 0; -1 for none. */
interface AskedOfText {
  readonly language: string;
  readonly title: string;
  readonly question: string;
  readonly answer: Answer;
  readonly hit: number;
  /** In milliseconds. */
  readonly time: number;
}

/** A passage counts if it is among so many first. */
const SHOWN = 5;

export async function askText(text: LabelledText, searchOf: SearchOf): Promise<AskedOfText[]> {
  const article = readArticle(text.title, text.title, `${text.paragraphs.join('\n\n')}\n`);
  const search = await searchOf([readStatements(article, languages[article.language])]);
  const asked: AskedOfText[] = [];
  for (const { question, answers } of text.questions) {
    const typed = question.split(/\s+/).filter(Boolean).join(' ');
    const start = performance.now();
    const given = await answerTo(typed, search, {}, search.languageOf(typed));
    const time = performance.now() - start;
    const sentences = given.hits.slice(0, SHOWN).map(({ passage }) => passage.sentence.text);
    const hit = sentences.findIndex((sentence) => answers.some((gold) => holds(sentence, gold, text.paragraphs)));
    asked.push({ language: text.language, title: text.title, question: typed, answer: given, hit, time });
  }
  return asked;
}

/** Whether a sentence has the answer where the label says: some place of it in the paragraph overlaps the answer's. */
export function holds(
  sentence: string,
  gold: LabelledText['questions'][number]['answers'][number],
  paragraphs: readonly string[],
): boolean {
  const paragraph = paragraphs[gold.paragraph - 1] ?? '';
  for (let at = paragraph.indexOf(sentence); at >= 0; at = paragraph.indexOf(sentence, at + 1))
    if (at < gold.start + gold.text.length && gold.start < at + sentence.length) return true;
  return false;
}

/** A row per language of the texts. */
export function textRows(all: readonly AskedOfText[]): Row[] {
  const codes = [...new Set(all.map(({ language }) => language))];
  return codes.map((code) => {
    const own = all.filter(({ language }) => language === code);
    return {
      texts: code,
      articles: String(new Set(own.map(({ title }) => title)).size),
      questions: String(own.length),
      'hit@1': share(own, ({ hit }) => hit === 0),
      'hit@3': share(own, ({ hit }) => hit >= 0 && hit < 3),
      'hit@5': share(own, ({ hit }) => hit >= 0),
      'status answered': share(own, ({ answer: { status } }) => status === 'answered'),
      'ms a question': median(own.map(({ time }) => time)),
    };
  });
}

/** A line for each question whose passage does not come first. */
export function textMisses(all: readonly AskedOfText[]): string[] {
  return all
    .filter(({ hit }) => hit !== 0)
    .map(
      ({ title, question, answer: { hits }, hit }) =>
        `${title} | ${question} | rank: ${hit < 0 ? 'none' : hit + 1} | got: ${hits[0]?.passage.sentence.text.slice(0, 70) ?? ''}`,
    );
}
