/** What the bot says in German: du-form, short and sober. */

import type { DoorTexts, Messages } from '../language.ts';
import { once } from '../memory.ts';

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const languageNames = once(() => new Intl.DisplayNames('de', { type: 'language' }));
const languageNamed = (code: string) => languageNames().of(code) ?? code;
const quoted = (words: string) => `„${words}“`;
const format = once(() => new Intl.ListFormat('de'));
/** Words, each quoted: „Brücke“ und „Fähre“. */
export const listed = (words: readonly string[]) => format().format(words.map(quoted));
const count = (number: number, one: string, more: string) => (number === 1 ? `1 ${one}` : `${number} ${more}`);
const zu = (about: string | undefined) => (about === undefined ? '' : ` zu ${quoted(about)}`);

export const messages: Omit<Messages, DoorTexts> = {
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
      'Hallo. Frag mit deinen eigenen Worten, zum Beispiel „Worum geht es?“. Ich zeige dir die Stelle, an der die Antwort steht.',
    absent: (words) => `Zu ${listed(words)} findet sich dort nichts.`,
    notHere: (words) => `Zu ${listed(words)} steht hier nichts.`,
    instead: 'Diese Fragen beantwortet der Artikel:',
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
    on: 'Meldungen gehen ab jetzt in den gewählten Kanal. Unter jeder Antwort steht „Stimmt nicht?“.',
    arrives: 'Hier kommen ab jetzt Meldungen an, wenn jemand eine Antwort für falsch hält.',
    closed:
      'In den gewählten Kanal kann ich nicht schreiben. Lass mich ihn sehen und darin schreiben, und wähl ihn dann noch einmal.',
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
    titleIsOurs: 'Der Text hat keine Überschrift; diese ist von mir.',
    foreign: (code) => `Der Artikel ist auf ${languageNamed(code)}. Sein Wortlaut bleibt unübersetzt.`,
    paragraph: (number, of) => `Absatz ${number} von ${of}`,
    unknown: (typed) => `Den Artikel ${quoted(typed)} gibt es hier nicht.`,
  },
  adding: {
    added: 'Der Artikel ist hinzugefügt. Du kannst ihn jetzt befragen.',
    replaced: 'Der Artikel ist ersetzt. Ab jetzt gilt der neue Text.',
    later: 'Der Text ist lang und wird noch gelesen. In ein paar Minuten kannst du ihn befragen.',
    exists: (title) => `Den Artikel ${quoted(title)} gibt es hier schon. Soll der neue Text an seine Stelle treten?`,
    room: (articles, additions) =>
      `Platz ist noch für ${articles} Artikel. In dieser Stunde ${additions === 0 ? 'kann keiner mehr' : additions === 1 ? 'kann noch einer' : `können noch ${additions}`} dazukommen.`,
    full: (because, most) =>
      ({
        articles: `Hier sind schon ${most} Artikel, mehr gehen nicht. Entferne erst einen.`,
        bytes: `Alle Artikel zusammen dürfen höchstens ${most / 1_000_000} MB Text umfassen. Entferne erst einen.`,
        additions: `In dieser Stunde sind schon ${most} Artikel dazugekommen. Versuch es später noch einmal.`,
        length: `Der Text ist zu lang. Er darf höchstens ${most / 1000} kB groß sein, das sind rund 40.000 Wörter.`,
      })[because],
    unreadable: {
      address:
        'Diese Adresse kann ich nicht lesen. Sie muss mit https:// oder http:// beginnen und zu einer Webseite gehören.',
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
    forADay: 'Den Text behalte ich einen Tag lang. Danach wird er gelöscht, wenn ihn niemand hinzufügt.',
    gone: 'Diesen Text gibt es nicht mehr. Gib ihn mir noch einmal.',
    removed: (title) => `${quoted(title)} ist entfernt. Der Text und alles, was daraus entstanden ist, sind gelöscht.`,
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
      'Du fragst mit deinen eigenen Worten. Ich zeige dir die Stelle, an der die Antwort steht, Wort für Wort, und wer das sagt. Wo der Artikel schweigt, sage ich dir das.',
    examples: 'Zum Ausprobieren:',
    privacy:
      'Gespeichert wird keine Frage, keine Nachricht und kein Name. Ein Artikel, den jemand hinzufügt, bleibt, bis ihn jemand entfernt; ein Text, zu dem nur gefragt wird, einen Tag.',
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
};
