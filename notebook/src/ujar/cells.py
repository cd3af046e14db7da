"""Who said how much about whom, all of it: by the export of its graph, or the matrix of the API in blocks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .arrows import read_arrows
from .errors import IncompleteError, LimitError
from .paging import Listing, Walker, pin_filter
from .queries import query

#: Speakers and targets of a block: the most that the API gives.
BLOCK = 100
#: Blocks that are asked for at most, some million cells; beyond it trends are too many to ask for.
MOST_BLOCKS = 400


@dataclass(frozen=True)
class CellCount:
    """What cells are wanted."""

    rows: Sequence[str] | None = None
    columns: Sequence[str] | None = None
    first_rows: int | None = None
    first_columns: int | None = None
    bucket: str = "MONTH"
    clock: str | None = None
    trend: bool = False


@dataclass(frozen=True)
class Counted:
    """Cells, and of what they are."""

    cells: tuple[Mapping[str, Any], ...]
    as_of: int
    totals: Mapping[str, Any]
    #: Speakers and targets that are not among them, none where none were held back.
    hidden: Mapping[str, int]


def read_cells(walker: Walker, told: Mapping[str, Any], asked: CellCount) -> Counted:
    """The cells; every one of them, unless `asked` has a cap of its own."""
    first = _ask(walker, told, asked, asked.rows, asked.columns)
    as_of, hidden = first["asOf"], first["hidden"]
    missing = _lacks(hidden, asked)
    too_many = any(len(side or ()) > BLOCK for side in (asked.rows, asked.columns))
    if not missing and not too_many:
        return Counted(tuple(first["cells"]), as_of, first["totals"], _told_hidden(hidden, asked))
    pinned = {**told, "asOf": as_of}
    if not too_many and not asked.trend and asked.first_rows is None and asked.first_columns is None:
        speakers, targets = _named(first["rows"], asked.rows), _named(first["columns"], asked.columns)
        arrows = read_arrows(walker.transport, pinned)
        cells = [cell for cell in arrows if _is_of(cell["speaker"], speakers) and _is_of(cell["target"], targets)]
        return Counted(tuple(cells), as_of, first["totals"], {})
    rows, columns = _all_sides(walker, pinned, first, asked)
    blocks = [(some, others) for some in _blocks(rows) for others in _blocks(columns)]
    _refuse_more(len(blocks), len(rows), len(columns))
    cells = []
    bar = walker.bar(len(blocks), "blocks")
    try:
        for some, others in blocks:
            cells += _ask(walker, pinned, asked, some, others)["cells"]
            bar.update(1)
    finally:
        bar.close()
    return Counted(tuple(cells), as_of, first["totals"], {})


def _named(found: Iterable[Mapping[str, Any]], named: Sequence[str] | None) -> set[str] | None:
    """The ids that those named have now, which may have been named by a country's code or a past id; None: all."""
    return None if named is None else set(_ids(found))


def _is_of(side: Mapping[str, Any], ids: set[str] | None) -> bool:
    return ids is None or side["id"] in ids


def _lacks(hidden: Mapping[str, int], asked: CellCount) -> bool:
    rows = asked.rows is None and asked.first_rows is None and hidden["rows"] > 0
    columns = asked.columns is None and asked.first_columns is None and hidden["columns"] > 0
    return rows or columns


def _told_hidden(hidden: Mapping[str, int], asked: CellCount) -> dict[str, int]:
    """Of the sides that the caller put a cap on."""
    told = {"speakers": hidden["rows"] if asked.rows is None else 0}
    told["targets"] = hidden["columns"] if asked.columns is None else 0
    return {name: count for name, count in told.items() if count > 0}


def _ask(
    walker: Walker,
    told: Mapping[str, Any],
    asked: CellCount,
    rows: Sequence[str] | None,
    columns: Sequence[str] | None,
) -> Mapping[str, Any]:
    variables = {
        "filter": told,
        "rows": rows and list(rows)[:BLOCK],
        "columns": columns and list(columns)[:BLOCK],
        "firstRows": asked.first_rows or BLOCK,
        "firstColumns": asked.first_columns or BLOCK,
        "bucket": asked.bucket,
        "clock": asked.clock,
        "trend": asked.trend,
    }
    given = {name: value for name, value in variables.items() if value is not None}
    answer: Mapping[str, Any] = walker.transport.ask(query("said_about"), given)["saidAbout"]
    return answer


def _all_sides(
    walker: Walker, pinned: Mapping[str, Any], first: Mapping[str, Any], asked: CellCount
) -> tuple[list[str], list[str]]:
    """All speakers and targets that the blocks are of: those named, those of the cap, else everybody who has a cell."""
    capped = {
        "rows": asked.rows or (asked.first_rows and _ids(first["rows"])),
        "columns": asked.columns or (asked.first_columns and _ids(first["columns"])),
    }
    if capped["rows"] and capped["columns"]:
        return list(capped["rows"]), list(capped["columns"])
    speakers, targets = _everybody(walker, pinned)
    for name, found in (("rows", speakers), ("columns", targets)):
        counted = len(first[name]) + first["hidden"][name]
        if not capped[name] and getattr(asked, name) is None and len(found) < counted:
            raise IncompleteError(
                f"{len(found)} {name} were found, and {counted} counted", code="INCOMPLETE", argument=name
            )
    return list(capped["rows"] or speakers), list(capped["columns"] or targets)


def _everybody(walker: Walker, pinned: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    """Whoever speaks or is spoken about in what the filter selects."""
    walked = walker.walk(Listing("sides", {"filter": pinned}, ("statements",), pin_filter))
    rolled = bool(pinned.get("rollUp"))
    speakers = {speaker for node in walked.rows if (speaker := _speaker(node, rolled)) is not None}
    targets = {target["entity"]["id"] for node in walked.rows for target in node["targets"]}
    return sorted(speakers), sorted(targets)


def _speaker(node: Mapping[str, Any], rolled: bool) -> str | None:
    country = (node["speaksFor"] or {}).get("country")
    if rolled and country:
        return str(country["id"])
    return str(node["speakers"][0]["entity"]["id"]) if node["speakers"] else None


def _ids(sides: Iterable[Mapping[str, Any]]) -> list[str]:
    return [side["entity"]["id"] for side in sides]


def _blocks(ids: Sequence[str]) -> list[Sequence[str]]:
    return [ids[at : at + BLOCK] for at in range(0, len(ids), BLOCK)]


def _refuse_more(blocks: int, rows: int, columns: int) -> None:
    if blocks > MOST_BLOCKS:
        raise LimitError(
            f"{rows:,} speakers by {columns:,} targets take {blocks:,} questions, and {MOST_BLOCKS} are asked at "
            "most: name rows or columns, narrow the filter, or do without the trend",
            code="LIMIT",
            argument="rows",
            told={"limit": "blocks", "most": MOST_BLOCKS, "asked": blocks},
        )
