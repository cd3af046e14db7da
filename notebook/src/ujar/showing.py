"""How a result shows itself in a notebook: a table with links, and small pictures of its graph and its time."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Callable, Optional

from .frames import is_missing
from .pictures import WORDS, Arrow, draw_graph, draw_timeline

#: Rows that a table shows.
MOST_ROWS = 10
#: Rows that pictures are drawn of at most; a caption says so.
MOST_DRAWN = 20_000

#: Reads columns of the first rows, or of all.
Read = Callable[[Sequence[str], Optional[int]], "list[dict[str, Any]]"]
Cell = Callable[[Mapping[str, Any]], str]


@dataclass(frozen=True)
class Shape:
    """How frames that have these columns are shown."""

    needs: tuple[str, ...]
    #: Headings, and what stands below them.
    cells: tuple[tuple[str, Cell], ...]
    draw: Callable[[Read, set[str]], str]
    #: What a row is, and several of them are.
    unit: tuple[str, str]


@dataclass(frozen=True)
class Shown:
    """A frame as it is shown, of whatever library."""

    read: Read
    columns: set[str]
    attrs: Mapping[str, Any]
    rows: int


def show(frame: Shown) -> str | None:
    """HTML for a frame; None where it has none of the shapes of the client's own."""
    shape = next((one for one in SHAPES if frame.columns.issuperset(one.needs)), None)
    if shape is None:
        return None
    rows = frame.read(shape.needs, MOST_ROWS)
    head = "".join(f"<th style='text-align:left'>{escape(name)}</th>" for name, _ in shape.cells)
    body = "".join(
        "<tr>" + "".join(f"<td style='text-align:left'>{cell(row)}</td>" for _, cell in shape.cells) + "</tr>"
        for row in rows
    )
    drawn = shape.draw(frame.read, frame.columns) if frame.rows else ""
    notes = " · ".join(_notes(shape, frame))
    return (
        f'<div class="ujar"><p style="margin:.3em 0"><small>{notes}</small></p>'
        f"<div>{drawn}</div><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _notes(shape: Shape, frame: Shown) -> Iterable[str]:
    cut = f", {MOST_ROWS} shown" if frame.rows > MOST_ROWS else ""
    yield f"{frame.rows:,} {shape.unit[frame.rows != 1]}{cut}"
    as_of = frame.attrs.get("as_of")
    if as_of is not None:
        yield f"as of {escape(str(as_of))}"
    hidden = frame.attrs.get("hidden")
    if hidden:
        yield "not among them: " + escape(", ".join(f"{count} {name}" for name, count in hidden.items()))
    if {"id", "reviewed"} <= frame.columns:
        seen = {row["id"]: row["reviewed"] is True for row in frame.read(("id", "reviewed"), None)}
        yield f"machine-extracted, {sum(seen.values()):,} of {len(seen):,} reviewed"
    else:
        yield "machine-extracted"


def _text(value: Any) -> str:
    return "" if is_missing(value) else escape(str(value))


def _column(name: str) -> Cell:
    return lambda row: _text(row[name])


def _day(name: str) -> Cell:
    return lambda row: "" if is_missing(row[name]) else _whole(row[name].strftime("%Y-%m-%d"))


def _whole(words: str) -> str:
    return f'<span style="white-space:nowrap">{words}</span>'


def _link(name: str, most: int = 160) -> Cell:
    def cell(row: Mapping[str, Any]) -> str:
        words = "" if is_missing(row[name]) else str(row[name])
        short = escape(words if len(words) <= most else f"{words[:most]}…")
        url = row["url"]
        if is_missing(url) or not str(url).startswith(("http://", "https://")):
            return short
        return f'<a href="{escape(str(url))}" target="_blank" rel="noopener">{short or "…"}</a>'

    return cell


def _to_statements(row: Mapping[str, Any]) -> str:
    return _link("open")({**row, "open": "statements"})


def _list(name: str) -> Cell:
    return lambda row: escape(", ".join(str(one) for one in _listed(row[name])))


def _share(name: str) -> Cell:
    return lambda row: "" if is_missing(row[name]) else f"{row[name]:.2f}"


def _listed(value: Any) -> Iterable[Any]:
    return [] if is_missing(value) else value


def _stance(value: Any) -> str:
    if is_missing(value) or value not in WORDS:
        return _text(value)
    return WORDS[value]


def _targets(row: Mapping[str, Any]) -> str:
    return ", ".join(f"{_text(one['name'])} ({_stance(one['stance'])})" for one in _listed(row["targets"]))


def _target(row: Mapping[str, Any]) -> str:
    return f"{_text(row['target'])} ({_stance(row['stance'])})" if not is_missing(row["target"]) else ""


def _speaker(row: Mapping[str, Any]) -> str:
    role = _text(row["role"])
    return _text(row["speaker"]) + (f" <small>{role}</small>" if role else "")


def _drawn(read: Read, names: Sequence[str]) -> tuple[list[dict[str, Any]], str]:
    rows = read(names, MOST_DRAWN)
    note = f"<p><small>Drawn of the first {MOST_DRAWN:,} rows.</small></p>" if len(rows) == MOST_DRAWN else ""
    return rows, note


def _draw_statements(read: Read, columns: set[str]) -> str:
    of = ("target_id", "target", "stance") if "target_id" in columns else ("targets",)
    rows, note = _drawn(read, ("id", "speaker_id", "speaker", "said_day", *of))
    said: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    names: dict[str, str] = {}
    for row in rows:
        if is_missing(row["speaker_id"]):
            continue
        names[row["speaker_id"]] = row["speaker"]
        for target, name, stance in _pairs(row):
            names[target] = name
            said[row["speaker_id"], target][str(stance)] += 1
    days = {row["id"]: row["said_day"] for row in rows if not is_missing(row["said_day"])}
    counted = Counter(dt.date(day.year, day.month, day.day) for day in days.values())
    return draw_graph(_arrows(said), names) + draw_timeline(counted) + note


def _pairs(row: Mapping[str, Any]) -> Iterable[tuple[str, str, Any]]:
    if "targets" in row:
        return [(one["id"], one["name"], one["stance"]) for one in _listed(row["targets"])]
    if is_missing(row["target_id"]):
        return []
    return [(row["target_id"], row["target"], row["stance"])]


def _arrows(said: Mapping[tuple[str, str], Counter[str]]) -> list[Arrow]:
    return [
        Arrow(speaker, target, sum(stances.values()), stances.most_common(1)[0][0])
        for (speaker, target), stances in said.items()
    ]


def _draw_cells(read: Read, _: set[str]) -> str:
    rows, note = _drawn(read, ("speaker_id", "speaker", "target_id", "target", *_COUNTS))
    names = {row[f"{side}_id"]: row[side] for row in rows for side in ("speaker", "target")}
    arrows = [
        Arrow(
            row["speaker_id"],
            row["target_id"],
            int(row["utterances"]),
            max(("SUPPORTS", "OPPOSES", "NEUTRAL"), key=lambda stance: row[stance.lower()]),
        )
        for row in rows
    ]
    return draw_graph(arrows, names) + note


def _draw_bins(read: Read, _: set[str]) -> str:
    rows, note = _drawn(read, ("first_day", "utterances"))
    days = {dt.date(row["first_day"].year, row["first_day"].month, row["first_day"].day): row for row in rows}
    return draw_timeline({day: int(row["utterances"]) for day, row in days.items()}) + note


def _draw_nothing(_: Read, __: set[str]) -> str:
    return ""


_COUNTS = ("reports", "utterances", "supports", "opposes", "neutral")
_NUMBERS = tuple((name, _column(name)) for name in _COUNTS)
_SAID = ("id", "url", "speaker_id", "speaker", "role", "act", "words", "said_day", "outlet", "confidence")


def _statements(needs: Sequence[str], target: Cell) -> Shape:
    return Shape(
        (*_SAID, *needs),
        (
            ("said", _day("said_day")),
            ("speaker", _speaker),
            ("act", lambda row: _text(row["act"]).lower()),
            ("words", _link("words")),
            ("about", target),
            ("outlet", _column("outlet")),
            ("confidence", _share("confidence")),
        ),
        _draw_statements,
        ("statement", "statements"),
    )


SHAPES: tuple[Shape, ...] = (
    _statements(("target_id", "target", "stance"), _target),
    _statements(("targets",), _targets),
    Shape(
        ("url", "speaker_id", "speaker", "target_id", "target", *_COUNTS),
        (("speaker", _column("speaker")), ("about", _column("target")), ("", _to_statements), *_NUMBERS),
        _draw_cells,
        ("cell", "cells"),
    ),
    Shape(
        ("url", "first_day", "last_day", *_COUNTS),
        (("from", _day("first_day")), ("to", _day("last_day")), ("", _to_statements), *_NUMBERS),
        _draw_bins,
        ("bin", "bins"),
    ),
    Shape(
        ("id", "url", "type", "status", "date_day", "actors", "recipients", "articles", "outlets"),
        (
            ("date", _day("date_day")),
            ("event", _link("type")),
            ("status", lambda row: _text(row["status"]).lower()),
            ("who", _list("actors")),
            ("to whom", _list("recipients")),
            ("articles", _column("articles")),
            ("outlets", _list("outlets")),
        ),
        _draw_nothing,
        ("event", "events"),
    ),
    Shape(
        ("id", "url", "story", "copy", "outlet", "title", "published_day", "trigger", "status"),
        (
            ("story", _column("story")),
            ("published", _day("published_day")),
            ("outlet", _column("outlet")),
            ("title", _link("title")),
            ("words", _column("trigger")),
            ("status", lambda row: _text(row["status"]).lower()),
            ("copy", lambda row: "copy" if row["copy"] is True else ""),
        ),
        _draw_nothing,
        ("report", "reports"),
    ),
    Shape(
        ("id", "url", "outlet", "title", "byline", "published_day", "language", "copy"),
        (
            ("published", _day("published_day")),
            ("outlet", _column("outlet")),
            ("title", _link("title")),
            ("by", _column("byline")),
            ("language", lambda row: _text(row["language"]).lower()),
            ("copy", lambda row: "copy" if row["copy"] is True else ""),
        ),
        _draw_nothing,
        ("article", "articles"),
    ),
    Shape(
        ("id", "url", "name", "kind", "by_utterances", "about_utterances", "roles"),
        (
            ("name", _link("name")),
            ("kind", lambda row: _text(row["kind"]).lower()),
            ("offices", _list("roles")),
            ("says", _column("by_utterances")),
            ("said about it", _column("about_utterances")),
        ),
        _draw_nothing,
        ("entity", "entities"),
    ),
)
