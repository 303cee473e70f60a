"""Teaches the reader. Seeded; on two cores about three hours, on a GPU a few minutes."""
import argparse
import collections
import glob
import json
import math
import os
import random
import time

import numpy as np
import torch
from torch.nn import functional as F

import data
import network
import vocabulary
import weights as source

BATCH = 32
RATE = 6e-5
NEAR_SHARE = 0.25
"""Of the sentences that are only near, others are drawn each time: they are many, and tell less."""
DECAY_BY_LAYER = 0.92
AVERAGED = 0.998
"""Of the running mean of the weights, kept beside them, what one step leaves."""


def encoder(reader, tokenizer, device):
    """The untrained network as e5 encodes: the mean of the last layer, length 1. texts, kind -> unit vectors."""
    def encode(texts, kind):
        found = np.zeros((len(texts), reader.word.embedding_dim), np.float32)
        if not texts:
            return found
        coded = [tokenizer.encode(f'{kind}: {t}').ids[:160] for t in texts]
        order = sorted(range(len(texts)), key=lambda i: len(coded[i]))
        for start in range(0, len(order), 64):
            part = order[start:start + 64]
            ids, _, mask = padded([(coded[i], [0] * len(coded[i])) for i in part], device)
            with torch.no_grad(), precision(device):
                x = reader.norm(reader.word(ids) + reader.position((mask.cumsum(1) - 1).clamp(min=0)))
                x = reader.last_layer(x, mask).float()
            mean = (x * mask[:, :, None]).sum(1)
            found[part] = F.normalize(mean, dim=1).cpu().numpy()
        return found
    reader.eval()
    return encode


def precision(device):
    """All in 16 bits on a GPU. A CPU is fastest with only its products so (network.Product): 1.4 s a step, in 32 bits 2.5."""
    return torch.autocast(device, torch.bfloat16, enabled=device != 'cpu')


def padded(items, device):
    longest = max(len(ids) for ids, *_ in items)
    ids = torch.ones(len(items), longest, dtype=torch.long)
    segments = torch.zeros(len(items), longest, dtype=torch.long)
    mask = torch.zeros(len(items), longest, dtype=torch.long)
    for i, (one, parts, *_) in enumerate(items):
        ids[i, :len(one)] = torch.tensor(one)
        segments[i, :len(one)] = torch.tensor(parts)
        mask[i, :len(one)] = 1
    return ids.to(device), segments.to(device), mask.to(device)


def batches(items, rng):
    """Batches of alike length, in random order."""
    order = list(range(len(items)))
    rng.shuffle(order)
    for start in range(0, len(order), BATCH * 40):
        pool = sorted(order[start:start + BATCH * 40], key=lambda i: len(items[i][1][0]))
        parts = [pool[i:i + BATCH] for i in range(0, len(pool), BATCH)]
        rng.shuffle(parts)
        yield from ([items[i] for i in part] for part in parts)


def loss_of(reader, batch, device):
    pairs, cuts = zip(*batch)
    ids, segments, mask = padded(cuts, device)
    with precision(device):
        relation, answers, span = reader(ids, segments, mask)
    share = torch.tensor([p.weight for p in pairs], device=device)
    total = torch.zeros((), device=device)
    claims = [i for i, p in enumerate(pairs) if p.relation >= 0]
    if claims:
        gold = torch.tensor([pairs[i].relation for i in claims], device=device)
        total = total + (F.cross_entropy(relation[claims], gold, reduction='none', label_smoothing=0.03) * share[claims]).sum()
    asked = [i for i, p in enumerate(pairs) if p.answers >= 0]
    if asked:
        gold = torch.tensor([float(pairs[i].answers) for i in asked], device=device)
        total = total + (F.binary_cross_entropy_with_logits(answers[asked], gold, reduction='none') * share[asked]).sum()
    spans = [i for i, c in enumerate(cuts) if c[2]]
    for end in (0, 1):
        if spans:
            gold = torch.tensor([cuts[i][2][end] for i in spans], device=device)
            total = total + 0.5 * (F.cross_entropy(span[spans, :, end], gold, reduction='none') * share[spans]).sum()
    return total / share.sum()


