"""Dates and times as the API tells them, as columns."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Mapping
from typing import Any


def edge_of(told: str | None, *, last: bool) -> str | None:
    """The first or last day of an ISO day, month or year."""
    if told is None:
        return None
    year, *others = (int(part) for part in told.split("-"))
    month = others[0] if others else 12 if last else 1
    day = others[1] if len(others) > 1 else calendar.monthrange(year, month)[1] if last else 1
    return dt.date(year, month, day).isoformat()


def moment_of(told: str, *, last: bool = False) -> dt.datetime:
    """An ISO date, or a time with its zone, as a moment in UTC; a date as its 00:00 there.

    Of a month or a year it is the first day, or the last one.
    """
    if "T" not in told:
        return dt.datetime.fromisoformat(str(edge_of(told, last=last))).replace(tzinfo=dt.timezone.utc)
    moment = dt.datetime.fromisoformat(told.replace("Z", "+00:00"))
    return moment.replace(tzinfo=moment.tzinfo or dt.timezone.utc).astimezone(dt.timezone.utc)


def day_of(told: str, *, last: bool = False) -> dt.date:
    """The day that an ISO date or time names in its own zone; of a month or year the first, or the last."""
    return dt.date.fromisoformat(str(edge_of(told.split("T", maxsplit=1)[0], last=last)))


def interval_of(prefix: str, told: Mapping[str, Any] | None) -> dict[str, Any]:
    """Values for `columns.interval(prefix)`; none where nothing is told."""
    names = ("from", "to", "precision", "day")
    if told is None:
        return {f"{prefix}_{name}": None for name in names}
    ends = (moment_of(told["from"]), moment_of(told["to"], last=True))
    values = (*ends, told["precision"], day_of(told["from"]))
    return {f"{prefix}_{name}": value for name, value in zip(names, values)}
