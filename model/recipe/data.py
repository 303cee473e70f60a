"""What the reader learns from: pairs of a passage and a question or claim, from several sources, each cut to pieces of words."""
import csv
import dataclasses
import glob
import json
import os
import random
import re

import numpy as np

LONGEST = {'before': 28, 'passage': 110, 'asked': 48}
"""Pieces: of what comes before the passage the last ones are kept, of the others the first."""
NEAR = 3
"""Sentences of the article nearest to a question that do not answer it: its negatives."""
SENTENCE = re.compile(r'(?<=[.!?])["“”»«]?\s+(?=["„“»]?[A-ZÄÖÜ0-9])')
ABBREVIATED = re.compile(r'(?:\b(?:Dr|Prof|St|Nr|ca|bzw|vgl|Mr|Mrs|Ms|Jan|Feb|Aug|Sept|Okt|Nov|Dez|Mio|Mrd|z|B|u|a|d|h|No|vs|Sen|Rep|Gov)|\b\d{1,2}|\b[A-Z])\.$')


@dataclasses.dataclass
class Pair:
    before: str
    passage: str
    asked: str
    relation: int = -1
    """0 states, 1 open, 2 contradicts; -1: not a claim."""
    answers: int = -1
    span: tuple = None
    """Offsets of the answer in the passage."""
    weight: float = 1.0
    source: str = ''


def sentences(text):
    """A text -> [(what comes before in its paragraph, sentence)]."""
    found = []
    for paragraph in filter(None, (p.strip() for p in text.split('\n'))):
        before, start = '', 0
        ends = [m for m in SENTENCE.finditer(paragraph) if not ABBREVIATED.search(paragraph[:m.start() + 1])]
        for end in [*[(m.start() + len(m.group(0).rstrip()), m.end()) for m in ends], (len(paragraph), len(paragraph))]:
            sentence = paragraph[start:end[0]].strip()
            if sentence:
                found.append((before, sentence))
                before = f'{before} {sentence}'.strip()[-400:]
            start = end[1]
    return found


def rows(path):
    with open(path, encoding='utf8') as file:
        return [json.loads(line) for line in file if line.strip()]


def same(a, b):
    a, b = (' '.join(x.split()).strip(' "„“”»«.') for x in (a, b))
    return len(a) > 2 and len(b) > 2 and (a in b or b in a)


LABELS = {'not enough info': 1, 'entailment': 0, 'supports': 0, 'supported': 0, 'neutral': 1, 'not_mentioned': 1, 'contradiction': 2, 'contradictory': 2, 'refutes': 2, 'contradicted': 2}


def nli(path, source, weight):
    """Premise, hypothesis and label: tab-separated lines (MultiNLI, ConjNLI) or objects (FEVER Symmetric, VitaminC, Fool Me Twice)."""
    with open(path, encoding='utf-8-sig') as file:
        if path.endswith('.jsonl'):
            objects = [json.loads(line) for line in file]
            triples = [(premise_of(row), row.get('sentence2') or row.get('claim') or row['text'], row['label']) for row in objects]
        else:
            triples = [row[:3] for row in csv.reader(file, delimiter='\t', quoting=csv.QUOTE_NONE) if len(row) >= 3]
    for premise, hypothesis, label in triples:
        if label.lower() in LABELS and len(premise) < 400:
            yield Pair('', untokenized(premise), untokenized(hypothesis), relation=LABELS[label.lower()], weight=weight, source=source)


def premise_of(row):
    sentences = [one['text'].strip() for one in row.get('gold_evidence', [])]
    return ' '.join(sentences) or row.get('sentence1') or row['evidence']


BRACKETS = {'-LRB-': '(', '-RRB-': ')', '-LSB-': '[', '-RSB-': ']', '``': '"', "''": '"', '\ufffd': ' '}


def untokenized(text):
    """Text as it is written, from words set apart as the Penn Treebank does."""
    for apart, written in BRACKETS.items():
        text = text.replace(apart, written)
    text = re.sub(r'"\s+([^"]*?)\s+"', r'"\1"', text)
    return re.sub(r"\s+([.,;:!?%)\]]|n't\b|'[a-z]{1,2}\b)", r'\1', text).replace('( ', '(').replace('[ ', '[').strip()


