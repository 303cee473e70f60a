"""Which products of a network are made in 8 bits, and with which scales: three times as fast as in blocks, where what goes in allows it."""
import collections
import dataclasses

import numpy as np
import torch

SMOOTHINGS = (0.7, 0.75, 0.8, 0.9, 1.0)
"""How much of the spread of what goes in is moved into the weights (SmoothQuant, Xiao et al. 2022): the best of these is taken."""
WORST = 1.3e-3
"""Of the variance of what comes out, what may be lost; a product that loses more stays in blocks. On 600 unseen pairs the
likelihood of the right word is then -0.513 for claims and -0.204 for answers (before export: -0.499 and -0.204)."""
WEIGHT_STEPS = 63
"""7 bits: a processor without VNNI adds two products of 8 and 8 bits in 16, which then cannot overflow."""
INPUT_STEPS = 127
ROWS = 3
"""Of what goes in, each third row is kept to measure by; the largest value is taken over all."""


@dataclasses.dataclass
class Product:
    """x -> x times the weights transposed, as (x * smoothing / step) in 8 bits times `values`, times step and `scales`."""
    smoothing: np.ndarray
    step: np.float32
    values: np.ndarray
    """int8, out x in."""
    scales: np.ndarray
    lost: float
    """Of the variance of what comes out, what the 8 bits lose."""


def seen(reader, cuts):
    """What goes into each product (l0.qkv, l0.ao ...) -> (some of its rows, the largest value of each column)."""
    rows, largest = collections.defaultdict(list), {}
    for at, layer in enumerate(reader.layers):
        def watch(name, x, at=at):
            key, found = f'l{at}.{name}', x[0].numpy()
            rows[key].append(found[::ROWS])
            largest[key] = np.maximum(largest.get(key, 0), np.abs(found).max(0))
        layer.watch = watch
    reader.eval()
    for ids, segments, _ in cuts:
        with torch.no_grad():
            reader(torch.tensor([ids]), torch.tensor([segments]), torch.ones(1, len(ids), dtype=torch.long))
    return {key: (np.concatenate(rows[key]), largest[key]) for key in rows}


def product(weight, x, largest, smoothing):
    """weight (out x in), rows of what goes in, its largest value by column, one of SMOOTHINGS -> Product"""
    spread, own = np.maximum(largest, 1e-5), np.maximum(np.abs(weight).max(0), 1e-5)
    smooth = spread ** -smoothing * own ** (1 - smoothing)
    step = (spread * smooth).max() / INPUT_STEPS
    wide = weight / smooth
    scales = np.maximum(np.abs(wide).max(1), 1e-8) / WEIGHT_STEPS
    values = np.round(wide / scales[:, None])
    exact, made = x @ weight.T, np.clip(np.round(x * smooth / step), -INPUT_STEPS, INPUT_STEPS) @ values.T * step * scales
    lost = ((made - exact) ** 2).mean() / exact.var(0).mean()
    return Product(smooth.astype(np.float32), np.float32(step), values.astype(np.int8), scales.astype(np.float32), float(lost))


def products(reader, cuts, left_out):
    """A trained reader and pairs cut to pieces -> the products that lose little in 8 bits, by name; none of `left_out`."""
    found = {}
    for key, (x, largest) in seen(reader, cuts).items():
        layer = reader.layers[int(key[1:key.index('.')])]
        names = 'qkv' if key.endswith('qkv') else [key.split('.')[1]]
        weight = np.concatenate([getattr(layer, name).weight.detach().numpy() for name in names])
        best = min((product(weight, x, largest, smoothing) for smoothing in SMOOTHINGS), key=lambda one: one.lost)
        print(f'{key}: {best.lost:.1e}' + (' in blocks' if best.lost > WORST or key in left_out else ''), flush=True)
        if best.lost <= WORST and key not in left_out:
            found[key] = best
    return found
