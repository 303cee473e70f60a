/** The files of the networks: where they are, and whether they are whole. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A network's file that cannot be used; the message is one sentence that names file, reason and remedy. */
export class ModelError extends Error {}

/** Paths of what the thread loads; `reader` is undefined where there is none. `name` tells one model from another. */
export interface ModelFiles {
  readonly encoder: string;
  readonly vocabulary: string;
  readonly reader: string | undefined;
  readonly name: string;
  /** Holds the card that describes them. */
  readonly folder: string;
}

/** `model/` of the project. */
export const MODEL_FOLDER = fileURLToPath(new URL('../../model/', import.meta.url));

const REMEDY = 'get it again with the project (git checkout model), or make it with model/recipe.';

/** What model/card.json says of a file. */
interface Card {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * @param folder holds encoder.onnx, vocabulary.json, card.json, and reader.onnx unless it is to go without
 * @throws ModelError where a file is missing, or longer or shorter than the card says; what else is wrong with it shows when it is loaded
 */
export function modelFiles(folder = MODEL_FOLDER): ModelFiles {
  const card = readCard(folder);
  const check = (file: string): string => {
    const path = join(folder, file);
    const wanted = card[file];
    if (!existsSync(path)) throw new ModelError(`${path} is missing: ${REMEDY}`);
    const { size } = statSync(path);
    if (wanted && size !== wanted.bytes)
      throw new ModelError(`${path} has ${size} bytes instead of ${wanted.bytes}: ${REMEDY}`);
    return path;
  };
  const reader = existsSync(join(folder, 'reader.onnx')) ? check('reader.onnx') : undefined;
  return {
    encoder: check('encoder.onnx'),
    vocabulary: check('vocabulary.json'),
    reader,
    folder,
    name: card['encoder.onnx']?.sha256.slice(0, 16) ?? 'unknown',
  };
}

/** Whether a file is, byte for byte, the one that the card describes; slower than `modelFiles`, for a network that will not load. */
export function isIntact(path: string, folder = MODEL_FOLDER): boolean {
  const wanted = readCard(folder)[basename(path)];
  return wanted !== undefined && createHash('sha256').update(readFileSync(path)).digest('hex') === wanted.sha256;
}

function readCard(folder: string): Readonly<Record<string, Card>> {
  const path = join(folder, 'card.json');
  const text = readWhole(path).toString('utf8');
  try {
    const { files } = JSON.parse(text);
    if (typeof files === 'object' && files !== null) return files;
  } catch {}
  throw new ModelError(`${path} is damaged: ${REMEDY}`);
}

function readWhole(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new ModelError(`${path} is missing: ${REMEDY}`);
  }
}
