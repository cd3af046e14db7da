import pandas as pd
import pytest

from ujar import ArgumentError, IncompleteError, Ujar, UnknownArgumentError
from ujar.columns import STATEMENT


def test_gives_every_statement_with_its_types(ujar, statements):
    stats = ujar.gql(
        "query ($asOf: AsOf) { stats(asOf: $asOf) { statements utterances asOf } }", {"asOf": statements.attrs["as_of"]}
    )["stats"]
    assert len(statements) == stats["statements"] == statements.id.nunique() > 100
    assert statements.attrs["totals"]["utterances"] == stats["utterances"]
    assert statements.attrs["as_of"] == stats["asOf"]
    assert list(statements.columns) == [column.name for column in STATEMENT]
    kinds = {name: str(kind) for name, kind in statements.dtypes.items()}
    assert kinds["said_from"] == "datetime64[us, UTC]"
    assert kinds["published_day"] == "datetime64[us]"
    assert {kinds[name] for name in ("act", "kind", "said_precision", "outlet", "speaker_kind")} == {"category"}
    assert kinds["utterance_reports"] == "Int64"
    assert kinds["reviewed"] == "boolean"
    assert set(statements.said_precision.dropna()) <= {"DAY", "MONTH", "YEAR", "HOUR", "MINUTE", "SECOND"}


def test_walks_pages_of_any_size_to_the_same_rows(server, statements):
    by_sevens = Ujar(server, page_size=7, progress=False).statements()
    pd.testing.assert_frame_equal(pd.DataFrame(by_sevens), pd.DataFrame(statements))


def test_every_span_is_a_slice_of_the_text(ujar, statements):
    spans = ujar.statements(per="span")
    assert set(spans.id) == set(statements.id)
    assert {"cue", "source", "content", "target", "said"} <= set(spans.part)
    texts = {one: ujar.article(one).text for one in spans.article_id.unique()}
    for row in spans.itertuples():
        assert texts[row.article_id][row.start : row.end] == row.text
    assert (statements.contents.str.len() > 1).any()
    for words, contents in zip(statements.words, statements.contents):
        assert words == " … ".join(span["text"] for span in contents)


def test_a_row_for_each_target_loses_no_statement(ujar, statements):
    targets = ujar.statements(per="target")
    assert set(targets.id) == set(statements.id)
    assert len(targets) == sum(max(1, len(ids)) for ids in statements.target_ids)
    assert targets.target_id.isna().sum() == sum(len(ids) == 0 for ids in statements.target_ids) > 0
    assert set(targets.stance.dropna()) == {"SUPPORTS", "OPPOSES", "NEUTRAL"}
    assert list(targets.stance.cat.categories) == ["SUPPORTS", "NEUTRAL", "OPPOSES"]


def test_a_row_for_each_candidate(ujar, statements):
    candidates = ujar.statements(per="speaker")
    assert set(candidates.id) == set(statements.id)
    assert (candidates[candidates["rank"] == 0].speaker_id.tolist()) == statements.speaker_id.dropna().tolist()


def test_one_row_for_each_act_of_speech(ujar, statements):
    each = ujar.statements(per_utterance=True)
    assert len(each) == statements.utterance_id.nunique() < len(statements)
    assert each.utterance_id.is_unique


def test_arguments_are_those_of_the_filter(ujar, statements, japan):
    by_japan = ujar.statements(speaker=japan)
    assert by_japan.id.tolist() == statements[statements.speaker_id == japan].id.tolist() != []
    by_row = ujar.statements(speaker=ujar.entities("Japan", kind="country"))
    assert by_row.id.tolist() == by_japan.id.tolist()
    row = ujar.entities("Japan", kind="country").iloc[0]
    assert ujar.statements(speaker=row).id.tolist() == by_japan.id.tolist()
    either = ujar.statements(act=["deny", "REJECT"], language="en")
    assert set(either.act) == {"DENY", "REJECT"}
    assert set(either.language) == {"EN"}
    march = ujar.statements(from_="2026-03", to=pd.Timestamp("2026-03-31"), clock="published")
    assert set(march.published_day.dt.strftime("%Y-%m")) == {"2026-03"}
    assert (
        march.id.tolist()
        == ujar.statements(period={"from": "2026-03", "to": "2026-03", "clock": "PUBLISHED"}).id.tolist()
    )
    assert ujar.statements(
        stance=["opposes"], min_confidence=0.9, first_hand_only=True, reviewed=False
    ).first_hand.all()


