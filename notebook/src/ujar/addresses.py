"""The words of the page's addresses: a link as what it shows, and what is to be shown as a link.

The same as web/store/address.ts of the page, whose tests give both the same addresses.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from .columns import ACT, CLOCK, LANGUAGE, ORDER, STANCE, STATEMENT_KIND
from .errors import ViewError
from .times import edge_of

#: Lists of the filter, and what addresses call them.
LISTS: Mapping[str, str] = {
    "speaker": "who",
    "target": "about",
    "between": "between",
    "involves": "involves",
    "event": "concerning",
    "place": "at",
    "outlet": "outlet",
}
CLOSED: Mapping[str, tuple[str, ...]] = {
    "stance": STANCE.words,
    "act": ACT.words,
    "kind": STATEMENT_KIND.words,
    "language": LANGUAGE.words,
}
VIEWS = ("graph", "outline", "timeline", "matrix", "statements", "reader", "review", "add")
SORTS = ORDER.words
#: Entities that the graph begins with, and the most that there may be.
FIRST_SHOWN = 60
MOST_SHOWN = 200


@dataclass(frozen=True)
class Address:
    """What a link asks the page to show. `filter` is a StatementFilter as the API has it."""

    view: str = "graph"
    filter: Mapping[str, Any] = field(default_factory=dict)
    clock: str = "SAID"
    unit: str = "utterances"
    anchors: tuple[str, ...] = ()
    first: int = FIRST_SHOWN
    sort: str = "SAID_NEWEST"
    #: The country whose row of the matrix the selected speaker was found under.
    spoke_for: str | None = None
    entity: str | None = None
    side: str = "by"
    arrow: tuple[str, str] | None = None
    event: str | None = None
    utterance: str | None = None
    article: str | None = None
    statement: str | None = None
    #: Words that the graph is arranged by, as they stand in the link: they select nothing.
    arranged: tuple[tuple[str, str], ...] = ()


_ARRANGING = (
    *("add", "expand", "hide", "fold", "path", "mark", "layout"),
    *("lanes", "window", "order", "open", "changes", "queue"),
)


def split_link(link: str) -> tuple[str, str]:
    """The server that a link leads to, and what stands behind its "?"."""
    parts = urlsplit(link)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise ViewError(f"{link!r} is no link of a page", code="BAD_LINK", argument="link")
    return server_of(link), parts.query


def server_of(url: str) -> str:
    """The address of a server, of any link to it."""
    parts = urlsplit(url.strip())
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise ViewError(
            f'{url!r} is no address of a server, such as "http://127.0.0.1:4000"',
            code="BAD_LINK",
            argument="url",
        )
    if "@" in parts.netloc:
        raise ViewError(
            "an address with a name or password would stand in every link: give a key instead",
            code="BAD_LINK",
            argument="url",
        )
    path = re.sub(r"/(?:graphql/?)?$", "", parts.path)
    return f"{parts.scheme}://{parts.netloc}{path}"


def read_address(query: str) -> Address:
    """What stands behind the "?" of a link. As the page does, takes what it can't read as not given."""
    pairs = parse_qsl(query, keep_blank_values=True)
    words = _Words(pairs)
    speaker, target = words.one("speaker"), words.one("on")
    entity = words.one("entity")
    arrow = (speaker, target) if speaker and target and not entity else None
    event = None if entity or arrow else words.one("event")
    return Address(
        view=words.of(VIEWS, "view") or "graph",
        filter=_read_filter(words),
        clock=words.of(CLOCK.words, "clock", str.upper) or "SAID",
        unit=words.of(("utterances", "reports"), "count") or "utterances",
        anchors=words.all("around"),
        first=words.number("most", MOST_SHOWN) or FIRST_SHOWN,
        sort=words.of(SORTS, "sort", str.upper) or "SAID_NEWEST",
        spoke_for=words.one("for"),
        entity=entity,
        side=words.of(("by", "about"), "side") or "by",
        arrow=arrow,
        event=event,
        utterance=None if entity or arrow or event else words.one("utterance"),
        article=words.one("article"),
        statement=words.one("statement"),
        arranged=tuple((name, value) for name, value in pairs if name in _ARRANGING and value),
    )


def _read_filter(words: _Words) -> dict[str, Any]:
    told: dict[str, Any] = {name: list(words.all(word)) for name, word in LISTS.items()}
    for name, closed in CLOSED.items():
        chosen = (value.upper() for value in words.all(name))
        told[name] = [value for value in chosen if value in closed]
    told["text"] = words.one("words")
    told["period"] = _read_period(words)
    confidence = words.number("confidence", 100)
    told["minConfidence"] = None if confidence is None else confidence / 100
    told["firstHandOnly"] = words.one("firsthand") == "1" or None
    told["reviewed"] = {"1": True, "0": False}.get(words.one("reviewed") or "")
    told["rollUp"] = words.one("rollup") == "1" or None
    as_of = words.one("asof")
    told["asOf"] = int(as_of) if as_of and as_of.isascii() and as_of.isdigit() else as_of
    return {name: value for name, value in told.items() if value not in (None, [], {})}


