import { expect, test } from 'vitest';
import { commands, contextFor, say, textOf } from '../fixture.ts';

test('/help lists every command that is offered, says what is stored, and has questions to press', async () => {
  const reply = await say('help', {}, await contextFor('de'));
  const lists = (name: string) => textOf(reply).includes(`*/${name}*`);
  for (const { name, hidden, onMessage } of commands.values()) {
    expect(lists(name.de ?? name.en)).toBe(!hidden);
    expect(textOf(reply)).toContain(onMessage?.name.de ?? '');
  }
  expect(textOf(reply)).toContain('Gespeichert wird keine Frage');
  expect(reply.actions.length).toBeGreaterThanOrEqual(3);
  expect(reply.actions.every(({ command, label }) => command === 'ask' && label.endsWith('?'))).toBe(true);
  expect(reply.private).toBe(true);
});
