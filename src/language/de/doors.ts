/** What the doors say in German: Discord, the terminal and the preview's page. */
import type { DoorTexts, Messages } from '../language.ts';
import { listed, messages } from './messages.ts';

const { quoted } = messages;

export const doors: Pick<Messages, DoorTexts> = {
  discord: {
    failed: (reference) =>
      `Da ist etwas schiefgelaufen. Versuch es bitte noch einmal. Bleibt es dabei, hilft dem Betreiber diese Kennung: ${reference}`,
    outdated: 'Diese Antwort ist veraltet. Stell die Frage bitte noch einmal.',
    unknown: 'Diesen Befehl gibt es nicht mehr. Starte Discord neu, dann siehst du die aktuelle Liste.',
    mayNot: 'Das darf nur, wer hier Nachrichten verwalten darf oder wem es der Server unter „Integrationen“ erlaubt.',
    noText: 'In dieser Nachricht steht kein Text.',
    gone: 'Diese Antwort wurde inzwischen gelöscht. Stell die Frage bitte noch einmal.',
    tooFast: (seconds) =>
      `Das waren viele Fragen auf einmal. In ${seconds === 1 ? 'einer Sekunde' : `${seconds} Sekunden`} geht es weiter.`,
    crowded: 'Gerade fragen sehr viele auf einmal. Versuch es in einer Minute noch einmal.',
    leaving: 'Ich starte gerade neu. Stell die Frage bitte gleich noch einmal.',
    sharedBy: (name) => `Geteilt von ${name}`,
  },
  terminal: {
    unknownCommand: (name) => `Den Befehl ${quoted(name)} gibt es nicht. /hilfe zeigt, was es gibt.`,
    unknownOption: (name, command, known) =>
      `Der Befehl /${command} kennt ${quoted(name)} nicht${known.length > 0 ? `, nur ${listed(known)}` : ''}.`,
    missing: (option, command) => `Da fehlt noch etwas. So geht es: /${command} <${option}>`,
    noToken: 'DISCORD_TOKEN ist nicht gesetzt, darum läuft das Gespräch hier im Terminal.',
    welcome: 'Stell eine Frage zum Artikel, oder gib /hilfe ein. Tab ergänzt, /quit beendet.',
    goodbye: 'Bis bald.',
    noChoice: (most) =>
      most === 0
        ? 'Hier gibt es nichts auszuwählen.'
        : most === 1
          ? 'Hier gibt es nur die 1.'
          : `Wähl eine Zahl von 1 bis ${most}.`,
    unknownPart: (commands, typed) =>
      `${typed ? `${quoted(typed)} gibt es nicht.` : 'Da fehlt noch ein Wort.'} Es gibt ${new Intl.ListFormat('de').format(commands)}.`,
    enter: (what) => `${what}: Schreib es in die nächste Zeile. Eine leere Zeile bricht ab.`,
    enterText: (what) => `${what}: Füg alle Zeilen ein. Eine Zeile, in der nur ein Punkt steht, beendet die Eingabe.`,
    nothingEntered: 'Dann bleibt alles, wie es war.',
    reading: (address) => `${address} wird gelesen …`,
    searching: (address, millions) =>
      `In ${address} werden Fakten und Zitate gesucht, ${millions.toFixed(1).replace('.', ',')} Millionen Zeichen …`,
    encoding: (done, of) => `Neue Texte werden vorbereitet: ${done} von ${of}`,
    unreadable: {
      missing: 'Diese Datei gibt es nicht. Prüf den Pfad.',
      folder: 'Das ist ein Ordner. Nenn eine Datei darin.',
      locked: 'Diese Datei lässt sich nicht lesen. Prüf ihre Rechte.',
      tooLong: 'Diese Datei ist zu groß: höchstens 5 MB, ein PDF 20 MB.',
    },
    usage: (codes) => ({
      start: `npm start

Startet den Bot in Discord, wenn DISCORD_TOKEN gesetzt ist (in .env oder vor dem Befehl).
Ohne Token beginnt hier im Terminal ein Gespräch über die Artikel.

Einstellungen stehen in .env; .env.example erklärt jede.`,
      ask: `npm run ask -- [Optionen] "Frage"

Beantwortet eine Frage aus den Artikeln. Ohne Frage liest das Programm Fragen aus der Standardeingabe, eine je Zeile.

  --article DATEI      antwortet aus dieser Datei oder Adresse statt aus dem Ordner der Artikel
  --language ${codes.padEnd(9)} antwortet in dieser Sprache statt in der der Frage
  --json               schreibt für jede Frage ein JSON-Objekt in eine Zeile
  -h, --help           zeigt diese Hilfe`,
      check: `npm run check -- [Optionen] "Behauptung"

Prüft eine Behauptung an den Artikeln. Ohne Behauptung liest das Programm Behauptungen aus der Standardeingabe,
eine je Zeile.

  --article DATEI      prüft an dieser Datei oder Adresse statt am Ordner der Artikel
  --language ${codes.padEnd(9)} antwortet in dieser Sprache statt in der der Behauptung
  --json               schreibt für jede Behauptung ein JSON-Objekt in eine Zeile
  -h, --help           zeigt diese Hilfe`,
      index: `npm run index -- [Optionen] DATEI-oder-Adresse ...

Liest Texte, Webseiten oder PDFs und legt sie als Artikel mit ihren Fakten und Zitaten ab.
Was du am Index von Hand geändert hast, bleibt.

  --force              ersetzt einen anderen Artikel desselben Namens, auch was von Hand geändert ist
  --json               legt nichts ab, sondern schreibt Fakten und Zitate als JSON, eine Zeile je Text
  -h, --help           zeigt diese Hilfe

ARTICLES_DIR nennt den Ordner der Artikel, sonst ist es data.`,
    }),
  },
  preview: {
    serving: (url) => `${url} zeigt den Bot. Strg-C beendet ihn.`,
    title: 'Fundstelle: frag einen Artikel',
    lead: 'Frag einen Artikel.',
    promise:
      'Du bekommst die Stelle, an der die Antwort steht: Wort für Wort, mit Absatz und Satz, und wer das sagt. Wo der Artikel schweigt, erfährst du das. So sieht es in Discord aus; hier läuft es auf deinem Rechner.',
    ownName: 'Deutsch',
    cards: 'Alle Karten',
    cardsLead: 'Jede Art von Antwort, breit und schmal, hell und dunkel.',
    swap: 'Hell und dunkel tauschen',
    start: 'Zur Startseite',
    examples: 'Zum Ausprobieren',
    about: 'Worum geht es?',
    conversation: 'Gespräch',
    field: 'Frage oder Befehl',
    placeholder: 'Stell eine Frage, oder tippe /',
    send: 'Senden',
    cancel: 'Abbrechen',
    menu: 'Befehle zeigen',
    choices: 'Vorschläge',
    optional: 'wenn du magst',
    bundled: 'Der mitgelieferte Artikel',
    another: 'Ein anderer Artikel',
    yours: 'Dein Artikel',
    bring:
      'Zieh eine Datei hierher, wähl eine aus, oder gib die Adresse einer Seite an. Gelesen werden Webseiten, PDF, Markdown und Text auf Deutsch und Englisch. Der Text bleibt auf deinem Rechner.',
    address: 'Adresse der Seite',
    read: 'Lesen',
    file: 'Datei wählen',
    or: 'oder',
    reading: 'Wird gelesen …',
    back: 'Zurück zum mitgelieferten Artikel',
    failed: 'Da ist etwas schiefgelaufen. Im Terminal steht, was es war.',
    tooLong: 'Das ist zu groß: höchstens 5 MB, ein PDF 20 MB.',
    server: 'Auf deinen Server',
    steps: [
      'Leg auf discord.com/developers/applications mit „New Application“ eine Anwendung an. Drück auf der Seite „Bot“ auf „Reset Token“ und kopier das Token.',
      'Kopier `.env.example` als `.env` und schreib das Token darin hinter `DISCORD_TOKEN=`.',
      'Gib auf der Seite „Installation“ der „Guild Install“ die Scopes `bot` und `applications.commands`. Öffne dann den „Discord Provided Link“ und such deinen Server aus.',
      'Gib `npm start` ein. Die Befehle erscheinen von selbst.',
    ],
    needs: 'Was du dafür brauchst',
    needed: [
      'Keinen „Privileged Intent“ und keine besonderen Rechte: Der Bot liest keine Nachricht mit.',
      'Einen Rechner mit 1 GB Speicher. Der Bot braucht keinen Datenbankserver, keinen offenen Port und keinen bezahlten Dienst.',
      'Wie er monatelang läuft, mit systemd oder als Container, steht in `docs/operate.md`; was er speichert, in `PRIVACY.md`.',
    ],
    used: (who, what) => `${who} hat ${what} verwendet`,
    onlyYou: 'Nur du kannst diese Nachricht sehen',
  },
};
