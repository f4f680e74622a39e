"""Coreference within one report: names in full and in short, descriptions and pronouns linked to one referent, or to none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...parse.doc import Doc, Token
from ...records.draft import Mention, Referent, Toponym
from ..attribution import Attribution
from ..mentions import MentionDraft, refined_kind
from ..toponyms import toponyms_by_token
from .linker import Linker, antecedent
from .place_kinds import with_place_kinds
from .profiles import Profile
from .referent import ReferentBuilder


@dataclass(frozen=True, slots=True)
class Coreference:
    """Referents of one report and which of them each token stands for. Nothing changes once it is made.

    `found` are the mentions in the order of the text (those of headings last), `number_of` the referent of each, `entries` the
    referents, `of_token` the referent of each token that is a mention's.
    """

    doc: Doc
    found: Sequence[MentionDraft]
    number_of: Sequence[int | None]
    entries: Sequence[ReferentBuilder]
    of_token: Mapping[int, int]
    toponyms: Sequence[Toponym]
    profiles: Sequence[Profile]  # the referents that are not pronouns alone, before any were unified by the ranker
    _persons: Mapping[str, int]  # the last word of a person's name, lower case -> the referent named so last

    def referent_of(self, token: Token | None) -> int | None:
        """The number of the referent that the token's mention stands for, or None."""
        meant = antecedent(token)
        return self.of_token.get(meant.i) if meant is not None else None

    def named(self, name: str) -> int | None:
        """The number of the person of that name, whatever its case ("ADOUM" of a transcript), or None."""
        return self._persons.get(name.rsplit(maxsplit=1)[-1].lower())

    def mentions(self) -> tuple[Mention, ...]:
        """The mentions as records, those included that stand for one of several; those that stand for nothing known are left out."""
        return tuple(
            Mention(
                span=m.span,
                text=m.span.of(self.doc.text),
                head=m.head.lemma,
                form=m.form,
                kind=m.kind,
                referent=number,
                candidates=m.candidates if number is None else (),
                refused=m.refused if number is None else None,
            )
            for m, number in zip(self.found, self.number_of, strict=True)
            if number is not None or m.candidates
        )

    def referents(self) -> tuple[Referent, ...]:
        """The referents as records, their numbers their places."""
        return with_place_kinds(self._by_words(), self.mentions(), self.toponyms)

    def _by_words(self) -> tuple[Referent, ...]:
        """The referents with the kinds that their words and doings say."""
        kept = [i for i, (m, number) in enumerate(zip(self.found, self.number_of, strict=True)) if number is not None or m.candidates]
        place = {i: n for n, i in enumerate(kept)}
        return tuple(
            Referent(
                kind=refined_kind(e.kind, e.names, e.described, e.plural, e.use),
                names=tuple(sorted(dict.fromkeys(e.surface), key=lambda n: (-len(n.split()), -len(n), n))),
                description=max(e.descriptions, key=len) if e.descriptions else None,
                plural=e.plural,
                mentions=tuple(place[i] for i in e.mentions if i in place),
                title=e.heads[0] if e.heads else None,
                body=e.body,
                sex=e.sex,
                descriptions=tuple(dict.fromkeys(e.descriptions)) if e.names else (),
                candidates=e.may_be,
                refused="equally alike" if e.may_be else None,
            )
            for e in self.entries
        )


def resolve_coreference(doc: Doc, attributions: list[Attribution], toponyms: Sequence[Toponym], unify: bool = True) -> Coreference:
    """Link the mentions of a report; with `unify` the trained ranker is asked about referents that the rules leave apart."""
    linker = Linker(doc, attributions, toponyms_by_token(doc, toponyms))
    profiles = linker.profiles()
    if unify:
        linker.unify(profiles)
    linker.give_bodies()
    return Coreference(doc, linker.found, linker.number_of, linker.entries, linker.of_token, toponyms, profiles, linker.persons())
