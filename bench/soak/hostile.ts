/** What people type who want to break something, and what they paste without wanting to. */

const LONG = 'Wie viele Länder gehören der Koalition an und warum? ';

/** Texts for any option; each at most 6000 characters, as Discord lets nobody send more. */
export const HOSTILE: readonly string[] = [
  '',
  ' \n\t ',
  '?',
  '@everyone @here <@500> <@&1> <#301>',
  '```js\nprocess.exit()\n```',
  '**a** __b__ ||c|| `d` [e](https://example.org) # f\n> g\n- h',
  '</ask:1> <t:0:R> <a:x:1> <id:home>',
  '\u202eegaf\u202c \u2066x\u2069 \u200b\u200d\ufeff',
  'Z̸̡̛̲̦͎̅̈́a̷͇͝l̴̰̈́g̶̱͒ơ̵͍'.repeat(40),
  '👩‍👩‍👧‍👦'.repeat(200),
  '\ud83d', // half a character
  '\u0000\u0001\u001b[31m',
  "'; DROP TABLE articles; --",
  '{{constructor}} %s %n __proto__ toString hasOwnProperty',
  '__proto__',
  'constructor',
  '1|u|ask|question=%',
  '%00;%110000;%d800;|=|',
  '9'.repeat(400),
  '1.000.000.000,000.000,00 Mio. %%% €€€',
  '-'.repeat(3000),
  '"'.repeat(2000),
  '„“”»«‚‘'.repeat(300),
  'a'.repeat(6000),
  'ä'.repeat(6000),
  'a '.repeat(3000),
  'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(100),
  'und und und und wer wer wie wie nicht nicht kein '.repeat(100),
  LONG.repeat(110),
  LONG.repeat(110).toUpperCase(),
  'Hoe veel geld? 多少钱？ Сколько денег? كم من المال؟',
];

/** Ids of buttons that no card of ours has. */
export const FORGED: readonly string[] = [
  '1|u|ask|question=%110000;',
  '1|s|ask|question=@everyone',
  '1|u|nothing|a=b',
  '1|x|ask|question=a',
  '0|u|ask|question=a',
  '1|r|article|page=99999999999999999999',
  '1|r|quote|speaker=__proto__|about=constructor',
  '1|u|facts|topic=a:b:c|page=-1',
  '1|u|check|claim=',
  '|||',
  'x'.repeat(100),
];
