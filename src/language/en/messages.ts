/**
 * What the bot says in English: plain and short. It is what any language must say: another has a text for each, and functions of
 * the same values. Texts are plain: no Markdown, no markup.
 */

import { once } from '../memory.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const languageNames = once(() => new Intl.DisplayNames('en', { type: 'language' }));
const languageNamed = (code: string) => languageNames().of(code) ?? code;
const quoted = (words: string) => `“${words}”`;
const format = once(() => new Intl.ListFormat('en-GB'));
/** Words, each quoted: “bridge” and “ferry”. */
export const listed = (words: readonly string[]) => format().format(words.map(quoted));
const count = (number: number, one: string, more: string) => (number === 1 ? `1 ${one}` : `${number} ${more}`);
const on = (about: string | undefined) => (about === undefined ? '' : ` on ${quoted(about)}`);

export const messages = {
  /** Words in the language's quotation marks. */
  quoted,
  /** Texts of a passage's source line. */
  source: {
    /** `month` and `day` count from 1; either may be unknown. */
    date: (year: number, month = 0, day = 0) =>
      [day && MONTHS[month - 1] ? day : '', MONTHS[month - 1] ?? '', year].filter(Boolean).join(' '),
    accordingTo: (name: string) => `According to ${name}`,
    place: (paragraph: number, sentence: number) => `paragraph ${paragraph}, sentence ${sentence}`,
    asOf: (date: string) => `As of ${date}`,
  },
  answer: {
    found: 'The article says:',
    related: 'The article does not answer that as such. Nearest to it:',
    /** In front of passages of which nobody has looked whether they answer. */
    unread: 'Whether the article answers that has not been checked. Nearest to it:',
    /** In front of a statement that proves it. */
    yes: 'Yes.',
    no: 'No.',
    none: 'The article does not say this.',
    greeting:
      'Hello. Ask in your own words, for example “What is this about?”. I will show you the passage that holds the answer.',
    /** Asked words (never empty) that the article does not have; those that the passages shown do not have. */
    absent: (words: readonly string[]) => `It has nothing on ${listed(words)}.`,
    notHere: (words: readonly string[]) => `Nothing here on ${listed(words)}.`,
    instead: 'The article does answer these:',
    further: 'Further passages',
    /** Above what several articles say. */
    differing: 'The articles say different things about this. The newest comes first.',
    /** Who said what is shown: somebody, the article in its own voice, or nobody that it names there. */
    saidBy: (name: string) => `${name} says so.`,
    ownVoice: (publisher: string) => `The article itself says so (${publisher}).`,
    saidByNobody: 'The article names nobody here who says so.',
    /** What a question was asked about, below it. */
    below: (statement: string) => `On: ${statement}`,
    gone: 'This passage is no longer there; the article has changed. Please ask again.',
    noQuestion: 'Write in words what you would like to know.',
    tooLong: (most: number) => `That is too long for a question. Put it in at most ${most} characters.`,
  },
  /** What is said of a report that something is not right, and in it. */
  report: {
    title: 'Not right?',
    question: 'The question was:',
    line: 'Somebody writes:',
    sent: 'Your report has arrived. It does not name you.',
    notSent:
      'Your report did not arrive: I cannot write to the channel for reports. Please tell those who run the server.',
    /** To who turned reports on, in that channel, or off; and where no channel is chosen any more. */
    on: 'Reports now go to the channel that you chose. Every answer has “Not right?” below it.',
    arrives: 'From now on reports arrive here when somebody finds that an answer is not right.',
    /** To who chose a channel that cannot be written to. */
    closed: 'I cannot write to that channel. Let me see it and write there, then choose it again.',
    off: 'Reports are off. No answer has “Not right?” below it any more.',
    nowhere: 'Nobody takes reports here at the moment.',
  },
  verdict: {
    supported: 'The article says so.',
    contradicted: 'The article says otherwise.',
    /** `actual` are the article's words, `claimed` those of the claim. */
    differs: (actual: string, claimed: string) => `According to the article: ${actual}, not ${claimed}`,
    nothing: 'The article says nothing about this.',
    open: 'This passage comes nearest.',
    claim: 'Claim:',
    noClaim: 'I find no statement in this text that could be checked against the article.',
    firstClaims: (shown: number) => `The text makes more statements. Only the first ${shown} are checked.`,
  },
  quotes: {
    total: (number: number, speaker: string | undefined, about: string | undefined) =>
      `${speaker ? `${speaker}: ` : ''}${count(number, 'statement', 'statements')}${on(about)}`,
    forms: (direct: number, reported: number) =>
      [...(direct > 0 ? [`${direct} verbatim`] : []), ...(reported > 0 ? [`${reported} reported`] : [])].join(', '),
    direct: 'Verbatim',
    reported: 'Reported',
    cue: (words: string) => `marked by ${quoted(words)}`,
    nobody: 'no name given',
    unknownSpeaker: (typed: string) => `The article has no statement by ${quoted(typed)}.`,
    nothing: (speaker: string | undefined, about: string | undefined) =>
      `The article has no statement${speaker ? ` by ${speaker}` : ''}${on(about)}.`,
    speakers: 'Those who speak in it:',
  },
  facts: {
    topics: 'Choose a topic.',
    total: (number: number, topic: string | undefined) =>
      `${topic ? `${topic}: ` : ''}${count(number, 'fact', 'facts')}`,
    unknownTopic: (typed: string) => `There is no topic ${quoted(typed)}. Choose one of these:`,
    none: 'No facts are listed for this article. Just ask a question.',
  },
  article: {
    articles: (number: number) => (number === 1 ? '1 article' : `${number} articles: which one do you mean?`),
    counts: (paragraphs: number, facts: number, quotes: number) =>
      [
        count(paragraphs, 'paragraph', 'paragraphs'),
        ...(facts > 0 ? [count(facts, 'fact', 'facts')] : []),
        ...(quotes > 0 ? [count(quotes, 'quote', 'quotes')] : []),
      ].join(', '),
    titleIsOurs: 'The text has no headline; this title is mine.',
    /** Said to a reader of another language than the article's. */
    foreign: (code: string) => `The article is in ${languageNamed(code)}. Its wording is left untranslated.`,
    paragraph: (number: number, of: number) => `Paragraph ${number} of ${of}`,
    unknown: (typed: string) => `There is no article ${quoted(typed)} here.`,
  },
  /** What is said of articles that a server brings in. */
  adding: {
    /** Below an article's title. */
    added: 'The article is added. Questions now go to it as well.',
    replaced: 'The article is replaced. From now on the new text counts.',
    /** Questions do not reach it yet. */
    later: 'The text is long and is still being read. Questions will reach it in a while.',
    exists: (title: string) => `The article ${quoted(title)} is here already. Should the new text take its place?`,
    /** How much room is left: articles, and additions within the hour. */
    room: (articles: number, additions: number) =>
      `There is room for ${count(articles, 'more article', 'more articles')}, and for ${count(additions, 'more addition', 'more additions')} within this hour.`,
    /** Why there is no room, with how much there is in all; `length` is that of one article in bytes. */
    full: (because: 'articles' | 'bytes' | 'additions' | 'length', most: number) =>
      ({
        articles: `There are ${most} articles here, which is as many as there can be. Remove one first.`,
        bytes: `All articles together may have ${most / 1_000_000} MB of text. Remove one first.`,
        additions: `${most} articles were added within this hour already. Please try again later.`,
        length: `The text is too long. It may have ${most / 1000} kB, which is about 40,000 words.`,
      })[because],
    /** Why an address, or what is there, is not read. */
    unreadable: {
      address: 'I cannot read this address. It must begin with https:// or http:// and belong to a web page.',
      private: 'This address belongs to no public page. Give me the text as a file.',
      unreachable: 'Nothing can be reached at this address. Check it, or give me the text as a file.',
      refused: 'The page does not show me its text. Save it and give it to me as a file.',
      tooLong: 'This is too long. Give me only the part that matters.',
      tooSlow: 'The page takes too long. Try again later, or give me the text as a file.',
      robots: 'The page does not want to be read by programs. Save it and give it to me as a file.',
      type: 'This is no page with text. Give me the text as a file.',
      noArticle: 'I find no article in it. It must be a text in German or English, not a table or a scanned picture.',
    },
    /** In somebody's message. */
    noSource: 'This message has neither a link nor a file that I could read.',
    forADay: 'I keep the text for a day. Then it is deleted, unless somebody adds it.',
    /** What was kept for a day. */
    gone: 'This text is no longer there. Have it read once more.',
    removed: (title: string) => `${quoted(title)} is removed. The text and all that was made of it are deleted.`,
    notOwn: (typed: string) => `${quoted(typed)} is no article that was added here.`,
    empty: 'No article has been added here yet.',
    own: (number: number) => `${count(number, 'article', 'articles')} added`,
    forAll: 'There for everybody:',
    here: (title: string) => `Questions in this channel now go to ${quoted(title)}.`,
    hereAll: 'Questions in this channel now go to all articles.',
    onlyHere: (title: string) => `Questions in this channel go to ${quoted(title)} alone.`,
    nowhere: 'Nothing can be added here.',
  },
  help: {
    /** Above the entries in the menu of a message. */
    onMessage: 'In Discord, right-click a message and look under “Apps”:',
    title: 'Ask the article',
    promise:
      'Ask in your own words. I show you the passage that holds the answer, word for word, and who says it. Where the article is silent, I tell you so.',
    examples: 'To try it:',
    privacy:
      'No question, no message and no name is stored. An article that somebody adds stays until somebody removes it; a text that is only asked about, for a day.',
  },
  actions: {
    context: 'In context',
    read: 'Read the article',
    further: 'Further passages',
    share: 'Share',
    askFurther: 'Ask further',
    notRight: 'Not right?',
    next: 'Next',
    back: 'Back',
    overview: 'Overview',
    ask: 'Ask',
    check: 'Check',
    add: 'Add',
    remove: 'Remove',
    replace: 'Replace',
    keep: 'Keep',
    topics: 'All topics',
    passage: (number: number) => `Passage ${number}`,
    paragraph: (number: number) => `Paragraph ${number}`,
    page: (number: number, of: number) => `Page ${number} of ${of}`,
  },
};
