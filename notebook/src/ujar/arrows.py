"""All arrows of a filter at once, as the server's export of its graph has them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree as Xml

from .errors import IncompleteError
from .transport import Transport

_SPACE = "{http://graphml.graphdrawing.org/xmlns}"


def read_arrows(transport: Transport, pinned: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Cells as the API's matrix has them, of every speaker and target that the filter leaves; it has an asOf."""
    try:
        graph = Xml.fromstring(transport.take("graphml", pinned)).find(f"{_SPACE}graph")  # noqa: S314 - of our server
    except Xml.ParseError as cut:
        raise _unlike(f"its end did not come ({cut})") from cut
    stood = None if graph is None else _data(graph, "graph").get("as_of")
    if graph is None or stood != str(pinned["asOf"]):
        raise _unlike(f"it stands on {stood}, the counts on {pinned['asOf']}")
    entities = {node.attrib["id"]: _entity(node) for node in graph.iter(f"{_SPACE}node")}
    return [_cell(edge, entities) for edge in graph.iter(f"{_SPACE}edge")]


def _entity(node: Xml.Element) -> Mapping[str, Any]:
    told = _data(node, "node")
    return {"id": node.attrib["id"], "name": told["name"], "kind": told["kind"].upper()}


def _cell(edge: Xml.Element, entities: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any]:
    told = _data(edge, "edge")
    return {
        "speaker": entities[edge.attrib["source"]],
        "target": entities[edge.attrib["target"]],
        **{name: int(told[name]) for name in ("reports", "utterances")},
        "stances": {name: int(told[name]) for name in ("supports", "opposes", "neutral")},
    }


def _data(element: Xml.Element, domain: str) -> dict[str, str]:
    """The data of an element by their names: keys are these behind what they are of."""
    return {one.attrib["key"][len(domain) + 1 :]: one.text or "" for one in element.findall(f"{_SPACE}data")}


def _unlike(reason: str) -> IncompleteError:
    return IncompleteError(f"the graph of the filter: {reason}: ask again", code="INCOMPLETE", argument="filter")
