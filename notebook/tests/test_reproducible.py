"""What a later ingest or judgement changes is not seen as of before. These tests change the graph, and take it back."""

import base64
import datetime as dt
import json
import uuid

import pandas as pd
import pytest


@pytest.fixture
def bring(ujar):
    """Takes articles in, and erases them when the test is over."""
    brought = []

    def ingest(text, *outlets):
        # What was erased is refused when it comes again, so no two tests bring the same.
        told = f"{text} It was note {uuid.uuid4().hex}."
        lines = [
            {"text": told, "outlet": one, "published": day, "address": f"https://{uuid.uuid4().hex}.example/1"}
            for day, one in zip(("2026-11-03", "2026-11-04"), outlets)
        ]
        content = base64.b64encode("\n".join(json.dumps(line) for line in lines).encode()).decode()
        made = ujar.gql(
            "mutation ($content: Upload) { ingest(from: { content: $content }) {"
            " totals { articles failed } articles { edges { node { article { id } } } } } }",
            {"content": {"base64": content, "kind": "JSONL"}},
        )["ingest"]
        assert made["totals"] == {"articles": len(outlets), "failed": 0}
        ids = [edge["node"]["article"]["id"] for edge in made["articles"]["edges"]]
        brought.extend(ids)
        return ids

    yield ingest
    ujar.gql(
        'mutation ($ids: [ID!]!) { retract(articles: $ids, kind: ERASE, why: "of a test") { changed } }',
        {"ids": brought},
    )


@pytest.fixture
def later(ujar, bring):
    """An article more than there was, and the ledger before it."""
    before = ujar.gql("{ stats { asOf } }")["stats"]["asOf"]
    [article] = bring("Odd Hexham said on Tuesday that Japan would be welcome in Oslo.", "The Later")
    return before, article


def test_copies_are_one_story(ujar, bring):
    text = """Norway on Monday imposed sanctions on Kenya, Ingvild Torsrud said.

"The ban on herring will stand until the dispute over the harbour is settled," the minister told reporters in Oslo."""
    wire, copy = bring(text, "The Wire", "The Copy")
    events = ujar.events(from_="2026-10-30", to="2026-11-05")
    told = [ujar.coverage(event) for event in events[events.articles == 2].itertuples()]
    assert told
    for coverage in told:
        assert coverage.article_id.tolist() == [wire, copy]
        assert coverage.story.tolist() == [0, 0]
        assert coverage["copy"].tolist() == [False, True]
        assert coverage.drop_duplicates("story").outlet.tolist() == ["The Wire"]
    assert ujar.article(wire).copies == {copy: 1.0}
    both = ujar.articles(from_="2026-11-03", to="2026-11-04").set_index("id")
    assert both.story.nunique() == 1
    assert both["copy"].to_dict() == {wire: False, copy: True}


def same(one, other):
    """Equal but for links, which lead to what was known when, and what was asked."""
    pd.testing.assert_frame_equal(*(pd.DataFrame(frame).drop(columns="url") for frame in (one, other)))


def test_as_of_gives_the_same_rows_after_an_ingest(ujar, later, statements):
    before, article = later
    now = ujar.statements()
    assert article in set(now.article_id)
    assert len(now) > len(statements)
    then = ujar.statements(as_of=before)
    same(then, statements)
    assert then.attrs["as_of"] == before
    assert f"asof={before}" in then.url.iloc[0]
    assert now.attrs["as_of"] > before
    assert ujar.timeline(as_of=before).reports.sum() < ujar.timeline().reports.sum()
    assert len(ujar.entities(as_of=before)) < len(ujar.entities())
    assert len(ujar.statements(as_of=dt.datetime.now(dt.timezone.utc))) == len(now)


def test_as_of_gives_the_same_rows_after_a_judgement(ujar):
    frame = ujar.statements()
    row = frame[frame.review == "UNREVIEWED"].iloc[0]
    made = ujar.gql(
        "mutation ($id: ID!) { correct(statement: $id, verdict: CONFIRMED) { judgement { id } } }",
        {"id": row.id},
    )["correct"]
    try:
        reviewed = ujar.statements(reviewed=True)
        assert row.id in set(reviewed.id)
        assert "of 1 reviewed" in reviewed._repr_html_() or len(reviewed) > 1
        same(ujar.statements(as_of=frame.attrs["as_of"]), frame)
    finally:
        ujar.gql("mutation ($id: ID!) { undo(judgement: $id) { stood } }", {"id": made["judgement"]["id"]})
    same(ujar.statements(), frame)


def test_a_walk_is_of_one_moment_whatever_comes_between(ujar, later):
    from ujar import Ujar

    small = Ujar(ujar.server, page_size=50, progress=False)
    asked = []
    ask = small.transport.ask

    def judging(document, variables):
        answer = ask(document, variables)
        asked.append(variables["filter"].get("asOf"))
        if len(asked) == 1:
            ujar.gql('mutation { saveView(name: "between", state: "view=matrix") { id } }')
            first = answer["statements"]["edges"][-1]["node"]["id"]
            made = ujar.gql(
                "mutation ($id: ID!) { correct(statement: $id, verdict: NOT_A_STATEMENT) { judgement { id } } }",
                {"id": first},
            )
            undoing.append(made["correct"]["judgement"]["id"])
        return answer

    undoing = []
    small.transport.ask = judging
    try:
        frame = small.statements()
    finally:
        for one in undoing:
            ujar.gql("mutation ($id: ID!) { undo(judgement: $id) { stood } }", {"id": one})
    assert asked[0] is None
    assert set(asked[1:]) == {frame.attrs["as_of"]}
    assert len(frame) == frame.attrs["totals"]["reports"]
    small.close()
