/** Everything the bot says in a language, as strings or functions of their values. Texts are plain: no Markdown, no markup. */

/** Texts of a passage's source line. */
interface SourceMessages {
  /** `month` and `day` count from 1; either may be unknown. */
  date(year: number, month?: number, day?: number): string;
  accordingTo(name: string): string;
  place(paragraph: number, sentence: number): string;
  asOf(date: string): string;
}

interface AnswerMessages {
  readonly found: string;
  readonly related: string;
  /** In front of passages of which nobody has looked whether they answer. */
  readonly unread: string;
  /** In front of a statement that proves it. */
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  /** To somebody who greets. */
  readonly greeting: string;
  /** Asked words (never empty) that the article does not have; those that the passages shown do not have. */
  absent(words: readonly string[]): string;
  notHere(words: readonly string[]): string;
  readonly instead: string;
  readonly further: string;
  /** Above what several articles say. */
  readonly differing: string;
  /** Who said what is shown: somebody, the article in its own voice, or nobody that it names there. */
  saidBy(name: string): string;
  ownVoice(publisher: string): string;
  readonly saidByNobody: string;
  /** What a question was asked about, below it. */
  below(statement: string): string;
  readonly gone: string;
  readonly noQuestion: string;
  tooLong(most: number): string;
}

/** What is said of a report that something is not right, and in it. */
interface ReportMessages {
  readonly title: string;
  readonly question: string;
  readonly line: string;
  readonly sent: string;
  /** To who reported, where it could not be written there. */
  readonly notSent: string;
  /** To who turned reports on, in that channel, or off; and where no channel is chosen any more. */
  readonly on: string;
  readonly arrives: string;
  /** To who chose a channel that cannot be written to. */
  readonly closed: string;
  readonly off: string;
  readonly nowhere: string;
}

interface VerdictMessages {
  readonly supported: string;
  readonly contradicted: string;
  /** `actual` are the article's words, `claimed` those of the claim. */
  differs(actual: string, claimed: string): string;
  readonly nothing: string;
  readonly open: string;
  readonly claim: string;
  readonly noClaim: string;
  firstClaims(shown: number): string;
}

interface QuoteMessages {
  total(count: number, speaker: string | undefined, about: string | undefined): string;
  forms(direct: number, reported: number): string;
  readonly direct: string;
  readonly reported: string;
  cue(words: string): string;
  readonly nobody: string;
  unknownSpeaker(typed: string): string;
  nothing(speaker: string | undefined, about: string | undefined): string;
  readonly speakers: string;
}

interface FactMessages {
  readonly topics: string;
  total(count: number, topic: string | undefined): string;
  unknownTopic(typed: string): string;
  readonly none: string;
}

interface ArticleMessages {
  articles(count: number): string;
  counts(paragraphs: number, facts: number, quotes: number): string;
  readonly titleIsOurs: string;
  /** Said to a reader of another language than the article's. */
  foreign(languageCode: string): string;
  paragraph(number: number, of: number): string;
  unknown(typed: string): string;
}

/** What is said of articles that a server brings in. */
interface AddingMessages {
  /** Below an article's title. */
  readonly added: string;
  readonly replaced: string;
  /** Questions do not reach it yet. */
  readonly later: string;
  exists(title: string): string;
  /** How much room is left: articles, and additions within the hour. */
  room(articles: number, additions: number): string;
  /** Why there is no room, with how much there is in all; `length` is that of one article in bytes. */
  full(because: 'articles' | 'bytes' | 'additions' | 'length', most: number): string;
  /** Why an address, or what is there, is not read. */
  readonly unreadable: Readonly<
    Record<
      'address' | 'private' | 'unreachable' | 'refused' | 'tooLong' | 'tooSlow' | 'robots' | 'type' | 'noArticle',
      string
    >
  >;
  /** In somebody's message. */
  readonly noSource: string;
  readonly forADay: string;
  /** What was kept for a day. */
  readonly gone: string;
  removed(title: string): string;
  notOwn(typed: string): string;
  readonly empty: string;
  own(count: number): string;
  readonly forAll: string;
  here(title: string): string;
  readonly hereAll: string;
  onlyHere(title: string): string;
  readonly nowhere: string;
}

interface HelpMessages {
  /** Above the entries in the menu of a message. */
  readonly onMessage: string;
  readonly title: string;
  readonly promise: string;
  readonly examples: string;
  readonly privacy: string;
}

