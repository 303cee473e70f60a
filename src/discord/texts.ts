/** What the door itself says; everything else is said by commands. */
import type { LanguageCode } from '../language.ts';

interface DoorTexts {
  /** Something failed; `reference` finds it in the log. */
  failed(reference: string): string;
  readonly outdated: string;
  readonly unknown: string;
  readonly noText: string;
  readonly gone: string;
  tooFast(seconds: number): string;
  sharedBy(name: string): string;
}

const de: DoorTexts = {
  failed: (reference) =>
    `Da ist etwas schiefgelaufen. Versuch es bitte noch einmal. Bleibt es dabei, hilft dem Betreiber diese Kennung: ${reference}`,
  outdated: 'Diese Karte ist veraltet. Stell die Frage bitte noch einmal.',
  unknown: 'Diesen Befehl gibt es nicht mehr. Starte Discord neu, dann siehst du die aktuelle Liste.',
  noText: 'In dieser Nachricht steht kein Text.',
  gone: 'Diese Karte wurde inzwischen gelöscht. Stell die Frage bitte noch einmal.',
  tooFast: (seconds) =>
    `Das waren viele Fragen auf einmal. In ${seconds === 1 ? 'einer Sekunde' : `${seconds} Sekunden`} geht es weiter.`,
  sharedBy: (name) => `Geteilt von ${name}`,
};

const en: DoorTexts = {
  failed: (reference) =>
    `Something went wrong. Please try again. If it keeps happening, give this code to whoever runs the bot: ${reference}`,
  outdated: 'This card is out of date. Please ask again.',
  unknown: 'This command no longer exists. Restart Discord to see the current list.',
  noText: 'This message has no text.',
  gone: 'This card has been deleted. Please ask again.',
  tooFast: (seconds) =>
    `Those were a lot of questions at once. You can go on in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
  sharedBy: (name) => `Shared by ${name}`,
};

export const texts: Readonly<Record<LanguageCode, DoorTexts>> = { de, en };