def optimizer_of(reader):
    groups = []
    for at, layer in list(enumerate(reader.layers))[network.FROZEN:]:
        groups.append({'params': list(layer.parameters()), 'lr': RATE * DECAY_BY_LAYER ** (len(reader.layers) - 1 - at)})
    groups.append({'params': [*reader.segment.parameters(), *reader.pool.parameters(), *reader.verdict.parameters(), *reader.span.parameters()], 'lr': RATE * 5})
    for group in groups:
        group['peak'] = group['lr']
    return torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98))


def read_all(reader, tokenizer, pairs, device):
    """-> relation probabilities (n x 3), answers (n), spans [(first, last) offsets, probability]"""
    reader.eval()
    relations, answers = np.zeros((len(pairs), 3)), np.zeros(len(pairs))
    coded = [data.cut(tokenizer, p) for p in pairs]
    order = sorted(range(len(pairs)), key=lambda i: len(coded[i][0]))
    for start in range(0, len(order), 64):
        part = order[start:start + 64]
        ids, segments, mask = padded([coded[i] for i in part], device)
        with torch.no_grad(), precision(device):
            relation, answer, _ = reader(ids, segments, mask)
        relations[part] = relation.softmax(1).cpu().numpy()
        answers[part] = answer.sigmoid().cpu().numpy()
    return relations, answers


