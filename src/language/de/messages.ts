/** What the bot says in German: du-form, short and sober. */

import { once } from '../memory.ts';
import type { Messages } from '../messages.ts';

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const languageNames = once(() => new Intl.DisplayNames('de', { type: 'language' }));
const languageNamed = (code: string) => languageNames().of(code) ?? code;
const quoted = (words: string) => `„${words}“`;
const format = once(() => new Intl.ListFormat('de'));
const list = (words: readonly string[]) => format().format(words.map(quoted));
const count = (number: number, one: string, more: string) => (number === 1 ? `1 ${one}` : `${number} ${more}`);
const zu = (about: string | undefined) => (about === undefined ? '' : ` zu ${quoted(about)}`);

export const messages: Messages = {
  quoted,
  source: {
    date: (year, month = 0, day = 0) =>
      [day && MONTHS[month - 1] ? `${day}.` : '', MONTHS[month - 1] ?? '', year].filter(Boolean).join(' '),
    accordingTo: (name) => `Laut ${name}`,
    place: (paragraph, sentence) => `Absatz ${paragraph}, Satz ${sentence}`,
    asOf: (date) => `Stand: ${date}`,
  },
  answer: {
    found: 'Im Artikel steht:',
    related: 'Das beantwortet der Artikel so nicht. Am nächsten kommt:',
    unread: 'Ob der Artikel das beantwortet, ist nicht geprüft. Am nächsten kommt:',
    yes: 'Ja.',
    no: 'Nein.',
    none: 'Das steht nicht im Artikel.',
    greeting:
      'Hallo. Frag in deinen Worten, zum Beispiel „Worum geht es?“. Ich zeige dir die Stelle, an der die Antwort steht.',
    absent: (words) => `Zu ${list(words)} findet sich dort nichts.`,
    notHere: (words) => `Zu ${list(words)} steht hier nichts.`,
    instead: 'Darauf gibt der Artikel Antwort:',
    further: 'Weitere Fundstellen',
    differing: 'Die Artikel sagen dazu Verschiedenes. Der neueste steht zuerst.',
    saidBy: (name) => `Das sagt ${name}.`,
    ownVoice: (publisher) => `Das schreibt der Artikel selbst (${publisher}).`,
    saidByNobody: 'An dieser Stelle nennt der Artikel niemanden, der das sagt.',
    below: (statement) => `Zu: ${statement}`,
    gone: 'Diese Fundstelle gibt es nicht mehr, der Artikel hat sich geändert. Frag am besten noch einmal.',
    noQuestion: 'Schreib in Worten, was du wissen möchtest.',
    tooLong: (most) => `Das ist zu lang für eine Frage. Kürz sie auf höchstens ${most} Zeichen.`,
  },
  report: {
    title: 'Stimmt nicht?',
    question: 'Gefragt war:',
    line: 'Dazu schreibt jemand:',
    sent: 'Deine Meldung ist angekommen. Dein Name steht nicht dabei.',
    notSent:
      'Deine Meldung kam nicht an: In den Kanal dafür kann ich nicht schreiben. Sag es am besten denen, die den Server verwalten.',
    on: 'Meldungen gehen ab jetzt in diesen Kanal. Unter jeder Antwort steht „Stimmt nicht?“.',
    arrives: 'Hier kommen ab jetzt Meldungen an, wenn jemand eine Antwort für falsch hält.',
    closed:
      'In diesen Kanal kann ich nicht schreiben. Lass mich ihn sehen und darin schreiben, und wähl ihn dann noch einmal.',
    off: 'Meldungen sind ausgeschaltet. „Stimmt nicht?“ steht unter keiner Antwort mehr.',
    nowhere: 'Hier nimmt gerade niemand Meldungen an.',
  },
  verdict: {
    supported: 'Das steht so im Artikel.',
    contradicted: 'Im Artikel steht es anders.',
    differs: (actual, claimed) => `Laut Artikel: ${actual}, nicht ${claimed}`,
    nothing: 'Dazu steht nichts im Artikel.',
    open: 'Am nächsten kommt diese Stelle.',
    claim: 'Behauptung:',
    noClaim: 'In diesem Text finde ich keine Aussage, die sich am Artikel prüfen lässt.',
    firstClaims: (shown) => `Der Text enthält noch mehr Aussagen. Geprüft sind die ersten ${shown}.`,
  },
  quotes: {
    total: (number, speaker, about) =>
      `${speaker ? `${speaker}: ` : ''}${count(number, 'Aussage', 'Aussagen')}${zu(about)}`,
    forms: (direct, reported) =>
      [...(direct > 0 ? [`${direct} wörtlich`] : []), ...(reported > 0 ? [`${reported} sinngemäß`] : [])].join(', '),
    direct: 'Wörtlich',
    reported: 'Sinngemäß',
    cue: (words) => `erkennbar an ${quoted(words)}`,
    nobody: 'ohne Namen',
    unknownSpeaker: (typed) => `Im Artikel steht keine Aussage von ${quoted(typed)}.`,
    nothing: (speaker, about) => `Im Artikel steht keine Aussage${speaker ? ` von ${speaker}` : ''}${zu(about)}.`,
    speakers: 'Zu Wort kommen:',
  },
  facts: {
    topics: 'Wähl ein Thema.',
    total: (number, topic) => `${topic ? `${topic}: ` : ''}${count(number, 'Fakt', 'Fakten')}`,
    unknownTopic: (typed) => `Das Thema ${quoted(typed)} gibt es nicht. Wähl eines von diesen:`,
    none: 'Zu diesem Artikel sind keine Fakten verzeichnet. Stell einfach eine Frage.',
  },
  article: {
    articles: (number) => (number === 1 ? '1 Artikel' : `${number} Artikel: Welcher ist gemeint?`),
    counts: (paragraphs, facts, quotes) =>
      [
        count(paragraphs, 'Absatz', 'Absätze'),
        ...(facts > 0 ? [count(facts, 'Fakt', 'Fakten')] : []),
        ...(quotes > 0 ? [count(quotes, 'Zitat', 'Zitate')] : []),
      ].join(', '),
    titleIsOurs: 'Der Text hat keine Überschrift; diese ist von uns.',
    foreign: (code) => `Der Artikel ist auf ${languageNamed(code)}. Sein Wortlaut bleibt unübersetzt.`,
    paragraph: (number, of) => `Absatz ${number} von ${of}`,
    unknown: (typed) => `Den Artikel ${quoted(typed)} gibt es hier nicht.`,
  },
  adding: {
    added: 'Der Artikel ist hinzugefügt. Fragen gehen ab jetzt auch an ihn.',
    replaced: 'Der Artikel ist ersetzt. Ab jetzt gilt der neue Text.',
    later: 'Der Text ist lang und wird noch gelesen. In einer Weile erreichen ihn auch Fragen.',
    exists: (title) => `Den Artikel ${quoted(title)} gibt es hier schon. Soll der neue Text an seine Stelle treten?`,
    room: (articles, additions) =>
      `Platz ist noch für ${articles} Artikel. In dieser Stunde ${additions === 1 ? 'kann noch einer' : `können noch ${additions}`} dazukommen.`,
    full: (because, most) =>
      ({
        articles: `Hier sind schon ${most} Artikel, mehr gehen nicht. Entferne erst einen.`,
        bytes: `Alle Artikel zusammen dürfen höchstens ${most / 1_000_000} MB Text haben. Entferne erst einen.`,
        additions: `In dieser Stunde sind schon ${most} Artikel dazugekommen. Versuch es später noch einmal.`,
        length: `Der Text ist zu lang. Er darf höchstens ${most / 1000} kB haben, das sind rund 40.000 Wörter.`,
      })[because],
    unreadable: {
      address: 'Das ist keine Adresse einer Webseite. Sie muss mit https:// beginnen.',
      private: 'Diese Adresse gehört zu keiner öffentlichen Seite. Gib mir den Text als Datei.',
      unreachable: 'Unter dieser Adresse ist nichts zu erreichen. Prüf sie, oder gib mir den Text als Datei.',
      refused: 'Die Seite zeigt mir den Text nicht. Speichere sie, und gib sie mir als Datei.',
      tooLong: 'Das ist zu lang. Gib mir nur den Teil, um den es geht.',
      tooSlow: 'Die Seite braucht zu lange. Versuch es später noch einmal, oder gib mir den Text als Datei.',
      robots: 'Die Seite will nicht von Programmen gelesen werden. Speichere sie, und gib sie mir als Datei.',
      type: 'Das ist keine Seite mit Text. Gib mir den Text als Datei.',
      noArticle:
        'Darin finde ich keinen Artikel. Er muss ein Text auf Deutsch oder Englisch sein, keine Tabelle und kein eingescanntes Bild.',
    },
    noSource: 'In dieser Nachricht ist weder ein Link noch eine Datei, die ich lesen könnte.',
    forADay: 'Den Text behalte ich einen Tag lang. Danach ist er gelöscht, wenn ihn niemand hinzufügt.',
    gone: 'Diesen Text gibt es nicht mehr. Lies ihn noch einmal ein.',
    removed: (title) => `${quoted(title)} ist entfernt. Der Text und alles, was daraus gemacht war, sind gelöscht.`,
    notOwn: (typed) => `${quoted(typed)} ist kein Artikel, der hier hinzugefügt wurde.`,
    empty: 'Hier wurde noch kein Artikel hinzugefügt.',
    own: (number) => `${count(number, 'Artikel', 'Artikel')} hinzugefügt`,
    forAll: 'Für alle da:',
    here: (title) => `Fragen in diesem Kanal gehen ab jetzt an ${quoted(title)}.`,
    hereAll: 'Fragen in diesem Kanal gehen ab jetzt an alle Artikel.',
    onlyHere: (title) => `Fragen in diesem Kanal gehen nur an ${quoted(title)}.`,
    nowhere: 'Hier lässt sich nichts hinzufügen.',
  },
  help: {
    onMessage: 'In Discord per Rechtsklick auf eine Nachricht, unter „Apps“:',
    title: 'Frag den Artikel',
    promise:
      'Du fragst in deinen Worten. Ich zeige dir die Stelle, an der die Antwort steht, Wort für Wort, und wer das sagt. Wo der Artikel schweigt, sage ich dir das.',
    examples: 'Zum Ausprobieren:',
    privacy:
      'Gespeichert wird nichts davon: keine Frage, keine Nachricht, kein Name. Nur ein Artikel, den jemand hinzufügt, bleibt, bis ihn jemand entfernt.',
  },
  actions: {
    context: 'Im Zusammenhang',
    read: 'Artikel lesen',
    further: 'Weitere Fundstellen',
    share: 'Teilen',
    askFurther: 'Weiterfragen',
    notRight: 'Stimmt nicht?',
    next: 'Weiter',
    back: 'Zurück',
    overview: 'Übersicht',
    ask: 'Fragen',
    check: 'Prüfen',
    add: 'Hinzufügen',
    remove: 'Entfernen',
    replace: 'Ersetzen',
    keep: 'Behalten',
    topics: 'Alle Themen',
    passage: (number) => `Stelle ${number}`,
    paragraph: (number) => `Absatz ${number}`,
    page: (number, of) => `Seite ${number} von ${of}`,
  },
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
      `Der Befehl /${command} kennt ${quoted(name)} nicht${known.length > 0 ? `, nur ${list(known)}` : ''}.`,
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
    enter: (what) => `${what}: Schreib in die nächste Zeile. Eine leere bricht ab.`,
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
      tooLong: 'Diese Datei ist zu lang: höchstens 5 MB, ein PDF 20 MB.',
    },
    usage: (codes) => ({
      start: `npm start

Startet den Bot in Discord, wenn DISCORD_TOKEN gesetzt ist (in .env oder davor).
Ohne Token beginnt hier im Terminal ein Gespräch über die Artikel.

Einstellungen stehen in .env; .env.example erklärt jede.`,
      ask: `npm run ask -- [Optionen] "Frage"

Beantwortet eine Frage aus den Artikeln. Ohne Frage liest es Fragen aus der Standardeingabe, eine je Zeile.

  --article DATEI      antwortet aus dieser Datei oder Adresse statt aus dem Ordner der Artikel
  --language ${codes.padEnd(9)} antwortet in dieser Sprache statt in der der Frage
  --json               schreibt für jede Frage ein JSON-Objekt in eine Zeile
  -h, --help           zeigt diese Hilfe`,
      check: `npm run check -- [Optionen] "Behauptung"

Prüft eine Behauptung an den Artikeln. Ohne Behauptung liest es aus der Standardeingabe, eine je Zeile.

  --article DATEI      prüft an dieser Datei oder Adresse statt am Ordner der Artikel
  --language ${codes.padEnd(9)} antwortet in dieser Sprache statt in der der Behauptung
  --json               schreibt für jede Behauptung ein JSON-Objekt in eine Zeile
  -h, --help           zeigt diese Hilfe`,
      index: `npm run index -- [Optionen] DATEI-oder-Adresse ...

Liest Texte, Webseiten oder PDF und legt sie als Artikel mit ihren Fakten und Zitaten ab.
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
      'Die Antwort ist die Stelle, an der sie steht: Wort für Wort, mit Absatz und Satz, und wer das sagt. Wo der Artikel schweigt, erfährst du das. So sieht es in Discord aus; hier läuft es auf deinem Rechner.',
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
    tooLong: 'Das ist zu lang: höchstens 5 MB, ein PDF 20 MB.',
    server: 'Auf deinen Server',
    steps: [
      'Leg auf discord.com/developers/applications mit „New Application“ eine Anwendung an. Drück auf der Seite „Bot“ auf „Reset Token“ und kopier das Token.',
      'Kopier `.env.example` als `.env` und schreib das Token darin hinter `DISCORD_TOKEN=`.',
      'Gib auf der Seite „Installation“ der „Guild Install“ die Scopes `bot` und `applications.commands`. Öffne dann den „Discord Provided Link“ und such deinen Server aus.',
      'Gib `npm start` ein. Die Befehle erscheinen von selbst.',
    ],
    needs: 'Was das braucht',
    needed: [
      'Keinen „Privileged Intent“ und keine besonderen Rechte: Der Bot liest keine Nachricht mit.',
      'Einen Rechner mit 1 GB Speicher. Er braucht keinen Datenbankserver, keinen offenen Port und keinen bezahlten Dienst.',
      'Wie er monatelang läuft, mit systemd oder als Container, steht in `docs/operate.md`; was er speichert, in `PRIVACY.md`.',
    ],
    used: (who, what) => `${who} hat ${what} verwendet`,
    onlyYou: 'Nur du kannst diese Nachricht sehen',
  },
};