class Texts:
    """The texts of some folders: sentences, and which of them are near to something asked (`near`: texts -> unit vectors)."""

    def __init__(self, folders, encode):
        paths = [p for folder in folders for p in sorted(glob.glob(os.path.join(folder, 'texts', '*.txt')))]
        self.of = {os.path.basename(p)[:-4]: sentences(open(p, encoding='utf8').read()) for p in paths}
        vectors = encode([s for found in self.of.values() for _, s in found], 'passage')
        ends = np.cumsum([len(found) for found in self.of.values()])
        self.vectors = dict(zip(self.of, np.split(vectors, ends[:-1])))

    def near(self, name, vector):
        return [self.of[name][i] for i in np.argsort(-(self.vectors[name] @ vector))]

    def sentence(self, name, evidence):
        """The sentence that holds the evidence, with what comes before it; the evidence alone where none does."""
        for before, sentence in self.of[name]:
            if same(sentence, evidence):
                return before, sentence
        return '', evidence


def decided(folders):
    """The claims of some folders, each with the sentence that it names."""
    of = {os.path.basename(p)[:-4]: sentences(open(p, encoding='utf8').read()) for f in folders for p in glob.glob(os.path.join(f, 'texts', '*.txt'))}
    named = [row for f in folders for p in sorted(glob.glob(os.path.join(f, 'claims*.jsonl'))) for row in rows(p) if row['evidence']]
    found = ((row, next((s for s in of.get(row['article'], []) if same(s[1], row['evidence'][0])), None)) for row in named)
    return [Pair(*sentence, row['claim'], relation=LABELS[row['label']]) for row, sentence in found if sentence]


def claims(claim_rows, texts, encode, rng):
    """Each claim with its decisive sentence under its label, and with near ones that leave it open."""
    vectors = encode([r['claim'] for r in claim_rows], 'query')
    for row, vector in zip(claim_rows, vectors):
        evidence = row['evidence']
        if evidence:
            before, sentence = texts.sentence(row['article'], evidence[0])
            # Where nothing decides, the sentence named is the one that tempts.
            yield Pair(before, sentence, row['claim'], relation=LABELS[row['label']], source='claims')
            if row['label'] == 'supported':
                yield from changed_figures(before, sentence, row['claim'], rng)
        others = [s for s in texts.near(row['article'], vector) if not any(same(s[1], e) for e in evidence)]
        count = 1 if evidence else NEAR - 1
        for before, sentence in others[:count]:
            yield Pair(before, sentence, row['claim'], relation=1, weight=0.6 if evidence else 1.0, source='claims-near')


FIGURE = re.compile(r'(?<![\w.,])\d+(?:[.,]\d+)*(?![\w])')


def changed_figures(before, sentence, claim, rng):
    """A true claim with one figure of its sentence made another: the sentence contradicts it."""
    shared = [m for m in FIGURE.finditer(claim) if m.group(0) in sentence]
    if not shared or rng.random() < 0.4:
        return
    match = rng.choice(shared)
    other = changed(match.group(0), rng)
    if other and other not in sentence:
        yield Pair(before, sentence, claim[:match.start()] + other + claim[match.end():], relation=2, weight=0.7, source='claims-figures')


def verbatim(texts, names, rng):
    """Two sentences of each text held against themselves, and against themselves with one figure changed."""
    for name in names:
        for before, sentence in rng.sample(texts.of[name], min(2, len(texts.of[name]))):
            yield Pair(before, sentence, sentence, relation=0, weight=0.5, source='verbatim')
            yield from changed_figures(before, sentence, sentence, rng)


RELATIVE = r'(?:der|die|das|den|dem|deren|dessen|denen|which|who|whose)'
LEFT_OUT = [re.compile(p) for p in (
    rf', {RELATIVE} [^,;:"„“”]+,(?= )', r' \([^()]+\)', r' – [^–"„“”]+ –(?= )',
    rf', (?:nachdem|während|weil|obwohl|wobei|before|after|while|because|although|{RELATIVE}) [^,;:"„“”]+(?=\.$)')]
"""What a true sentence stays true without: a relative clause, an apposition, brackets, a subordinate clause at its end."""


def shortened(texts, names, rng):
    """Two sentences of each text without one of their clauses: stated by the whole sentence; with a figure changed as well, contradicted."""
    for name in names:
        found = [(before, sentence, without(sentence)) for before, sentence in texts.of[name]]
        long = [one for one in found if one[2]]
        for before, sentence, shorter in rng.sample(long, min(2, len(long))):
            claim = rng.choice(shorter)
            yield Pair(before, sentence, claim, relation=0, weight=0.7, source='shortened')
            yield from changed_figures(before, sentence, claim, rng)


def without(sentence):
    """A sentence -> what is left of it without each clause that can be left out, where that is still a sentence."""
    shorter = (clause.sub('', sentence, count=1) for clause in LEFT_OUT)
    return [s for s in shorter if s != sentence and len(s.split()) > 4]


def changed(figure, rng):
    digits = [i for i, c in enumerate(figure) if c.isdigit()]
    at = rng.choice(digits)
    new = rng.choice([d for d in '123456789' if d != figure[at]])
    return figure[:at] + new + figure[at + 1:]


