"""The bench of orders: events and links of a TimeML document, and what is right or reversed by them."""

from collections import Counter
from pathlib import Path

import orders
import pytest

DOCUMENT = """<TimeML><TEXT>Troops <EVENT eid="e1" class="O">left</EVENT> Oban after the bridge <EVENT eid="e2">fell</EVENT>.</TEXT>
<MAKEINSTANCE eiid="ei1" eventID="e1"/><MAKEINSTANCE eiid="ei2" eventID="e2"/>
<TLINK lid="l1" relType="{relation}" eventInstanceID="ei1" relatedToEventInstance="ei2"/></TimeML>"""


@pytest.mark.parametrize(
    ("relation", "verdict"), [("AFTER", "right"), ("IAFTER", "right"), ("BEFORE", "reversed"), ("SIMULTANEOUS", "not linked")]
)
def test_verdicts(tmp_path: Path, relation: str, verdict: str) -> None:
    path = tmp_path / "a.tml"
    path.write_text(DOCUMENT.format(relation=relation), encoding="utf-8")
    assert Counter(found for found, _ in orders.judged(path)) == {verdict: 1}


def test_links_are_followed() -> None:
    later = {"a": {"b"}, "b": {"c"}, "c": {"a"}}
    assert orders.leads(later, "a", "c")
    assert not orders.leads({"a": {"b"}}, "b", "a")


def test_a_file_without_a_text(tmp_path: Path) -> None:
    path = tmp_path / "a.tml"
    path.write_text("<TimeML/>", encoding="utf-8")
    with pytest.raises(ValueError, match="no <TEXT>"):
        orders.read(path)
