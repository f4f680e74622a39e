"""A clause's verb: its voice and its subject, own, shared or understood."""

from ...parse.doc import Token


def is_passive(verb: Token) -> bool:
    return any(child.dep in ("auxpass", "nsubjpass") for child in verb.children)


def subject(verb: Token) -> Token | None:
    """The verb's own subject, or None."""
    return next((c for c in verb.children if c.dep in ("nsubj", "nsubjpass", "csubj", "expl") and c.text[0].isalnum()), None)


def shared_subject(verb: Token) -> Token | None:
    """The verb's subject, its own or that of the verb it is coordinated with, is a complement of or hangs on."""
    seen = 0
    while seen < 12:
        found = subject(verb)
        if found is not None:
            return found
        if verb.dep not in ("conj", "xcomp", "advcl", "ccomp", "dep") or verb.head is verb or verb.head.pos not in ("VERB", "AUX"):
            return None
        verb = verb.head
        seen += 1
    return None


def understood_subject(verb: Token) -> Token | None:
    """Whoever does what the verb says, by control: "began to leave", "talked of leaving" the subject, "told the men to leave" the men."""
    for _ in range(12):
        found = subject(verb)
        if found is not None:
            return found
        above = verb.head
        if above is verb or verb.dep not in ("conj", "xcomp", "advcl", "pcomp", "prep", "acomp", "ccomp"):
            return None
        controlled = above.child("dobj", "dative") if verb.dep in ("xcomp", "ccomp") else None
        if controlled is not None:
            return controlled
        verb = above
    return None
