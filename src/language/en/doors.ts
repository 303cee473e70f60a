/** What the doors say in English: Discord, the terminal and the preview's page. */
import { listed, messages } from './messages.ts';

const { quoted } = messages;

export const doors = {
  /** What the Discord door says itself; everything else there is said by commands. */
  discord: {
    /** Something failed; `reference` finds it in the log. */
    failed: (reference: string) =>
      `Something went wrong. Please try again. If it keeps happening, give this code to whoever runs the bot: ${reference}`,
    outdated: 'This reply is out of date. Please ask again.',
    unknown: 'This command no longer exists. Restart Discord to see the current list.',
    mayNot:
      'Only people who may manage messages here can do that, or those whom the server allows to under “Integrations”.',
    noText: 'This message has no text.',
    /** The message whose button was pressed. */
    gone: 'This reply has been deleted. Please ask again.',
    tooFast: (seconds: number) =>
      `Those were a lot of questions at once. You can go on in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
    /** So many ask at once that the answer would come too late. */
    crowded: 'A lot of people are asking right now. Please try again in a minute.',
    /** The bot stops before the answer is there. */
    leaving: 'I am restarting. Please ask again in a moment.',
    sharedBy: (name: string) => `Shared by ${name}`,
  },
  terminal: {
    unknownCommand: (name: string) => `There is no command ${quoted(name)}. /help shows what there is.`,
    /** `known` are the options that there are instead. */
    unknownOption: (name: string, command: string, known: readonly string[]) =>
      `The command /${command} does not know ${quoted(name)}${known.length > 0 ? `, only ${listed(known)}` : ''}.`,
    missing: (option: string, command: string) => `Something is missing. Like this: /${command} <${option}>`,
    noToken: 'DISCORD_TOKEN is not set, so the conversation runs here in the terminal.',
    welcome: 'Ask a question about the article, or type /help. Tab completes, /quit ends.',
    goodbye: 'See you.',
    noChoice: (most: number) =>
      most === 0
        ? 'There is nothing to choose here.'
        : most === 1
          ? 'There is only 1 here.'
          : `Choose a number from 1 to ${most}.`,
    /** A command that is only the first word of others, which are the `commands`; `typed` is '' or what else was typed. */
    unknownPart: (commands: readonly string[], typed: string) =>
      `${typed ? `There is no ${quoted(typed)}.` : 'A word is missing.'} There is ${new Intl.ListFormat('en').format(commands)}.`,
    /** Asks for a line. */
    enter: (what: string) => `${what}: write it in the next line. An empty one cancels.`,
    /** Asks for lines that end with a full stop alone. */
    enterText: (what: string) => `${what}: paste all lines. A line with nothing but a full stop ends the input.`,
    nothingEntered: 'Then all stays as it was.',
    /** A file or page. */
    reading: (address: string) => `Reading ${address} …`,
    searching: (address: string, millions: number) =>
      `Looking for facts and quotes in ${address}, ${millions.toFixed(1)} million characters …`,
    /** So many texts are encoded. */
    encoding: (done: number, of: number) => `Preparing new texts: ${done} of ${of}`,
    /** Why a file cannot be read that was named. */
    unreadable: {
      missing: 'There is no such file. Check the path.',
      folder: 'That is a folder. Name a file in it.',
      locked: 'This file cannot be read. Check its permissions.',
      tooLong: 'This file is too long: 5 MB at most, a PDF 20 MB.',
    },
    /** What --help prints. `codes` are those of all languages, as --language takes them. */
    usage: (codes: string) => ({
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
  /** The page of `npm run preview`: the bot without Discord, on one's own machine. */
  preview: {
    /** To whoever started it. */
    serving: (url: string) => `${url} shows the bot. Ctrl-C ends it.`,
    title: 'Fundstelle: ask an article',
    lead: 'Ask an article.',
    promise:
      'The answer is the passage that holds it: word for word, with paragraph and sentence, and who says so. Where the article is silent, you are told. This is how it looks in Discord; here it runs on your own machine.',
    /** The name of the language itself, for the link to it. */
    ownName: 'English',
    cards: 'All cards',
    cardsLead: 'Every kind of reply, wide and narrow, light and dark.',
    swap: 'Swap light and dark',
    start: 'To the start',
    examples: 'Try one',
    /** A question that any article answers. */
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
    /** What to do, in order; what stands between backticks is to be typed. */
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
    /** "Anna used /ask", above a message; `what` is the command. */
    used: (who: string, what: string) => `${who} used ${what}`,
    onlyYou: 'Only you can see this',
  },
};
