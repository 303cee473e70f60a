"""The pieces that German and English texts are made of, and the tokenizer over them."""
import json
import re

from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors
from wordfreq import top_n_list

SPECIALS = ('<s>', '<pad>', '</s>', '<unk>')
WORDS = {'de': 150_000, 'en': 80_000}
"""How many of the commonest forms of each language every piece is kept of (wordfreq 3.1)."""
PLAIN = re.compile('▁?[\u0021-\u024f\u2010-\u203a\u20ac]|▁?[0-9.,:/-]+')
"""Single Latin characters, marks and figures are kept whether a word list has them or not."""


def tokenizer(pieces, scores):
    """Unigram over these pieces: NFKC, runs of spaces as one, every word behind "▁", as XLM-RoBERTa has it."""
    made = Tokenizer(models.Unigram([(piece, round(float(score), 6)) for piece, score in zip(pieces, scores)], unk_id=3))
    made.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Replace(_spaces(), ' '), normalizers.Strip()])
    made.pre_tokenizer = pre_tokenizers.Metaspace(replacement='▁', prepend_scheme='always', split=True)
    made.decoder = decoders.Metaspace(replacement='▁', prepend_scheme='always')
    made.post_processor = processors.TemplateProcessing(single='<s> $A </s>', special_tokens=[('<s>', 0), ('</s>', 2)])
    return made


def _spaces():
    from tokenizers import Regex
    return Regex(r'[\s\u200b\ufeff]+')


def cut(weights, texts):
    """The ids of `weights.pieces` to keep: the specials, what the word lists and `texts` split into, what is plain."""
    whole = tokenizer(weights.pieces, weights.scores)
    forms = []
    for language, count in WORDS.items():
        words = top_n_list(language, count)
        forms += words + [word.capitalize() for word in words] + [word.upper() for word in words[:20_000]]
    kept = set(range(len(SPECIALS)))
    for encoding in whole.encode_batch([*forms, *texts, 'query: passage:']):
        kept.update(encoding.ids)
    kept.update(i for i, piece in enumerate(weights.pieces) if PLAIN.fullmatch(piece))
    return sorted(kept)


def write(path, made):
    with open(path, 'w', encoding='utf8') as file:
        json.dump(json.loads(made.to_str()), file, ensure_ascii=False, separators=(',', ':'))
