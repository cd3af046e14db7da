"""Small pictures of who speaks about whom and when, as SVG that needs nothing else."""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

#: Colour and dash of a stance, told apart without colour too: blue and full, orange and dashed, grey and dotted.
STANCES: Mapping[str, tuple[str, str]] = {
    "SUPPORTS": ("#2b6cb0", ""),
    "OPPOSES": ("#c2570c", "5 3"),
    "NEUTRAL": ("#718096", "1.5 2.5"),
}
WORDS: Mapping[str, str] = {"SUPPORTS": "supports", "OPPOSES": "opposes", "NEUTRAL": "neutral"}
#: Entities and arrows that a picture shows at most: those of most statements.
MOST_NODES = 12
MOST_ARROWS = 20

_WIDTH, _HEIGHT = 480, 300


@dataclass(frozen=True)
class Arrow:
    """What one says about another; ends are ids."""

    speaker: str
    target: str
    count: int
    stance: str


def draw_graph(arrows: Sequence[Arrow], names: Mapping[str, str]) -> str:
    """Entities on a ring and arrows between them; "" where there is nothing to draw."""
    shown = _most_told(arrows)
    if not shown:
        return ""
    ids = list(dict.fromkeys(one for arrow in shown for one in (arrow.speaker, arrow.target)))
    places = _ring(ids)
    most = max(arrow.count for arrow in shown)
    lines = "".join(_line(arrow, places, most) for arrow in shown)
    nodes = "".join(_node(names.get(one) or one, *places[one]) for one in ids)
    hidden = len(arrows) - len(shown)
    more = f", {hidden} more not drawn" if hidden else ""
    title = (
        f"Who speaks about whom: {len(shown)} arrow{'s' if len(shown) > 1 else ''} between {len(ids)} entities{more}"
    )
    return _svg(_WIDTH, _HEIGHT, title, lines + nodes)


def _most_told(arrows: Iterable[Arrow]) -> list[Arrow]:
    ordered = sorted(arrows, key=lambda arrow: (-arrow.count, arrow.speaker, arrow.target))
    ids: set[str] = set()
    shown: list[Arrow] = []
    for arrow in ordered:
        both = ids | {arrow.speaker, arrow.target}
        if arrow.speaker != arrow.target and len(both) <= MOST_NODES and len(shown) < MOST_ARROWS:
            ids = both
            shown.append(arrow)
    return shown


def _ring(ids: Sequence[str]) -> dict[str, tuple[float, float]]:
    places = {}
    for index, one in enumerate(ids):
        angle = 2 * math.pi * index / len(ids) - math.pi / 2
        places[one] = (
            _WIDTH / 2 + math.cos(angle) * (_WIDTH / 2 - 120),
            _HEIGHT / 2 + math.sin(angle) * (_HEIGHT / 2 - 32),
        )
    return places


def _line(arrow: Arrow, places: Mapping[str, tuple[float, float]], most: int) -> str:
    (x1, y1), (x2, y2) = places[arrow.speaker], places[arrow.target]
    # Bent to one side, so that what the other says back lies beside it.
    bx = (x1 + x2) / 2 - (y2 - y1) * 0.12
    by = (y1 + y2) / 2 + (x2 - x1) * 0.12
    away = math.hypot(x2 - bx, y2 - by) or 1.0
    ux, uy = (x2 - bx) / away, (y2 - by) / away
    tx, ty = x2 - ux * 8, y2 - uy * 8
    colour, dash = STANCES.get(arrow.stance, STANCES["NEUTRAL"])
    width = 1 + 2.5 * arrow.count / most
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    head = 4 + width
    points = " ".join(
        f"{_n(x)},{_n(y)}"
        for x, y in (
            (tx, ty),
            (tx - ux * head - uy * head * 0.5, ty - uy * head + ux * head * 0.5),
            (tx - ux * head + uy * head * 0.5, ty - uy * head - ux * head * 0.5),
        )
    )
    return (
        f'<path d="M{_n(x1)},{_n(y1)} Q{_n(bx)},{_n(by)} {_n(tx)},{_n(ty)}" fill="none" '
        f'stroke="{colour}" stroke-width="{_n(width)}"{dashed}/>'
        f'<polygon points="{points}" fill="{colour}"/>'
    )


def _node(name: str, x: float, y: float) -> str:
    anchor = "middle" if abs(x - _WIDTH / 2) < 20 else "start" if x > _WIDTH / 2 else "end"
    dx = {"middle": 0, "start": 9, "end": -9}[anchor]
    dy = (-10 if y < _HEIGHT / 2 else 18) if anchor == "middle" else 4
    short = name if len(name) <= 16 else f"{name[:15]}…"
    return (
        f'<circle cx="{_n(x)}" cy="{_n(y)}" r="5" fill="currentColor"/>'
        f'<text x="{_n(x + dx)}" y="{_n(y + dy)}" text-anchor="{anchor}" font-size="11" '
        f'fill="currentColor">{escape(short)}</text>'
    )


def draw_timeline(days: Mapping[dt.date, int]) -> str:
    """Statements over time as bars, by days, months or years; "" where none has a day."""
    if not days:
        return ""
    bucket, bars = _bars(days)
    first, last = min(bars), max(bars)
    width, height, floor = 430, 110, 88
    most = max(bars.values())
    step = (width - 20) / (last - first + 1)
    marks = "".join(
        f'<rect x="{_n(10 + (place - first) * step + step * 0.08)}" '
        f'y="{_n(floor - 66 * count / most)}" width="{_n(step * 0.84)}" height="{_n(66 * count / most)}" '
        f'fill="#2b6cb0"><title>{_label(bucket, place)}: {count}</title></rect>'
        for place, count in sorted(bars.items())
    )
    axis = f'<line x1="10" y1="{floor}" x2="{width - 10}" y2="{floor}" stroke="currentColor" stroke-width="1"/>'
    ends = "".join(
        f'<text x="{x}" y="{floor + 15}" text-anchor="{anchor}" font-size="11" fill="currentColor">'
        f"{_label(bucket, place)}</text>"
        for place, x, anchor in ((first, 10, "start"), (last, width - 10, "end"))[: 1 if first == last else 2]
    )
    top = f'<text x="10" y="12" font-size="11" fill="currentColor">most: {most} a {bucket}</text>'
    title = f"Statements by {bucket}, {_label(bucket, first)} to {_label(bucket, last)}"
    return _svg(width, height, title, marks + axis + ends + top)


def _bars(days: Mapping[dt.date, int]) -> tuple[str, dict[int, int]]:
    length = (max(days) - min(days)).days
    bucket = "day" if length <= 45 else "month" if length <= 365 * 6 else "year"
    bars: Counter[int] = Counter()
    for day, count in days.items():
        bars[_place(bucket, day)] += count
    return bucket, dict(bars)


def _place(bucket: str, day: dt.date) -> int:
    if bucket == "day":
        return day.toordinal()
    return day.year * 12 + day.month - 1 if bucket == "month" else day.year


def _label(bucket: str, place: int) -> str:
    if bucket == "day":
        return dt.date.fromordinal(place).isoformat()
    return f"{place // 12:04}-{place % 12 + 1:02}" if bucket == "month" else f"{place:04}"


def _svg(width: int, height: int, title: str, inside: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" style="max-width:100%;height:auto" font-family="sans-serif">'
        f"<title>{escape(title)}</title>{inside}</svg>"
    )


def _n(number: float) -> str:
    return f"{number:.1f}".rstrip("0").rstrip(".")
