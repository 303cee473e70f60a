/**
 * Validates everything the bot sends against Discord's own description, which is given by path:
 * npm run openapi -- PATH/TO/openapi.json (from github.com/discord/discord-api-spec). Not part of `npm test`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { loadConfiguration } from '../../src/configuration.ts';
import type { Command } from '../../src/reply/command.ts';
import { openBackend } from '../../src/running/index.ts';
import type { Json } from './loopback/checks.ts';
import { refusals } from './loopback/faults.ts';
import type { Person } from './loopback/person.ts';
import type { Exchange } from './loopback/rest.ts';
import type { Seen } from './loopback/seen.ts';
import type { Loopback } from './loopback.ts';
import { ask, broken, commandsOf, createSlow, keepLog, setStage } from './stage.ts';

/** What must have been sent, so that a run that skips something fails: method, path and the callback's type. */
const KINDS = [
  'PUT /applications/{}/commands',
  'POST /interactions/{}/{}/callback 4',
  'POST /interactions/{}/{}/callback 5',
  'POST /interactions/{}/{}/callback 6',
  'POST /interactions/{}/{}/callback 7',
  'POST /interactions/{}/{}/callback 8',
  'POST /interactions/{}/{}/callback 9',
  'PATCH /webhooks/{}/{}/messages/@original',
  'POST /webhooks/{}/{}',
];

/** Every way to say something, with the commands of the tests. */
async function driveInvented(): Promise<readonly Exchange[]> {
  const slow = createSlow();
  const commands = commandsOf(ask, broken, slow.command);
  const { discord, stop } = await setStage({}, { commands, patience: 10 });
  const anna = discord.person();
  const card = await anna.slash('ask', { question: '*What* @everyone?' });
  await anna.click(await anna.click(card, 'Next'), 'More');
  await discord.person({ id: '2' }).slash('broken', {});
  const cleo = discord.person({ id: '3', nickname: '*Cleo*' });
  await cleo.click(await cleo.slash('ask', { question: 'What?', private: true }), 'Share');
  await discord.person({ id: '4', locale: 'de' }).menu('Ask about this', 'A claim. '.repeat(400));
  await discord.person({ id: '4' }).menu('Ask about this', '');
  await anna.autocomplete('ask', 'question', 'bridge');
  await answerLate(discord, () => discord.person({ id: '5' }).slash('slow'), slow.answer);
  for (const does of ['u', 'r', 's']) {
    const button = { type: 2, style: 2, label: 'Go', custom_id: `1|${does}|slow` };
    const old = discord.post([{ type: 1, components: [button] }]);
    await answerLate(discord, () => discord.person({ id: '6' }).click(old, 'Go'), slow.answer);
  }
  discord.fail({ on: /callback/, answer: refusals.unknownMessage });
  await discord.person({ id: '7' }).click(card, 'Next');
  await stop();
  return discord.requests;
}

async function answerLate(discord: Loopback, act: () => Promise<Seen>, answer: (text: string) => void): Promise<void> {
  const seen = act();
  while (!discord.interactions.at(-1)?.announced) await new Promise((resolve) => setTimeout(resolve, 5));
  answer('late');
  await seen;
}

/** What is pasted into any form: an article, a question and a claim. */
const TEXT = 'Die Ankerbrücke ist fertig\n\nDie Ankerbrücke ist 340 Meter lang. Sie kostete 12 Millionen Euro.';
const MANAGE_MESSAGES = String(1 << 13);

/** Each real command, and every button and form of its replies, in both languages. */
async function driveReal(): Promise<readonly Exchange[]> {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  const configuration = { ...loadConfiguration(), databaseFile: join(folder, 'store.sqlite'), databaseUrl: undefined };
  const desk = await openBackend(configuration, { log: keepLog().log, counted: () => {} });
  const { commands } = desk.program('openapi');
  const { discord, stop } = await setStage({}, { commands, desk });
  for (const locale of ['de', 'en-US']) for (const command of commands.values()) await tryOut(discord, command, locale);
  await stop();
  await desk.close();
  rmSync(folder, { recursive: true });
  return discord.requests;
}

