/** Reply → the message Discord gets: one Components V2 container, within every limit, in which no text takes effect. */
import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIComponentInContainer,
  APIContainerComponent,
  APIMessageComponent,
} from 'discord.js';
import type { Choice } from '../reply/command.ts';
import type { Action, Reply, Tone } from '../reply/reply.ts';
import { writeAction } from './action.ts';
import { ButtonStyle, ComponentType, MessageFlags } from './discord-js.ts';
import { budget, limits } from './limits.ts';
import { cleanLine, cut, fitTexts } from './markdown.ts';

/** What discord.js sends as it is. */
export interface Card {
  readonly components: [APIContainerComponent];
  readonly flags: number;
  readonly allowedMentions: { readonly parse: [] };
}

type Row = APIActionRowComponent<APIButtonComponentWithCustomId>;

/** The bar at the card's left: green, yellow, grey, none. */
const ACCENT: Readonly<Record<Tone, number | undefined>> = {
  answered: 0x2e9e5b,
  related: 0xe0a526,
  none: 0x80848e,
  plain: undefined,
};

/** The reply as a message; only for the asker where it is private. */
export function toCard(reply: Reply): Card {
  // What everybody sees already is not shared again.
  const rows = toRows(reply.private ? reply.actions : reply.actions.filter(({ does }) => does !== 'share'));
  const room = budget.components - 1 - countComponents(rows);
  const accent = ACCENT[reply.tone];
  return {
    components: [
      {
        type: ComponentType.Container,
        ...(accent === undefined ? {} : { accent_color: accent }),
        components: [...arrange(fitTexts(reply.blocks), room), ...rows],
      },
    ],
    flags: MessageFlags.IsComponentsV2 | (reply.private ? MessageFlags.Ephemeral : 0),
    allowedMentions: { parse: [] },
  };
}

/** All components, nested ones included, as Discord counts them. */
function countComponents(components: readonly APIMessageComponent[]): number {
  return components.reduce(
    (sum, component) => sum + 1 + ('components' in component ? countComponents(component.components) : 0),
    0,
  );
}

/** The airiest arrangement with at most `room` components: each text, a text between lines (undefined), one text. */
function arrange(texts: readonly (string | undefined)[], room: number): APIComponentInContainer[] {
  const joined = joinTexts(texts);
  const single = [texts.filter((text) => text !== undefined).join('\n') || '…'];
  const [best = single] = [texts, joined].filter(({ length }) => length > 0 && length <= room);
  return best.map((text) =>
    text === undefined ? { type: ComponentType.Separator } : { type: ComponentType.TextDisplay, content: text },
  );
}

function joinTexts(texts: readonly (string | undefined)[]): (string | undefined)[] {
  const joined: (string | undefined)[] = [];
  for (const text of texts) {
    const last = joined.at(-1);
    if (text !== undefined && last !== undefined) joined.splice(-1, 1, `${last}\n${text}`);
    else joined.push(text);
  }
  return joined;
}

/** Actions whose custom_id or label does not fit, or that are there already, are left out. */
function toRows(actions: readonly Action[]): Row[] {
  const buttons = actions.flatMap(toButton);
  const ids = buttons.map((button) => button.custom_id);
  const kept = buttons.filter((button, index) => ids.indexOf(button.custom_id) === index).slice(0, budget.buttons);
  const starts = kept.map((_, index) => index).filter((index) => index % limits.rowButtons === 0);
  return starts.map((start) => ({
    type: ComponentType.ActionRow,
    components: kept.slice(start, start + limits.rowButtons),
  }));
}

function toButton(action: Action): APIButtonComponentWithCustomId[] {
  const id = writeAction(action);
  const label = cut(cleanLine(action.label), limits.label);
  if (id === undefined || label === '') return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: id }];
}

/** As many and as long as Discord takes. A value that is too long is left out: cut, it would be another one. */
export function clamp(choices: readonly Choice[]): readonly Choice[] {
  const fitting = choices
    .filter(({ value }) => value.length > 0 && value.length <= limits.choiceValue)
    .map(({ name, value }) => ({ name: cut(cleanLine(name), limits.choiceName), value }));
  const names = fitting.map(({ name }) => name);
  return fitting.filter(({ name }, index) => name !== '' && names.indexOf(name) === index).slice(0, limits.choices);
}
