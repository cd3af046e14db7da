"""What a row of `statements` may be of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Callable, Literal

from .columns import PER_SPAN, PER_SPEAKER, PER_TARGET, STATEMENT, Column
from .rows import Row, Rows

Per = Literal["statement", "target", "speaker", "span"]
Make = Callable[[Rows, Mapping[str, Any]], Iterable[Row]]

_WITHOUT_TARGETS = tuple(column for column in STATEMENT if column.name != "targets")

#: The columns of each, and what makes the rows of a statement.
SHAPES: Mapping[str, tuple[tuple[Column, ...], Make]] = {
    "statement": (STATEMENT, lambda rows, node: [rows.statement(node)]),
    "target": ((*_WITHOUT_TARGETS, *PER_TARGET), lambda rows, node: rows.per_target(node)),
    "speaker": ((*STATEMENT, *PER_SPEAKER), lambda rows, node: rows.per_speaker(node)),
    "span": (PER_SPAN, lambda rows, node: rows.per_span(node)),
}
