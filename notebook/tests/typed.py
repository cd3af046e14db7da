"""What a type checker makes of the client: mypy reads this, and nobody runs it."""

from __future__ import annotations

from typing_extensions import assert_type

from ujar import Article, Ujar, View, view
from ujar.pandas_frames import Frame
from ujar.polars_frames import PolarsFrame


def told_by_library() -> None:
    """Frames are of the library that was asked for."""
    assert_type(Ujar().statements(speaker="Entity:JPN", act=["deny"], min_confidence=0.5), Frame)
    assert_type(Ujar("http://desk.example", "key", frames="polars").said_about(roll_up=True), PolarsFrame)
    assert_type(Ujar(frames="polars").article("Article:1"), Article[PolarsFrame])
    assert_type(view("http://127.0.0.1:4000/"), View[Frame])


def refused() -> None:
    """An argument that there is not, or of another type, is told before anything runs: each ignore is needed."""
    Ujar().statements(speakers="Entity:JPN")  # type: ignore[call-arg]
    Ujar().statements(min_confidence="high")  # type: ignore[arg-type]
    Ujar(frames="dask")  # type: ignore[call-overload]
