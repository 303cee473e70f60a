import { describe, expect, test } from 'vitest';
import { keyOf, type Reference, readReferences, writeReferences } from '../../src/library/reference.ts';
import { bridge, harbour, referenceFor } from '../fixture.ts';

const library = [bridge, harbour];

describe('a reference', () => {
  test.each(['opening', 'cost', 'brandt-connects', 'closing', 'okoro'])('leads back to %s', (id) => {
    const reference = referenceFor(id, library);
    expect(readReferences(writeReferences([reference]), library)).toEqual([reference]);
  });

  test('keeps a short answer that is not the one of its statement', () => {
    const reference = referenceFor('cost');
    const other = { ...reference, answer: { start: reference.sentence.start, end: reference.sentence.start + 3 } };
    expect(readReferences(writeReferences([other]), library)).toEqual([other]);
  });

  test('shows no answer that begins or ends within a word', () => {
    expect(readReferences('#bridge:2.2.4.12', library)?.[0]?.answer).toBeDefined();
    expect(readReferences('#bridge:2.2.5.12', library)?.[0]?.answer).toBeUndefined();
    expect(readReferences('#bridge:2.2.4.11', library)?.[0]?.answer).toBeUndefined();
  });

  test('names a sentence by its place and takes whose words it is from the statement that has most of it', () => {
    const [found] = readReferences('#bridge:2.2', library) ?? [];
    expect(found?.sentence.text).toBe('Die Arbeiten hätten drei Jahre gedauert.');
    expect(found?.statement?.accordingTo).toBe('Hanna Brandt');
    expect(found?.answer).toBeUndefined();
  });

  test('holds a list over several articles', () => {
    const list = [referenceFor('cost', library), referenceFor('opening', library), referenceFor('closing', library)];
    const read = readReferences(writeReferences(list as [Reference, ...Reference[]]), library);
    expect(read?.map(({ sentence }) => sentence)).toEqual(list.map(({ sentence }) => sentence));
  });

  test('never grows beyond what a button can hold', () => {
    const article = {
      ...bridge,
      article: { ...bridge.article, name: 'Ein sehr langer Name mit Leerzeichen und Ümläuten' },
    };
    const reference = { ...referenceFor('cost'), indexed: article };
    const many: [Reference, ...Reference[]] = [reference, ...Array.from({ length: 50 }, () => reference)];
    expect(writeReferences(many).length).toBeLessThanOrEqual(68);
    expect(readReferences(writeReferences(many), [article])?.length).toBeGreaterThan(3);
  });

  test.each(['Was kostet die Brücke?', '#IS', '#bridge', '#bridge: cost', ''])('is not "%s"', (text) => {
    expect(readReferences(text, library)).toBeUndefined();
  });

  test.each(['#bridge:gone', '#gone:cost', '#bridge:9.9', '#bridge:1.9'])(
    'to what no longer stands there is empty: %s',
    (text) => {
      expect(readReferences(text, library)).toEqual([]);
    },
  );
});

describe('a key', () => {
  test('is the name itself where that is short and plain', () => {
    expect(keyOf('anti-is-koalition')).toBe('anti-is-koalition');
  });

  test('tells long names with the same start apart and stays short', () => {
    const [one, other] = [`${'a'.repeat(60)}-1`, `${'a'.repeat(60)}-2`];
    expect(keyOf(one)).not.toBe(keyOf(other));
    expect(keyOf(one)).toMatch(/^[a-z0-9-]{1,24}$/);
  });
});
