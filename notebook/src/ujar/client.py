"""The client: questions to a Ujar as DataFrames, complete or an error."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import (
    TYPE_CHECKING,
    Any,
    Generic,
    Literal,
    TypeVar,
    overload,
)

from . import columns as kinds
from .addresses import server_of
from .articles import Article, read_article
from .cells import CellCount, read_cells
from .columns import Column
from .errors import ArgumentError
from .filter import (
    clocked,
    event_filter,
    read_as_of,
    read_id,
    read_ids,
    read_period,
    read_some_ids,
    read_words,
    statement_filter,
)
from .frames import Maker, maker_of
from .paging import LARGEST_PAGE, Listing, Walked, Walker, pin_argument, pin_filter
from .queries import query
from .rows import Row, Rows, fold_copies
from .shapes import SHAPES, Per
from .signatures import shows_filter
from .transport import Transport

if TYPE_CHECKING:
    import networkx as nx
    from typing_extensions import Unpack

    from .filter import AsOf, Day, Id, Ids, PlacedFilter, Selection, StatementFilter, Words
    from .pandas_frames import Frame
    from .polars_frames import PolarsFrame
    from .view import View

F = TypeVar("F")

DEFAULT_URL = "http://127.0.0.1:4000"


class Ujar(Generic[F]):
    """A server of Ujar.

    url: its address, or any link to its page; without it UJAR_URL, else http://127.0.0.1:4000.
    key: a key of the scope read, where the server asks for one; without it UJAR_KEY.
    frames: "pandas" or "polars".
    page_size: rows of a page, 1 to 200. It changes nothing of what is given.
    progress: whether a bar shows itself on what takes longer than a second.

    Every method that takes a filter takes all fields of StatementFilter by these names: speaker, target, between,
    involves, roll_up, spoken_for, event, place, text, article, period (or from_, to, clock), kind, act, stance, outlet,
    language, min_confidence, any_candidate, ignore_stance_confidence, first_hand_only, reviewed, as_of. Values of a
    list are alternatives, fields are joined by "and"; ids may be told as rows. `as_of`, a number that every result has
    in its `attrs`, asks again as it was.
    """

    @overload
    def __init__(
        self: Ujar[Frame],
        url: str | None = None,
        key: str | None = None,
        *,
        frames: Literal["pandas"] = "pandas",
        page_size: int = LARGEST_PAGE,
        progress: bool = True,
    ) -> None: ...

    @overload
    def __init__(
        self: Ujar[PolarsFrame],
        url: str | None = None,
        key: str | None = None,
        *,
        frames: Literal["polars"],
        page_size: int = LARGEST_PAGE,
        progress: bool = True,
    ) -> None: ...

    def __init__(
        self,
        url: str | None = None,
        key: str | None = None,
        *,
        frames: str = "pandas",
        page_size: int = LARGEST_PAGE,
        progress: bool = True,
    ) -> None:
        self.server = server_of(url or os.environ.get("UJAR_URL") or DEFAULT_URL)
        if not 1 <= page_size <= LARGEST_PAGE:
            raise ArgumentError(
                f"page_size: {page_size} is no size of a page: 1 to {LARGEST_PAGE}",
                code="BAD_ARGUMENT",
                argument="page_size",
            )
        self._key = key or os.environ.get("UJAR_KEY")
        self._frames = frames
        self.transport = Transport(self.server, self._key)
        self._walker = Walker(self.transport, page_size, progress)

    def __repr__(self) -> str:
        return f"Ujar({self.server!r})"

    def __enter__(self) -> Ujar[F]:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the connection."""
        self.transport.close()

    def gql(self, query: str, variables: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The `data` of any question to the API, as it came. A mutation is never sent twice by itself."""
        return self.transport.ask(query, variables)

    @shows_filter()
    def statements(
        self,
        *,
        order_by: str = "SAID_NEWEST",
        per_utterance: bool = False,
        per: Per = "statement",
        **filter: Unpack[StatementFilter],
    ) -> F:
        """What the filter selects, a row for each statement, newest first.

            japan = ujar.entities("Japan", kind="country")
            said = ujar.statements(target=japan, stance="opposes", from_="2026-03")
            said.groupby("speaker", observed=True).size()

        All of it or an error: pages are walked to the end as of one moment, and counted against the server's total.
        `said.attrs` tells what was asked, as of when (`as_of` asks again as it was), and totals. COLUMNS.md tells each
        column; `words` is what was said, `url` opens it in its article.

        order_by: SAID_, PUBLISHED_ or LEARNED_, each NEWEST or OLDEST; MOST_CONFIDENT, LEAST_CONFIDENT.
        per_utterance: of each act of speech only the report that comes first in the order.
        per: "target", "speaker": a row for each target or candidate for the speaker, and one for a statement without
        any; "span": one for each stretch of text that a statement rests on.
        """
        if per not in SHAPES:
            raise ArgumentError(f"per: {per!r} is none of {', '.join(SHAPES)}", code="BAD_ARGUMENT", argument="per")
        told = statement_filter(filter, known=("order_by", "per_utterance", "per"))
        order = _one_word("order_by", order_by)
        variables = {"filter": told, "orderBy": order, "perUtterance": bool(per_utterance)}
        columns, make = SHAPES[per]
        made = self._rows(told)
        listing = Listing("statements", variables, ("statements",), pin_filter)
        walked = self._walker.walk(listing, lambda node: make(made, node))
        extra = {"order_by": order, "per_utterance": bool(per_utterance), "per": per}
        return self._frame("statements", columns, walked.rows, self._attrs("statements", told, walked, extra))

    @shows_filter()
    def said_about(
        self,
        *,
        rows: Ids | None = None,
        columns: Ids | None = None,
        first_rows: int | None = None,
        first_columns: int | None = None,
        bucket: str = "MONTH",
        clock: str | None = None,
        trend: bool = False,
        **filter: Unpack[PlacedFilter],
    ) -> F:
        """Who said how much about whom: a row for each speaker and target between whom anything was said.

            ujar.said_about(from_="2026", roll_up=True).matrix("opposes")

        All of them, unless `first_rows` and `first_columns` (1 to 100) say how many; what is left out then is told as
        `hidden` in `attrs`. rows, columns: only these speakers, these targets. trend: with counts by `bucket` of time
        on `clock`, which takes many more questions: a LimitError tells when too many. Of pandas, `.matrix()` sets
        speakers against targets.
        """
        told, trend_clock = self._clocked(filter, clock, "said_about")
        asked = CellCount(
            rows=read_some_ids("rows", rows) if rows is not None else None,
            columns=read_some_ids("columns", columns) if columns is not None else None,
            first_rows=first_rows,
            first_columns=first_columns,
            bucket=_one_word("bucket", bucket),
            clock=trend_clock,
            trend=bool(trend),
        )
        counted = read_cells(self._walker, told, asked)
        made = self._rows(told)
        kept = (*kinds.CELL, kinds.TREND) if trend else kinds.CELL
        attrs = {
            **self._told("said_about", told, counted.as_of, counted.totals),
            "hidden": counted.hidden,
            **({"clock": trend_clock} if trend_clock else {}),
        }
        return self._frame("cells", kept, [made.cell(cell, told) for cell in counted.cells], attrs)

    @shows_filter()
    def timeline(self, *, bucket: str = "MONTH", clock: str | None = None, **filter: Unpack[PlacedFilter]) -> F:
        """How many statements lie where in time: a row for each DAY, WEEK, MONTH or YEAR in which there is one.

            ujar.timeline(bucket="week", target=japan).plot(x="first_day", y="utterances")

        clock: SAID, PUBLISHED or LEARNED. What no bin holds whole, and what has no time, is counted in `attrs` as
        `imprecise` and `undated`: with these the reports come to those of the totals.
        """
        told, placed = self._clocked(filter, clock, "timeline")
        variables = {"filter": told, "bucket": _one_word("bucket", bucket), "clock": placed}
        answer = self._ask("timeline", variables)["timeline"]
        made, by = self._rows(told), placed or (told.get("period") or {}).get("clock") or "SAID"
        attrs = {
            **self._told("timeline", told, answer["asOf"], answer["totals"]),
            **{"bucket": variables["bucket"], "clock": by},
            **{name: answer[name] for name in ("imprecise", "undated")},
        }
        rows = [made.bin(one, told, by) for one in answer["bins"]]
        return self._frame("bins", kinds.BIN, rows, attrs)

    def entities(
        self,
        search: str | None = None,
        *,
        kind: Words | None = None,
        as_of: AsOf | None = None,
    ) -> F:
        """People, countries, organisations, places and groups; the best named first, else the most spoken of.

        search: words of a name, in any order and script, the last perhaps unfinished. kind: only of these.
        """
        given = {
            "search": search,
            "kind": None if kind is None else read_words("kind", kind),
            "asOf": None if as_of is None else read_as_of("as_of", as_of),
        }
        made = Rows(self.server, given["asOf"])
        listing = Listing("entities", given, ("entities",), pin_argument)
        walked = self._walker.walk(listing, lambda node: [made.entity(node)])
        return self._frame("entities", kinds.ENTITY, walked.rows, self._attrs("entities", given, walked))

    def events(
        self,
        *,
        from_: Day | None = None,
        to: Day | None = None,
        involves: Ids | None = None,
        type: Words | None = None,
        least_reports: int | None = None,
        as_of: AsOf | None = None,
    ) -> F:
        """Events, the newest first, each by what most of its reports tell; those without a date come last."""
        told = event_filter(
            {"from_": from_, "to": to, "involves": involves, "type": type, "least_reports": least_reports}
        )
        pinned = None if as_of is None else read_as_of("as_of", as_of)
        variables = {"filter": told, "asOf": pinned}
        made = Rows(self.server, pinned)
        listing = Listing("events", variables, ("events",), pin_argument)
        walked = self._walker.walk(listing, lambda node: [made.event(node)])
        return self._frame("events", kinds.EVENT, walked.rows, self._attrs("events", told, walked))

    def coverage(self, event: Id, *, as_of: AsOf | None = None) -> F:
        """Who told of an event: a row for each report, in the order of publication.

        Reports of one `story` are one text: the same, nearly the same, or one cut from the other, as wire copies are.
        All but the first of a story have `copy`.
        """
        pinned = None if as_of is None else read_as_of("as_of", as_of)
        variables = {"event": read_id("event", event), "asOf": pinned}
        walked = self._walker.walk(Listing("coverage", variables, ("event", "reports"), pin_argument))
        made = Rows(self.server, pinned)
        copies = {
            node["article"]["id"]: [copy["article"]["id"] for copy in node["article"]["copies"]] for node in walked.rows
        }
        rows = fold_copies([made.coverage(node) for node in walked.rows], copies)
        return self._frame("coverage", kinds.COVERAGE, rows, self._attrs("coverage", variables, walked))

    @shows_filter()
    def positions(
        self,
        speaker: Id,
        target: Id,
        *,
        clock: str = "SAID",
        as_of: AsOf | None = None,
        **filter: Unpack[Selection],
    ) -> F:
        """What one said of another, in the order of saying, with what may take an earlier statement back."""
        told = statement_filter(filter, known=("clock",))
        pinned = None if as_of is None else read_as_of("as_of", as_of)
        variables = {
            "speaker": read_id("speaker", speaker),
            "target": read_id("target", target),
            "filter": told,
            "clock": _one_word("clock", clock),
            "asOf": pinned,
        }
        made = Rows(self.server, pinned)
        listing = Listing("positions", variables, ("positions",), pin_argument)
        walked = self._walker.walk(listing, lambda node: [made.position(node)])
        ends = {name: [variables[name]] for name in ("speaker", "target")}
        as_filter = {**told, **ends, **({} if pinned is None else {"asOf": pinned})}
        extra = {"clock": variables["clock"]}
        return self._frame("positions", kinds.POSITION, walked.rows, self._attrs("positions", as_filter, walked, extra))

    def article(self, id: Id, *, as_of: AsOf | None = None) -> Article[F]:
        """An article by its id or address: its text, in which all spans count, and frames of what was found in it."""
        pinned = None if as_of is None else read_as_of("as_of", as_of)
        asked = read_id("id", id)
        return read_article(self.transport, self._maker, Rows(self.server, pinned), asked, pinned)

    def articles(
        self,
        *,
        from_: Day | None = None,
        to: Day | None = None,
        clock: str = "PUBLISHED",
        texts: bool = False,
        as_of: AsOf | None = None,
    ) -> F:
        """All articles, also those in which nothing was said: what a share or a rate is of. Newest first.

        from_, to: days of `clock`, PUBLISHED or LEARNED. Articles of one `story` are one text, as wire copies are, and
        all but the first of these have `copy`. texts: with a column `text`, for checks of many spans.
        """
        pinned = None if as_of is None else read_as_of("as_of", as_of)
        told = {**read_period("period", (from_, to)), "clock": _one_word("clock", clock)}
        variables = {**told, "asOf": pinned, "texts": bool(texts)}
        walked = self._walker.walk(Listing("articles", variables, ("articles",), pin_argument))
        made = Rows(self.server, pinned)
        rows = [made.article(node) for node in walked.rows]
        fold_copies(rows, {node["id"]: [copy["article"]["id"] for copy in node["copies"]] for node in walked.rows})
        columns = (*kinds.ARTICLE, kinds.ARTICLE_TEXT) if texts else kinds.ARTICLE
        return self._frame("articles", columns, rows, self._attrs("articles", told, walked))

    @shows_filter()
    def graph(
        self,
        ids: Ids | None = None,
        *,
        first: int | None = None,
        per: Literal["arrow", "statement"] = "arrow",
        **filter: Unpack[StatementFilter],
    ) -> nx.DiGraph[str]:
        """Who speaks about whom, for networkx; nodes are ids.

        All of it, or with `ids` what is said by these and about them. first: only so many entities (1 to 200), as the
        page shows; what is left out then stands in `graph["hidden"]`.
        per: "arrow", a DiGraph with counts and stances, `weight` the utterances; "statement", a MultiDiGraph with an
        edge for each. `nx.write_graphml` and `nx.write_gexf` take either; `graph.graph` tells what was asked.
        """
        from .graph import read_graph

        told = statement_filter(filter, known=("ids", "first", "per"))
        anchors = read_some_ids("ids", ids) if ids is not None else []
        return read_graph(self._walker, self._rows(told), told, anchors, first=first, per=per)

    def by_ids(self, ids: Ids, *, as_of: AsOf | None = None) -> F:
        """Statements by their ids, in this order. MissingError for one that doesn't count any more."""
        from .by_ids import read_statements

        pinned = None if as_of is None else read_as_of("as_of", as_of)
        asked = read_ids("ids", ids)
        nodes, stood = read_statements(self.transport, asked, pinned)
        rows = [Rows(self.server, pinned).statement(node) for node in nodes]
        attrs = self._told("by_ids", {"ids": asked}, stood, {"reports": len(rows)})
        return self._frame("statements", kinds.STATEMENT, rows, attrs)

    def view(self, link: str) -> View[F]:
        """What a link to the page shows, as frames."""
        from .view import View

        return View(self, link)

    def open_view(self, selection: Any) -> str:
        """A link to the page that shows a selection: see `ujar.open_view`."""
        from .opening import open_view

        return open_view(self, selection)

    @cached_property
    def _maker(self) -> Maker[F]:
        return maker_of(self._frames)

    def _frame(self, what: str, columns: Iterable[Column], rows: list[Row], attrs: Mapping[str, Any]) -> F:
        return self._maker.frame(what, tuple(columns), rows, attrs)

    def _rows(self, told: Mapping[str, Any]) -> Rows:
        return Rows(self.server, told.get("asOf"))

    def _ask(self, name: str, variables: Mapping[str, Any]) -> dict[str, Any]:
        told = {key: value for key, value in variables.items() if value is not None}
        return self.transport.ask(query(name), told)

    def _clocked(self, given: Mapping[str, Any], clock: str | None, method: str) -> tuple[dict[str, Any], str | None]:
        told, by = clocked({**given, "clock": clock})
        return statement_filter(told, known=_OWN[method]), by

    def _attrs(
        self, method: str, told: Mapping[str, Any], walked: Walked, extra: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        totals = walked.first.get("totals") or {"rows": walked.first["totalCount"]}
        return {**self._told(method, told, walked.as_of, totals), **(extra or {})}

    def _told(self, method: str, told: Mapping[str, Any], as_of: int, totals: Mapping[str, Any]) -> dict[str, Any]:
        """What a result says of itself: enough to ask it again. Never the key."""
        return {
            "server": self.server,
            "method": method,
            "filter": {name: value for name, value in told.items() if value is not None},
            "as_of": as_of,
            "totals": dict(totals),
            "asked_at": dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds"),
        }


_OWN: Mapping[str, tuple[str, ...]] = {
    "said_about": ("rows", "columns", "first_rows", "first_columns", "bucket", "trend"),
    "timeline": ("bucket",),
}


def _one_word(name: str, given: str) -> str:
    words = read_words(name, given)
    if len(words) != 1:
        raise ArgumentError(f"{name}: is one word", code="BAD_ARGUMENT", argument=name)
    return words[0]
