"""Chains: the speakers of each claim from its origin to the outlet, read off the attributions that hold it."""

import msgspec

from ...lexicon import agency_names, names_medium, outlet_names
from ...parse.doc import Doc, Token
from ...records.draft import DraftLink
from ...records.span import Span
from ...records.vocabulary import Knowledge, SourceKind
from ..attribution import Attribution
from ..clauses import TriggerDraft
from ..coreference import Coreference
from ..grammar import conjuncts, noun_phrase_span, subject
from ..mentions import FIRST_PERSON
from ..words import cue_set
from .credit_lines import credit_line

OWN = frozenset({"our", "this", "my"})


class ChainBuilder:
    """Builds the links of every claim of one report."""

    def __init__(self, doc: Doc, attributions: list[Attribution], coreference: Coreference) -> None:
        self.doc = doc
        self.coreference = coreference
        self._holding: dict[int, list[Attribution]] = {}
        for attribution in sorted(attributions, key=lambda a: (len(a.content), -a.cue.i)):
            for i in sorted(attribution.content):
                self._holding.setdefault(i, []).append(attribution)
        self._reporting = {coreference.referent_of(a.source) for a in attributions if a.cue.lemma in ("report", "write", "publish")}
        self._retold = self._find_retold(attributions)
        self._from_agency = self._agency()

    def around(self, token: Token) -> list[Attribution]:
        """The attributions that hold a token, the innermost first."""
        return self._holding.get(token.i, [])

    def links(self, trigger: TriggerDraft) -> tuple[DraftLink, ...]:
        """ORIGIN first, OUTLET last; a speaker that says it twice stands once, where it stands nearest to the origin."""
        found: list[DraftLink] = []
        for attribution in self.around(trigger.head):
            found += self._speakers(attribution)
        found += self._carriers(trigger, bool(found))
        unique: dict[object, DraftLink] = {}
        for link in found:
            unique.setdefault(link.referent if link.referent is not None else (link.name, link.span), link)
        return (*unique.values(), self._outlet(trigger, not unique))

    def _speakers(self, attribution: Attribution) -> list[DraftLink]:
        cue = attribution.cue
        speakers = [self._link(one, cited_with(one)) for head in attribution.cited for one in conjuncts(head)[:1]]
        if attribution.source is not None and not self._is_outlet(attribution.source):
            publisher = self._publisher(attribution.source, cue)
            if not any(link.kind in ("outlet", "agency") for link in publisher):  # a medium's report is the medium speaking
                speakers.append(self._link(attribution.source, cue))
            speakers += publisher or self._reached_by(attribution.source, cue)
        speakers += [self._link(carrier, cue) for carrier in attribution.carriers if not self._is_outlet(carrier)]
        medium = self._medium(attribution)
        if medium is not None:
            speakers.append(medium)
        return [msgspec.structs.replace(link, basis="carried") for link in speakers] if attribution.carried_on else speakers

    def _link(self, head: Token, cue: Token) -> DraftLink:
        number = self.coreference.referent_of(head)
        span = noun_phrase_span(head)
        knowledge: Knowledge | None = None
        kind = self._kind(head, number)
        if cue.lemma in cue_set("witnessing"):
            knowledge = "saw"
        elif kind == "document" and head.lemma not in cue_set("hearsay"):
            knowledge = "records"
        return DraftLink(
            referent=number,
            name=None if number is not None else span.of(self.doc.text),
            kind=kind,
            span=span,
            cue=cue.span,
            basis="stated",
            knowledge=knowledge,
        )

    def _publisher(self, head: Token, cue: Token) -> list[DraftLink]:
        """ "a new report in AFP": the body that a speaking document is of carries it."""
        number = self.coreference.referent_of(head)
        if number is None or head.lemma not in cue_set("documents"):
            return []
        body = self.coreference.entries[number].body
        if body is None or not self.coreference.entries[body].names:
            return []
        name = self.coreference.entries[body].surface[0]
        if _same_outlet(name, self.doc.report.outlet):
            return []
        span = self.coreference.found[self.coreference.entries[body].mentions[0]].span
        return [DraftLink(referent=body, name=None, kind=self._kind_of_name(body), span=span, cue=cue.span, basis="stated")]

    def _reached_by(self, head: Token, cue: Token) -> list[DraftLink]:
        """ "the paper's anonymous source", "an officer quoted by the newspaper": the medium that a source spoke to carries it."""
        owner = head.child("poss")
        for clause in head.children:
            if clause.dep == "acl" and clause.tag == "VBN" and clause.lemma in ("quote", "cite", "interview"):
                agent = clause.child("agent")
                owner = agent.child("pobj") if agent is not None else owner
        number = self.coreference.referent_of(owner)
        if owner is None or number is None or not self.coreference.entries[number].names:
            return []
        if self._kind_of_name(number) not in ("outlet", "agency") and owner.lemma not in cue_set("media_nouns"):
            return []
        if _same_outlet(self.coreference.entries[number].surface[0], self.doc.report.outlet):
            return []
        return [DraftLink(referent=number, name=None, kind="outlet", span=noun_phrase_span(owner), cue=cue.span, basis="stated")]

    def _kind(self, head: Token, number: int | None) -> SourceKind:
        """What speaks: from the referent's kind and name, or from the noun."""
        if head.tag == "NNS" and head.lemma in cue_set("hearsay"):
            return "unnamed"
        if head.lemma in cue_set("documents") and head.pos == "NOUN":
            return "document"
        if number is None:
            return "unnamed"
        entry = self.coreference.entries[number]
        if not entry.names:
            body = entry.kind == "organisation" and not entry.plural
            return "organisation" if body else "unnamed"
        if entry.kind == "person":
            return "person"
        return self._kind_of_name(number)

    def _kind_of_name(self, number: int) -> SourceKind:
        entry = self.coreference.entries[number]
        words_of = [part.lower() for name in entry.names for part in name]
        if any(" ".join(name).lower() in agency_names() for name in entry.names) or any(w in cue_set("agency_words") for w in words_of):
            return "agency"
        listed = " ".join(entry.names[0]).lower() in outlet_names()
        if listed or number in self._reporting or any(names_medium(name) for name in entry.names):
            return "outlet"
        return "group" if entry.kind == "group" else "organisation"

    def _is_outlet(self, source: Token) -> bool:
        """Is it the report's own voice: "we", "our reporter", "this newspaper", or the outlet's name?"""
        if source.lower in FIRST_PERSON and source.quotation is None:
            return True
        if source.lemma in cue_set("listeners") or source.lemma in ("reporter", "correspondent", "crew", "photographer"):
            return any(c.lower in OWN for c in source.children) or _mentions_outlet(source, self.doc.report.outlet)
        return _same_outlet(noun_phrase_span(source).of(self.doc.text), self.doc.report.outlet)

    def _medium(self, attribution: Attribution) -> DraftLink | None:
        """The newsroom that was told: a carrier between the speaker and the outlet, where it is not the outlet itself."""
        listener = attribution.recipient
        if listener is None or self._is_outlet(listener) or (attribution.source is not None and self._is_outlet(attribution.source)):
            return None
        if listener.lemma in cue_set("forums") or noun_phrase_span(listener).of(self.doc.text).lower().removeprefix("the ") in cue_set(
            "forums"
        ):
            return None
        number = self.coreference.referent_of(listener)
        if listener.lemma in cue_set("media_nouns") and number is not None and self.coreference.entries[number].names:
            if _same_outlet(self.coreference.entries[number].surface[0], self.doc.report.outlet):
                return None
            return DraftLink(
                referent=number, name=None, kind="outlet", span=noun_phrase_span(listener), cue=attribution.cue.span, basis="stated"
            )
        if listener.pos != "PROPN":
            return None
        kind = self._kind(listener, number)
        label = listener.name.label if listener.name is not None else ""
        if kind in ("outlet", "agency") or (label == "ORG" and kind == "organisation" and not _is_body(self.coreference, number)):
            return DraftLink(
                referent=number,
                name=None if number is not None else listener.text,
                kind="outlet",
                span=noun_phrase_span(listener),
                cue=attribution.cue.span,
                basis="stated",
            )
        return None

    def _carriers(self, trigger: TriggerDraft, sourced: bool) -> list[DraftLink]:
        """A prefix's speaker and, of what the text credits to nobody, the agency of the dateline."""
        found = self._prefixed(trigger)
        if self._retold is not None and trigger.head.sentence >= self._retold[1]:
            found.append(msgspec.structs.replace(self._retold[0], basis="carried"))
        agency = self._from_agency
        if agency is not None and not sourced:
            name = agency.of(self.doc.text)
            found.append(DraftLink(referent=None, name=name, kind="agency", span=agency, cue=None, basis="carried"))
        return found

    def _prefixed(self, trigger: TriggerDraft) -> list[DraftLink]:
        """The speaker that a paragraph's prefix names, where it is not the outlet; a presenter is the outlet's own voice."""
        paragraph = self.doc.paragraph_of(trigger.head)
        voice, span = paragraph.speaker, paragraph.speaker_span
        if not voice or span is None or span.start != paragraph.span.start or _same_outlet(voice, self.doc.report.outlet):
            return []
        if paragraph.speaker_is_person:
            if voice.lower() in cue_set("presenters"):
                return []
            number = self.coreference.named(voice)
            kind: SourceKind = "person"
        elif self.doc.report.outlet is None:
            return []
        else:
            number, kind = None, "outlet"
        return [
            DraftLink(
                referent=number, name=voice if number is None else None, kind=kind, span=_name_span(span, voice), cue=span, basis="stated"
            )
        ]

    def _find_retold(self, attributions: list[Attribution]) -> tuple[DraftLink, int] | None:
        """The medium whose report this one retells: it is cited as the lead's source and cited again. (Its link, the lead's sentence.)"""
        cited: list[tuple[int, DraftLink]] = []
        for attribution in attributions:
            if attribution.source is not None:
                cited += [
                    (attribution.sentence, link)
                    for link in self._publisher(attribution.source, attribution.cue)
                    if link.kind in ("outlet", "agency")
                ]
        if len(cited) > 1 and cited[0][0] <= 1 and cited[1][1].referent == cited[0][1].referent:
            return cited[0][1], cited[0][0]
        return None

    def _agency(self) -> Span | None:
        """The agency in the report's first dateline or in its credit line, where it is not the outlet itself."""
        for paragraph in self.doc.paragraphs[:3]:
            if paragraph.dateline is not None and paragraph.dateline.agency is not None:
                span = paragraph.dateline.agency
                return None if _same_outlet(span.of(self.doc.text), self.doc.report.outlet) else span
        credit = credit_line(self.doc)
        return credit if credit is not None and not _same_outlet(credit.of(self.doc.text), self.doc.report.outlet) else None

    def _outlet(self, trigger: TriggerDraft, bare: bool) -> DraftLink:
        """The last link: the outlet, or the voice that a prefix has set where the outlet is not known."""
        paragraph = self.doc.paragraph_of(trigger.head)
        voice = paragraph.speaker if self.doc.report.outlet is None else None
        name = voice or self.doc.report.outlet
        span = _name_span(paragraph.speaker_span, voice) if voice and paragraph.speaker_span else None
        knowledge: Knowledge | None = "saw" if bare and self._seen(trigger.head) else None
        return DraftLink(referent=None, name=name, kind="outlet", span=span, cue=None, basis="outlet", knowledge=knowledge)

    def _seen(self, head: Token) -> bool:
        """Does the outlet's own reporter see or do it: "I have counted", "our reporter saw", "a CNA reporter walked"?"""
        for verb in (head, head.head):
            own = subject(verb) if verb.pos in ("VERB", "AUX") else None
            if own is None or own.quotation is not None:
                continue
            if own.lower in ("i", "we") and verb.lemma not in ("think", "believe", "hope", "wish", "doubt"):
                return True
            if own.lemma in ("reporter", "correspondent", "crew", "photographer", "cameraman") and (
                self._is_outlet(own) or _mentions_outlet(own, self.doc.report.outlet)
            ):
                return True
        return False