def test_orders_are_those_of_the_api(ujar):
    oldest = ujar.statements(order_by="published_oldest")
    assert oldest.published_from.is_monotonic_increasing
    surest = ujar.statements(order_by="MOST_CONFIDENT")
    assert (surest.confidence * surest.speaker_confidence.fillna(0)).iloc[0] >= surest.confidence.iloc[-1] - 1


def test_rows_lead_to_the_page(server, statements):
    row = statements.iloc[0]
    assert row.url.startswith(f"{server}/?view=reader&article=Article%3Ahttps")
    assert "asof" not in row.url


def test_an_unknown_argument_is_refused_with_the_nearest_name(ujar):
    with pytest.raises(UnknownArgumentError, match=r"did you mean speaker\?"):
        ujar.statements(speakers="Entity:JPN")
    with pytest.raises(UnknownArgumentError, match=r"did you mean min_confidence\?"):
        ujar.statements(minConfidence=0.5)
    with pytest.raises(TypeError):
        ujar.statements(wholly="else")


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"clock": "published"}, "give one of these too"),
        ({"period": "2026", "to": "2026-03"}, "is told twice"),
        ({"period": {"form": "2026"}}, r"did you mean from\?|did you mean from_\?"),
        ({"speaker": 7}, "has no id"),
        ({"min_confidence": "high"}, "no number"),
        ({"as_of": pd.Timestamp("2026-03-04").to_pydatetime()}, "has no zone"),
        ({"per": "row"}, "none of statement, target"),
    ],
)
def test_what_cannot_be_used_is_told_before_it_is_asked(ujar, given, reason):
    with pytest.raises(ArgumentError, match=reason) as told:
        ujar.statements(**given)
    assert told.value.code == "BAD_ARGUMENT"
    assert told.value.argument.split(".")[0] in given


def test_a_selection_of_nobody_is_not_taken_for_everybody(ujar):
    nobody = ujar.entities("Xylophonia")
    assert nobody.empty
    for given in (
        {"speaker": nobody},
        {"target": nobody.id},
        {"between": []},
        {"act": ()},
        {"outlet": []},
        {"spoken_for": nobody.iloc[:0]},
    ):
        with pytest.raises(ArgumentError, match="would filter nothing") as told:
            ujar.statements(**given)
        assert told.value.argument in given
    for method, given in (
        (ujar.said_about, {"rows": nobody}),
        (ujar.said_about, {"columns": []}),
        (ujar.graph, {"ids": nobody}),
        (ujar.events, {"involves": nobody}),
        (ujar.events, {"involves": []}),
    ):
        with pytest.raises(ArgumentError, match="would filter nothing"):
            method(**given)
    assert len(ujar.by_ids([])) == 0


def test_a_frame_without_ids_of_its_own_says_which_columns_have_some(ujar):
    with pytest.raises(ArgumentError, match="speaker_id or target_id"):
        ujar.statements(speaker=ujar.said_about(first_rows=2))


def test_rows_that_do_not_come_are_no_result(ujar):
    from ujar.paging import Listing, Walker, pin_filter

    class Losing:
        def ask(self, document, variables):
            answer = ujar.transport.ask(document, variables)
            answer["statements"]["edges"].pop()
            return answer

    with pytest.raises(IncompleteError, match="were counted") as told:
        Walker(Losing(), 200, progress=False).walk(Listing("statements", {"filter": {}}, ("statements",), pin_filter))
    assert told.value.code == "INCOMPLETE"


def test_attrs_say_what_was_asked_and_survive(ujar, server, japan):
    frame = ujar.statements(speaker=japan)
    told = frame[frame.act == "SAY"].attrs
    assert told["server"] == server
    assert told["method"] == "statements"
    assert told["filter"] == {"speaker": [japan]}
    assert "key" not in str(told)
    assert type(frame.head(2)).__name__ == "Frame"
    assert type(frame.words).__name__ != "Frame"


def test_goes_to_parquet_and_back(ujar, tmp_path):
    frame = ujar.statements(act="deny")
    frame.to_parquet(tmp_path / "denied.parquet")
    back = pd.read_parquet(tmp_path / "denied.parquet")
    assert back.words.tolist() == frame.words.tolist()
    assert back.said_from.dtype == frame.said_from.dtype
    assert back.attrs["as_of"] == frame.attrs["as_of"]
