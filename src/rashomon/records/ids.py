"""Ids are hashes of content: the same words in the same report have the same id in every run and in every set."""

from hashlib import blake2b

SEPARATOR = "\x1f"  # ASCII unit separator: occurs in no text that people write, so fields cannot run together
DIGEST_BYTES = 8  # 64 bits: a set of a million items has a chance of one clash of about 3 in 100 million


def make_id(prefix: str, *fields: object) -> str:
    """`prefix` and a hash over the fields' text, in their order; None and "" are told apart."""
    joined = SEPARATOR.join("\x00" if field is None else str(field) for field in fields)
    return f"{prefix}_{blake2b(joined.encode('utf-8', 'surrogatepass'), digest_size=DIGEST_BYTES).hexdigest()}"
