import networkx as nx
import pandas as pd
import pytest

from ujar import ArgumentError, IncompleteError, LimitError, MissingError, Ujar, UnknownIdError


def test_said_about_is_complete_and_counts_as_the_statements_do(ujar, statements):
    cells = ujar.said_about()
    targets = ujar.statements(per="target").dropna(subset=["speaker_id", "target_id"])
    counted = targets.groupby(["speaker_id", "target_id"], observed=True).id.nunique()
    told = cells.set_index(["speaker_id", "target_id"]).reports
    assert told.sort_index().astype(int).to_dict() == counted.sort_index().to_dict()
    assert cells.attrs["hidden"] == {}
    assert cells.attrs["totals"]["reports"] == len(statements)


@pytest.mark.parametrize("given", [{}, {"roll_up": True, "stance": "opposes"}, {"rows": ["JPN", "Entity:NOR"]}])
def test_said_about_of_many_is_the_same_at_once_and_in_blocks(ujar, monkeypatch, given):
    whole = ujar.said_about(**given)
    assert len(whole) > 2
    monkeypatch.setattr("ujar.cells.BLOCK", 5)
    at_once, blocks = ujar.said_about(**given), ujar.said_about(trend=True, **given)
    order = ["speaker_id", "target_id"]
    for other in (at_once, blocks.drop(columns="trend")):
        first, second = (pd.DataFrame(one).sort_values(order, ignore_index=True) for one in (whole, other))
        pd.testing.assert_frame_equal(first, second)
    assert at_once.attrs["hidden"] == blocks.attrs["hidden"] == {}


def test_only_trends_of_very_many_are_refused(ujar, monkeypatch):
    whole = ujar.said_about()
    monkeypatch.setattr("ujar.cells.BLOCK", 5)
    monkeypatch.setattr("ujar.cells.MOST_BLOCKS", 2)
    assert len(ujar.said_about()) == len(whole)
    with pytest.raises(LimitError, match="name rows or columns"):
        ujar.said_about(trend=True)


def test_a_graph_that_was_cut_or_is_of_another_moment_is_no_result(ujar, monkeypatch):
    monkeypatch.setattr("ujar.cells.BLOCK", 5)
    whole = ujar.transport.take
    for wrong in (lambda *asked: whole(*asked)[:-40], lambda *asked: whole(*asked).replace(b"as_of", b"made_of")):
        with monkeypatch.context() as patch:
            patch.setattr(ujar.transport, "take", wrong)
            with pytest.raises(IncompleteError):
                ujar.said_about()


def test_said_about_says_what_a_cap_leaves_out(ujar, japan):
    few = ujar.said_about(first_rows=3, first_columns=4)
    assert few.speaker_id.nunique() <= 3
    assert few.attrs["hidden"]["speakers"] > 0
    assert few.attrs["hidden"]["targets"] > 0
    row = ujar.said_about(rows=[japan])
    whole = ujar.said_about()
    assert row.reports.sum() == whole[whole.speaker_id == japan].reports.sum() > 0


def test_roll_up_counts_people_under_their_country(ujar, japan):
    alone = ujar.said_about(rows=japan)
    rolled = ujar.said_about(rows=japan, roll_up=True)
    assert rolled.reports.sum() > alone.reports.sum()
    told = ujar.statements(speaker=japan, roll_up=True)
    assert (told.speaks_for_id == japan).any()


def test_matrix_sets_speakers_against_targets(ujar):
    cells = ujar.said_about()
    table = cells.matrix("reports")
    assert table.to_numpy().sum() == cells.reports.sum()
    sums = table.sum(axis=1)
    assert sums.is_monotonic_decreasing
    assert table.attrs["as_of"] == cells.attrs["as_of"]


def test_a_matrix_is_of_counts_alone(ujar, statements):
    for frame, values in ((ujar.said_about(), "url"), (statements, "utterances")):
        with pytest.raises(ArgumentError, match="no column of counts"):
            frame.matrix(values)


def test_trends_are_given_when_asked_for(ujar):
    cells = ujar.said_about(trend=True, bucket="year")
    assert sum(one["reports"] for trend in cells.trend for one in trend) > 0
    assert "trend" not in ujar.said_about()


@pytest.mark.parametrize(
    ("bucket", "clock"), [("day", "said"), ("week", "published"), ("month", "said"), ("year", "learned")]
)
def test_timeline_adds_up(ujar, statements, bucket, clock):
    bins = ujar.timeline(bucket=bucket, clock=clock)
    aside = bins.attrs["imprecise"]["reports"] + bins.attrs["undated"]["reports"]
    assert bins.reports.sum() + aside == len(statements) == bins.attrs["totals"]["reports"]
    assert bins.first_day.is_monotonic_increasing
    assert (bins.attrs["bucket"], bins.attrs["clock"]) == (bucket.upper(), clock.upper())


def test_timeline_takes_the_filter_and_its_days(ujar):
    bins = ujar.timeline(bucket="day", clock="published", from_="2026-03-05", to="2026-03-19")
    assert bins.first_day.min() >= pd.Timestamp("2026-03-05")
    assert bins.attrs["filter"]["period"] == {"from": "2026-03-05", "to": "2026-03-19", "clock": "PUBLISHED"}


def test_entities_are_all_and_found_by_name(ujar, japan):
    everybody = ujar.entities()
    assert len(everybody) == ujar.gql("{ stats { entities } }")["stats"]["entities"]
    assert everybody.attrs["totals"] == {"rows": len(everybody)}
    found = ujar.entities("Jepang")
    assert japan in set(found.id)
    people = Ujar(ujar.server, page_size=3, progress=False).entities(kind=["person", "group"])
    assert set(people.kind) == {"PERSON", "GROUP"}
    moved = people.set_index("id").loc[lambda frame: frame.by_reports > 0]
    assert len(moved) > 5


