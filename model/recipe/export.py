"""A network -> an ONNX file: 8-bit rows for the pieces of words, 4 or 8 bits in blocks for the layers, or 8-bit products (calibrate.py)."""
from types import MappingProxyType

import numpy as np
from onnx import TensorProto, helper, numpy_helper

import weights as source
from network import FROZEN

EPSILON = 1e-12
FAST = 4
"""MatMulNBits' accuracy_level: products in 8 bits."""


POSITIONS = 208
"""Pieces of the longest text that is read: that many places are kept of e5's 512."""
LEARNED_BLOCK = 128
"""Weights of a trained layer that share a scale; 8 bits need no smaller blocks."""


def quantize(matrix, bits=8):
    """float32 rows x columns -> values and scales in blocks, as MatMulNBits has them."""
    rows, columns = matrix.shape
    blocks = matrix.reshape(rows, columns // LEARNED_BLOCK, LEARNED_BLOCK)
    middle = 1 << (bits - 1)
    scales = np.maximum(np.abs(blocks).max(2), 1e-8) / (middle - 1)
    values = np.clip(np.round(blocks / scales[:, :, None]) + middle, 0, 2 * middle - 1).astype(np.uint8)
    return source.Quantized(values, scales.astype(np.float32))


class Graph:
    """Collects nodes and initializers; a name is given to every value once."""

    def __init__(self):
        self.nodes, self.initializers, self.count = [], [], 0

    def constant(self, array):
        self.count += 1
        name = f'c{self.count}'
        # ascontiguousarray would make a list of a single number
        self.initializers.append(numpy_helper.from_array(array if array.ndim == 0 else np.ascontiguousarray(array), name))
        return name

    def node(self, op, inputs, outputs=1, domain='', **attributes):
        self.count += 1
        names = [f'n{self.count}_{i}' for i in range(outputs)]
        self.nodes.append(helper.make_node(op, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, x, matrix, bias, bits):
        rows, blocks, size = matrix.values.shape
        packed = matrix.values if bits == 8 else matrix.values[:, :, 0::2] | (matrix.values[:, :, 1::2] << 4)
        product = self.node('MatMulNBits', [x, self.constant(packed), self.constant(matrix.scales.reshape(-1))], domain='com.microsoft',
                            K=blocks * size, N=rows, bits=bits, block_size=size, accuracy_level=FAST)
        return self.node('Add', [product, self.constant(bias)])

    def product(self, x, made, bias):
        """x through a linear layer in 8 bits (a calibrate.Product)."""
        step, middle = self.constant(np.array(made.step)), self.constant(np.array(128, np.uint8))
        short = self.node('QuantizeLinear', [self.node('Mul', [x, self.constant(made.smoothing)]), step, middle])
        return self.node('MatMulIntegerToFloat', [short, self.constant(made.values.T), step, self.constant(made.scales), middle,
                                                  self.constant(np.zeros(len(made.scales), np.int8)), self.constant(bias)], domain='com.microsoft')

    def norm(self, x, weight, bias):
        return self.node('LayerNormalization', [x, self.constant(weight), self.constant(bias)], axis=-1, epsilon=EPSILON)


def together(parts):
    return source.Quantized(np.concatenate([p.values for p in parts]), np.concatenate([p.scales for p in parts]))


def body(graph, matrices, vectors, shape, bits_of, segments=None, products=MappingProxyType({})):
    """ids, mask (and segments) -> the last layer, batch x length x hidden. `bits_of`: of each layer, for what is not in `products`."""
    hidden, layers, heads = shape
    rows = matrices['emb.word']
    scale = np.maximum(np.abs(rows).max(1, keepdims=True), 1e-8) / 127
    table, scales = graph.constant(np.round(rows / scale).astype(np.int8)), graph.constant(scale.astype(np.float32))
    word = graph.node('Mul', [graph.node('Cast', [graph.node('Gather', [table, 'ids'])], to=TensorProto.FLOAT), graph.node('Gather', [scales, 'ids'])])
    one = graph.constant(np.array(1, np.int64))
    place = graph.node('Max', [graph.node('Sub', [graph.node('CumSum', ['mask', one]), one]), graph.constant(np.array(0, np.int64))])
    x = graph.node('Add', [word, graph.node('Gather', [graph.constant(vectors['emb.pos'][:POSITIONS].astype(np.float32)), place])])
    if segments is not None:
        x = graph.node('Add', [x, graph.node('Gather', [graph.constant(segments.astype(np.float32)), 'segments'])])
    x = graph.norm(x, vectors['emb.ln.w'], vectors['emb.ln.b'])
    padding = graph.node('Cast', ['mask'], to=TensorProto.INT32)

    def linear(x, at, *names):
        bias = np.concatenate([vectors[f'l{at}.{name}.b'] for name in names])
        made = products.get(f'l{at}.{"".join(names)}')
        return graph.product(x, made, bias) if made else graph.linear(x, together([matrices[f'l{at}.{name}'] for name in names]), bias, bits_of(at))
    for at in range(layers):
        q, k, v = graph.node('Split', [linear(x, at, 'q', 'k', 'v')], outputs=3, axis=2, num_outputs=3)
        seen = graph.node('MultiHeadAttention', [q, k, v, '', padding], domain='com.microsoft', num_heads=heads)
        x = graph.norm(graph.node('Add', [x, linear(seen, at, 'ao')]), vectors[f'l{at}.aln.w'], vectors[f'l{at}.aln.b'])
        inner = graph.node('Gelu', [linear(x, at, 'fi')])
        x = graph.norm(graph.node('Add', [x, linear(inner, at, 'fo')]), vectors[f'l{at}.oln.w'], vectors[f'l{at}.oln.b'])
    return x


def masked_mean(graph, x, share):
    """The mean over the places where `share` (batch x length, 0 or 1) is 1."""
    wide = graph.node('Unsqueeze', [share, graph.constant(np.array([2], np.int64))])
    axis = graph.constant(np.array([1], np.int64))
    total = graph.node('ReduceSum', [graph.node('Mul', [x, wide]), axis], keepdims=0)
    count = graph.node('Max', [graph.node('ReduceSum', [share, axis], keepdims=1), graph.constant(np.array(1, np.float32))])
    return graph.node('Div', [total, count])


def encoder(weights, kept, note):
    graph = Graph()
    matrices = {**weights.matrices, 'emb.word': weights.matrices['emb.word'].dense()[kept]}
    x = body(graph, matrices, weights.vectors, (weights.hidden, weights.layers, weights.heads), lambda _: 4)
    mean = masked_mean(graph, x, graph.node('Cast', ['mask'], to=TensorProto.FLOAT))
    graph.nodes.append(helper.make_node('LpNormalization', [mean], ['vector'], axis=1, p=2))
    return model(graph, ('ids', 'mask'), {'vector': ['batch', weights.hidden]}, note)


def reader(state, weights, kept, products, note):
    """`state`: the trained network's parameters as float32 arrays; `products`: those made in 8 bits (calibrate.products)."""
    graph = Graph()
    matrices, vectors = {'emb.word': weights.matrices['emb.word'].dense()[kept]}, {'emb.pos': weights.vectors['emb.pos'], 'emb.ln.w': state['norm.weight'], 'emb.ln.b': state['norm.bias']}
    for at in range(weights.layers):
        for part in ('q', 'k', 'v', 'ao', 'fi', 'fo'):
            # What was not trained stays bit by bit what it was.
            matrices[f'l{at}.{part}'] = weights.matrices[f'l{at}.{part}'] if at < FROZEN else quantize(state[f'layers.{at}.{part}.weight'])
            vectors[f'l{at}.{part}.b'] = state[f'layers.{at}.{part}.bias']
        for part in ('aln', 'oln'):
            vectors[f'l{at}.{part}.w'], vectors[f'l{at}.{part}.b'] = state[f'layers.{at}.{part}.weight'], state[f'layers.{at}.{part}.bias']
    x = body(graph, matrices, vectors, (weights.hidden, weights.layers, weights.heads), lambda at: 4 if at < FROZEN else 8, state['segment.weight'], products)
    first = graph.node('Gather', [x, graph.constant(np.array(0, np.int64))], axis=1)
    present = graph.node('Cast', ['mask'], to=TensorProto.FLOAT)

    def part(segment):
        same = graph.node('Cast', [graph.node('Equal', ['segments', graph.constant(np.array(segment, np.int64))])], to=TensorProto.FLOAT)
        return graph.node('Mul', [same, present])
    passage = part(1)
    pooled = graph.node('Concat', [first, masked_mean(graph, x, passage), masked_mean(graph, x, part(2))], axis=1)

    def dense(value, name, output=None):
        made = graph.node('Add', [graph.node('MatMul', [value, graph.constant(state[f'{name}.weight'].T)]), graph.constant(state[f'{name}.bias'])])
        return made
    verdict = dense(graph.node('Gelu', [dense(pooled, 'pool')]), 'verdict')
    relation, answers = graph.node('Split', [verdict, graph.constant(np.array([3, 1], np.int64))], outputs=2, axis=1)
    graph.nodes.append(helper.make_node('Identity', [relation], ['relation']))
    graph.nodes.append(helper.make_node('Identity', [answers], ['answers']))
    outside = graph.node('Unsqueeze', [graph.node('Mul', [graph.node('Sub', [passage, graph.constant(np.array(1, np.float32))]), graph.constant(np.array(1e4, np.float32))]), graph.constant(np.array([2], np.int64))])
    graph.nodes.append(helper.make_node('Add', [dense(x, 'span'), outside], ['span']))
    return model(graph, ('ids', 'segments', 'mask'), {'relation': ['batch', 3], 'answers': ['batch', 1], 'span': ['batch', 'length', 2]}, note)


def model(graph, inputs, outputs, note):
    made = helper.make_graph(
        graph.nodes, 'fundstelle',
        [helper.make_tensor_value_info(n, TensorProto.INT64, ['batch', 'length']) for n in inputs],
        [helper.make_tensor_value_info(n, TensorProto.FLOAT, shape) for n, shape in outputs.items()],
        graph.initializers)
    found = helper.make_model(made, opset_imports=[helper.make_opsetid('', 20), helper.make_opsetid('com.microsoft', 1)], ir_version=9)
    for key, value in note.items():
        found.metadata_props.add(key=key, value=str(value))
    return found
