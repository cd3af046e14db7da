"""What a link to the page shows, as frames."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .addresses import Address, read_address, split_link
from .articles import Article
from .errors import ViewError
from .filter import snake
from .narrowing import narrow

if TYPE_CHECKING:
    import networkx as nx

    from .client import Ujar

F = TypeVar("F")


class ViewWarning(UserWarning):
    """Something of a link can't be shown as frames, or something of a frame not by a link."""


class View(Generic[F]):
    """What a link shows; each frame is asked for when it is first looked at, all of them as of one moment."""

    def __init__(self, ujar: Ujar[F], link: str) -> None:
        server, query = split_link(link)
        if server != ujar.server:
            raise ViewError(f"{link} leads to {server}, and this asks {ujar.server}", code="BAD_LINK", argument="link")
        self.link = link
        #: The words of the link.
        self.address: Address = read_address(query)
        self._ujar = ujar
        self._warn()

    def __repr__(self) -> str:
        return f"View({self.link!r})"

    @property
    def filter(self) -> dict[str, Any]:
        """The link's filter as keyword arguments, `as_of` among them: `ujar.statements(**view.filter)`."""
        return _arguments(self._pinned(self.address.filter))

    @property
    def selected(self) -> dict[str, Any] | None:
        """The same narrowed to what is selected; None where nothing can match."""
        told = narrow(self.address)
        return None if told is None else _arguments(self._pinned(told))

    @cached_property
    def statements(self) -> F:
        """What the page lists: what filter and selection select, by its order and what it counts.

        Of a link to the reader all of its article, or the one statement that is chosen.
        """
        if self.address.utterance is not None:
            return self._ujar.by_ids(self._reports(self.address.utterance), as_of=self._as_of)
        if self.address.view == "reader" and self.address.article is not None:
            return self._read(self.address.article)
        given = self.selected
        if given is None:
            raise ViewError("what is selected is not among what the filter selects", code="EMPTY_VIEW", argument="link")
        per_utterance = self.address.view == "statements" and self.address.unit == "utterances"
        return self._ujar.statements(order_by=self.address.sort, per_utterance=per_utterance, **given)

    @cached_property
    def matrix(self) -> F:
        """Speakers by targets under the filter: all of them, where the page shows those of most utterances."""
        return self._ujar.said_about(**self.filter)

    @cached_property
    def timeline(self) -> F:
        """Months under the filter, by the clock of the link."""
        return self._ujar.timeline(**{**self.filter, "clock": self.address.clock})

    @cached_property
    def graph(self) -> nx.DiGraph[str]:
        """As many entities as the page begins with, around those that the link is around."""
        ids = list(self.address.anchors) or None
        return self._ujar.graph(ids, first=self.address.first, **self.filter)

    @cached_property
    def article(self) -> Article[F]:
        """The article that the link opens."""
        if self.address.article is None:
            raise ViewError("the link opens no article", code="EMPTY_VIEW", argument="link")
        return self._ujar.article(self.address.article, as_of=self._as_of)

    @cached_property
    def _as_of(self) -> Any:
        """As of when the link is, or else now, for all of its frames."""
        pinned = self.address.filter.get("asOf")
        return pinned if pinned is not None else self._ujar.gql("{ stats { asOf } }")["stats"]["asOf"]

    def _pinned(self, told: Mapping[str, Any]) -> dict[str, Any]:
        return {**told, "asOf": self._as_of}

    def _reports(self, utterance: str) -> list[str]:
        asked = (
            "query ($id: ID!, $asOf: AsOf) { lineage(utterance: $id, asOf: $asOf)"
            " { variants { reports { statement { id } } } } }"
        )
        lineage = self._ujar.gql(asked, {"id": utterance, "asOf": self._as_of})["lineage"]
        variants = lineage["variants"] if lineage else []
        return [report["statement"]["id"] for one in variants for report in one["reports"]]

    def _read(self, article: str) -> F:
        if self.address.statement is not None:
            return self._ujar.by_ids([self.address.statement], as_of=self._as_of)
        return self._ujar.statements(article=article, as_of=self._as_of)

    def _warn(self) -> None:
        arranged = {name for name, _ in self.address.arranged}
        for name in sorted(arranged & {"add", "expand", "hide", "fold", "path"}):
            warnings.warn(
                f"the link arranges its graph by {name}: that is left out of view.graph",
                ViewWarning,
                stacklevel=3,
            )


def _arguments(told: Mapping[str, Any]) -> dict[str, Any]:
    return {snake(name): value for name, value in told.items()}
