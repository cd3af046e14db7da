"""Keyword arguments as the API's StatementFilter and EventFilter."""

from __future__ import annotations

import datetime as dt
import difflib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Callable, Protocol, Union

from .errors import ArgumentError, UnknownArgumentError

if TYPE_CHECKING:
    from typing import TypedDict

    class HasId(Protocol):
        """Anything with an id: an Article, a row of `itertuples`."""

        id: str

    Id = Union[str, Mapping[str, Any], HasId]
    Ids = Union[Id, Iterable[Id]]
    Words = Union[str, Iterable[str]]
    Day = Union[str, dt.date, dt.datetime]
    AsOf = Union[int, str, dt.datetime]
    Period = Union[Day, "tuple[Day | None, Day | None]", Mapping[str, Any]]

    class Selection(TypedDict, total=False):
        """What selects statements: values of a list are alternatives, fields are joined by "and".

        Ids may be told as such or as what has one: a row, an Article. `from_` and `to` are short for `period`.
        """

        between: Ids
        involves: Ids
        roll_up: bool
        spoken_for: Ids
        event: Ids
        place: Ids
        text: str
        article: Ids
        period: Period
        from_: Day
        to: Day
        kind: Words
        act: Words
        stance: Words
        outlet: Words
        language: Words
        min_confidence: float
        any_candidate: bool
        ignore_stance_confidence: bool
        first_hand_only: bool
        reviewed: bool

    class PlacedFilter(Selection, total=False):
        """For methods that have a `clock` of their own."""

        speaker: Ids
        target: Ids
        as_of: AsOf

    class StatementFilter(PlacedFilter, total=False):
        """All of it; `clock` is that of `from_` and `to`."""

        clock: str


def read_ids(name: str, given: Any) -> list[str]:
    """Ids of one or several: strings, or rows and objects that have one."""
    if hasattr(given, "columns") and "id" not in given.columns:
        raise _bad(name, f"a frame without a column id is given: give one of its columns, {_columns_of_ids(given)}")
    return [_id_of(name, one) for one in _several(given)]


def read_id(name: str, given: Any) -> str:
    """The id of the only one."""
    ids = read_ids(name, given)
    if len(ids) != 1:
        raise _bad(name, f"is one, and {len(ids)} are given")
    return ids[0]


def read_some_ids(name: str, given: Any) -> list[str]:
    """The same, refusing none: to the API an empty list filters nothing, so that all would be selected."""
    return _some(name, given, read_ids(name, given))


def read_words(name: str, given: Any) -> list[str]:
    """Words of a closed list, in whatever case; not none of them."""
    return [word.upper() for word in read_names(name, given)]


def read_names(name: str, given: Any) -> list[str]:
    """One or several strings."""
    names = _some(name, given, list(_several(given)))
    for one in names:
        if not isinstance(one, str):
            raise _bad(name, f"{one!r} is no string")
    return names


def read_day(name: str, given: Any) -> str:
    """An ISO date, also of a part of one ("2026-03"); of a date with a time, its day."""
    if isinstance(given, str):
        return given
    if isinstance(given, dt.datetime):
        return given.date().isoformat()
    if isinstance(given, dt.date):
        return given.isoformat()
    raise _bad(name, f'{given!r} is no day, such as "2026-03-04"')


def read_as_of(name: str, given: Any) -> int | str:
    """A sequence of the ledger, or an ISO time with its zone."""
    if isinstance(given, bool) or not isinstance(given, (int, str, dt.datetime)):
        raise _as_number(name, given)
    if isinstance(given, dt.datetime):
        if given.tzinfo is None:
            raise _bad(name, f"{given} has no zone: datetime(..., tzinfo=timezone.utc)")
        return given.isoformat()
    return given if isinstance(given, int) or not given.isdigit() else int(given)


def read_period(name: str, given: Any) -> dict[str, str]:
    """A day or month; a pair of first and last, either of which may be None; or PeriodInput as the API has it."""
    if isinstance(given, Mapping):
        unknown = [key for key in given if key not in ("from", "to", "clock")]
        if unknown:
            raise _unknown(f"{name}.{unknown[0]}", unknown[0], ("from", "to", "clock"))
        ends = {key: read_day(f"{name}.{key}", given[key]) for key in ("from", "to") if given.get(key)}
        clock = given.get("clock")
        return {**ends, "clock": str(clock).upper()} if clock else ends
    if isinstance(given, (tuple, list)) and len(given) == 2:
        pair = zip(("from", "to"), given)
        return {key: read_day(f"{name}.{key}", one) for key, one in pair if one is not None}
    day = read_day(name, given)
    return {"from": day, "to": day}


def _read_flag(name: str, given: Any) -> bool:
    if given not in (True, False):
        raise _bad(name, f"{given!r} is neither True nor False")
    return bool(given)


def _read_share(name: str, given: Any) -> float:
    if isinstance(given, bool) or not hasattr(given, "__float__"):
        raise _bad(name, f"{given!r} is no number from 0 to 1")
    return float(given)


def _read_text(name: str, given: Any) -> str:
    if not isinstance(given, str):
        raise _bad(name, f"{given!r} is no string")
    return given


def _read_count(name: str, given: Any) -> int:
    if isinstance(given, bool) or not hasattr(given, "__index__"):
        raise _bad(name, f"{given!r} is no whole number")
    return int(given.__index__())


Reader = Callable[[str, Any], Any]