async function tryOut(discord: Loopback, command: Command, locale: string): Promise<void> {
  const profile = { locale, permissions: MANAGE_MESSAGES };
  const person = (): Person => discord.person({ id: String(discord.interactions.length + 10), ...profile });
  const filled = async (seen: Seen): Promise<Seen> => (seen.form ? person().send(seen.form, TEXT) : seen);
  const pressAll = async (card: Seen) => {
    for (const { label } of card.buttons) await filled(await person().click(card, label));
  };
  if (command.onMessage) await pressAll(await person().menu(command.onMessage.name.en, `${TEXT} http://127.0.0.1/`));
  if (command.hidden) return;
  const offered = Object.values(command.options).filter(({ hidden }) => !hidden);
  for (const { suggest, name } of offered) if (suggest) await person().autocomplete(command.name.en, name.en, 'de');
  for (const text of ['Was sagt der Artikel?', 'x y z', 'Gabriel']) {
    const input = Object.fromEntries(offered.filter(({ required }) => required).map(({ name }) => [name.en, text]));
    await pressAll(await filled(await person().slash(command.name.en, input)));
  }
}

/** A validator per kind of request. */
function readDescription(path: string) {
  const description = JSON.parse(readFileSync(path, 'utf8')) as { paths: Record<string, Json>; components: Json };
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true, inlineRefs: false });
  ajv.addSchema({ $id: 'discord', components: description.components });
  const paths = Object.entries(description.paths).sort(([a], [b]) => braces(a) - braces(b));
  const validators = new Map<string, ValidateFunction>();

  return ({ method, path: asked }: Exchange): ValidateFunction | undefined => {
    const [template, operations] = paths.find(([one]) => patternOf(one).test(asked)) ?? [];
    const operation = operations?.[method.toLowerCase()] as
      | { requestBody?: { content: Record<string, Json> } }
      | undefined;
    const schema = operation?.requestBody?.content['application/json']?.schema;
    if (!schema) return undefined;
    const key = `${method} ${template}`;
    const known = validators.get(key) ?? ajv.compile(absolute(schema));
    validators.set(key, known);
    return known;
  };
}

/** Paths with fewer placeholders first: `@original` is more than a message's id. */
const braces = (path: string): number => path.split('{').length;
const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`);

/** The schema, its references pointing into the description. */
function absolute(schema: unknown): Json {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"discord#/components'));
}

function kindOf({ method, path, body }: Exchange): string {
  const form = path.replace(/\/\d+(?=\/|$)/g, '/{}').replace(/\/token-\d+/, '/{}');
  return `${method} ${form}${path.endsWith('callback') ? ` ${(body as Json).type}` : ''}`;
}

const [path] = process.argv.slice(2);
if (!path) throw new Error('Give the path of the description: npm run openapi -- PATH/TO/openapi.json');
const validatorOf = readDescription(path);
const sent = [...(await driveInvented()), ...(await driveReal())].filter(({ body }) => body !== undefined);
const counts = new Map<string, number>();
let wrong = 0;
for (const exchange of sent) {
  const validate = validatorOf(exchange);
  const kind = kindOf(exchange);
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (validate?.(exchange.body)) continue;
  wrong++;
  process.stdout.write(
    `${kind}: ${JSON.stringify(validate?.errors ?? 'not described')}\n${JSON.stringify(exchange.body)}\n`,
  );
}
for (const [kind, count] of counts) process.stdout.write(`${kind}: ${count}\n`);
const missing = KINDS.filter((kind) => !counts.has(kind));
process.stdout.write(
  `${sent.length} requests, ${wrong} wrong${missing.length > 0 ? `, never sent: ${missing.join('; ')}` : ''}\n`,
);
process.exitCode = wrong + missing.length > 0 ? 1 : 0;
