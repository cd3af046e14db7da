import warnings
from urllib.parse import parse_qs, urlsplit

import pytest

import ujar as package
from ujar import ViewError, ViewWarning


def link(server, query):
    return f"{server}/?{query}"


def words(address):
    return parse_qs(urlsplit(address).query)


def test_a_link_gives_what_it_shows(ujar, server, japan):
    view = package.view(link(server, f"view=matrix&who={japan}&stance=opposes&from=2026-01-01&to=2026-05-31"))
    told = {"speaker": japan, "stance": "opposes", "from_": "2026-01-01", "to": "2026-05-31"}
    assert view.statements.id.tolist() == ujar.statements(**told).id.tolist() != []
    assert view.matrix.reports.sum() == ujar.said_about(**told).reports.sum()
    assert view.timeline.reports.sum() == ujar.timeline(**told).reports.sum()
    assert set(view.graph.nodes) == set(ujar.graph(first=60, **told).nodes)
    assert len({view.statements.attrs["as_of"], view.matrix.attrs["as_of"], view.graph.graph["as_of"]}) == 1
    assert view.filter["speaker"] == [japan]


def test_a_link_lists_by_its_order_and_what_it_counts(ujar, server):
    view = ujar.view(link(server, "view=statements&sort=published_oldest&act=say"))
    expected = ujar.statements(order_by="PUBLISHED_OLDEST", per_utterance=True, act="say")
    assert view.statements.id.tolist() == expected.id.tolist()
    reports = ujar.view(link(server, "view=statements&count=reports&act=say"))
    assert len(reports.statements) > len(expected)


def test_what_is_selected_narrows_the_list_alone(ujar, server, japan):
    view = ujar.view(link(server, f"entity={japan}&side=about"))
    assert view.statements.id.tolist() == ujar.statements(target=japan).id.tolist()
    assert view.matrix.attrs["totals"] == ujar.said_about().attrs["totals"]
    arrow = ujar.view(link(server, f"speaker={japan}&on=Entity:NOR"))
    assert set(arrow.statements.speaker_id) == {japan}
    nobody = ujar.view(link(server, f"entity={japan}&who=Entity:NOR"))
    with pytest.raises(ViewError, match="not among"):
        nobody.statements.head()


def test_an_utterance_and_an_article_are_opened(ujar, server, statements):
    told = statements[statements.utterance_reports > 1].iloc[0]
    view = ujar.view(link(server, f"utterance={told.utterance_id}"))
    assert set(view.statements.utterance_id) == {told.utterance_id}
    assert len(view.statements) == told.utterance_reports
    assert ujar.view(told.url).article.id == told.article_id
    assert ujar.view(told.url).statements.id.tolist() == [told.id]


def test_what_frames_do_not_show_is_said(ujar, server):
    with pytest.warns(ViewWarning, match="arranges its graph by hide"):
        ujar.view(link(server, "hide=Entity:JPN"))
    with pytest.raises(ViewError, match="leads to"):
        ujar.view("http://elsewhere.example/?view=matrix")
    with pytest.raises(ViewError, match="no link"):
        ujar.view("view=matrix")


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"act": ["deny", "reject"]},
        {"speaker": "Entity:JPN", "stance": "opposes", "from_": "2026-03", "to": "2026-04"},
        {"text": "quota", "first_hand_only": True},
        {"roll_up": True, "speaker": "Entity:JPN", "min_confidence": 0.5},
    ],
)
def test_a_frame_opens_as_it_was_asked_for(ujar, given):
    frame = ujar.statements(**given)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        address = package.open_view(frame)
    assert ujar.view(address).statements.id.tolist() == frame.id.tolist() != []
    assert words(address)["asof"] == [str(frame.attrs["as_of"])]


def test_some_rows_open_by_the_narrowest_filter_that_has_them(ujar, statements):
    tight = statements[(statements.outlet == "Nordic Ledger") & (statements.act == "WARN")]
    assert set(ujar.view(ujar.open_view(tight)).statements.id) == set(tight.id)
    with pytest.warns(ViewWarning, match=r"the link shows \d+ further statements?"):
        loose = ujar.open_view(statements.iloc[[0, 40, 80]])
    assert set(statements.iloc[[0, 40, 80]].id) <= set(ujar.view(loose).statements.id)


def test_one_statement_opens_in_its_article(ujar, statements):
    row = statements.iloc[3]
    for selection in (row, statements.iloc[[3]], row.id, [row.id]):
        told = words(ujar.open_view(selection))
        assert (told["view"], told["statement"], told["article"]) == (["reader"], [row.id], [row.article_id])


def test_entities_and_events_open_too(ujar, japan):
    assert words(ujar.open_view(japan)) == {"entity": [japan]}
    assert words(ujar.open_view([japan, "Entity:NOR"]))["around"] == [japan, "Entity:NOR"]
    event = ujar.events().iloc[0]
    assert words(ujar.open_view(event))["concerning"] == [event.id]
    article = ujar.article(ujar.articles().id[0])
    assert words(ujar.open_view(article)) == {"view": ["reader"], "article": [article.id]}
    cells = ujar.said_about()
    assert ujar.open_view(cells.iloc[0]) == ujar.open_view(cells.head(1)) == cells.url[0]
    with pytest.raises(ViewError, match="rows of counts"):
        ujar.open_view(cells)
    with pytest.raises(ViewError, match="one kind"):
        ujar.open_view([japan, event.id])
    with pytest.raises(ViewError, match="no row"):
        ujar.open_view(ujar.statements(act="apologise").iloc[:0])
