"""Which tokens belong to which trigger."""

from collections.abc import Callable, Collection, Sequence

from ...parse.doc import Doc, Token
from .record import Clause, TriggerDraft


def find_clauses(
    doc: Doc, triggers: Sequence[TriggerDraft], planned: Collection[int], only_hands_on: Callable[[Token], bool]
) -> list[Clause]:
    """The clause of each trigger; `planned` are the indices of the heads of those that tell a plan.

    The words of a verb for which `only_hands_on` holds ("began to", "is to") belong to the happening that its complement names.
    """
    heads = {trigger.head.i for trigger in triggers}
    owner = {i: i for i in heads}
    for trigger in triggers:
        above = trigger.head.head
        if trigger.head.dep == "xcomp" and above.i not in owner and only_hands_on(above):
            owner[above.i] = trigger.head.i
    for token in doc.tokens:
        path = []
        at = token
        while at.i not in owner and at.head is not at and not (at is not token and _keeps_its_words(at)):
            path.append(at.i)
            at = at.head
        found = owner.get(at.i, -1)
        for i in [*path, at.i]:
            owner.setdefault(i, found)
    tokens: dict[int, list[Token]] = {i: [] for i in heads}
    for token in doc.tokens:
        if owner[token.i] >= 0:
            tokens[owner[token.i]].append(token)
    return [_clause(trigger, tokens[trigger.head.i], trigger.head.i in planned) for trigger in triggers]


def _clause(trigger: TriggerDraft, tokens: list[Token], planned: bool) -> Clause:
    return Clause(trigger, tuple(tokens), frozenset(token.i for token in tokens), planned)


def _keeps_its_words(token: Token) -> bool:
    """A finite verb that is no trigger (a cue) keeps its words to itself."""
    return token.pos == "VERB" and token.dep in ("ROOT", "parataxis", "ccomp", "relcl")
