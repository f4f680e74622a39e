"""Years borrowed from other reports, and when none is."""

from builders import Builder
from msgspec.structs import replace

from rashomon.align.timeline.borrowed_years import with_borrowed
from rashomon.records.claim import Claim, Time


def claims_of(rows: list[tuple[str, str, str]]) -> list[Claim]:
    """(outlet, word, EDTF) of claims, one report an outlet; an EDTF with XXXX has no interval."""
    builder = Builder()
    for outlet in dict.fromkeys(row[0] for row in rows):
        text = " ".join(f"It {word}{n} on day{n}." for n, (of, word, _) in enumerate(rows) if of == outlet)
        builder.report(outlet, text)
    claims = []
    for n, (outlet, word, edtf) in enumerate(rows):
        open_ = "XXXX" in edtf
        builder.claim(outlet, f"It {word}{n}", f"{word}{n}", when=(f"day{n}", "2000-01-01", "2000-01-01"))
        claim = builder.claims[-1]
        assert claim.time is not None
        first, _, last = edtf.partition("/")
        time = replace(claim.time, edtf=edtf, earliest=None if open_ else first, latest=None if open_ else last or first)
        claims.append(replace(claim, time=time))
    return claims


def told(claims: list[Claim], groups: list[list[int]], n: int) -> Time:
    time = with_borrowed(groups, claims)[n].time
    assert time is not None
    return time


AGREE = [("Post", "left", "2024-12-05"), ("Post", "fell", "2024-12-07"), ("Review", "left", "XXXX-12-05"), ("Review", "fell", "XXXX-12-07")]
JOINED = [[0, 2], [1, 3]]


def test_a_year_that_two_groups_give_is_borrowed() -> None:
    claims = claims_of(AGREE)
    time = told(claims, JOINED, 2)
    assert (time.edtf, time.earliest, time.latest, time.anchor) == ("2024-12-05", "2024-12-05", "2024-12-05", "borrowed")
    assert time.anchor_ref == claims[0].id


def test_other_dates_of_the_report_get_the_year_too() -> None:
    claims = claims_of(
        [*AGREE, ("Review", "ran", "XXXX-12-30/XXXX-01-02"), ("Review", "sat", "../XXXX-12-09"), ("Review", "lay", "XXXX-11")]
    )
    groups = [*JOINED, [4], [5], [6]]
    assert [(t.edtf, t.earliest, t.latest) for n in (4, 5, 6) if (t := told(claims, groups, n))] == [
        ("2024-12-30/2025-01-02", "2024-12-30", "2025-01-02"),
        ("../2024-12-09", None, "2024-12-09"),
        ("2024-11", "2024-11-01", "2024-11-30"),
    ]


def test_a_week_that_words_name_a_day_of_becomes_that_day() -> None:
    claims = claims_of([*AGREE, ("Review", "ran", "XXXX-12-04/XXXX-12-10")])
    time = claims[4].time
    assert time is not None
    claims[4] = replace(claims[4], time=replace(time, text="late on Friday"))
    assert told(claims, [*JOINED, [4]], 4).edtf == "2024-12-06"


def test_one_group_is_not_enough() -> None:
    claims = claims_of(AGREE)
    assert with_borrowed([[0, 2], [1], [3]], claims) == claims


def test_reports_that_fit_different_years_leave_it_open() -> None:
    claims = claims_of([*AGREE[:1], ("Post", "fell", "2023-12-07"), *AGREE[2:]])
    assert with_borrowed(JOINED, claims) == claims
    three = claims_of([*AGREE, ("Courier", "left", "2023-12-05")])
    assert with_borrowed([[0, 2, 4], [1, 3]], three) == three


def test_days_that_fit_in_no_year_vote_for_none() -> None:
    claims = claims_of([*AGREE[:2], ("Review", "left", "XXXX-03-05"), ("Review", "fell", "XXXX-03-07")])
    assert with_borrowed(JOINED, claims) == claims


def test_a_day_that_the_year_does_not_have_stays_open() -> None:
    claims = claims_of([("Post", "left", "2023-12-05"), ("Post", "fell", "2023-12-07"), *AGREE[2:], ("Review", "ran", "XXXX-02-29")])
    assert told(claims, [*JOINED, [4]], 4).edtf == "XXXX-02-29"
    assert told(claims, [*JOINED, [4]], 2).edtf == "2023-12-05"


def test_what_is_borrowed_is_not_lent_on() -> None:
    claims = claims_of(AGREE)
    for n in (0, 1):
        time = claims[n].time
        assert time is not None
        claims[n] = replace(claims[n], time=replace(time, anchor="borrowed"))
    assert with_borrowed(JOINED, claims) == claims


def test_a_report_is_not_its_own_lender() -> None:
    claims = claims_of([("Review", word, edtf) for _, word, edtf in AGREE])
    assert with_borrowed(JOINED, claims) == claims