interface ActionMessages {
  readonly context: string;
  readonly read: string;
  readonly further: string;
  readonly share: string;
  readonly askFurther: string;
  readonly notRight: string;
  readonly next: string;
  readonly back: string;
  readonly overview: string;
  readonly ask: string;
  readonly check: string;
  readonly add: string;
  readonly remove: string;
  readonly replace: string;
  readonly keep: string;
  readonly topics: string;
  passage(number: number): string;
  paragraph(number: number): string;
  page(number: number, of: number): string;
}

/** What the Discord door says itself; everything else there is said by commands. */
interface DiscordMessages {
  /** Something failed; `reference` finds it in the log. */
  failed(reference: string): string;
  readonly outdated: string;
  readonly unknown: string;
  /** Whoever changes what a server has needs to be let by it. */
  readonly mayNot: string;
  readonly noText: string;
  /** The message whose button was pressed. */
  readonly gone: string;
  tooFast(seconds: number): string;
  /** So many ask at once that the answer would come too late. */
  readonly crowded: string;
  /** The bot stops before the answer is there. */
  readonly leaving: string;
  sharedBy(name: string): string;
}

interface TerminalMessages {
  unknownCommand(name: string): string;
  /** `known` are the options that there are instead. */
  unknownOption(name: string, command: string, known: readonly string[]): string;
  missing(option: string, command: string): string;
  readonly noToken: string;
  readonly welcome: string;
  readonly goodbye: string;
  noChoice(most: number): string;
  /** A command that is only the first word of others, which are the `commands`; `typed` is '' or what else was typed. */
  unknownPart(commands: readonly string[], typed: string): string;
  /** Asks for a line. */
  enter(what: string): string;
  /** Asks for lines that end with a full stop alone. */
  enterText(what: string): string;
  readonly nothingEntered: string;
  /** A file or page. */
  reading(address: string): string;
  searching(address: string, millions: number): string;
  /** So many texts are encoded. */
  encoding(done: number, of: number): string;
  /** Why a file cannot be read that was named. */
  readonly unreadable: Readonly<Record<'missing' | 'folder' | 'locked' | 'tooLong', string>>;
  /** What --help prints. `codes` are those of all languages, as --language takes them. */
  usage(codes: string): Readonly<Record<'start' | 'ask' | 'check' | 'index', string>>;
}

/** The page of `npm run preview`: the bot without Discord, on one's own machine. */
interface PreviewMessages {
  /** To whoever started it. */
  serving(url: string): string;
  readonly title: string;
  readonly lead: string;
  readonly promise: string;
  /** The name of the language itself, for the link to it. */
  readonly ownName: string;
  readonly cards: string;
  readonly cardsLead: string;
  readonly swap: string;
  readonly start: string;
  readonly examples: string;
  /** A question that any article answers. */
  readonly about: string;
  readonly conversation: string;
  readonly field: string;
  readonly placeholder: string;
  readonly send: string;
  readonly cancel: string;
  readonly menu: string;
  readonly choices: string;
  readonly optional: string;
  readonly bundled: string;
  readonly another: string;
  readonly yours: string;
  readonly bring: string;
  readonly address: string;
  readonly read: string;
  readonly file: string;
  readonly or: string;
  readonly reading: string;
  readonly back: string;
  readonly failed: string;
  readonly tooLong: string;
  readonly server: string;
  /** What to do, in order; what stands between backticks is to be typed. */
  readonly steps: readonly string[];
  readonly needs: string;
  readonly needed: readonly string[];
  /** "Anna used /ask", above a message; `what` is the command. */
  used(who: string, what: string): string;
  readonly onlyYou: string;
}

/** All texts of a language, by who says them. */
export interface Messages {
  /** Words in the language's quotation marks. */
  quoted(words: string): string;
  readonly source: SourceMessages;
  readonly answer: AnswerMessages;
  readonly report: ReportMessages;
  readonly verdict: VerdictMessages;
  readonly quotes: QuoteMessages;
  readonly facts: FactMessages;
  readonly article: ArticleMessages;
  readonly adding: AddingMessages;
  readonly help: HelpMessages;
  readonly actions: ActionMessages;
  readonly discord: DiscordMessages;
  readonly terminal: TerminalMessages;
  readonly preview: PreviewMessages;
}
