import datetime as dt
import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pandas as pd

from ujar.columns import CELL, STATEMENT
from ujar.pandas_frames import PandasMaker
from ujar.pictures import Arrow, draw_graph, draw_timeline


class Tags(HTMLParser):
    """Checks that what is opened is closed, and keeps what there is."""

    def __init__(self, html):
        super().__init__()
        self.open, self.seen, self.links = [], [], []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.seen.append(tag)
        self.links += [value for name, value in attrs if name == "href"]
        assert not any(name.startswith("on") for name, _ in attrs)
        if tag != "br":
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.seen.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_a_result_shows_itself_with_links_and_pictures(ujar, server, statements):
    html = statements._repr_html_()
    tags = Tags(html)
    assert tags.open == []
    assert tags.seen.count("svg") == 2
    assert tags.seen.count("tr") == 11
    assert f"{len(statements)} statements, 10 shown" in html
    assert f"machine-extracted, 0 of {len(statements)} reviewed" in html
    assert all(link.startswith(f"{server}/?view=reader") for link in tags.links)
    assert len(tags.links) == 10


def test_pictures_are_of_the_rows_that_are_left(statements):
    one = statements[statements.target_ids.str.len() == 1].head(1)
    drawn = Tags(one._repr_html_())
    assert drawn.seen.count("circle") == 2
    assert drawn.seen.count("polygon") == 1
    assert Tags(statements.iloc[:0]._repr_html_()).seen.count("svg") == 0


def test_other_columns_are_shown_as_pandas_shows_them(ujar, statements):
    assert statements[["words", "act"]]._repr_html_() == pd.DataFrame(statements)[["words", "act"]]._repr_html_()
    assert "<svg" not in ujar.said_about().matrix()._repr_html_()


def test_every_result_has_a_picture_or_a_table(ujar, japan):
    assert Tags(ujar.said_about()._repr_html_()).seen.count("svg") == 1
    assert Tags(ujar.timeline()._repr_html_()).seen.count("svg") == 1
    assert "not among them" in ujar.said_about(first_rows=2)._repr_html_()
    for frame in (
        ujar.entities(),
        ujar.events(),
        ujar.articles(),
        ujar.coverage(ujar.events().iloc[0]),
        ujar.positions(japan, "Entity:NOR"),
    ):
        assert Tags(frame._repr_html_()).open == []
        assert "machine-extracted" in frame._repr_html_()
    assert "1 statement " in ujar.statements().head(1)._repr_html_()


NASTY = '<script>alert("1")</script>&amp;\'"'


def test_words_of_others_are_never_taken_for_html():
    row = {
        "id": "Statement:1", "url": "javascript:alert(1)", "words": NASTY, "speaker_id": NASTY, "speaker": NASTY,
        "role": NASTY, "outlet": NASTY, "act": "SAY", "confidence": 0.5, "reviewed": False,
        "target_ids": ["b"], "targets": [{"id": "b", "name": NASTY, "stance": "SUPPORTS", "spans": []}],
    }  # fmt: skip
    html = PandasMaker().frame("statements", STATEMENT, [row], {"as_of": NASTY})._repr_html_()
    tags = Tags(html)
    assert "script" not in tags.seen
    assert tags.links == []
    cell = {
        **row,
        "target_id": "b",
        "target": NASTY,
        "reports": 1,
        "utterances": 1,
        "supports": 1,
        "opposes": 0,
        "neutral": 0,
    }
    assert "script" not in Tags(PandasMaker().frame("cells", CELL, [cell], {"hidden": {NASTY: 3}})._repr_html_()).seen


def test_stances_are_told_apart_without_colour():
    svg = draw_graph(
        [Arrow("a", "b", 3, "OPPOSES"), Arrow("b", "a", 1, "SUPPORTS"), Arrow("a", "a", 9, "NEUTRAL")],
        {"a": "A & B"},
    )
    root = ElementTree.fromstring(svg)  # noqa: S314 - our own
    paths = [one.attrib for one in root if one.tag.endswith("path")]
    assert [path.get("stroke-dasharray") for path in paths] == ["5 3", None]
    assert root.attrib["role"] == "img"
    assert root[0].text == "Who speaks about whom: 2 arrows between 2 entities, 1 more not drawn"
    assert draw_graph([], {}) == ""


def test_a_timeline_is_by_days_months_or_years():
    for first, last, bucket in (
        ("2026-03-01", "2026-03-20", "day"),
        ("2026-01-01", "2026-12-01", "month"),
        ("1990-01-01", "2026-01-01", "year"),
    ):
        svg = draw_timeline({dt.date.fromisoformat(one): 2 for one in (first, last)})
        assert f"Statements by {bucket}" in svg
        assert len(re.findall("<rect", svg)) == 2
    assert draw_timeline({}) == ""
