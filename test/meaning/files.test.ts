import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { isIntact, ModelError, modelFiles } from '../../src/meaning/files.ts';

const CONTENT = { 'encoder.onnx': 'encodes', 'vocabulary.json': '{}', 'reader.onnx': 'reads' };
const describeFile = (content: string) => ({
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});

let folder = '';
const put = (file: string, content: string) => writeFileSync(join(folder, file), content);
const remove = (file: string) => rmSync(join(folder, file));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'model-'));
  const files = Object.fromEntries(Object.entries(CONTENT).map(([file, content]) => [file, describeFile(content)]));
  put('card.json', JSON.stringify({ files }));
  for (const [file, content] of Object.entries(CONTENT)) put(file, content);
  return () => rmSync(folder, { recursive: true });
});

/** What is said of the files, the folder's name left out. */
function fault(): string {
  try {
    modelFiles(folder);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(ModelError);
    return error instanceof Error ? error.message.replace(folder, 'model') : '';
  }
}
const REMEDY = 'get it again with the project (git checkout model), or make it with model/recipe.';

describe('the files of the networks', () => {
  test('are found, and told by their encoder', () => {
    expect(modelFiles(folder)).toEqual({
      folder,
      encoder: join(folder, 'encoder.onnx'),
      vocabulary: join(folder, 'vocabulary.json'),
      reader: join(folder, 'reader.onnx'),
      name: describeFile(CONTENT['encoder.onnx']).sha256.slice(0, 16),
    });
  });

  test('may go without a reader', () => {
    remove('reader.onnx');
    expect(modelFiles(folder).reader).toBeUndefined();
  });

  test.each(['card.json', 'encoder.onnx', 'vocabulary.json'])(
    'are told in one sentence where %s is missing',
    (file) => {
      remove(file);
      expect(fault()).toBe(`model/${file} is missing: ${REMEDY}`);
    },
  );

  test.each(['encoder.onnx', 'vocabulary.json', 'reader.onnx'])(
    'are told in one sentence where %s is cut short, or empty',
    (file) => {
      const { length } = CONTENT[file as keyof typeof CONTENT];
      put(file, 'x'.repeat(length - 1));
      expect(fault()).toBe(`model/${file} has ${length - 1} bytes instead of ${length}: ${REMEDY}`);
      put(file, '');
      expect(fault()).toBe(`model/${file} has 0 bytes instead of ${length}: ${REMEDY}`);
    },
  );

  test.each(['', '{"files":', 'null'])('are told in one sentence where the card is damaged: %j', (card) => {
    put('card.json', card);
    expect(fault()).toMatch(/^model\/card\.json [^\n]+$/);
  });

  test('are compared byte by byte where a network does not load', () => {
    expect(isIntact(join(folder, 'encoder.onnx'), folder)).toBe(true);
    put('encoder.onnx', 'encodeX');
    expect(isIntact(join(folder, 'encoder.onnx'), folder)).toBe(false);
    put('other.onnx', 'encodes');
    expect(isIntact(join(folder, 'other.onnx'), folder)).toBe(false);
  });
});
