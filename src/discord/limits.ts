/** Discord's numbers, and ours below them; nothing else in the project holds one. Pages are paths under docs.discord.com/developers. */

/** What Discord refuses to exceed. Lengths are counted in UTF-16 units here, which is never less than Discord counts. */
export const limits = {
  /** All text displays of a message together: components/reference#text-display. */
  text: 4000,
  /** UTF-8 bytes of all text displays; above it Discord fails with 500: discord-api-docs issue 8554. */
  bytes: 10170,
  /** Components of a message, nested ones included: components/reference#component-limits. */
  components: 40,
  /** Buttons in an action row: components/reference#action-row. */
  rowButtons: 5,
  /** components/reference#button. */
  label: 80,
  customId: 100,
  /** Choices of an autocomplete, and each one's name and value: interactions/application-commands#application-command-object. */
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  /** interactions/application-commands#application-command-object-application-command-structure. */
  commandName: 32,
  description: 100,
  options: 25,
  /** A text option: interactions/application-commands#application-command-object-application-command-option-structure. */
  optionText: 4000,
  /** A modal: interactions/receiving-and-responding#interaction-response-object-modal, components/reference#label and #text-input. */
  formTitle: 45,
  formLabel: 45,
  formFields: 5,
  placeholder: 100,
  fieldText: 4000,
} as const;

/** What we keep to, so that a miscount never costs a reply. */
export const budget = {
  text: 3500,
  bytes: 8000,
  components: 20,
  buttons: 10,
  /** No block is cut shorter than this; a reply that still does not fit loses its last sections. */
  shortest: 80,
  /** No source is longer: one that filled a card would leave nothing of it. */
  source: 400,
  /** Completions are looked for by this much of what is typed; a longer text is not waiting for any. */
  typed: 200,
  /** A question longer than this is no question. */
  question: 1000,
} as const;

/** Times in milliseconds. */
export const times = {
  /** Discord waits so long for a first response: interactions/receiving-and-responding. */
  response: 3000,
  /** We say "wait" after half of it. */
  patience: 1500,
  /**
   * Where those who wait would wait longer than this, questions are looked up and not read until they would not. On two cores
   * 64 at a time wait 3.5 s (`npm run bench -- burst`).
   */
  hurry: 5000,
  /** Whoever would wait longer for an answer is asked to come back. An estimate: on a busy machine it was 1.5 times as long. */
  longestWait: 40_000,
  /** An unanswered request is given up and repeated while the 3 s still run. */
  request: 2500,
  /** Between two looks at what discord.js holds for replies that are done. */
  sweep: 60_000,
  /** How long a stopping bot waits for replies under way, and then for the word that there will be none. */
  stop: 3200,
  farewell: 800,
  /** Between two tries to log in, or to connect again; doubled each time up to the longest. */
  pause: 1000,
  longestPause: 60_000,
} as const;

/** How much is done at the same time. */
export const atOnce = {
  /** Questions: one in each network, the others on their way. More would make each slower and none sooner. */
  questions: 4,
  /** What is read elsewhere: two are read (`source-reader.ts`), the others on their way. */
  errands: 4,
  /** Completions; they cost little. */
  completions: 8,
  /** Lines that tell somebody that too many ask: where each takes Discord 200 ms, 1,280 a second, more than two cores send. */
  refusals: 256,
  /** With fewer replies under way, an interaction comes without having waited for others. */
  quiet: 16,
} as const;

/** How fast one person may ask. */
export const allowance = {
  questions: 5,
  /** Milliseconds, after which a question is forgotten. */
  window: 10_000,
  /** Askers remembered at once; beyond, the one longest known is forgotten. */
  people: 10_000,
} as const;

/** Milliseconds that a task takes. */
export interface Taking {
  /** Until it is known. */
  readonly first: number;
  /** What took longer counts as this. */
  readonly longest: number;
}

/** By what is waited for. */
export const taking = {
  /** One that is read (docs/benchmarks.md). What takes long waits for something that the next will find: a server's library. */
  question: { first: 65, longest: 2000 },
  /** A newspaper's page, its site asked twice and its text read and kept; at most `address.ts` and `source-reader.ts` together. */
  errand: { first: 2000, longest: 40_000 },
} as const satisfies Record<string, Taking>;
