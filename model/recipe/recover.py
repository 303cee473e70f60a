"""Turns reader.onnx back into a state to go on from: python recover.py OUT.pt [KEPT.json]. What was rounded to 7 bits stays so: of 200 claims
it reads 195 as the file does, the logits are 0.06 apart in the mean; a few hundred steps of training make that good."""
import json
import os
import sys

import numpy as np
import onnx
import torch
from onnx import numpy_helper

import network
import weights as source

MODEL = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PARTS = (('q', 'k', 'v'), ('ao',), ('fi',), ('fo',))
"""The products of a layer in the order of the file."""


class Graph:
    """Nodes in order, by what they make and what they use; constants by name."""

    def __init__(self, path):
        graph = onnx.load(path).graph
        self.nodes = list(graph.node)
        self.constants = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
        self.making = {name: node for node in self.nodes for name in node.output}

    def of(self, *types):
        return [node for node in self.nodes if node.op_type in types]

    def bias_behind(self, node):
        return self.constants[next(user for user in self.nodes if node.output[0] in user.input).input[1]]

    def linear(self, node):
        """A product's node -> its weights (out x in, float32) and bias."""
        if node.op_type == 'MatMulNBits':
            return self._in_blocks(node), self.bias_behind(node)
        smoothing = self.constants[self.making[self.making[node.input[0]].input[0]].input[1]]
        values, scales = self.constants[node.input[1]].T.astype(np.float32), self.constants[node.input[3]]
        return values * scales[:, None] * smoothing[None, :], self.constants[node.input[6]]

    def _in_blocks(self, node):
        about = {one.name: one.i for one in node.attribute}
        packed = self.constants[node.input[1]]
        rows, blocks, _ = packed.shape
        values = packed if about['bits'] == 8 else np.stack([packed & 15, packed >> 4], 3).reshape(rows, blocks, -1)
        middle = 1 << (about['bits'] - 1)
        return ((values.astype(np.float32) - middle) * self.constants[node.input[2]].reshape(rows, blocks, 1)).reshape(rows, -1)


def kept_pieces(weights):
    """Which of e5's pieces vocabulary.json keeps, as vocabulary.cut gave them."""
    with open(os.path.join(MODEL, 'vocabulary.json'), encoding='utf8') as file:
        pieces = [piece for piece, _ in json.load(file)['model']['vocab']]
    places = {piece: at for at, piece in reversed(list(enumerate(weights.pieces)))}
    return [places[piece] for piece in pieces]


def state_of(graph, reader):
    """The parameters of the file; what was not trained is as e5 has it."""
    state = reader.state_dict()

    def keep(name, values):
        state[name] = torch.tensor(np.asarray(values), dtype=torch.float32).reshape(state[name].shape)
    products, norms = iter(graph.of('MatMulNBits', 'MatMulIntegerToFloat')), iter(graph.of('LayerNormalization'))
    for name in ['norm', *(f'layers.{at}.{part}' for at in range(len(reader.layers)) for part in ('aln', 'oln'))]:
        for end, value in zip(('weight', 'bias'), next(norms).input[1:]):
            keep(f'{name}.{end}', graph.constants[value])
    for at in range(len(reader.layers)):
        for names in PARTS:
            weight, bias = graph.linear(next(products))
            for name, own, its in zip(names, np.split(weight, len(names)), np.split(bias, len(names))):
                if at >= network.FROZEN:
                    keep(f'layers.{at}.{name}.weight', own)
                    keep(f'layers.{at}.{name}.bias', its)
    for name, node in zip(('pool', 'verdict', 'span'), graph.of('MatMul')):
        keep(f'{name}.weight', graph.constants[node.input[1]].T)
        keep(f'{name}.bias', graph.bias_behind(node))
    [table] = [node.input[0] for node in graph.of('Gather') if node.input[1] == 'segments']
    keep('segment.weight', graph.constants[table])
    return state


def main():
    out, *kept_path = sys.argv[1:]
    weights = source.load()
    kept = kept_pieces(weights)
    for path in kept_path:
        json.dump(kept, open(path, 'w'))
    torch.save(state_of(Graph(os.path.join(MODEL, 'reader.onnx')), network.Reader(weights, kept)), out)


if __name__ == '__main__':
    main()
