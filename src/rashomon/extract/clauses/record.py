"""The records of a trigger and of its clause, which every later reader of a claim takes."""

from dataclasses import dataclass

from ...parse.doc import Token
from ...records.vocabulary import TriggerType


class TriggerDraft:
    """A trigger: its head token, the tokens that make it up, and its type."""

    __slots__ = ("head", "tokens", "type")

    def __init__(self, head: Token, tokens: list[Token], type_: TriggerType) -> None:
        self.head = head
        self.tokens = tokens
        self.type = type_


@dataclass(frozen=True, slots=True)
class Clause:
    """The words of one claim: its trigger, and the tokens whose nearest trigger or cue above them is this one, in the order of the
    text. `planned` says that the happening is told as a plan."""

    trigger: TriggerDraft
    tokens: tuple[Token, ...]
    indices: frozenset[int]
    planned: bool = False

    @property
    def head(self) -> Token:
        """The head of the trigger."""
        return self.trigger.head

    @property
    def is_background(self) -> bool:
        """Does the verb stand in the perfect, before what the narrative tells?"""
        return any(c.dep == "aux" and c.lemma == "have" for c in self.head.children)
