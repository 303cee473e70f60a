"""The encoder as a network that learns, and the reader on top of it."""
import torch
from torch import nn
from torch.nn import functional as F

FROZEN = 3
"""The lowest layers stay as e5 has them."""
SEGMENTS = 3
"""What comes before the passage, the passage, what is asked or claimed."""
RELATIONS = ('states', 'open', 'contradicts')
MODEL_EPSILON = 1e-12


class Product(torch.autograd.Function):
    """x, weight -> x times the weight transposed, multiplied in 16 bits and added up in 32: twice as fast on a CPU that has such products."""

    @staticmethod
    def forward(context, x, weight):
        flat, short = x.reshape(-1, x.shape[-1]).bfloat16(), weight.bfloat16()
        context.save_for_backward(flat, short)
        return (flat @ short.t()).float().view(*x.shape[:-1], -1)

    @staticmethod
    def backward(context, gradient):
        x, weight = context.saved_tensors
        short = gradient.reshape(-1, gradient.shape[-1]).bfloat16()
        of_x, of_weight = context.needs_input_grad
        return ((short @ weight).float().view(*gradient.shape[:-1], -1) if of_x else None,
                (short.t() @ x).float() if of_weight else None)


class Layer(nn.Module):
    watch = staticmethod(lambda name, x: None)
    """Called with each product's name and what goes into it: by this the products are measured that are made in 8 bits."""

    def __init__(self, hidden, inner, heads):
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v, self.ao = (nn.Linear(hidden, hidden) for _ in range(4))
        self.fi, self.fo = nn.Linear(hidden, inner), nn.Linear(inner, hidden)
        self.aln, self.oln = nn.LayerNorm(hidden, eps=MODEL_EPSILON), nn.LayerNorm(hidden, eps=MODEL_EPSILON)

    def product(self, x, *names):
        """x through linear layers that lie side by side."""
        self.watch(''.join(names), x)
        weight, bias = (torch.cat([getattr(getattr(self, name), part) for name in names]) for part in ('weight', 'bias'))
        return Product.apply(x, weight) + bias

    def forward(self, x, hidden_away):
        batch, length, hidden = x.shape
        q, k, v = (part.view(batch, length, self.heads, -1).transpose(1, 2) for part in self.product(x, 'q', 'k', 'v').chunk(3, 2))
        # Written out: on a CPU the fused backward pass takes several times as long.
        near = torch.softmax(q @ k.transpose(2, 3) * (hidden // self.heads) ** -0.5 + hidden_away, 3)
        x = self.aln(x + self.product((near @ v).transpose(1, 2).reshape(batch, length, hidden), 'ao'))
        return self.oln(x + self.product(F.gelu(self.product(x, 'fi')), 'fo'))


class Reader(nn.Module):
    """ids, segments (batch x length, 0 is padding where `mask` is 0) -> relation (batch x 3), answers (batch), span (batch x length x 2); logits."""

    def __init__(self, weights, kept, drop=0.1):
        super().__init__()
        self.drop = drop
        words = torch.from_numpy(weights.matrices['emb.word'].dense()[kept])
        self.word = nn.Embedding.from_pretrained(words, freeze=True)
        self.position = nn.Embedding.from_pretrained(torch.from_numpy(weights.vectors['emb.pos']), freeze=True)
        self.segment = nn.Embedding(SEGMENTS, weights.hidden)
        nn.init.zeros_(self.segment.weight)
        self.norm = nn.LayerNorm(weights.hidden, eps=MODEL_EPSILON).requires_grad_(False)
        self.layers = nn.ModuleList(Layer(weights.hidden, weights.inner, weights.heads) for _ in range(weights.layers))
        self.pool = nn.Linear(3 * weights.hidden, weights.hidden)
        self.verdict = nn.Linear(weights.hidden, len(RELATIONS) + 1)
        self.span = nn.Linear(weights.hidden, 2)
        self._start_from(weights)
        for layer in self.layers[:FROZEN]:
            layer.requires_grad_(False)

    def _start_from(self, weights):
        with torch.no_grad():
            self.norm.weight.copy_(torch.from_numpy(weights.vectors['emb.ln.w']))
            self.norm.bias.copy_(torch.from_numpy(weights.vectors['emb.ln.b']))
            for at, layer in enumerate(self.layers):
                for part in ('q', 'k', 'v', 'ao', 'fi', 'fo'):
                    getattr(layer, part).weight.copy_(torch.from_numpy(weights.matrices[f'l{at}.{part}'].dense()))
                    getattr(layer, part).bias.copy_(torch.from_numpy(weights.vectors[f'l{at}.{part}.b']))
                for part in ('aln', 'oln'):
                    getattr(layer, part).weight.copy_(torch.from_numpy(weights.vectors[f'l{at}.{part}.w']))
                    getattr(layer, part).bias.copy_(torch.from_numpy(weights.vectors[f'l{at}.{part}.b']))

    def forward(self, ids, segments, mask):
        places = (mask.cumsum(1) - 1).clamp(min=0)
        x = self.norm(self.word(ids) + self.position(places) + self.segment(segments))
        return self._heads(self.last_layer(F.dropout(x, self.drop, self.training), mask), segments, mask)

    def last_layer(self, x, mask):
        hidden_away = (1 - mask[:, None, None, :]).to(x.dtype) * -1e4
        for layer in self.layers:
            x = layer(x, hidden_away)
        return x

    def _heads(self, x, segments, mask):
        def mean(of):
            share = (of & mask.bool()).to(x.dtype)[:, :, None]
            return (x * share).sum(1) / share.sum(1).clamp(min=1)
        pooled = torch.cat([x[:, 0], mean(segments == 1), mean(segments == 2)], 1)
        verdict = self.verdict(F.dropout(F.gelu(self.pool(pooled)), self.drop, self.training))
        span = self.span(x).float()
        outside = ((segments != 1) | (mask == 0))[:, :, None]
        return verdict[:, :3].float(), verdict[:, 3].float(), span.masked_fill(outside, -1e4)
