"""Who said what about whom, as DataFrames.

from ujar import Ujar

ujar = Ujar("http://127.0.0.1:4000")
ujar.statements(speaker="Entity:JPN", stance="opposes")
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .addresses import server_of
from .articles import Article
from .client import Ujar
from .errors import (
    AnswerTimeoutError,
    ArgumentError,
    ContradictionError,
    DatabaseAwayError,
    IncompleteError,
    LimitError,
    MissingError,
    MissingPackageError,
    NotAllowedError,
    QueryError,
    RateError,
    ServerError,
    UjarError,
    UnknownArgumentError,
    UnknownIdError,
    UnreachableError,
    ViewError,
)
from .view import View, ViewWarning

if TYPE_CHECKING:
    from .pandas_frames import Frame

__version__ = "0.1.0"

__all__ = [
    "AnswerTimeoutError",
    "ArgumentError",
    "Article",
    "ContradictionError",
    "DatabaseAwayError",
    "IncompleteError",
    "LimitError",
    "MissingError",
    "MissingPackageError",
    "NotAllowedError",
    "QueryError",
    "RateError",
    "ServerError",
    "Ujar",
    "UjarError",
    "UnknownArgumentError",
    "UnknownIdError",
    "UnreachableError",
    "View",
    "ViewError",
    "ViewWarning",
    "open_view",
    "view",
]


def view(link: str, key: str | None = None) -> View[Frame]:
    """What a link to the page shows, as frames of pandas: `.statements`, `.matrix`, `.timeline`, `.graph`."""
    return Ujar(server_of(link), key).view(link)


def open_view(selection: Any, ujar: Ujar[Any] | None = None) -> str:
    """A link to the page that shows a selection: a frame, rows of it, or ids.

    The server is that of the frame's attrs, unless `ujar` is given.
    """
    attrs = getattr(selection, "attrs", None) or {}
    return (ujar or Ujar(attrs.get("server"))).open_view(selection)