#: The fields of StatementFilter, and how each is read. A test compares them with the schema.
STATEMENT_FIELDS: Mapping[str, Reader] = {
    "speaker": read_some_ids,
    "target": read_some_ids,
    "between": read_some_ids,
    "involves": read_some_ids,
    "roll_up": _read_flag,
    "spoken_for": read_some_ids,
    "event": read_some_ids,
    "place": read_some_ids,
    "text": _read_text,
    "article": read_some_ids,
    "period": read_period,
    "kind": read_words,
    "act": read_words,
    "stance": read_words,
    "outlet": read_names,
    "language": read_words,
    "min_confidence": _read_share,
    "any_candidate": _read_flag,
    "ignore_stance_confidence": _read_flag,
    "first_hand_only": _read_flag,
    "reviewed": _read_flag,
    "as_of": read_as_of,
}

#: The fields of EventFilter.
EVENT_FIELDS: Mapping[str, Reader] = {
    "from_": read_day,
    "to": read_day,
    "involves": read_some_ids,
    "type": read_words,
    "least_reports": _read_count,
}

_SHORT = ("from_", "to", "clock")


def statement_filter(given: Mapping[str, Any], *, known: Iterable[str] = ()) -> dict[str, Any]:
    """StatementFilter as JSON. What is None filters nothing. `known`: further arguments of the method to suggest."""
    short = {name: given[name] for name in _SHORT if given.get(name) is not None}
    fields = {name: value for name, value in given.items() if name not in _SHORT}
    filtered = _read(fields, STATEMENT_FIELDS, (*STATEMENT_FIELDS, *_SHORT, *known))
    if short:
        if "period" in filtered:
            raise _bad("period", f"is told twice: by {', '.join(short)} too")
        filtered["period"] = _period_of(short)
    return filtered


def event_filter(given: Mapping[str, Any], *, known: Iterable[str] = ()) -> dict[str, Any]:
    """EventFilter as JSON."""
    return _read(given, EVENT_FIELDS, (*EVENT_FIELDS, *known))


def clocked(given: Mapping[str, Any]) -> tuple[dict[str, Any], str | None]:
    """The filter of a method that has a `clock` itself, and that clock: `from_` and `to` go by it as well."""
    clock = given.get("clock")
    told = {name: value for name, value in given.items() if name != "clock"}
    ends = any(told.get(name) is not None for name in ("from_", "to"))
    return ({**told, "clock": clock} if ends else told), (str(clock).upper() if clock else None)


def _period_of(short: Mapping[str, Any]) -> dict[str, str]:
    if "from_" not in short and "to" not in short:
        raise _bad("clock", "tells which time from_ and to are of: give one of these too")
    pair = {"from": short.get("from_"), "to": short.get("to"), "clock": short.get("clock")}
    return read_period("period", pair)


def _read(given: Mapping[str, Any], fields: Mapping[str, Reader], known: Iterable[str]) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for name, value in given.items():
        reader = fields.get(name)
        if reader is None:
            raise _unknown(name, name, known)
        if value is not None:
            told[camel(name)] = reader(name, value)
    return told


def camel(name: str) -> str:
    """The API's name of an argument: "firstHandOnly" of "first_hand_only", "from" of "from_"."""
    first, *others = name.rstrip("_").split("_")
    return first + "".join(word.capitalize() for word in others)


def snake(name: str) -> str:
    """The argument that the API calls so."""
    told = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)
    return "from_" if told == "from" else told


def _some(name: str, given: Any, found: list[str]) -> list[str]:
    if not found:
        what = "a frame without rows" if hasattr(given, "columns") else "an empty list"
        raise _bad(name, f"{what} is given, which would filter nothing: leave {name} out where all is meant")
    return found


def _columns_of_ids(frame: Any) -> str:
    return " or ".join(str(one) for one in frame.columns if str(one).endswith("_id")) or "such as speaker_id"


def _several(given: Any) -> Iterable[Any]:
    if isinstance(given, (str, Mapping)) or not hasattr(given, "__iter__") or _is_row(given):
        return [given]
    if hasattr(given, "columns"):  # a frame: its rows
        return list(given["id"])
    return list(given)


def _is_row(given: Any) -> bool:
    """Whether it is a row of a frame: a Series whose index has "id", or a named tuple with a field of that name."""
    index = getattr(given, "index", None)
    if hasattr(given, "dtype") and index is not None and not callable(index):
        return "id" in index
    return isinstance(given, tuple) and hasattr(given, "id")


def _id_of(name: str, one: Any) -> str:
    found = one
    if isinstance(one, Mapping) or (hasattr(one, "dtype") and _is_row(one)):
        found = one.get("id", None)
    elif not isinstance(one, str):
        found = getattr(one, "id", None)
    if not isinstance(found, str) or not found:
        raise _bad(name, f"{one!r} has no id")
    return found


def _unknown(argument: str, name: str, known: Iterable[str]) -> UnknownArgumentError:
    near = difflib.get_close_matches(snake(name), list(known), n=1)
    hint = f": did you mean {near[0]}?" if near else ""
    return UnknownArgumentError(f"{argument}: there is no such argument{hint}", code="BAD_ARGUMENT", argument=argument)


def _as_number(name: str, given: Any) -> ArgumentError:
    if hasattr(given, "__index__") and not isinstance(given, bool):
        return _bad(name, f"{given!r}: give int({given!r})")
    return _bad(name, f"{given!r} is neither a sequence of the ledger nor a time with its zone")


def _bad(argument: str, reason: str) -> ArgumentError:
    return ArgumentError(f"{argument}: {reason}", code="BAD_ARGUMENT", argument=argument)
