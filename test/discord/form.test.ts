/** What a command asks a person for in a form, what it takes of files and of what people may do; all through discord.js. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { defineCommand } from '../../src/reply/command.ts';
import { paragraph, type Reply, run } from '../../src/reply/reply.ts';
import { checkForm } from './loopback/checks.ts';
import { commandsOf, type Stage, setStage } from './stage.ts';

const both = (text: string) => ({ en: text, de: `${text}-de` });
const option = (name: string) => ({ name: both(name), description: both(name) });

function say(text: string, actions: Reply['actions'] = []): Reply {
  return { tone: 'plain', blocks: [paragraph(run(text))], actions, private: false };
}

const tell = defineCommand({
  name: both('tell'),
  description: both('Tells a tale'),
  options: {
    tale: { ...option('tale'), required: true },
    more: {
      ...option('more'),
      hidden: true,
      form: { title: both('Go on'), label: both('And then?'), placeholder: both('Then …') },
    },
  },
  run: ({ tale, more }) =>
    say(more === undefined ? tale : `${tale}, then ${more}`, [
      { label: 'Go on', command: 'tell', input: { tale: tale.slice(0, 40) }, does: 'modal', option: 'more' },
    ]),
});

const add = defineCommand({
  name: { en: 'tale add', de: 'märchen hinzufügen' },
  description: both('Adds a tale'),
  changes: true,
  options: {
    address: option('address'),
    file: { ...option('file'), type: 'file' },
    text: { ...option('text'), hidden: true, form: { title: both('Paste it'), label: both('Text'), fields: 3 } },
  },
  asks: ({ address, file, text }) => (address || file || text ? undefined : 'text'),
  run: ({ address, file, text }) => say(address ?? file ?? text ?? ''),
});

let stage: Stage;
let people = 1000;
beforeAll(async () => {
  stage = await setStage({}, { commands: commandsOf(tell, add) });
});
afterAll(() => stage.stop());

const MANAGE_MESSAGES = String(1 << 13);
const person = (profile = {}) => stage.discord.person({ id: String(people++), ...profile });
const editor = (profile = {}) => person({ permissions: MANAGE_MESSAGES, ...profile });

describe('a button that asks', () => {
  test('opens a form in the reader’s language, and what is written goes to the command with its input', async () => {
    const anna = person({ locale: 'de' });
    const { form, times } = await anna.click(await anna.slash('tell', { tale: 'a bridge' }), 'Go on');
    expect(form).toMatchObject({ title: 'Go on-de', labels: ['And then?-de'], id: '1|m.more|tell|tale=a bridge' });
    expect(times()).toBe(0);
    expect(await anna.send(form, 'a ferry')).toMatchObject({ text: 'a bridge, then a ferry', private: false });
  });

  test('works after a restart', async () => {
    const own = await setStage({}, { commands: commandsOf(tell) });
    const anna = own.discord.person();
    const { form } = await anna.click(await anna.slash('tell', { tale: 'a bridge' }), 'Go on');
    await own.bot.stop();
    const bot = await own.again();
    expect((await anna.send(form, 'a ferry')).text).toBe('a bridge, then a ferry');
    await bot.stop();
    await own.discord.stop();
  });

  test('of an older version says so, before and after it is filled', async () => {
    const { outdated } = languages.en.messages.discord;
    const old = stage.discord.post([
      { type: 1, components: [{ type: 2, style: 2, label: 'Old', custom_id: '1|m.gone|tell|tale=a' }] },
    ]);
    expect(await person().click(old, 'Old')).toMatchObject({ private: true, text: outdated });
    const form = { title: 'Old', labels: ['a'], id: '0|m.more|tell|tale=a', source: undefined };
    expect(await person().send(form, 'b')).toMatchObject({ private: true, text: outdated });
  });

  test('that Discord does not let open says so', async () => {
    const anna = person();
    const card = await anna.slash('tell', { tale: 'a bridge' });
    stage.discord.fail({ on: /callback/, answer: { status: 400, code: 50035, message: 'Invalid Form Body' } });
    expect((await anna.click(card, 'Go on')).text).toMatch(/^Something went wrong/);
  });
});

describe('a subcommand', () => {
  test('asks for what it lacks, in as many fields as it says', async () => {
    const anna = editor();
    const { form } = await anna.slash('tale add');
    expect(form?.labels).toEqual(['Text', 'Text (2)', 'Text (3)']);
    expect((await anna.send(form, 'One.', '', 'Two.')).text).toBe('One.\nTwo.');
  });

  test('gets the address of a file', async () => {
    const url = 'https://cdn.example/tale.pdf?ex=1';
    const seen = await editor().slash('tale add', { file: { filename: 'tale.pdf', url } });
    expect(seen.text).toBe('https\\://cdn\\.example/tale\\.pdf?ex=1');
  });
});

describe('what changes something', () => {
  const { mayNot } = languages.en.messages.discord;

  test.each([
    ['a member', {}],
    ['somebody who may do other things', { permissions: String((1 << 14) | 1) }],
  ])('is refused to %s, whether or not a form is needed', async (_, profile) => {
    expect(await person(profile).slash('tale add')).toMatchObject({ private: true, text: mayNot });
    expect(await person(profile).slash('tale add', { address: 'x' })).toMatchObject({ private: true, text: mayNot });
  });

  test('is for an administrator and for whoever manages messages', async () => {
    expect((await person({ permissions: '8' }).slash('tale add', { address: 'x' })).text).toBe('x');
    expect((await editor().slash('tale add', { address: 'x' })).text).toBe('x');
  });

  test('is for the members and roles that the server allows it by name', async () => {
    const town = await setStage({ guilds: ['4194304'] }, { commands: commandsOf(tell, add) });
    const ask = (profile: object) => town.discord.person(profile).slash('tale add', { address: 'x' });
    town.discord.allow('tell', '71');
    expect((await ask({ id: '1', roles: ['71'] })).text).toBe(mayNot);
    town.discord.allow('tale', '72');
    expect((await ask({ id: '2', roles: ['72'] })).text).toBe('x');
    expect((await ask({ id: '72' })).text).toBe('x');
    expect((await ask({ id: '3', roles: ['73'] })).text).toBe(mayNot);
    town.discord.allow('tale', '4194304');
    expect((await ask({ id: '3' })).text).toBe('x');
    await town.stop();
  });

  test('is for everybody where the articles are their own', async () => {
    expect((await person({ where: 'direct' }).slash('tale add', { address: 'x' })).text).toBe('x');
    expect((await person({ alone: true }).slash('tale add', { address: 'x' })).text).toBe('x');
  });

  test('is refused where Discord does not tell what the server allows', async () => {
    stage.discord.fail({ on: /permissions$/, answer: { status: 403, code: 50001, message: 'Missing Access' } });
    expect((await person().slash('tale add', { address: 'x' })).text).toMatch(/^Something went wrong/);
  });
});

test('a modal that Discord would refuse is refused by the loopback', () => {
  const input = { type: 18, label: 'a', component: { type: 4, custom_id: '0', style: 2 } };
  const form = { custom_id: 'a', title: 'b', components: [input] };
  expect(checkForm(form)).toEqual([]);
  for (const wrong of [
    { ...form, title: 'x'.repeat(46) },
    { ...form, components: [] },
    { ...form, components: [input, input] },
    { ...form, components: [{ ...input, type: 1 }] },
    { ...form, components: [{ ...input, component: { ...input.component, max_length: 4001 } }] },
  ])
    expect(checkForm(wrong)).not.toEqual([]);
});
