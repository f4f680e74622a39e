"""Unifying: referents that the rules left apart, made one where a small trained network finds just one that fits.

The last and boldest of the sieves: "A man was charged ... John Jenkin, 23, is due in court". What agreement, binding and structure rule
out is never asked of the network; where two fit, none is chosen, and both are kept as candidates.
"""

from collections.abc import Iterator, Sequence

from ...lexicon import table
from ..mentions import is_calling, may_hold
from .pair_features import BODIES, likelihood, pair_columns
from .profiles import Profile

MIN_LIKELIHOOD = 0.65  # the likelihood from which two are made one
MIN_MARGIN = 0.1  # a second one as near as this to the likeliest leaves both open
LATEST, FIRST = 12, 6  # referents asked: those last spoken of, and those that the report began with


def merge_candidates(profiles: Sequence[Profile], n: int) -> list[Profile]:
    """The referents that the `n`-th may be, of those before it, the nearest first."""
    b = profiles[n]
    if b.new:
        return []
    chosen = {id(p): p for p in (*reversed(profiles[max(0, n - LATEST) : n]), *profiles[: min(n, FIRST)])}
    return [a for a in chosen.values() if may_be_one(a, b)]


def may_be_one(a: Profile, b: Profile) -> bool:
    """Do number, kind, sex and age agree, and does the syntax not part them?"""
    if (a.named and b.named) or not _kinds_fit(a, b) or (a.entry.plural != b.entry.plural and "person" in (a.kind, b.kind)):
        return False
    if (a.entry.sex and b.entry.sex and a.entry.sex != b.entry.sex) or (a.ages and b.ages and not a.ages & b.ages):
        return False
    return not (_brought_in(a, b) or _parted(a, b) or _other_office(a, b))


def _other_office(a: Profile, b: Profile) -> bool:
    """Is one of them named and described, and the other described as something else? "Ivor Rosser, the miners' agent ... the manager"."""
    named, other = (a, b) if a.named else (b, a)
    plain = frozenset((*table("titles")["male_nouns"], *table("titles")["female_nouns"]))
    said = set(named.entry.described) - plain
    one_word = bool(set(other.heads) & (set(named.heads) | plain))
    return named.named and not one_word and (bool(said) or _other_calling(named, other))


def _other_calling(named: Profile, other: Profile) -> bool:
    """ "Sen. Amy Kane ... the nurse", "the congressman": the title says another calling, or the other sex. Many are a doctor besides."""
    held = {head for head in named.heads if is_calling(head)} - {"doctor"}
    called = [head for head in other.heads if is_calling(head)]
    return bool(held and called) and not other.named and not any(may_hold(head, held) for head in called)


def _brought_in(a: Profile, b: Profile) -> bool:
    """Does `b` come in as new? "A soldier fell. A soldier fled.": what has no article or an indefinite one takes up nothing but what
    a heading has told before (Heim's novelty condition); and people who are counted ("thirty men ... five men") are a set of their own."""
    new = b.form in ("indefinite", "bare") and a.form != "heading"
    return new or (a.entry.plural and (a.counted or b.counted))


def _kinds_fit(a: Profile, b: Profile) -> bool:
    if "person" in (a.kind, b.kind):
        return a.kind == b.kind or (a.kind == "other" and a.named) or (b.kind == "other" and b.named)
    return (a.kind in BODIES and b.kind in BODIES) or (
        "other" in (a.kind, b.kind) and (a.named or b.named) and bool({a.kind, b.kind} & (BODIES | {"vehicle"}))
    )


def _parted(a: Profile, b: Profile) -> bool:
    """Two arguments of one word are two, and so are a part and its whole, an owner and what is owned (i-within-i)."""
    owned = a.entry.number in b.owners or b.entry.number in a.owners
    kin = bool(a.owners & b.owners) and not (a.named or b.named or set(a.heads) & set(b.heads))  # "his mother", "his sister"
    return owned or kin or bool(a.verbs & b.verbs or a.tokens & b.above or b.tokens & a.above)


def merge_questions(profiles: Sequence[Profile]) -> Iterator[tuple[Profile, list[Profile]]]:
    """Each referent with those before it that it may be."""
    for n, b in enumerate(profiles):
        fits = merge_candidates(profiles, n)
        if fits:
            yield b, fits


def merges(profiles: Sequence[Profile]) -> tuple[dict[int, int], dict[int, tuple[int, ...]]]:
    """Number of a referent -> number of the one before it that it is; and -> those that it may be, where two fit alike.

    The surest are joined first; two that have come to bear two names, or to be man and woman, stay two.
    """
    rows = sorted((_ranked(b, fits) for b, fits in merge_questions(profiles)), key=lambda row: (-row[1][0][0], row[0].starts[0]))
    joined = _Joined({p.entry.number: p for p in profiles})
    open_ones: dict[int, tuple[int, ...]] = {}
    for b, ranked in rows:
        sure, best = ranked[0]
        if sure < MIN_LIKELIHOOD:
            break
        rivals = [a.entry.number for score, a in ranked[1:] if score > sure - MIN_MARGIN and not joined.are(a, best)]
        if rivals:
            open_ones[b.entry.number] = tuple(sorted((best.entry.number, *rivals)))
        else:
            joined.join(b, best)
    return joined.roots(), open_ones


def _ranked(b: Profile, fits: list[Profile]) -> tuple[Profile, list[tuple[float, Profile]]]:
    scored = [(likelihood(pair_columns(a, b, fits)), a) for a in fits]
    return b, sorted(scored, key=lambda row: (-row[0], row[1].entry.number))


class _Joined:
    """Referents joined so far (union-find), with the names and sexes that the joined ones bear."""

    def __init__(self, profiles: dict[int, Profile]) -> None:
        self._above: dict[int, int] = {}
        self._named = {n: p.named for n, p in profiles.items()}
        self._sex = {n: p.entry.sex for n, p in profiles.items()}

    def root(self, number: int) -> int:
        while number in self._above:
            number = self._above[number]
        return number

    def are(self, a: Profile, b: Profile) -> bool:
        return self.root(a.entry.number) == self.root(b.entry.number)

    def join(self, a: Profile, b: Profile) -> None:
        low, high = sorted((self.root(a.entry.number), self.root(b.entry.number)))
        sexes = {self._sex[low], self._sex[high]} - {None}
        if low != high and not (self._named[low] and self._named[high]) and len(sexes) < 2:
            self._above[high] = low
            self._named[low] = self._named[low] or self._named[high]
            self._sex[low] = self._sex[low] or self._sex[high]

    def roots(self) -> dict[int, int]:
        return {number: self.root(number) for number in self._above}
