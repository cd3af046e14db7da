"""Lists of the API, read to their end and as of one moment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Callable

from tqdm import tqdm

from .errors import IncompleteError, MissingError
from .queries import query
from .transport import Transport

#: Rows of a page: the most that the API gives.
LARGEST_PAGE = 200


Node = Mapping[str, Any]


@dataclass(frozen=True)
class Listing:
    """A list to be read: the connection at `path` of the answer to a question."""

    name: str
    variables: Mapping[str, Any]
    path: tuple[str, ...]
    #: Puts an asOf into the variables.
    pin: Callable[[Mapping[str, Any], int], Mapping[str, Any]]


@dataclass(frozen=True)
class Walked:
    """All of a list."""

    #: What was made of its nodes.
    rows: list[Any]
    #: The ledger sequence that all pages stand on.
    as_of: int
    #: The connection of the first page, without its rows.
    first: Mapping[str, Any]


@dataclass(frozen=True)
class Walker:
    """Walks lists by pages of `size`, with a bar for those that take longer than a second."""

    transport: Transport
    size: int = LARGEST_PAGE
    progress: bool = True

    def walk(self, listing: Listing, make: Callable[[Node], Iterable[Any]] = lambda node: (node,)) -> Walked:
        """What `make` gives of every node, each page as of the first one. Pages are let go of as they are read.

        Raises IncompleteError where the nodes are not as many as the first page counted, as when an article was
        retracted meanwhile.
        """
        rows: list[Any] = []
        first: Mapping[str, Any] = {}
        count = 0
        for page in self._pages(listing):
            rows += [row for edge in page["edges"] for row in make(edge["node"])]
            count += len(page["edges"])
            first = first or {key: value for key, value in page.items() if key != "edges"}
        if count != first["totalCount"]:
            raise _unlike(listing.path[-1], f"{count} rows came, and {first['totalCount']} were counted")
        return Walked(rows, first["asOf"], first)

    def _pages(self, listing: Listing) -> Iterable[Mapping[str, Any]]:
        what = listing.path[-1]
        asked = {**listing.variables, "first": self.size, "after": None, "begins": True}
        page = self._page(listing, asked)
        as_of = page["asOf"]
        bar = self.bar(page["totalCount"], what)
        try:
            while True:
                bar.update(len(page["edges"]))
                yield page
                if not page["pageInfo"]["hasNextPage"]:
                    return
                following = {**asked, "after": page["pageInfo"]["endCursor"], "begins": False}
                page = self._page(listing, listing.pin(following, as_of))
                if page["asOf"] != as_of:
                    raise _unlike(what, f"a page stands on {page['asOf']}, the first one on {as_of}")
        finally:
            bar.close()

    def bar(self, total: int, unit: str) -> tqdm[Any]:
        """A bar that shows itself after a second, and leaves nothing behind."""
        silence: dict[str, Any] = {} if self.progress else {"disable": True}
        return tqdm(total=total, unit=f" {unit}", leave=False, delay=1, **silence)

    def _page(self, listing: Listing, variables: Mapping[str, Any]) -> Mapping[str, Any]:
        document = query(listing.name)
        told = {key: value for key, value in variables.items() if f"${key}:" in document}
        found: Mapping[str, Any] | None = self.transport.ask(document, told)
        for part in listing.path:
            found = found and found[part]
        if found is None:
            what = listing.path[0]
            raise MissingError(
                f"{variables.get(what)}: it does not count, or was not there yet as of then",
                code="MISSING",
                argument=what,
            )
        return found


def pin_filter(variables: Mapping[str, Any], as_of: int) -> Mapping[str, Any]:
    """The variables with asOf in their filter."""
    return {**variables, "filter": {**(variables.get("filter") or {}), "asOf": as_of}}


def pin_argument(variables: Mapping[str, Any], as_of: int) -> Mapping[str, Any]:
    """The variables with asOf beside the others."""
    return {**variables, "asOf": as_of}


def _unlike(what: str, reason: str) -> IncompleteError:
    return IncompleteError(
        f"{what}: {reason}; something was retracted meanwhile: ask again", code="INCOMPLETE", argument=what
    )
