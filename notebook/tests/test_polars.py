import polars as pl
import pytest

from ujar import ArgumentError, Ujar


@pytest.fixture(scope="module")
def bear(server):
    with Ujar(server, frames="polars", progress=False) as opened:
        yield opened


def test_statements_have_the_types_of_polars(bear, statements):
    frame = bear.statements()
    assert isinstance(frame, pl.DataFrame)
    assert frame["id"].to_list() == statements.id.tolist()
    kinds = frame.schema
    assert kinds["said_from"] == pl.Datetime("us", "UTC")
    assert kinds["said_day"] == pl.Date
    assert kinds["act"] == pl.Categorical
    assert kinds["contents"] == pl.List(pl.Struct({"start": pl.Int64, "end": pl.Int64, "text": pl.String}))
    assert frame.attrs["totals"]["reports"] == frame.height
    words = frame["contents"].list.eval(pl.element().struct.field("text")).list.join(" … ")
    assert words.to_list() == frame["words"].to_list()


def test_every_method_gives_frames_of_polars(bear, japan):
    event = bear.events()["id"][0]
    frames = [
        *(bear.said_about(), bear.timeline(), bear.entities("Japan"), bear.events(), bear.coverage(event)),
        *(bear.positions(japan, "Entity:NOR"), bear.statements(per="span"), bear.statements(act="apologise")),
        *(bear.article(bear.statements()["article_id"][0]).mentions, bear.said_about(trend=True)),
        *(bear.articles(), bear.articles(texts=True)),
    ]
    assert all(isinstance(frame, pl.DataFrame) for frame in frames)
    assert all(frame._repr_html_() for frame in frames)


def test_another_library_is_none():
    with pytest.raises(ArgumentError, match="neither"):
        Ujar(frames="dask").statements()