def _read_period(words: _Words) -> dict[str, str] | None:
    ends = {name: day for name in ("from", "to") if (day := _day(words.one(name))) is not None}
    clock = words.of(CLOCK.words, "clock", str.upper) or "SAID"
    return {**ends, "clock": clock} if ends else None


def _day(value: str | None) -> str | None:
    if value is None or re.fullmatch(r"\d{4}-\d{2}-\d{2}", value, re.ASCII) is None:
        return None
    try:
        return dt.date.fromisoformat(value).isoformat()
    except ValueError:
        return None


class _Words:
    """The words of an address, by name."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value in pairs:
            self._values.setdefault(name, []).append(value)

    def one(self, name: str) -> str | None:
        """The first value; None for none or an empty one."""
        return self._values.get(name, [""])[0] or None

    def all(self, name: str) -> tuple[str, ...]:
        """All of them, each once."""
        return tuple(dict.fromkeys(value for value in self._values.get(name, []) if value))

    def of(self, closed: Iterable[str], name: str, read: Any = str) -> str | None:
        """The first value if it is of a closed list."""
        value = read(self.one(name) or "")
        return value if value in closed else None

    def number(self, name: str, most: int) -> int | None:
        """A whole number from 1 to the most there may be."""
        value = self.one(name) or ""
        number = int(value) if value.isascii() and value.isdigit() else 0
        return number if 1 <= number <= most else None


def write_address(address: Address) -> str:
    """What stands behind the "?" of a link to it; what is at its default is left out."""
    pairs: list[tuple[str, Any]] = []
    _put(pairs, "view", address.view, "graph")
    pairs += _filter_words(address.filter)
    has_clock = any(name == "clock" for name, _ in pairs)
    if not has_clock:
        _put(pairs, "clock", address.clock.lower(), "said")
    _put(pairs, "count", address.unit, "utterances")
    pairs += [("around", one) for one in address.anchors]
    _put(pairs, "most", address.first, FIRST_SHOWN)
    pairs += address.arranged
    _put(pairs, "sort", address.sort.lower(), "said_newest")
    _put(pairs, "for", address.spoke_for, None)
    pairs += _selection_words(address)
    _put(pairs, "article", address.article, None)
    _put(pairs, "statement", address.statement, None)
    return urlencode(pairs)


def link_to(server: str, address: Address) -> str:
    """A link to it."""
    query = write_address(address)
    return f"{server}/?{query}" if query else f"{server}/"


def unspeakable(filter: Mapping[str, Any]) -> list[str]:
    """Fields of a filter that no address can hold."""
    return [name for name in ("spokenFor", "article") if filter.get(name)]


def _put(pairs: list[tuple[str, Any]], name: str, value: Any, default: Any) -> None:
    if value is not None and value != default:
        pairs.append((name, value))


def _filter_words(told: Mapping[str, Any]) -> list[tuple[str, Any]]:
    pairs = [(word, one) for name, word in LISTS.items() for one in told.get(name) or ()]
    _put(pairs, "words", told.get("text"), None)
    pairs += [(name, one.lower()) for name in CLOSED for one in told.get(name) or ()]
    period = told.get("period") or {}
    _put(pairs, "from", edge_of(period.get("from"), last=False), None)
    _put(pairs, "to", edge_of(period.get("to"), last=True), None)
    _put(pairs, "clock", str(period.get("clock") or "SAID").lower(), "said")
    percent = int(round((told.get("minConfidence") or 0) * 100, 6))
    _put(pairs, "confidence", percent, 0)
    _put(pairs, "firsthand", 1 if told.get("firstHandOnly") else None, None)
    reviewed = told.get("reviewed")
    _put(pairs, "reviewed", None if reviewed is None else int(reviewed), None)
    _put(pairs, "rollup", 1 if told.get("rollUp") else None, None)
    _put(pairs, "asof", told.get("asOf"), None)
    return pairs


def _selection_words(address: Address) -> list[tuple[str, Any]]:
    if address.entity:
        side = [("side", address.side)] if address.side != "by" else []
        return [("entity", address.entity), *side]
    if address.arrow:
        return [("speaker", address.arrow[0]), ("on", address.arrow[1])]
    if address.event:
        return [("event", address.event)]
    return [("utterance", address.utterance)] if address.utterance else []
