/** What Discord refuses: an own check of its documented limits, written without a look at src/discord. */

export type Json = Readonly<Record<string, unknown>>;

/** https://docs.discord.com/developers/components/reference and .../interactions/application-commands */
const V2_FLAG = 1 << 15;
const EPHEMERAL = 1 << 6;
const NOT_WITH_V2 = ['content', 'embeds', 'poll', 'sticker_ids'] as const;
const LOCALES = new Set(['de', 'en-US', 'en-GB', 'fr', 'es-ES', 'es-419', 'it', 'pl', 'nl', 'pt-BR', 'ru', 'tr', 'ja']);
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const [ROW, BUTTON, TEXT, SEPARATOR, CONTAINER] = [1, 2, 10, 14, 17];

/** What is wrong with a message; empty if Discord takes it. `old` are the flags of the message being edited. */
export function checkMessage(body: Json, old = 0): string[] {
  const flags = number(body.flags) | (old & V2_FLAG);
  const components = objects(body.components);
  const v2 = (flags & V2_FLAG) !== 0;
  const errors = components.flatMap((component) =>
    checkComponent(component, v2 ? [ROW, TEXT, SEPARATOR, CONTAINER] : [ROW]),
  );
  if (v2) errors.push(...NOT_WITH_V2.filter((key) => !empty(body[key])).map((key) => `${key} together with V2`));
  if (v2 && components.length === 0) errors.push('V2 without components');
  if (!v2 && string(body.content).length > 2000) errors.push('content over 2000');
  if (!v2 && empty(body.content) && components.length === 0) errors.push('empty message');
  if (number(body.flags) & ~(V2_FLAG | EPHEMERAL | (1 << 2) | (1 << 12))) errors.push('unknown flags');
  return [...errors, ...checkTotals(components)];
}

/** Bytes of all texts; above 10,170 Discord fails with 500. */
export function textBytes(body: Json): number {
  return Buffer.byteLength(allText(objects(body.components)));
}

/** Text of all text displays, a line between two. */
export function allText(components: readonly Json[]): string {
  return nested(components)
    .filter(({ type }) => type === TEXT)
    .map(({ content }) => string(content))
    .join('\n');
}

export function buttonsOf(components: readonly Json[]): Json[] {
  return nested(components).filter(({ type }) => type === BUTTON);
}

function checkTotals(components: readonly Json[]): string[] {
  const all = nested(components);
  const ids = buttonsOf(components).map(({ custom_id }) => custom_id);
  const text = all.filter(({ type }) => type === TEXT).reduce((sum, { content }) => sum + string(content).length, 0);
  return [
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...(text > 4000 ? [`Components displayable text size exceeds maximum size of 4000: ${text}`] : []),
    ...(new Set(ids).size < ids.length ? ['Component custom id cannot be duplicated'] : []),
  ];
}

function checkComponent(component: Json, allowed: readonly (number | undefined)[]): string[] {
  const { type } = component;
  if (typeof type !== 'number' || !allowed.includes(type)) return [`component type ${String(type)} is not valid here`];
  const children = objects(component.components);
  if (type === ROW)
    return [
      ...range('buttons', children.length, 1, 5),
      ...children.flatMap((child) => checkComponent(child, [BUTTON])),
    ];
  if (type === BUTTON) return checkButton(component);
  if (type === TEXT) return range('content', string(component.content).trim().length, 1, 4000);
  if (type === SEPARATOR) return [1, 2, undefined].includes(component.spacing as number) ? [] : ['spacing'];
  const color = number(component.accent_color);
  return [
    ...(color < 0 || color > 0xffffff ? ['accent_color'] : []),
    ...range('container', children.length, 1, 40),
    ...children.flatMap((child) => checkComponent(child, [ROW, TEXT, SEPARATOR])),
  ];
}

function checkButton({ style, label, custom_id: id }: Json): string[] {
  return [
    ...([1, 2, 3, 4].includes(number(style)) ? [] : ['style']),
    ...range('label', string(label).trim().length, 1, 80),
    ...range('custom_id', string(id).length, 1, 100),
  ];
}

/** What is wrong with the choices of an autocomplete. */
export function checkChoices(choices: readonly Json[]): string[] {
  const each = choices.flatMap(({ name, value }) => [
    ...range('choice name', string(name).length, 1, 100),
    ...range('choice value', string(value).length, 1, 100),
  ]);
  return [...range('choices', choices.length, 0, 25), ...each];
}

/** What is wrong with a bulk overwrite of commands. */
export function checkCommands(commands: readonly Json[]): string[] {
  const keys = commands.map(({ type, name }) => `${number(type) || 1} ${string(name)}`);
  return [
    ...(new Set(keys).size < keys.length ? ['two commands of one name'] : []),
    ...range('slash commands', keys.filter((key) => key.startsWith('1 ')).length, 0, 100),
    ...range('message commands', keys.filter((key) => key.startsWith('3 ')).length, 0, 15),
    ...commands.flatMap((command) => (command.type === 3 ? checkMenuEntry(command) : checkSlash(command))),
  ];
}

function checkMenuEntry(command: Json): string[] {
  const names = [command.name, ...localized(command.name_localizations)];
  return [
    ...names.flatMap((name) => range('name', string(name).length, 1, 32)),
    ...checkLocales(command.name_localizations),
    ...(empty(command.description) && empty(command.options) ? [] : ['a message command with description or options']),
  ];
}

function checkSlash(command: Json): string[] {
  const options = objects(command.options);
  const firstOptional = options.findIndex(({ required }) => !required);
  const requiredAfter = firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required);
  return [
    ...checkNamed(command),
    ...range('options', options.length, 0, 25),
    ...(requiredAfter ? ['Required options must be placed before non-required options'] : []),
    ...options.flatMap(checkOption),
  ];
}

function checkOption(option: Json): string[] {
  const text = option.type === 3;
  const most = option.max_length === undefined ? 1 : number(option.max_length);
  return [
    ...checkNamed(option),
    ...(text || option.type === 5 ? [] : ['option type']),
    ...(!text && (option.autocomplete || option.max_length !== undefined) ? ['autocomplete or length of a flag'] : []),
    ...range('max_length', most, 1, 6000),
  ];
}

function checkNamed(named: Json): string[] {
  const names = [named.name, ...localized(named.name_localizations)].map(string);
  const descriptions = [named.description, ...localized(named.description_localizations)].map(string);
  return [
    ...names.filter((name) => !SLASH_NAME.test(name) || name !== name.toLowerCase()).map((name) => `name ${name}`),
    ...descriptions.flatMap((text) => range('description', text.length, 1, 100)),
    ...checkLocales(named.name_localizations),
    ...checkLocales(named.description_localizations),
  ];
}

function checkLocales(map: unknown): string[] {
  return Object.keys((map ?? {}) as Json).flatMap((locale) => (LOCALES.has(locale) ? [] : [`locale ${locale}`]));
}

const localized = (map: unknown): unknown[] => Object.values((map ?? {}) as Json);

function range(what: string, value: number, low: number, high: number): string[] {
  return value < low || value > high ? [`${what}: ${value}, must be ${low} to ${high}`] : [];
}

function nested(components: readonly Json[]): Json[] {
  return components.flatMap((component) => [component, ...nested(objects(component.components))]);
}

export function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter((item): item is Json => typeof item === 'object' && item !== null) : [];
}

export const string = (value: unknown): string => (typeof value === 'string' ? value : '');
export const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const empty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
