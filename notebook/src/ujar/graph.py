"""Who speaks about whom, as graphs of networkx."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .cells import CellCount, read_cells
from .errors import ArgumentError, needs
from .paging import Listing, Walker, pin_filter
from .queries import query
from .rows import Rows

try:
    import networkx as nx
except ImportError as _missing:
    raise needs("networkx", "graph") from _missing

if TYPE_CHECKING:
    Graph = nx.DiGraph[str]


def read_graph(
    walker: Walker,
    rows: Rows,
    told: Mapping[str, Any],
    anchors: Sequence[str],
    *,
    first: int | None,
    per: str,
) -> Graph:
    """See `Ujar.graph`."""
    if per not in ("arrow", "statement") or (per == "statement" and first is not None):
        raise ArgumentError('per: is "arrow", or without `first` "statement"', code="BAD_ARGUMENT", argument="per")
    if first is not None:
        return _neighbourhood(walker, rows, told, anchors, first)
    if per == "statement":
        return _statements(walker, rows, told, anchors)
    return _arrows(walker, rows, told, anchors)


def _arrows(walker: Walker, rows: Rows, told: Mapping[str, Any], anchors: Sequence[str]) -> Graph:
    asked = [CellCount(rows=anchors), CellCount(columns=anchors)] if anchors else [CellCount()]
    made: Graph = nx.DiGraph()
    pinned = dict(told)
    for one in asked:
        counted = read_cells(walker, pinned, one)
        pinned["asOf"] = counted.as_of
        _tell(made, told, counted.as_of, counted.totals)
        for cell in counted.cells:
            _draw(made, rows, told, cell)
    return made


def _neighbourhood(walker: Walker, rows: Rows, told: Mapping[str, Any], anchors: Sequence[str], first: int) -> Graph:
    variables = {"filter": told, "first": first, **({"ids": list(anchors)} if anchors else {})}
    answer = walker.transport.ask(query("neighbourhood"), variables)["neighbourhood"]
    made: Graph = nx.DiGraph()
    _tell(made, told, answer["asOf"], answer["totals"])
    made.graph["hidden"] = answer["hidden"]
    for one in answer["entities"]:
        _put(made, rows, one["entity"], anchor=one["anchor"])
    for arrow in answer["arrows"]:
        _draw(made, rows, told, arrow)
    return made


def _statements(walker: Walker, rows: Rows, told: Mapping[str, Any], anchors: Sequence[str]) -> Graph:
    walked = walker.walk(Listing("statements", {"filter": told}, ("statements",), pin_filter))
    made: Graph = nx.MultiDiGraph()
    _tell(made, told, walked.as_of, walked.first["totals"])
    for node in walked.rows:
        row = rows.statement(node)
        speaker = _speaker(node, bool(told.get("rollUp")))
        for target in node["targets"] if speaker else ():
            ends = (speaker["id"], target["entity"]["id"])
            if anchors and not set(ends) & set(anchors):
                continue
            for entity in (speaker, target["entity"]):
                _put(made, rows, entity)
            shown = ("id", "url", "act", "kind", "words", "said_day", "outlet", "article_id", "utterance_id")
            edge = {name: row[name] for name in shown if row[name] is not None}
            if "said_day" in edge:
                edge["said_day"] = edge["said_day"].isoformat()
            made.add_edge(*ends, key=node["id"], stance=target["stance"]["value"], **edge)
    return made


def _speaker(node: Mapping[str, Any], rolled: bool) -> Any:
    country = (node["speaksFor"] or {}).get("country")
    if rolled and country:
        return {**country, "kind": "COUNTRY"}
    return node["speakers"][0]["entity"] if node["speakers"] else None


def _tell(made: Graph, told: Mapping[str, Any], as_of: int, totals: Mapping[str, Any]) -> None:
    """What the graph says of itself, by the names of an exported GraphML: text and numbers, which files can hold."""
    made.graph.update(
        query=json.dumps(told, ensure_ascii=False),
        as_of=as_of,
        reports=totals["reports"],
        utterances=totals["utterances"],
        unplaced=json.dumps(totals["unplaced"]),
    )


def _put(made: Graph, rows: Rows, entity: Mapping[str, Any], **more: Any) -> None:
    told = {"name": entity["name"], "kind": entity["kind"], "url": rows.link(entity=entity["id"])}
    made.add_node(entity["id"], **told, **more)


def _draw(made: Graph, rows: Rows, told: Mapping[str, Any], arrow: Mapping[str, Any]) -> None:
    ends = (arrow["speaker"], arrow["target"])
    for entity in ends:
        _put(made, rows, entity)
    ids = (ends[0]["id"], ends[1]["id"])
    counts = {"reports": arrow["reports"], "utterances": arrow["utterances"], **arrow["stances"]}
    # What networkx weighs an edge by where nothing else is said, as in the file for Gephi.
    counts["weight"] = arrow["utterances"]
    made.add_edge(ids[0], ids[1], **counts, url=rows.link(told, view="statements", arrow=ids))
