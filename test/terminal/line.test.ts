import { describe, expect, test } from 'vitest';
import { languageOfName, readLine } from '../../src/terminal/line.ts';
import { commands } from '../fixture.ts';

const read = (line: string) => {
  const found = readLine(line, commands);
  return found.kind === 'run' ? [found.command.name.en, found.input] : found.kind;
};

describe('a line', () => {
  test.each([
    ['Was kostet die Brücke?', ['ask', { question: 'Was kostet die Brücke?' }]],
    ['  Um 12:30 Uhr: was?', ['ask', { question: 'Um 12:30 Uhr: was?' }]],
    ['/ask Was kostet die Brücke?', ['ask', { question: 'Was kostet die Brücke?' }]],
    ['/frage Was kostet die Brücke? privat:ja', ['ask', { question: 'Was kostet die Brücke?', private: 'true' }]],
    ['/frage Was? privat:nein', ['ask', { question: 'Was?', private: '' }]],
    ['/ask siehe https://example.org', ['ask', { question: 'siehe https://example.org' }]],
    ['/quote Fähre speaker:Hanna Brandt', ['quote', { about: 'Fähre', speaker: 'Hanna Brandt' }]],
    ['/zitat Hanna Brandt über: Fähre', ['quote', { about: 'Fähre', speaker: 'Hanna Brandt' }]],
    ['/ZITAT', ['quote', {}]],
    ['/prüfen Die Brücke ist lang', ['check', { claim: 'Die Brücke ist lang' }]],
    ['/article show absatz:2', ['article show', { paragraph: '2' }]],
    ['/help', ['help', {}]],
  ])('is read: %s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  test.each([
    ['/bridge', 'unknownCommand'],
    ['/', 'unknownCommand'],
    ['/quote speeker:Brandt', 'unknownOption'],
    ['/help me', 'unknownOption'],
    ['/ask', 'missing'],
    ['/ask article:bridge', 'missing'],
    ['/prüfen   ', 'missing'],
  ])('cannot be run: %s', (line, kind) => {
    expect(read(line)).toBe(kind);
  });
});

test('a name that one language has tells the language', () => {
  expect([
    languageOfName('/frage', commands),
    languageOfName('/ask', commands),
    languageOfName('frage', commands),
  ]).toEqual(['de', 'en', undefined]);
});
