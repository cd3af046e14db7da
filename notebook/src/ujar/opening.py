"""Links to the page that show a selection of rows."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .addresses import Address, link_to, unspeakable
from .articles import Article
from .errors import ViewError
from .frames import is_missing, rows_of
from .queries import query
from .view import ViewWarning

if TYPE_CHECKING:
    from .client import Ujar

Row = Mapping[str, Any]

#: Columns whose values, where every row has one, narrow a filter; of what no link can name there is none.
_NARROWING = {
    "speaker_id": "speaker",
    "act": "act",
    "kind": "kind",
    "outlet": "outlet",
    "language": "language",
}
#: Links longer than this are not taken by every browser.
LONGEST = 8_000


def open_view(ujar: Ujar[Any], selection: Any) -> str:
    """A link that shows what is selected.

    A link holds a filter and one thing selected, and no list of statements. So it shows a frame of statements, or some
    of its rows, by the narrowest filter that selects all of them; where that selects more, a ViewWarning says how many.
    One statement is opened in its article; entities are what the graph is around; events, what is said about them. An
    id or a list of them does as well.
    """
    if isinstance(selection, (str, Article)):
        return _by_ids(ujar, [selection if isinstance(selection, str) else selection.id])
    attrs = dict(getattr(selection, "attrs", None) or {})
    rows = _rows(selection)
    if rows is None:
        return _by_ids(ujar, [str(one) for one in selection])
    if not rows:
        raise ViewError("no row is selected", code="EMPTY_VIEW", argument="selection")
    if "speaker_id" in rows[0] and "words" in rows[0]:
        return _statements(ujar, rows, attrs)
    if "id" not in rows[0] and rows[0].get("url") is not None:
        return _own_link(rows)
    return _by_ids(ujar, list(dict.fromkeys(str(row["id"]) for row in rows if "id" in row)))


def _own_link(rows: list[Row]) -> str:
    """Of counts, which have no ids, a row has its link itself."""
    if len(rows) > 1:
        raise ViewError(
            f"{len(rows)} rows of counts are selected: give one, or take the url of each",
            code="BAD_VIEW",
            argument="selection",
        )
    return str(rows[0]["url"])


def _rows(selection: Any) -> list[Row] | None:
    """Of a frame, a row of one, or a list of rows; None of what is none of these."""
    if isinstance(selection, Mapping):
        return [selection]
    if hasattr(selection, "columns"):
        return list(rows_of(selection))
    if hasattr(selection, "dtype") and {"id", "url"} & set(getattr(selection, "index", ())):
        return [selection.to_dict()]
    several = list(selection)
    return several if several and all(isinstance(one, Mapping) for one in several) else None


def _by_ids(ujar: Ujar[Any], ids: list[str]) -> str:
    kinds = {one.split(":", 1)[0] for one in ids}
    if not ids or len(kinds) != 1:
        raise ViewError(
            "a link shows things of one kind: give ids of statements, entities, events, or of one article or utterance",
            code="BAD_VIEW",
            argument="selection",
        )
    kind = kinds.pop()
    if kind == "Statement":
        return _statements(ujar, list(rows_of(ujar.by_ids(ids))), {})
    if kind == "Entity":
        return _link(ujar, Address(entity=ids[0]) if len(ids) == 1 else Address(anchors=tuple(ids)))
    if kind == "Event":
        return _link(ujar, Address(view="statements", filter={"event": ids}))
    if len(ids) == 1 and kind == "Article":
        return _link(ujar, Address(view="reader", article=ids[0]))
    if len(ids) == 1 and kind == "Utterance":
        return _link(ujar, Address(view="statements", utterance=ids[0]))
    raise ViewError(f"no link shows several of the kind {kind}", code="BAD_VIEW", argument="selection")


def _statements(ujar: Ujar[Any], rows: list[Row], attrs: Mapping[str, Any]) -> str:
    ids = {row["id"] for row in rows}
    as_of = attrs.get("as_of")
    pinned = {} if as_of is None else {"asOf": as_of}
    if len(ids) == 1:
        address = Address(view="reader", filter=pinned, article=rows[0]["article_id"], statement=rows[0]["id"])
        return _link(ujar, address)
    asked = {name: value for name, value in (attrs.get("filter") or {}).items() if name != "ids"}
    kept = {name: value for name, value in asked.items() if name not in unspeakable(asked)}
    narrowed = {**kept, **_narrowed(rows, kept)}
    told = kept if _count(ujar, {**kept, **pinned}) == len(ids) else narrowed
    more = _count(ujar, {**told, **pinned}) - len(ids)
    if more > 0:
        warnings.warn(
            f"the link shows {more} further statement{'' if more == 1 else 's'}: no link holds a list of them",
            ViewWarning,
            stacklevel=4,
        )
    return _link(ujar, Address(view="statements", filter={**told, **pinned}, unit="reports"))


def _count(ujar: Ujar[Any], told: Mapping[str, Any]) -> int:
    answer = ujar.gql(query("count"), {"filter": told})
    return int(answer["statements"]["totalCount"])


def _narrowed(rows: list[Row], kept: Mapping[str, Any]) -> dict[str, Any]:
    """Fields by which a filter still selects all of the rows, and as few others as can be told."""
    told: dict[str, Any] = {}
    for column, name in _NARROWING.items():
        values = _values(rows, column)
        if values and not (kept.get("rollUp") and name == "speaker"):
            told[name] = values
    targets = [list(_targets(row)) for row in rows]
    # With a target named, stance and confidence are those to it, and rows might be lost.
    if all(targets) and not any(kept.get(name) for name in ("target", "stance", "minConfidence")):
        told["target"] = _cover(targets)
    days = [row.get("said_day") for row in rows]
    if not any(is_missing(day) for day in days) and not kept.get("period"):
        ends = sorted(day.strftime("%Y-%m-%d") for day in days if day is not None)
        told["period"] = {"from": ends[0], "to": ends[-1], "clock": "SAID"}
    return told


def _values(rows: Iterable[Row], column: str) -> list[str] | None:
    values = [row.get(column) for row in rows]
    if any(is_missing(value) for value in values):
        return None
    return sorted({str(value) for value in values})


def _targets(row: Row) -> Iterable[str]:
    ids = row.get("target_ids")
    return [] if is_missing(ids) or ids is None else [str(one) for one in ids]


def _cover(targets: list[list[str]]) -> list[str]:
    """Few targets of which every row has one: those of most rows first."""
    left = [set(some) for some in targets]
    chosen: list[str] = []
    while left:
        counts: dict[str, int] = {}
        for some in left:
            for one in some:
                counts[one] = counts.get(one, 0) + 1
        best = min(counts, key=lambda one: (-counts[one], one))
        chosen.append(best)
        left = [some for some in left if best not in some]
    return sorted(chosen)


def _link(ujar: Ujar[Any], address: Address) -> str:
    link = link_to(ujar.server, address)
    if len(link) > LONGEST:
        raise ViewError(
            f"the link would be {len(link):,} letters long: select fewer",
            code="BAD_VIEW",
            argument="selection",
        )
    return link
