"""Makes the files of model/: python build.py --train FOLDER... --nli FILE... --squad FILE... --xquad FILE... (see README.md beside this)."""
import argparse
import glob
import hashlib
import json
import os
import random
import subprocess
import sys

import onnx
import torch

import calibrate
import data
import export
import network
import vocabulary
import weights as source

HERE = os.path.dirname(os.path.abspath(__file__))
MODEL = os.path.dirname(HERE)
EXAMPLES = 128
LEFT_OUT = [f'l{at}.fo' for at in range(network.FROZEN)]
"""Not trained: as e5 has them, in 4 bits, so that both networks are under 70 MB."""
FILES = ('encoder.onnx', 'vocabulary.json', 'reader.onnx')


def path(name):
    return os.path.join(MODEL, name)


def texts_of(folders):
    return [open(p, encoding='utf8').read() for folder in folders for p in sorted(glob.glob(os.path.join(folder, 'texts', '*.txt')))]


def examples(folders, weights, kept):
    """Some claims with their sentences, cut to pieces: by what they put into each product its scales are chosen."""
    tokenizer = vocabulary.tokenizer([weights.pieces[i] for i in kept], weights.scores[kept])
    return [data.cut(tokenizer, pair) for pair in random.Random(1).sample(data.decided(folders), EXAMPLES)]


def mean(paths):
    """The mean of the weights of some states: what went on learning keeps what it knew (Wortsman et al. 2022, robust fine-tuning)."""
    states = [torch.load(path, map_location='cpu') for path in paths]
    return {name: sum(one[name] for one in states) / len(states) for name in states[0]}


def card():
    """Length and hash of each file: the program refuses one of another length, and tells a damaged one by its hash."""
    files = {}
    for name in FILES:
        if os.path.exists(path(name)):
            data = open(path(name), 'rb').read()
            files[name] = {'bytes': len(data), 'sha256': hashlib.sha256(data).hexdigest()}
    with open(path('card.json'), 'w', encoding='utf8') as file:
        json.dump({'files': files}, file, indent=2)
        file.write('\n')


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument('--train', nargs='*', default=[])
    ap.add_argument('--nli', nargs='*', default=[])
    ap.add_argument('--squad', nargs='*', default=[])
    ap.add_argument('--xquad', nargs='*', default=[])
    ap.add_argument('--work', default=os.path.join(HERE, 'work'), help='for what is made on the way')
    ap.add_argument('--state', nargs='*', default=[], help='readers that are trained already: the mean of their weights is taken')
    ap.add_argument('--encoder-only', action='store_true')
    a = ap.parse_args()
    os.makedirs(a.work, exist_ok=True)
    weights = source.load()
    kept_path = os.path.join(a.work, 'kept.json')
    if not os.path.exists(kept_path):
        json.dump(vocabulary.cut(weights, texts_of(a.train)), open(kept_path, 'w'))
    kept = json.load(open(kept_path))
    vocabulary.write(path('vocabulary.json'), vocabulary.tokenizer([weights.pieces[i] for i in kept], weights.scores[kept]))
    onnx.save(export.encoder(weights, kept, {'source': 'intfloat/multilingual-e5-small (MIT)'}), path('encoder.onnx'))
    states = a.state
    if not states and not a.encoder_only:
        states = [state := os.path.join(a.work, 'reader.pt')]
        command = [sys.executable, os.path.join(HERE, 'train.py'), '--kept', kept_path, '--out', state, '--train', *a.train, '--nli', *a.nli, '--squad', *a.squad, '--xquad', *a.xquad]
        subprocess.run(command, check=True)
    if states:
        parameters = mean(states)
        trained = network.Reader(weights, kept)
        trained.load_state_dict(parameters)
        products = calibrate.products(trained, examples(a.train, weights, kept), LEFT_OUT)
        onnx.save(export.reader({k: v.float().numpy() for k, v in parameters.items()}, weights, kept, products, {'source': 'multilingual-e5-small, trained by model/recipe'}), path('reader.onnx'))
    card()


if __name__ == '__main__':
    main()
