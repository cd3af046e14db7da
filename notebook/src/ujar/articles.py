"""An article with its text, and what was found in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any, Generic, TypeVar

from . import columns as kinds
from .errors import MissingError
from .frames import Maker
from .queries import query
from .rows import Rows
from .times import interval_of, moment_of
from .transport import Transport

F = TypeVar("F")


@dataclass(frozen=True)
class Article(Generic[F]):
    """What an outlet published, in its current version or that of then.

    Spans of every frame count in `text`: `article.text[start:end]`.
    """

    id: str
    #: At the outlet; None for a text without address.
    address: str | None
    #: Opens it in the page.
    url: str
    outlet: str | None
    title: str | None
    byline: str | None
    language: str
    text: str
    #: First and last moment, precision and first day, by these names with "published_" before them.
    published: Mapping[str, Any]
    learned: dt.datetime
    fetched: dt.datetime
    #: It stands at an address that is reserved for examples.
    fictional: bool
    #: The ledger sequence that this stands on.
    as_of: int
    #: A row for each, in the order of the text.
    statements: F
    #: A row for each naming of an entity.
    mentions: F
    #: Ids of articles with the same text, nearly the same, or one cut from the other, and how alike: .8 to 1.
    copies: Mapping[str, float]

    def words(self, span: Mapping[str, Any]) -> str:
        """The words of a span, or of a row that has start and end, cut from the text."""
        return self.text[int(span["start"]) : int(span["end"])]

    def __repr__(self) -> str:
        return f"Article({self.id!r}, {self.title!r})"

    def _repr_html_(self) -> str:
        day = self.published["published_day"]
        about = " · ".join(escape(str(part)) for part in (self.outlet, day, self.byline) if part)
        short = self.text if len(self.text) <= 600 else f"{self.text[:600]}…"
        link = f'<a href="{escape(self.url)}" target="_blank" rel="noopener">{escape(self.title or self.id)}</a>'
        body = escape(short).replace("\n", "<br>")
        return f'<div class="ujar"><p><b>{link}</b><br><small>{about}</small></p><p>{body}</p></div>'


def read_article(transport: Transport, maker: Maker[F], rows: Rows, asked: str, as_of: Any | None) -> Article[F]:
    """The article of an id or address. Raises MissingError where it doesn't count."""
    variables = {"id": asked, **({} if as_of is None else {"asOf": as_of})}
    answer = transport.ask(query("article"), variables)
    node, stood = answer["article"], answer["stats"]["asOf"]
    if node is None:
        raise MissingError(f"{asked}: was retracted, or was not there yet as of then", code="MISSING", argument="id")
    attrs = {
        "server": transport.server,
        "method": "article",
        "filter": {"article": [node["id"]]},
        "as_of": stood,
    }
    statements = [rows.statement(one) for one in node["statements"]]
    mentions = [rows.mention(one) for one in node["mentions"]]
    return Article(
        **{name: node[name] for name in ("id", "address", "outlet", "title", "byline", "language", "text")},
        url=rows.link(view="reader", article=node["id"]),
        published=interval_of("published", node["published"]),
        learned=moment_of(node["learned"]),
        fetched=moment_of(node["fetched"]),
        fictional=node["fictional"],
        as_of=stood,
        statements=maker.frame("statements", kinds.STATEMENT, statements, attrs),
        mentions=maker.frame("mentions", kinds.MENTION, mentions, attrs),
        copies={copy["article"]["id"]: copy["likeness"] for copy in node["copies"]},
    )
