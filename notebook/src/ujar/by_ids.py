"""Statements by their ids."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .errors import MissingError
from .paging import LARGEST_PAGE
from .queries import query
from .transport import Transport


def read_statements(transport: Transport, ids: Sequence[str], as_of: Any | None) -> tuple[list[Mapping[str, Any]], int]:
    """Their nodes in this order, and the ledger sequence that they stand on."""
    found: list[Mapping[str, Any]] = []
    pinned = as_of
    for at in range(0, max(1, len(ids)), LARGEST_PAGE):
        some = list(ids[at : at + LARGEST_PAGE])
        variables = {"ids": some, **({} if pinned is None else {"asOf": pinned})}
        answer = transport.ask(query("statements_by_id"), variables)
        pinned = answer["stats"]["asOf"]
        for asked, node in zip(some, answer["nodes"]):
            if node is None or node["__typename"] != "Statement":
                raise MissingError(
                    f"{asked}: is no statement that counts, or was none as of then",
                    code="MISSING",
                    argument="ids",
                )
            found.append(node)
    return found, int(pinned or 0)
