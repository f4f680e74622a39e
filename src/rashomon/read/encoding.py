"""From bytes to text: byte order marks, then UTF-8 strictly, then detection that is always said; binaries are refused."""

import codecs
import re

from charset_normalizer import from_bytes

from .source import UnreadableError

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins it
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SIGNATURES = (  # file formats that people take for texts, by their first bytes
    (b"%PDF-", "a PDF file; export its text first"),
    (b"PK\x03\x04", "a ZIP archive or an office document; export its text first"),
    (b"\xd0\xcf\x11\xe0", "an old office document; export its text first"),
    (b"{\\rtf", "a rich text file; save it as plain text first"),
    (b"\x1f\x8b", "a gzip archive; unpack it first"),
    (b"\x89PNG", "an image; a text is needed"),
    (b"\xff\xd8\xff", "an image; a text is needed"),
    (b"GIF8", "an image; a text is needed"),
)
WESTERN = ("iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii")
SAMPLE = 65_536  # bytes that detection looks at
CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
MAX_CONTROL_SHARE = 0.01  # texts have next to none, compressed or compiled data about 10 %
MAX_WESTERN_SHARE = 0.04  # so few bytes above ASCII: typographic marks and a few accents of a Western text
UTF16_NUL_SHARE = 0.35  # of one half of the bytes; Latin letters in UTF-16 have a NUL in nearly every pair
NOT_WESTERN = re.compile("[^\x00-\x7fàáâäçèéêëíîïñóôöùúûüßãõåæøÀÁÂÄÇÈÉÊËÍÎÏÑÓÔÖÙÚÛÜÃÕÅÆØœŒ«»“”„‘’–—…€£§°©®\xa0]")
MAX_ACCENTED_SHARE = 0.12  # more than any Western language has; from there on another alphabet is meant
IN_USE = (  # the single and multi-byte encodings of the WHATWG Encoding Standard: rarer ones fit any bytes by chance
    *("cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874", "cp866"),
    *("iso8859_2", "iso8859_5", "iso8859_6", "iso8859_7", "iso8859_8", "koi8_r", "koi8_u", "mac_cyrillic"),
    *("gb18030", "big5", "euc_jp", "cp932", "iso2022_jp", "euc_kr", "cp949"),
)
FOREIGN_WORD = re.compile(r"\w*[\u0370-\u06ff]\w*")  # Greek, Cyrillic, Hebrew, Arabic
LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
ESCAPED = re.compile("[\udc80-\udcff]")
ABOVE_ASCII = re.compile("[^\x00-\x7f]")


def decode(data: bytes, declared: str | None = None) -> tuple[str, str]:
    """The text, without a byte order mark, and the encoding's name. Raises `UnreadableError` with the reason.

    `declared` is the encoding that a page says it is in; it counts where the bytes are no UTF-8 and fit it.
    """
    for signature, what in SIGNATURES:
        if data.startswith(signature):
            raise UnreadableError(f"not a text: {what}")
    for mark, name in BOMS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], name), name
    if wide := _utf16_without_mark(data):
        return _strictly(data, wide), wide
    _refuse_binary(data)
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        return _as_declared(data, declared) or _detect(data, error)


def _as_declared(data: bytes, declared: str | None) -> tuple[str, str] | None:
    if declared is None:
        return None
    name = "cp1252" if declared.lower() in WESTERN else declared  # as the WHATWG Encoding Standard has it
    try:
        return data.decode(name), declared
    except (UnicodeDecodeError, LookupError):
        return None


def _strictly(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        raise UnreadableError(f"marked as {name.upper()} but byte {error.start} does not fit; save it again as UTF-8") from None


def _utf16_without_mark(data: bytes) -> str | None:
    sample = data[:SAMPLE]
    even, odd = sample[0::2], sample[1::2]
    if len(odd) < 4 or len(data) % 2:
        return None
    if odd.count(0) >= UTF16_NUL_SHARE * len(odd) and not even.count(0):
        return "utf-16-le"
    if even.count(0) >= UTF16_NUL_SHARE * len(even) and not odd.count(0):
        return "utf-16-be"
    return None


def _refuse_binary(data: bytes) -> None:
    controls = len(data) - len(data.translate(None, CONTROLS))
    if b"\0" in data or controls > MAX_CONTROL_SHARE * len(data):
        raise UnreadableError("not a text: it holds binary data")


def _detect(data: bytes, error: UnicodeDecodeError) -> tuple[str, str]:
    """The likeliest single encoding. A file that is UTF-8 but for a few bytes is damaged, not of another encoding."""
    lenient = data.decode("utf-8", "surrogateescape")
    damaged = len(ESCAPED.findall(lenient))
    sound = len(ABOVE_ASCII.findall(lenient)) - damaged
    if sound > 2 * damaged:
        raise UnreadableError(f"damaged UTF-8: byte {error.start} does not fit; save it again as UTF-8")
    western = _western(data)
    return _by_statistics(data) if western is None else (western, "cp1252")


def _western(data: bytes) -> str | None:
    """The text as Windows-1252 where it is mostly ASCII, or has accents that only Western languages put together."""
    high = len(data) - len(data.translate(None, bytes(range(128, 256))))
    if high > MAX_ACCENTED_SHARE * len(data):
        return None
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    odd = len(NOT_WESTERN.findall(text))
    return text if odd * (3 if high <= MAX_WESTERN_SHARE * len(data) else 10) <= high else None


def _by_statistics(data: bytes) -> tuple[str, str]:
    sample = data if len(data) <= SAMPLE else data[: data.rfind(b"\n", 0, SAMPLE) + 1 or SAMPLE]
    best = from_bytes(sample, cp_isolation=list(IN_USE)).best()
    if best is not None:
        try:
            text = data.decode(best.encoding)
        except (UnicodeDecodeError, LookupError):
            text = ""
        if _plausible(text):
            return text, best.encoding
    raise UnreadableError("no encoding fits its bytes; save it again as UTF-8")


def _plausible(text: str) -> bool:
    """Are most words such as people write: one script in a word, no capital after a small letter? A wrong guess mixes both."""
    foreign = FOREIGN_WORD.findall(text[:SAMPLE])
    strange = sum(bool(LATIN.search(word)) or word[1:] not in (word[1:].lower(), word[1:].upper()) for word in foreign)
    return bool(text) and strange * 3 <= len(foreign) - (len(foreign) > 0)