def report(reader, tokenizer, held, device, log):
    pairs = [p for p, _ in held]
    relations, answers = read_all(reader, tokenizer, pairs, device)
    lines = []
    for name in sorted({p.source for p in pairs}):
        part = [i for i, p in enumerate(pairs) if p.source == name]
        if pairs[part[0]].relation >= 0:
            right = np.mean([relations[i].argmax() == pairs[i].relation for i in part])
        else:
            right = np.mean([(answers[i] > 0.5) == pairs[i].answers for i in part])
        lines.append(f'{name} {right:.3f} of {len(part)}')
    decided = [i for i, p in enumerate(pairs) if p.source == 'claims']
    for k, label in ((0, 'states'), (2, 'contradicts')):
        scores = sorted(((relations[i, k], pairs[i].relation == k) for i, p in enumerate(pairs) if p.relation >= 0 and p.source.startswith('claims')), reverse=True)
        total, good = sum(g for _, g in scores), 0
        best = 0
        for n, (_, g) in enumerate(scores, 1):
            good += g
            if good / n >= 0.95:
                best = good / total
        lines.append(f'{label} reach at 0.95: {best:.3f}')
    log('  held: ' + '; '.join(lines))


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument('--train', required=True, nargs='+', help='folders with claims*.jsonl, questions*.jsonl, texts/')
    ap.add_argument('--nli', nargs='*', default=[], help='multinli.train.*.tsv, ConjNLI, FEVER Symmetric, VitaminC')
    ap.add_argument('--xquad', nargs='*', default=[])
    ap.add_argument('--squad', nargs='*', default=[], help='train-v2.0.json of SQuAD')
    ap.add_argument('--out', required=True)
    ap.add_argument('--kept', required=True)
    ap.add_argument('--seed', type=int, default=1)
    ap.add_argument('--held', default=os.path.join(os.path.dirname(os.path.abspath(__file__)), 'data', 'held.txt'), help='a file that names the texts that are kept for calibration')
    ap.add_argument('--general-epochs', type=float, default=1)
    ap.add_argument('--epochs', type=float, default=3)
    ap.add_argument('--start', help='continue from this state')
    ap.add_argument('--newer', nargs='*', default=[], help='folders like those of --train that it has not learned from yet')
    ap.add_argument('--times', type=int, default=2, help='how often these are read in a pass')
    ap.add_argument('--share', type=float, default=1, help='of what it has learned from, what is read again')
    ap.add_argument('--beside', nargs='*', default=[], help='files like those of --nli, all of which are read with the task')
    a = ap.parse_args()
    random.seed(a.seed); np.random.seed(a.seed); torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    device = 'cuda' if torch.cuda.is_available() else 'cpu'
    began = time.time()
    def log(text):
        print(f'{time.time() - began:6.0f} s  {text}', flush=True)
    w = source.load()
    kept = json.load(open(a.kept))
    tokenizer = vocabulary.tokenizer([w.pieces[i] for i in kept], w.scores[kept])
    reader = network.Reader(w, kept).to(device)
    encode = encoder(reader, tokenizer, device)
    texts = data.Texts([*a.train, *a.newer], encode)
    log(f'{len(texts.of)} texts read')
    held_names = set(open(a.held, encoding='utf8').read().split())
    def rows_of(folders, kind, is_held):
        rows = [r for f in folders for p in sorted(glob.glob(os.path.join(f, kind + '*.jsonl'))) for r in data.rows(p)]
        return [r for r in rows if (r['article'] in held_names) == is_held]
    def some(rows):
        return rng.sample(rows, int(len(rows) * a.share))
    def task_of(folders, choose):
        claims = choose(rows_of(folders, 'claims', False))
        told = sorted({r['article'] for r in claims})
        return [*data.claims(claims, texts, encode, rng), *data.questions(choose(rows_of(folders, 'questions', False)), texts, encode), *data.verbatim(texts, told, rng), *data.shortened(texts, told, rng)]
    task = [*task_of(a.train, some), *(p for path in a.xquad for p in some(list(data.xquad(path, encode)))), *task_of(a.newer, list) * a.times]
    task += [p for path in a.beside for p in data.nli(path, 'nli', 1.0)]
    general = [p for path in a.nli for p in data.nli(path, 'nli', 1.0)] + [p for path in a.squad for p in data.squad(path, encode)]
    held = [*data.claims(rows_of([*a.train, *a.newer], 'claims', True), texts, encode, rng), *data.questions(rows_of([*a.train, *a.newer], 'questions', True), texts, encode)]
    log(f'task {collections.Counter(p.source for p in task)} general {len(general)} held {len(held)}')
    coded = lambda pairs: [(p, data.cut(tokenizer, p)) for p in pairs]
    task, general, held = coded(task), coded(general), coded(held)
    if a.start:
        reader.load_state_dict(torch.load(a.start))
    log('cut')
    phases = []
    for name, items, epochs in (('general', general, a.general_epochs), ('task', task, a.epochs)):
        left = epochs
        while items and left > 0:
            some = list(batches([i for i in items if not i[0].source.endswith('near') or rng.random() < NEAR_SHARE], rng))
            some = some[:int(len(some) * min(1, left))]
            if name == 'task' and general:
                # a little of the general data goes on beside the task, so that it is not forgotten
                some += list(batches(rng.sample(general, min(len(general), len(items) // 8)), rng))
                rng.shuffle(some)
            phases.append((name, some))
            left -= 1
    steps = collections.Counter()
    for name, some in phases:
        steps[name] += len(some)
    log(f'{dict(steps)} steps')
    averaged = torch.optim.swa_utils.AveragedModel(reader, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(AVERAGED))
    step, mean, current = 0, None, None
    for name, some in phases:
        if name != current:
            optimizer, step, current = optimizer_of(reader), 0, name
        reader.train()
        for batch in some:
            step += 1
            scale = min(1, step / 150) * (0.5 * (1 + math.cos(math.pi * step / steps[name])) * 0.98 + 0.02)
            for group in optimizer.param_groups:
                group['lr'] = group['peak'] * scale
            loss = loss_of(reader, batch, device)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for p in reader.parameters() if p.requires_grad], 1.0)
            optimizer.step()
            averaged.update_parameters(reader)
            mean = loss.item() if mean is None else 0.98 * mean + 0.02 * loss.item()
            if step % 100 == 0:
                log(f'step {step}/{steps[name]} {name} loss {mean:.3f}')
        report(reader, tokenizer, held, device, log)
        torch.save(reader.state_dict(), a.out)
    report(averaged.module, tokenizer, held, device, log)
    torch.save(averaged.module.state_dict(), a.out + '.averaged')
    log('done')


if __name__ == '__main__':
    main()
