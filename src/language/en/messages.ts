/** What the bot says in English: plain and short. */

import { once } from '../memory.ts';
import type { Messages } from '../messages.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const languageNames = once(() => new Intl.DisplayNames('en', { type: 'language' }));
const languageNamed = (code: string) => languageNames().of(code) ?? code;
const quoted = (words: string) => `“${words}”`;
const format = once(() => new Intl.ListFormat('en-GB'));
const list = (words: readonly string[]) => format().format(words.map(quoted));
const count = (number: number, one: string, more: string) => (number === 1 ? `1 ${one}` : `${number} ${more}`);
const on = (about: string | undefined) => (about === undefined ? '' : ` on ${quoted(about)}`);

export const messages: Messages = {
  quoted,
  source: {
    date: (year, month = 0, day = 0) =>
      [day && MONTHS[month - 1] ? day : '', MONTHS[month - 1] ?? '', year].filter(Boolean).join(' '),
    accordingTo: (name) => `According to ${name}`,
    place: (paragraph, sentence) => `paragraph ${paragraph}, sentence ${sentence}`,
    asOf: (date) => `As of ${date}`,
  },
  answer: {
    found: 'The article says:',
    related: 'The article does not answer that as such. Nearest to it:',
    unread: 'Whether the article answers that has not been checked. Nearest to it:',
    yes: 'Yes.',
    no: 'No.',
    none: 'The article does not say this.',
    greeting:
      'Hello. Ask in your own words, for example “What is this about?”. I will show you the passage that holds the answer.',
    absent: (words) => `It has nothing on ${list(words)}.`,
    notHere: (words) => `Nothing here on ${list(words)}.`,
    instead: 'The article does answer these:',
    further: 'Further passages',
    differing: 'The articles say different things about this. The newest comes first.',
    saidBy: (name) => `${name} says so.`,
    ownVoice: (publisher) => `The article itself says so (${publisher}).`,
    saidByNobody: 'The article names nobody here who says so.',
    below: (statement) => `On: ${statement}`,
    gone: 'This passage is no longer there; the article has changed. Please ask again.',
    noQuestion: 'Write in words what you would like to know.',
    tooLong: (most) => `That is too long for a question. Put it in at most ${most} characters.`,
  },
  report: {
    title: 'Not right?',
    question: 'The question was:',
    line: 'Somebody writes:',
    sent: 'Your report has arrived. It does not name you.',
    notSent:
      'Your report did not arrive: I cannot write to the channel for reports. Please tell those who run the server.',
    on: 'Reports now go to that channel. Every answer has “Not right?” below it.',
    arrives: 'From now on reports arrive here when somebody finds that an answer is not right.',
    closed: 'I cannot write to that channel. Let me see it and write there, then choose it again.',
    off: 'Reports are off. No answer has “Not right?” below it any more.',
    nowhere: 'Nobody takes reports here at the moment.',
  },
  verdict: {
    supported: 'The article says so.',
    contradicted: 'The article says otherwise.',
    differs: (actual, claimed) => `According to the article: ${actual}, not ${claimed}`,
    nothing: 'The article says nothing about this.',
    open: 'This passage comes nearest.',
    claim: 'Claim:',
    noClaim: 'I find no statement in this text that could be checked against the article.',
    firstClaims: (shown) => `The text makes more statements. Only the first ${shown} are checked.`,
  },
  quotes: {
    total: (number, speaker, about) =>
      `${speaker ? `${speaker}: ` : ''}${count(number, 'statement', 'statements')}${on(about)}`,
    forms: (direct, reported) =>
      [...(direct > 0 ? [`${direct} verbatim`] : []), ...(reported > 0 ? [`${reported} reported`] : [])].join(', '),
    direct: 'Verbatim',
    reported: 'Reported',
    cue: (words) => `marked by ${quoted(words)}`,
    nobody: 'no name given',
    unknownSpeaker: (typed) => `The article has no statement by ${quoted(typed)}.`,
    nothing: (speaker, about) => `The article has no statement${speaker ? ` by ${speaker}` : ''}${on(about)}.`,
    speakers: 'Those who speak in it:',
  },
  facts: {
    topics: 'Choose a topic.',
    total: (number, topic) => `${topic ? `${topic}: ` : ''}${count(number, 'fact', 'facts')}`,
    unknownTopic: (typed) => `There is no topic ${quoted(typed)}. Choose one of these:`,
    none: 'No facts are listed for this article. Just ask a question.',
  },
  article: {
    articles: (number) => (number === 1 ? '1 article' : `${number} articles: which one do you mean?`),
    counts: (paragraphs, facts, quotes) =>
      [
        count(paragraphs, 'paragraph', 'paragraphs'),
        ...(facts > 0 ? [count(facts, 'fact', 'facts')] : []),
        ...(quotes > 0 ? [count(quotes, 'quote', 'quotes')] : []),
      ].join(', '),
    titleIsOurs: 'The text has no headline; this title is ours.',
    foreign: (code) => `The article is in ${languageNamed(code)}. Its wording is left untranslated.`,
    paragraph: (number, of) => `Paragraph ${number} of ${of}`,
    unknown: (typed) => `There is no article ${quoted(typed)} here.`,
  },
  adding: {
    added: 'The article is added. Questions now go to it as well.',
    replaced: 'The article is replaced. From now on the new text counts.',
    later: 'The text is long and is still being read. Questions will reach it in a while.',
    exists: (title) => `The article ${quoted(title)} is here already. Should the new text take its place?`,
    room: (articles, additions) =>
      `There is room for ${count(articles, 'more article', 'more articles')}, and for ${count(additions, 'more addition', 'more additions')} within this hour.`,
    full: (because, most) =>
      ({
        articles: `There are ${most} articles here, which is as many as there can be. Remove one first.`,
        bytes: `All articles together may have ${most / 1_000_000} MB of text. Remove one first.`,
        additions: `${most} articles were added within this hour already. Please try again later.`,
        length: `The text is too long. It may have ${most / 1000} kB, which is about 40,000 words.`,
      })[because],
    unreadable: {
      address: 'This is not the address of a web page. It must begin with https://.',
      private: 'This address belongs to no public page. Give me the text as a file.',
      unreachable: 'Nothing can be reached at this address. Check it, or give me the text as a file.',
      refused: 'The page does not show me its text. Save it and give it to me as a file.',
      tooLong: 'This is too long. Give me only the part that matters.',
      tooSlow: 'The page takes too long. Try again later, or give me the text as a file.',
      robots: 'The page does not want to be read by programs. Save it and give it to me as a file.',
      type: 'This is no page with text. Give me the text as a file.',
      noArticle: 'I find no article in it. It must be a text in German or English, not a table or a scanned picture.',
    },
    noSource: 'This message has neither a link nor a file that I could read.',
    forADay: 'I keep the text for a day. Then it is deleted, unless somebody adds it.',
    gone: 'This text is no longer there. Have it read once more.',
    removed: (title) => `${quoted(title)} is removed. The text and all that was made of it are deleted.`,
    notOwn: (typed) => `${quoted(typed)} is no article that was added here.`,
    empty: 'No article has been added here yet.',
    own: (number) => `${count(number, 'article', 'articles')} added`,
    forAll: 'There for everybody:',
    here: (title) => `Questions in this channel now go to ${quoted(title)}.`,
    hereAll: 'Questions in this channel now go to all articles.',
    onlyHere: (title) => `Questions in this channel go to ${quoted(title)} alone.`,
    nowhere: 'Nothing can be added here.',
  },
  help: {
    onMessage: 'In Discord, right-click a message and look under “Apps”:',
    title: 'Ask the article',
    promise:
      'Ask in your own words. I show you the passage that holds the answer, word for word, and who says it. Where the article is silent, I tell you so.',
    examples: 'To try it:',
    privacy:
      'Nothing of this is stored: no question, no message, no name. Only an article that somebody adds stays until somebody removes it.',
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
    passage: (number) => `Passage ${number}`,
    paragraph: (number) => `Paragraph ${number}`,
    page: (number, of) => `Page ${number} of ${of}`,
  },
  discord: {
    failed: (reference) =>
      `Something went wrong. Please try again. If it keeps happening, give this code to whoever runs the bot: ${reference}`,
    outdated: 'This reply is out of date. Please ask again.',
    unknown: 'This command no longer exists. Restart Discord to see the current list.',
    mayNot:
      'Only people who may manage messages here can do that, or those whom the server allows to under “Integrations”.',
    noText: 'This message has no text.',
    gone: 'This reply has been deleted. Please ask again.',
    tooFast: (seconds) =>
      `Those were a lot of questions at once. You can go on in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
    crowded: 'A lot of people are asking right now. Please try again in a minute.',
    leaving: 'I am restarting. Please ask again in a moment.',
    sharedBy: (name) => `Shared by ${name}`,
  },
  terminal: {
    unknownCommand: (name) => `There is no command ${quoted(name)}. /help shows what there is.`,
    unknownOption: (name, command, known) =>
      `The command /${command} does not know ${quoted(name)}${known.length > 0 ? `, only ${list(known)}` : ''}.`,
    missing: (option, command) => `Something is missing. Like this: /${command} <${option}>`,
    noToken: 'DISCORD_TOKEN is not set, so the conversation runs here in the terminal.',
    welcome: 'Ask a question about the article, or type /help. Tab completes, /quit ends.',
    goodbye: 'See you.',
    noChoice: (most) =>
      most === 0
        ? 'There is nothing to choose here.'
        : most === 1
          ? 'There is only 1 here.'
          : `Choose a number from 1 to ${most}.`,
    unknownPart: (commands, typed) =>
      `${typed ? `There is no ${quoted(typed)}.` : 'A word is missing.'} There is ${new Intl.ListFormat('en').format(commands)}.`,
    enter: (what) => `${what}: write it in the next line. An empty one cancels.`,
    enterText: (what) => `${what}: paste all lines. A line with nothing but a full stop ends the input.`,
    nothingEntered: 'Then all stays as it was.',
    reading: (address) => `Reading ${address} …`,
    searching: (address, millions) =>
      `Looking for facts and quotes in ${address}, ${millions.toFixed(1)} million characters …`,
    encoding: (done, of) => `Preparing new texts: ${done} of ${of}`,
    unreadable: {
      missing: 'There is no such file. Check the path.',
      folder: 'That is a folder. Name a file in it.',
      locked: 'This file cannot be read. Check its permissions.',
      tooLong: 'This file is too long: 5 MB at most, a PDF 20 MB.',
    },
    usage: (codes) => ({
      start: `npm start

Starts the bot in Discord if DISCORD_TOKEN is set (in .env or in front of it).
Without a token, a conversation about the articles begins here in the terminal.

Settings are in .env; .env.example explains each.`,
      ask: `npm run ask -- [options] "question"

Answers a question from the articles. Without one it reads questions from standard input, one a line.

  --article FILE       answers from this file or address instead of the folder of articles
  --language ${codes.padEnd(9)} answers in this language instead of that of the question
  --json               prints a JSON object a line for each question
  -h, --help           shows this`,
      check: `npm run check -- [options] "claim"

Checks a claim against the articles. Without one it reads claims from standard input, one a line.

  --article FILE       checks against this file or address instead of the folder of articles
  --language ${codes.padEnd(9)} answers in this language instead of that of the claim
  --json               prints a JSON object a line for each claim
  -h, --help           shows this`,
      index: `npm run index -- [options] FILE-or-address ...

Reads texts, web pages or PDF and keeps them as articles with their facts and quotes.
What you changed in an index by hand stays.

  --force              replaces another article of the same name, and what was changed by hand
  --json               keeps nothing, but prints facts and quotes as JSON, a line for each text
  -h, --help           shows this

ARTICLES_DIR names the folder of the articles, data by default.`,
    }),
  },
  preview: {
    serving: (url) => `${url} shows the bot. Ctrl-C ends it.`,
    title: 'Fundstelle: ask an article',
    lead: 'Ask an article.',
    promise:
      'The answer is the passage that holds it: word for word, with paragraph and sentence, and who says so. Where the article is silent, you are told. This is how it looks in Discord; here it runs on your own machine.',
    ownName: 'English',
    cards: 'All cards',
    cardsLead: 'Every kind of reply, wide and narrow, light and dark.',
    swap: 'Swap light and dark',
    start: 'To the start',
    examples: 'Try one',
    about: 'What is this about?',
    conversation: 'Conversation',
    field: 'Question or command',
    placeholder: 'Ask a question, or type /',
    send: 'Send',
    cancel: 'Cancel',
    menu: 'Show commands',
    choices: 'Suggestions',
    optional: 'optional',
    bundled: 'The bundled article',
    another: 'Another article',
    yours: 'Your article',
    bring:
      'Drop a file here, choose one, or give the address of a page. Web pages, PDF, Markdown and text are read, in German and English. The text stays on your machine.',
    address: 'Address of the page',
    read: 'Read it',
    file: 'Choose a file',
    or: 'or',
    reading: 'Reading …',
    back: 'Back to the bundled article',
    failed: 'Something went wrong. The terminal says what it was.',
    tooLong: 'That is too long: 5 MB at most, a PDF 20 MB.',
    server: 'On your server',
    steps: [
      'At discord.com/developers/applications, make a “New Application”. On its page “Bot”, press “Reset Token” and copy the token.',
      'Copy `.env.example` to `.env` and write the token behind `DISCORD_TOKEN=` in it.',
      'On the page “Installation”, give “Guild Install” the scopes `bot` and `applications.commands`. Then open the “Discord Provided Link” and pick your server.',
      'Type `npm start`. The commands appear by themselves.',
    ],
    needs: 'What it needs',
    needed: [
      'No privileged intent and no special permission: the bot reads no message but those it is given.',
      'A machine with 1 GB of memory. It needs no database server, no open port and no paid service.',
      'How it runs for months, with systemd or in a container, is in `docs/operate.md`; what it stores, in `PRIVACY.md`.',
    ],
    used: (who, what) => `${who} used ${what}`,
    onlyYou: 'Only you can see this',
  },
};
