"""Nodes of the API as rows, by the columns of `columns`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .addresses import Address, link_to
from .times import day_of, edge_of, interval_of, moment_of

Node = Mapping[str, Any]
Row = dict[str, Any]


class Rows:
    """Makes rows whose links lead to one server; with `as_of` to what was known then."""

    def __init__(self, server: str, as_of: Any = None) -> None:
        self._server = server
        self._as_of = as_of

    def link(self, filter: Mapping[str, Any] | None = None, **address: Any) -> str:
        """A link to the page."""
        pinned = {"asOf": self._as_of} if self._as_of is not None else {}
        return link_to(self._server, Address(filter={**(filter or {}), **pinned}, **address))

    def statement(self, node: Node) -> Row:
        """A row of STATEMENT."""
        article = node["article"]
        return {
            "id": node["id"],
            "url": self.statement_link(node),
            "act": node["act"],
            "kind": node["kind"],
            "words": " … ".join(span["text"] for span in node["contents"]),
            **_speaker(node),
            **_targets(node),
            **interval_of("said", node["said"]),
            "said_words": ((node["said"] or {}).get("span") or {}).get("text"),
            "said_reason": (node["said"] or {}).get("reason"),
            **_article(article),
            "place_id": (node["place"] or {}).get("id"),
            "place": _name(node["place"]),
            "language": node["language"],
            "utterance_id": (node["utterance"] or {}).get("id"),
            "utterance_reports": (node["utterance"] or {}).get("reports"),
            "first_hand": not node["relay"],
            "relayed_by": [relay["entity"]["name"] for relay in node["relay"]],
            "relayed_by_ids": [relay["entity"]["id"] for relay in node["relay"]],
            "event_ids": _event_ids(node),
            "confidence": node["confidence"],
            "rule": node["rule"],
            "review": node["review"]["badge"],
            "reviewed": node["review"]["badge"] != "UNREVIEWED",
            "cue": node["cue"],
            "sources": node["sources"],
            "contents": node["contents"],
        }

    def statement_link(self, node: Node) -> str:
        """A link to where a statement stands in its article."""
        return self.link(view="reader", article=node["article"]["id"], statement=node["id"])

    def per_target(self, node: Node) -> Iterable[Row]:
        """A row of STATEMENT for each target, with PER_TARGET; one without where there is none."""
        row = self.statement(node)
        for target in node["targets"] or [None]:
            yield {**row, **_one_target(target)}

    def per_speaker(self, node: Node) -> Iterable[Row]:
        """A row of STATEMENT for each candidate, with PER_SPEAKER; one without where there is none."""
        row = self.statement(node)
        for rank, speaker in enumerate(node["speakers"] or [None]):
            yield {**row, **_candidate(speaker), "rank": rank if speaker else None}

    def per_span(self, node: Node) -> Iterable[Row]:
        """A row of PER_SPAN for each stretch of text that a statement rests on."""
        row = {
            "id": node["id"],
            "url": self.statement_link(node),
            "article_id": node["article"]["id"],
            "outlet": node["article"]["outlet"],
        }
        for part, of, spans in _evidence(node):
            for span in spans:
                yield {**row, "part": part, "of_id": of, **span}

    def position(self, node: Node) -> Row:
        """A row of POSITION."""
        changes = [_change(change) for change in node["changes"]]
        return {
            **self.statement(node["statement"]),
            "day": node["day"] and day_of(node["day"]),
            "clock": node["clock"],
            "stance": node["stance"],
            "changed": bool(changes),
            "changes": changes,
        }

    def cell(self, node: Node, told: Mapping[str, Any]) -> Row:
        """A row of CELL; `told` is the filter that it was counted by."""
        speaker, target = node["speaker"], node["target"]
        return {
            **_entity("speaker", speaker),
            **_entity("target", target),
            **_counts(node),
            "url": self.link(told, view="statements", arrow=(speaker["id"], target["id"])),
            "trend": node.get("trend"),
        }

    def bin(self, node: Node, told: Mapping[str, Any], clock: str) -> Row:
        """A row of BIN."""
        period = _within(told.get("period") or {}, node, clock)
        return {
            "first_day": day_of(node["from"]),
            "last_day": day_of(node["to"]),
            **_counts(node),
            "url": period and self.link({**told, "period": period}, view="statements"),
        }

    def entity(self, node: Node) -> Row:
        """A row of ENTITY."""
        country = node["country"] or {}
        return {
            **{name: node[name] for name in ("id", "name", "kind", "iso3", "described")},
            "url": self.link(entity=node["id"]),
            "country_id": country.get("id"),
            "country": country.get("name"),
            **{f"{side}_{unit}": node[side][unit] for side in ("by", "about") for unit in _UNITS},
            "names": [one["name"] for one in node["names"]],
            "roles": [_office(one) for one in node["roles"]],
        }

    def event(self, node: Node) -> Row:
        """A row of EVENT."""
        spread = node["spread"]
        return {
            **{name: node[name] for name in ("id", "type", "quad", "status", "articles", "outlets")},
            "url": self.link({"event": [node["id"]]}, view="statements"),
            **interval_of("date", node["date"]),
            "date_told": node["dateTold"],
            "actor_ids": [party["entity"]["id"] for party in node["actors"]],
            "actors": [party["entity"]["name"] for party in node["actors"]],
            "recipient_ids": [party["entity"]["id"] for party in node["recipients"]],
            "recipients": [party["entity"]["name"] for party in node["recipients"]],
            "places": [party["entity"]["name"] for party in node["places"]],
            "spread_from": day_of(spread["from"]) if spread else None,
            "spread_to": day_of(spread["to"], last=True) if spread else None,
        }

    def coverage(self, node: Node) -> Row:
        """A row of COVERAGE, but for what only all of them together tell."""
        report, article = node["report"], node["article"]
        return {
            **{name: report[name] for name in ("id", "type", "status", "intensity", "confidence")},
            **_article(article),
            "url": self.link(view="reader", article=article["id"]),
            "trigger": report["trigger"]["text"],
            "start": report["trigger"]["start"],
            "end": report["trigger"]["end"],
            "score": node["score"],
            "reason": node["reason"],
        }

    def article(self, node: Node) -> Row:
        """A row of ARTICLE, but for what only all of them together tell."""
        return {
            **{name: node[name] for name in ("id", "address", "outlet", "title", "byline", "language", "fictional")},
            # For `fold_copies`.
            "article_id": node["id"],
            "url": self.link(view="reader", article=node["id"]),
            **interval_of("published", node["published"]),
            "learned": moment_of(node["learned"]),
            "fetched": moment_of(node["fetched"]),
            "text": node.get("text"),
        }

    def mention(self, node: Node) -> Row:
        """A row of MENTION."""
        entity = node["entity"]
        return {
            **{name: entity[name] for name in ("id", "name", "kind")},
            **{name: node["span"][name] for name in ("start", "end", "text")},
            "url": self.link(entity=entity["id"]),
            "use": node["use"],
            "reading": node["reading"],
        }


_UNITS = ("reports", "utterances")


def _within(asked: Mapping[str, Any], node: Node, clock: str) -> Mapping[str, Any] | None:
    """The days of a bin that the period of the filter has too; None where that goes by another clock."""
    if asked and (asked.get("clock") or "SAID") != clock:
        return None
    first, last = (edge_of(asked.get(name), last=name == "to") for name in ("from", "to"))
    return {
        "from": max(node["from"], first) if first else node["from"],
        "to": min(node["to"], last) if last else node["to"],
        "clock": clock,
    }


def _counts(node: Node) -> Row:
    return {**{unit: node[unit] for unit in _UNITS}, **node["stances"]}


def _name(entity: Node | None) -> str | None:
    return entity["name"] if entity else None


def _entity(prefix: str, entity: Node | None) -> Row:
    told = entity or {}
    return {
        f"{prefix}_id": told.get("id"),
        prefix: told.get("name"),
        f"{prefix}_kind": told.get("kind"),
    }


def _country(entity: Node | None) -> str | None:
    """The code of the country that it is, else of the one that it lies in or belongs to."""
    told = entity or {}
    return told.get("iso3") or (told.get("country") or {}).get("iso3")


def _speaker(node: Node) -> Row:
    first = node["speakers"][0] if node["speakers"] else None
    served = node["speaksFor"] or {}
    # Of a country that the graph doesn't know nothing more is told: roll_up leaves the person as they are.
    country = served.get("country")
    return {
        **_candidate(first),
        "speaks_for_id": country and country["id"],
        "speaks_for": _name(country),
        "speaks_for_by": served["by"] if country else None,
        "speaks_for_confidence": served["confidence"] if country else None,
        "speakers": [
            {
                **{name: one["entity"][name] for name in ("id", "name")},
                **{name: one[name] for name in ("confidence", "reason")},
                "role": (one["role"] or {}).get("title"),
            }
            for one in node["speakers"]
        ],
    }


def _candidate(speaker: Node | None) -> Row:
    told = speaker or {}
    role = told.get("role") or {}
    return {
        **_entity("speaker", told.get("entity")),
        "speaker_country": _country(told.get("entity")),
        "speaker_confidence": told.get("confidence"),
        "speaker_reason": told.get("reason"),
        "role": role.get("title"),
        "role_for": _name(role.get("for")),
    }


def _targets(node: Node) -> Row:
    targets = node["targets"]
    return {
        "target_ids": [target["entity"]["id"] for target in targets],
        "target_names": [target["entity"]["name"] for target in targets],
        "targets": [
            {
                **{name: target["entity"][name] for name in ("id", "name", "kind")},
                "stance": target["stance"]["value"],
                "stance_confidence": target["stance"]["confidence"],
                "spans": target["spans"],
            }
            for target in targets
        ],
    }


def _one_target(target: Node | None) -> Row:
    stance = (target or {}).get("stance") or {}
    return {
        **_entity("target", target and target["entity"]),
        "stance": stance.get("value"),
        "stance_confidence": stance.get("confidence"),
        "target_spans": target["spans"] if target else [],
        "stance_spans": stance.get("spans", []),
    }


def _article(article: Node) -> Row:
    return {
        "article_id": article["id"],
        "article_url": article["address"],
        "outlet": article["outlet"],
        "title": article["title"],
        **interval_of("published", article["published"]),
        "learned": moment_of(article["learned"]),
    }


def _event_ids(node: Node) -> list[str]:
    told = [target["event"]["event"] for target in node["eventTargets"]]
    own = [report["event"] for report in node["events"]]
    return list(dict.fromkeys(event["id"] for event in (*told, *own) if event))


def _evidence(node: Node) -> Iterable[tuple[str, str | None, Iterable[Node]]]:
    yield "cue", None, [node["cue"]] if node["cue"] else []
    yield "source", None, node["sources"]
    yield "content", None, node["contents"]
    for target in node["targets"]:
        yield "target", target["entity"]["id"], target["spans"]
        yield "stance", target["entity"]["id"], target["stance"]["spans"]
    for relay in node["relay"]:
        yield "relay", relay["entity"]["id"], relay["spans"]
    said = (node["said"] or {}).get("span")
    yield "said", None, [said] if said else []


def _change(change: Node) -> Row:
    return {
        **{name: change[name] for name in ("kind", "reason", "confidence")},
        "before_id": change["before"]["id"],
        "before_words": change["beforeWords"],
        "words": change["words"],
    }


def _office(role: Node) -> str:
    return " of ".join(part for part in (role["title"], _name(role["for"])) if part)


def fold_copies(rows: list[Row], copies: Mapping[str, Iterable[str]]) -> list[Row]:
    """The rows with `story` and `copy`: those of articles that are copies of each other are one story.

    `copies`: ids of the copies of each article. Stories are numbered, and copies told, in the order of publication.
    """
    ordered = sorted(rows, key=_published)
    story = _stories([row["article_id"] for row in ordered], copies)
    first: dict[int, str] = {}
    for row in ordered:
        number = story[row["article_id"]]
        row["story"] = number
        row["copy"] = first.setdefault(number, row["article_id"]) != row["article_id"]
    return ordered


def _published(row: Row) -> tuple[bool, Any, str]:
    day = row["published_from"]
    return (day is None, day and day.isoformat(), row["article_id"])


def _stories(articles: Iterable[str], copies: Mapping[str, Iterable[str]]) -> dict[str, int]:
    story: dict[str, int] = {}
    number = 0
    for article in articles:
        if article in story:
            continue
        waiting = [article]
        while waiting:
            one = waiting.pop()
            if one not in story:
                story[one] = number
                waiting += copies.get(one, ())
        number += 1
    return story
