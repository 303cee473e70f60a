/** What Discord refuses of messages and choices: an own check of its documented limits, written without a look at src/discord. */

export type Json = Readonly<Record<string, unknown>>;

/** https://docs.discord.com/developers/components/reference and .../resources/message */
const V2_FLAG = 1 << 15;
const EPHEMERAL = 1 << 6;
const NOT_WITH_V2 = ['content', 'embeds', 'poll', 'sticker_ids'] as const;
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

/** What is wrong with a modal: interactions/receiving-and-responding#interaction-response-object-modal. */
export function checkForm({ custom_id: id, title, components }: Json): string[] {
  const labels = objects(components);
  const inputs = labels.flatMap(({ component }) => objects([component]));
  return [
    ...range('custom_id', string(id).length, 1, 100),
    ...range('title', string(title).length, 1, 45),
    ...range('components', labels.length, 1, 5),
    ...labels.flatMap(({ type, label }) => [
      ...(type === 18 ? [] : ['a component of a modal that is no label']),
      ...range('label', string(label).length, 1, 45),
    ]),
    ...inputs.flatMap(checkInput),
    ...(new Set(inputs.map((one) => one.custom_id)).size < inputs.length ? ['custom_id twice'] : []),
  ];
}

function checkInput({ type, custom_id: id, style, placeholder, max_length: most }: Json): string[] {
  return [
    ...(type === 4 && [1, 2].includes(number(style)) ? [] : ['no text input']),
    ...range('custom_id', string(id).length, 1, 100),
    ...range('placeholder', string(placeholder).length, 0, 100),
    ...range('max_length', most === undefined ? 1 : number(most), 1, 4000),
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

/** A complaint where the value is out of range. */
export function range(what: string, value: number, low: number, high: number): string[] {
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
export const empty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