def questions(question_rows, texts, encode):
    """Each question with the sentence that answers and the words that do, and with near ones that do not."""
    vectors = encode([r['question'] for r in question_rows], 'query')
    for row, vector in zip(question_rows, vectors):
        evidence, answerable = row['evidence'], row['answerable']
        if evidence:
            before, sentence = texts.sentence(row['article'], evidence[0])
            span = span_of(sentence, row['answer']) if answerable else None
            yield Pair(before, sentence, row['question'], answers=int(answerable), span=span, source='questions')
        others = [s for s in texts.near(row['article'], vector) if not any(same(s[1], e) for e in evidence)]
        for before, sentence in others[:NEAR - 1 if evidence else NEAR]:
            yield Pair(before, sentence, row['question'], answers=0, weight=0.8, source='questions-near')


def span_of(sentence, answers):
    for answer in answers:
        at = sentence.find(answer)
        if at >= 0:
            return at, at + len(answer)
    return None


def xquad(path, encode, weight=0.7):
    """Whole paragraphs cut to sentences: the one that holds the answer answers, the next nearest do not."""
    for article in rows(path):
        paragraphs = [sentences(p) for p in article['paragraphs']]
        vectors = [encode([s for _, s in p], 'passage') for p in paragraphs]
        asked = encode([q['question'] for q in article['questions']], 'query')
        for question, vector in zip(article['questions'], asked):
            gold = question['answers'][0]
            p = gold['paragraph'] - 1
            order = np.argsort(-(vectors[p] @ vector))
            holding = [i for i in order if gold['text'] in paragraphs[p][i][1]]
            if not holding:
                continue
            before, sentence = paragraphs[p][holding[0]]
            yield Pair(before, sentence, question['question'], answers=1, span=span_of(sentence, [gold['text']]), weight=weight, source='xquad')
            for i in [i for i in order if i not in holding][:2]:
                before, sentence = paragraphs[p][i]
                yield Pair(before, sentence, question['question'], answers=0, weight=weight, source='xquad-near')


def squad(path, encode, weight=0.7):
    """SQuAD 2.0: a paragraph's sentences; a question that nothing answers has its nearest ones for negatives."""
    with open(path, encoding='utf8') as file:
        articles = json.load(file)['data']
    for paragraph in (p for article in articles for p in article['paragraphs']):
        found = sentences(paragraph['context'])
        vectors = encode([s for _, s in found], 'passage')
        asked = encode([q['question'] for q in paragraph['qas']], 'query')
        for question, vector in zip(paragraph['qas'], asked):
            answer = question['answers'][0] if question['answers'] else None
            order = np.argsort(-(vectors @ vector))
            holding = sentence_at(paragraph['context'], found, answer['answer_start']) if answer else None
            if holding is not None and answer['text'] in found[holding][1]:
                before, sentence = found[holding]
                yield Pair(before, sentence, question['question'], answers=1, span=span_of(sentence, [answer['text']]), weight=weight, source='squad')
            for i in [i for i in order if answer is None or answer['text'] not in found[i][1]][:2]:
                before, sentence = found[i]
                yield Pair(before, sentence, question['question'], answers=0, weight=weight, source='squad-near')


def sentence_at(context, found, offset):
    """Which of the sentences of a paragraph holds the character at `offset`; None where none does."""
    start = 0
    for i, (_, sentence) in enumerate(found):
        start = context.find(sentence, start)
        if start <= offset < start + len(sentence):
            return i
    return None


def cut(tokenizer, pair):
    """A pair -> (ids, segments, first and last piece of the span or None), as the program lays it out:
    <s> query: before </s> passage </s> asked </s>."""
    def ids(encoding, longest, end=False):
        return encoding[-longest:] if end else encoding[:longest]
    prefix = tokenizer.encode('query:', add_special_tokens=False).ids
    before = ids(tokenizer.encode(pair.before, add_special_tokens=False).ids if pair.before else [], LONGEST['before'], True)
    passage = tokenizer.encode(pair.passage, add_special_tokens=False)
    asked = ids(tokenizer.encode(pair.asked, add_special_tokens=False).ids, LONGEST['asked'])
    passage_ids = ids(passage.ids, LONGEST['passage'])
    head = [0, *prefix, *before, 2]
    sequence = [*head, *passage_ids, 2, *asked, 2]
    segments = [0] * len(head) + [1] * len(passage_ids) + [2] * (len(asked) + 2)
    span = None
    if pair.span:
        covered = [i for i, (a, b) in enumerate(passage.offsets[:LONGEST['passage']]) if a < pair.span[1] and b > pair.span[0]]
        if covered:
            span = (len(head) + covered[0], len(head) + covered[-1])
    return sequence, segments, span
