"""The benchmark of places reads the layouts that its corpora are published in."""

from pathlib import Path

import geoparsed
import places
import pytest
from geoparsed import Gold

TEXT = "A ship left Tripoli for Greek waters."
LGL = """<articles><article docid="7"><title>A ship</title><domain>example.com.lb</domain><url>http://example.com.lb/7</url>
<text><![CDATA[{text}]]></text><toponyms count="2"><toponym><start>12</start><end>19</end><phrase>Tripoli</phrase>
<gaztag geonameid="266826"><name>Tripoli</name><lat>34.43</lat><lon>35.84</lon></gaztag></toponym>
<toponym><start>24</start><end>29</end><phrase>Greek</phrase></toponym></toponyms></article></articles>"""
NEWS = """<articles><article><text>{text}</text><link>http://example.gr/1</link><toponyms>
<toponym><extractedName>Tripoli</extractedName><normalisedName/><type>Literal</type><start>12</start><end>19</end>
<latitude>34.43</latitude><longitude>35.84</longitude></toponym>
<toponym><extractedName>Greek</extractedName><type>Demonym</type><start>24</start><end>29</end></toponym>
<toponym><extractedName>ship</extractedName><type>Literal_Expression</type><start>2</start><end>6</end></toponym>
</toponyms></article></articles>"""
WANTED = (Gold(12, 19, 34.43, 35.84), Gold(24, 29, None, None))


@pytest.mark.parametrize(("layout", "outlet"), [(LGL, "example.com.lb"), (NEWS, "example.gr")], ids=["LGL", "GeoWebNews"])
def test_xml(tmp_path: Path, layout: str, outlet: str) -> None:
    path = tmp_path / "a.xml"
    path.write_text(layout.format(text=TEXT), encoding="utf-8")
    (document,) = geoparsed.read(path)
    assert (document.text, document.outlet, document.toponyms) == (TEXT, outlet, WANTED)


def test_brat(tmp_path: Path) -> None:
    (tmp_path / "1.txt").write_text(TEXT, encoding="utf-8")
    lines = [
        "T1\tLiteral 12 19\tTripoli",
        "#1\tAnnotatorNotes T1\t34.43, 35.84",
        "T2\tDemonym 24 29\tGreek",
        "T3\tNon_Toponym 2 6\tship",
        "A1\tX T1",
    ]
    (tmp_path / "1.ann").write_text("\n".join(lines), encoding="utf-8")
    (document,) = geoparsed.read(tmp_path)
    assert document.toponyms == WANTED


def test_no_corpus(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text("<articles>", encoding="utf-8")
    with pytest.raises(SystemExit):
        geoparsed.read(tmp_path / "a.xml")


def test_counts() -> None:
    errors = places.Errors([0.0, 100.0, 5000.0, None])
    share, answered, mean, median, area, these = errors.row()
    assert (share, answered, these) == (50.0, 75.0, 1700.0)
    assert mean > these
    assert median == 2550.0
    assert 0 < area < 1
