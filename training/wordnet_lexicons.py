"""Make the lexicons that come from WordNet 3.0: place nouns, person nouns, and classes of verbs and event nouns.

    python training/wordnet_lexicons.py [--wordnet /usr/share/wordnet] [--out src/rashomon/data]

Reads WordNet's database files (Debian: wordnet-base). Rerunning gives the same files.
"""

import argparse
import re
from collections import defaultdict
from pathlib import Path

HEAD = "# Source: WordNet 3.0, Princeton University (made by training/wordnet_lexicons.py); licence: WordNet 3.0 licence.\n"
# Roots (lemma, sense number) whose hyponyms name a place that something can happen at.
PLACE_ROOTS = [
    ("structure", 1),
    ("way", 6),
    ("geological_formation", 1),
    ("body_of_water", 1),
    ("region", 1),
    ("region", 3),
    ("location", 1),
    ("facility", 1),
    ("area", 5),
    ("room", 1),
    ("land", 4),
    ("tract", 1),
    ("workplace", 1),
    ("land", 2),
    ("institution", 2),
    ("point", 2),
    ("establishment", 4),
    ("housing", 1),
    ("vessel", 2),
    ("crossing", 2),
    ("street", 1),
    ("school", 1),
    ("school", 2),
]
PERSON_ROOTS = [("person", 1)]
GROUP_ROOTS = [("social_group", 1), ("people", 1), ("gathering", 1)]
DEEP = 12


def read_index(folder: Path, pos: str) -> dict[str, list[str]]:
    """lemma -> synset offsets, most frequent sense first."""
    index = {}
    for line in (folder / f"index.{pos}").read_text(encoding="utf-8").splitlines():
        if not line.startswith(" "):
            parts = line.split()
            index[parts[0]] = parts[-int(parts[2]) :]
    return index


def read_data(folder: Path, pos: str) -> dict[str, tuple[list[str], list[tuple[str, str, str]], str]]:
    """synset offset -> (lemmas, pointers (symbol, offset, part of speech), lexicographer file)."""
    data = {}
    for line in (folder / f"data.{pos}").read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            continue
        parts = line.partition("|")[0].split()
        count = int(parts[3], 16)
        lemmas = [parts[4 + 2 * i].lower() for i in range(count)]
        at = 4 + 2 * count
        pointers = [(parts[at + 1 + 4 * i], parts[at + 2 + 4 * i], parts[at + 3 + 4 * i]) for i in range(int(parts[at]))]
        data[parts[0]] = (lemmas, pointers, parts[1])
    return data


def hyponyms(data, roots):
    seen, todo = set(), list(roots)
    while todo:
        synset = todo.pop()
        if synset not in seen:
            seen.add(synset)
            todo += [to for symbol, to, _ in data[synset][1] if symbol in {"~", "~i"}]
    return seen


def counts(folder: Path) -> dict[tuple[str, str, int], int]:
    """(lemma, part of speech, sense number) -> how often SemCor has it."""
    out = {}
    for line in (folder / "cntlist.rev").read_text(encoding="utf-8").splitlines():
        key, sense, count = line.split()
        lemma, _, rest = key.partition("%")
        out[lemma, {"1": "n", "2": "v"}.get(rest[0], "x"), int(sense)] = int(count)
    return out


def nouns_under(index, data, roots, count):
    """Single-word nouns whose first sense, or a sense nearly as frequent, lies under one of the roots."""
    inside = hyponyms(data, [index[lemma][sense - 1] for lemma, sense in roots if len(index.get(lemma, ())) >= sense])
    out = set()
    for lemma, senses in index.items():
        if not re.fullmatch(r"[a-z][a-z-]{2,}", lemma):
            continue
        first = max(count.get((lemma, "n", 1), 0), 1)
        near = [s for i, s in enumerate(senses) if i == 0 or count.get((lemma, "n", i + 1), 0) * 2 > first]
        if any(s in inside for s in near[:2]):
            out.add(lemma)
    return out


def verb_classes(index, data, nouns, noun_data):
    """lemma -> classes: its first senses' synsets and their direct hypernyms; an event noun has those of the verb it comes from."""
    classes = defaultdict(list)
    for lemma, senses in index.items():
        if re.fullmatch(r"[a-z][a-z_-]*", lemma) and lemma.count("_") <= 1:
            for synset in senses[:3]:
                classes[lemma.replace("_", " ")].append("v" + synset.lstrip("0"))
                classes[lemma.replace("_", " ")] += ["h" + to.lstrip("0") for symbol, to, _ in data[synset][1] if symbol == "@"]
    for lemma, senses in nouns.items():
        if re.fullmatch(r"[a-z]+", lemma):
            synset = next((s for s in senses[:3] if noun_data[s][2] in {"04", "11"}), None)
            if synset:
                verbs = [to for symbol, to, pos in noun_data[synset][1] if symbol == "+" and pos == "v"]
                classes["n:" + lemma] += ["v" + to.lstrip("0") for to in verbs[:3]]
    return {lemma: list(dict.fromkeys(found)) for lemma, found in classes.items() if found}


def write(path: Path, title: str, lines) -> None:
    path.write_text(f"# {title}\n{HEAD}" + "".join(f"{line}\n" for line in sorted(lines)), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wordnet", type=Path, default=Path("/usr/share/wordnet"))
    parser.add_argument("--out", type=Path, default=Path("src/rashomon/data"))
    args = parser.parse_args()
    nouns, noun_data, count = read_index(args.wordnet, "noun"), read_data(args.wordnet, "noun"), counts(args.wordnet)
    verbs, verb_data = read_index(args.wordnet, "verb"), read_data(args.wordnet, "verb")
    people = nouns_under(nouns, noun_data, PERSON_ROOTS, count)
    groups = nouns_under(nouns, noun_data, GROUP_ROOTS, count)
    places = nouns_under(nouns, noun_data, PLACE_ROOTS, count)
    write(args.out / "person_nouns.txt", "Nouns for a person, singular, lower case.", people)
    write(args.out / "group_nouns.txt", "Nouns for a body of people, singular, lower case.", groups - people)
    write(args.out / "place_nouns.txt", "Nouns for somewhere that a thing can happen, singular, lower case.", places - people)
    classes = verb_classes(verbs, verb_data, nouns, noun_data)
    write(
        args.out / "happening_classes.txt",
        "lemma, tab, WordNet synsets (v) and their hypernyms (h) of its first senses; n: marks event nouns.",
        (f"{lemma}\t{' '.join(found)}" for lemma, found in classes.items()),
    )


if __name__ == "__main__":
    main()