def test_events_and_their_coverage(ujar):
    events = ujar.events()
    assert events.id.is_unique
    assert events.date_day.dropna().is_monotonic_decreasing or events.date_from.notna().any()
    told = events.sort_values("articles", ascending=False).iloc[0]
    coverage = ujar.coverage(told)
    assert coverage.article_id.nunique() == told.articles > 1
    assert set(coverage.outlet) == set(told.outlets)
    for row in coverage.itertuples():
        assert ujar.article(row.article_id).text[row.start : row.end] == row.trigger
    assert coverage.published_from.is_monotonic_increasing
    march = ujar.events(from_="2026-03", to="2026-03", type=["consult", "reject"], least_reports=1)
    assert set(march.type) <= {"CONSULT", "REJECT"}


def test_an_article_with_all_that_was_found_in_it(ujar, statements):
    row = statements.iloc[0]
    article = ujar.article(row.article_id)
    assert article.statements.id.tolist() == ujar.statements(
        article=article, order_by="said_newest"
    ).id.sort_values().tolist() or set(article.statements.id) == set(statements[statements.article_id == article.id].id)
    for mention in article.mentions.itertuples():
        assert article.text[mention.start : mention.end] == mention.text
    assert article.words(row.contents[0]) == row.contents[0]["text"]
    assert article.published["published_precision"] == "DAY"
    assert article.fictional
    assert ujar.article(article.address).id == article.id
    assert article.title in article._repr_html_()


def test_an_article_that_is_not_there(ujar, statements):
    with pytest.raises(UnknownIdError):
        ujar.article("https://nowhere.example/")
    with pytest.raises(MissingError) as told:
        ujar.article(statements.article_id[0], as_of=0)
    assert told.value.code == "MISSING"


def test_articles_are_all_also_those_in_which_nothing_was_said(ujar, statements):
    articles = ujar.articles()
    assert len(articles) == ujar.gql("{ stats { articles } }")["stats"]["articles"]
    assert articles.attrs["totals"] == {"rows": len(articles)}
    assert set(statements.article_id) <= set(articles.id)
    assert articles.published_from.dropna().is_monotonic_decreasing
    assert articles.fictional.all()
    assert "text" not in articles
    merged = statements.merge(articles, left_on="article_id", right_on="id", suffixes=("", "_article"))
    assert merged.outlet.tolist() == merged.outlet_article.tolist()


def test_texts_of_all_articles_hold_every_span(ujar, statements):
    texts = ujar.articles(texts=True).set_index("id").text
    for row in statements.itertuples():
        for span in row.contents:
            assert texts[row.article_id][span["start"] : span["end"]] == span["text"]


def test_articles_of_some_days(ujar):
    march = ujar.articles(from_="2026-03", to="2026-03")
    assert set(march.published_day.dt.strftime("%Y-%m")) == {"2026-03"}
    assert march.attrs["filter"] == {"from": "2026-03", "to": "2026-03", "clock": "PUBLISHED"}
    assert len(ujar.articles(clock="learned", to="2020")) == 0


def test_positions_are_in_order_and_say_what_may_have_changed(ujar):
    found = []
    for cell in ujar.said_about().itertuples():
        if cell.reports > 1:
            told = ujar.positions(cell.speaker_id, cell.target_id)
            assert len(told) == cell.reports
            assert told.day.dropna().is_monotonic_increasing
            found += told[told.changed].changes.tolist()
    assert found
    assert {change["kind"] for changes in found for change in changes} <= {"STANCE", "ACT", "NEGATION"}


def test_graph_is_all_arrows(ujar, japan):
    cells = ujar.said_about()
    graph = ujar.graph()
    assert isinstance(graph, nx.DiGraph)
    assert graph.number_of_edges() == len(cells)
    assert sum(reports for _, _, reports in graph.edges.data("reports")) == cells.reports.sum()
    assert graph.nodes[japan]["name"] == "Japan"
    around = ujar.graph([japan])
    assert all(japan in ends for ends in around.edges)
    assert around.degree(japan) == graph.degree(japan)


def test_graph_as_the_page_shows_it_says_what_it_leaves_out(ujar):
    few = ujar.graph(first=5)
    assert few.number_of_nodes() == 5
    assert few.graph["hidden"] > 0


def test_graph_of_statements_has_an_edge_for_each(ujar, statements, japan):
    graph = ujar.graph(per="statement")
    targets = ujar.statements(per="target").dropna(subset=["speaker_id", "target_id"])
    assert graph.number_of_edges() == len(targets)
    some = ujar.graph(japan, per="statement", stance="opposes")
    assert all(japan in ends[:2] for ends in some.edges)


@pytest.mark.parametrize("per", ["arrow", "statement"])
def test_a_graph_can_be_kept_as_a_file(ujar, per, tmp_path):
    graph = ujar.graph(per=per)
    assert graph.graph["reports"] == ujar.statements().attrs["totals"]["reports"]
    for write, read in ((nx.write_graphml, nx.read_graphml), (nx.write_gexf, nx.read_gexf)):
        write(graph, tmp_path / "graph")
        kept = read(tmp_path / "graph")
        assert set(kept.nodes) == set(graph.nodes)
        assert kept.number_of_edges() == graph.number_of_edges()
    if per == "arrow":
        assert all(told["weight"] == told["utterances"] for _, _, told in graph.edges(data=True))


def test_statements_by_their_ids(ujar, statements):
    wanted = statements.id.tolist()[5:2:-1]
    assert ujar.by_ids(wanted).id.tolist() == wanted
    with pytest.raises(MissingError):
        ujar.by_ids([*wanted, "Entity:JPN"])