def cited_with(head: Token) -> Token:
    """The "citing" or "quoted" on which a cited source hangs."""
    return next((t for t in head.ancestors() if t.lemma in cue_set("citing")), head.head)


def _is_body(coreference: Coreference, number: int | None) -> bool:
    if number is None:
        return False
    return any(part.lower() in cue_set("bodies") for name in coreference.entries[number].names for part in name)


def _name_span(span: Span, name: str) -> Span:
    """The name at the beginning of a prefix's span."""
    return Span(span.start, min(span.end, span.start + len(name)))


def _plain(name: str) -> list[str]:
    return [w for w in name.lower().replace("’s", "").replace("'s", "").replace(".", "").split() if w != "the"]


def _same_outlet(name: str, outlet: str | None) -> bool:
    """Is it the outlet's name, a part of it ("the Ledger") or its initials ("CNA")?"""
    if not outlet:
        return False
    short, long = _plain(name), _plain(outlet)
    if not short or not long:
        return False
    if short == long or (set(short) <= set(long) and (short[-1] == long[-1] or short[0] == long[0])):
        return True
    initials = "".join(w[0] for w in long if w not in ("of", "and"))
    return len(short) == 1 and len(initials) > 1 and short[0] == initials


def _mentions_outlet(token: Token, outlet: str | None) -> bool:
    return any(c.pos == "PROPN" and _same_outlet(c.text, outlet) for c in token.children)
