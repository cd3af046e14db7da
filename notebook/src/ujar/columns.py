"""What columns frames have, and of what type each is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union


@dataclass(frozen=True)
class Closed:
    """A word of a closed list, in this order. The list may grow: a word that isn't in it comes behind."""

    words: tuple[str, ...]


@dataclass(frozen=True)
class Plain:
    """A single value: "text", "name" (few different ones), "count", "share", "number", "flag", "instant" or "day"."""

    of: str


@dataclass(frozen=True)
class Record:
    """Named values."""

    fields: tuple[tuple[str, Type], ...]


@dataclass(frozen=True)
class Several:
    """A list, perhaps an empty one."""

    of: Type


Type = Union[Closed, Plain, Record, Several]


@dataclass(frozen=True)
class Column:
    """A column. `note` says what is in it: units, and what a missing value means."""

    name: str
    type: Type
    note: str = ""


TEXT = Plain("text")
NAME = Plain("name")
COUNT = Plain("count")
SHARE = Plain("share")
NUMBER = Plain("number")
FLAG = Plain("flag")
INSTANT = Plain("instant")
DAY = Plain("day")

SPAN = Record((("start", COUNT), ("end", COUNT), ("text", TEXT)))
SPANS = Several(SPAN)
TEXTS = Several(TEXT)

ACT = Closed(
    (
        *("SAY", "DENY", "CONFIRM", "ACCUSE", "WARN", "THREATEN", "DEMAND", "ASK", "PROMISE", "OFFER"),
        *("PRAISE", "WELCOME", "CONDEMN", "SUPPORT", "REJECT", "PREDICT", "APOLOGISE", "DECLINE"),
        *("THINK", "HOPE"),
    )
)
STANCE = Closed(("SUPPORTS", "NEUTRAL", "OPPOSES"))
STATEMENT_KIND = Closed(("DIRECT", "MIXED", "INDIRECT"))
ENTITY_KIND = Closed(("PERSON", "COUNTRY", "ORGANISATION", "PLACE", "GROUP"))
LANGUAGE = Closed(("EN", "ID"))
PRECISION = Closed(("YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"))
REVIEW = Closed(("UNREVIEWED", "CONFIRMED", "CORRECTED", "REJECTED"))
SERVED_BY = Closed(("TEXT", "IMPORT", "PRESUMPTION"))
CLOCK = Closed(("SAID", "PUBLISHED", "LEARNED"))
EVENT_STATUS = Closed(("OCCURRED", "ONGOING", "PLANNED", "HYPOTHETICAL", "DENIED", "ALLEGED"))
EVENT_TYPE = Closed(
    (
        *("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE"),
        *("REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"),
    )
)
MENTION_USE = Closed(("NAME", "SHORT", "DEMONYM", "SEAT", "OFFICE", "PRONOUN", "DESCRIPTION"))
READING = Closed(("LITERAL", "METONYMIC"))
ORDER = Closed(
    (
        *("SAID_NEWEST", "SAID_OLDEST", "PUBLISHED_NEWEST", "PUBLISHED_OLDEST"),
        *("LEARNED_NEWEST", "LEARNED_OLDEST", "MOST_CONFIDENT", "LEAST_CONFIDENT"),
    )
)
BUCKET = Closed(("DAY", "WEEK", "MONTH", "YEAR"))
CHANGE_KIND = Closed(("ACT", "NEGATION", "STANCE"))

#: Closed lists by the enum of the API that they are: a test compares them with the schema.
CLOSED_LISTS: dict[str, Closed] = {
    "Act": ACT,
    "StanceValue": STANCE,
    "StatementKind": STATEMENT_KIND,
    "EntityKind": ENTITY_KIND,
    "Language": LANGUAGE,
    "Precision": PRECISION,
    "ReviewBadge": REVIEW,
    "ServedBy": SERVED_BY,
    "Clock": CLOCK,
    "EventStatus": EVENT_STATUS,
    "EventType": EVENT_TYPE,
    "MentionUse": MENTION_USE,
    "Reading": READING,
    "StatementOrder": ORDER,
    "Bucket": BUCKET,
    "PositionChangeKind": CHANGE_KIND,
}


def interval(prefix: str, what: str) -> tuple[Column, ...]:
    """Columns of a stretch of time, as `times.interval_of` fills them."""
    return (
        Column(f"{prefix}_from", INSTANT, f"{what}: first moment; 00:00 UTC of a day where only days are told"),
        Column(f"{prefix}_to", INSTANT, "last moment, or 00:00 UTC of the last day"),
        Column(f"{prefix}_precision", PRECISION, "how exactly it is told"),
        Column(f"{prefix}_day", DAY, "first day, in the outlet's own zone, by which timelines count"),
    )


def entity(prefix: str) -> tuple[Column, ...]:
    """Columns of an entity."""
    return (
        Column(f"{prefix}_id", TEXT, "of the entity; missing where there is none"),
        Column(prefix, NAME, "its most used name"),
        Column(f"{prefix}_kind", ENTITY_KIND, "what sort of entity it is"),
    )


def _statement() -> tuple[Column, ...]:
    target = Record(
        (
            *(("id", TEXT), ("name", TEXT), ("kind", TEXT)),
            *(("stance", TEXT), ("stance_confidence", SHARE), ("spans", SPANS)),
        )
    )
    candidate = Record((("id", TEXT), ("name", TEXT), ("confidence", SHARE), ("reason", TEXT), ("role", TEXT)))
    return (
        Column("id", TEXT, "the same on every machine"),
        Column("url", TEXT, "opens it in the page, in its article"),
        Column("act", ACT, "what is done by saying it"),
        Column("kind", STATEMENT_KIND, "whose words they are"),
        Column("words", TEXT, "what was said, pieces joined by “ … ”"),
        *entity("speaker"),
        Column("speaker_country", TEXT, "ISO 3166-1 alpha-3 code of the country that they are, lie in or belong to"),
        Column("speaker_confidence", SHARE, "that it is them if it is a statement"),
        Column("speaker_reason", TEXT, "how they were made out"),
        Column("role", TEXT, "office in the words of the text"),
        Column("role_for", TEXT, "country or body that it is held for"),
        Column("speaks_for_id", TEXT, "country as which roll_up counts the speaker"),
        Column("speaks_for", NAME, "its name"),
        Column("speaks_for_by", SERVED_BY, "what tells it"),
        Column("speaks_for_confidence", SHARE, "that it is this country: below 1 where it is presumed"),
        Column("target_ids", TEXTS, "entities that it is about"),
        Column("target_names", TEXTS, "in the same order"),
        Column("targets", Several(target), "with the stance to each; spans name it"),
        *interval("said", "when it was spoken"),
        Column("said_words", TEXT, "that tell the time; missing where it is the day of publication"),
        Column("said_reason", TEXT, "how the time was made out"),
        *interval("published", "when the outlet published it"),
        Column("learned", INSTANT, "when the graph learned this version of the article"),
        Column("place_id", TEXT, "of the entity where it was spoken; missing where the text doesn’t tell"),
        Column("place", NAME, "its name"),
        Column("outlet", NAME, "that published the article"),
        Column("title", TEXT, "of the article"),
        Column("article_id", TEXT, "the same for all versions of the article"),
        Column("article_url", TEXT, "at the outlet; missing for a text without address"),
        Column("language", LANGUAGE, "of the article"),
        Column("utterance_id", TEXT, "the act of speech that it reports"),
        Column("utterance_reports", COUNT, "statements that report it, of any filter"),
        Column("first_hand", FLAG, "reached the article through nobody else"),
        Column("relayed_by", TEXTS, "through whom it reached the article: names, outermost first"),
        Column("relayed_by_ids", TEXTS, "in the same order"),
        Column("event_ids", TEXTS, "events that it is about, or alone tells of"),
        Column("confidence", SHARE, "that it is a statement with these words"),
        Column("rule", NAME, "that found it"),
        Column("review", REVIEW, "what somebody who read it made of it"),
        Column("reviewed", FLAG, "somebody judged it"),
        Column("speakers", Several(candidate), "all candidates, best first"),
        Column("cue", SPAN, "words that say that it was said; missing without any"),
        Column("sources", SPANS, "words that name who said it"),
        Column("contents", SPANS, "what was said"),
    )


STATEMENT = _statement()

#: What `per="target"` puts in the place of `targets`.
PER_TARGET = (
    *entity("target"),
    Column("stance", STANCE, "the attitude shown to it"),
    Column("stance_confidence", SHARE, "that the stance is right"),
    Column("target_spans", SPANS, "words of the content that name it"),
    Column("stance_spans", SPANS, "words that show the stance"),
)
#: What `per="speaker"` adds.
PER_SPEAKER = (Column("rank", COUNT, "of the candidate, from 0, the best"),)
#: What `per="span"` gives beside a statement's id, url, article and outlet.
PER_SPAN = (
    Column("id", TEXT, "of the statement"),
    Column("url", TEXT, "opens the statement in its article"),
    Column("article_id", TEXT, "in whose text the span is"),
    Column("outlet", NAME, "that published the article"),
    Column(
        "part",
        Closed(("cue", "source", "content", "target", "stance", "relay", "said")),
        "what the words do for the statement; said: they tell when",
    ),
    Column("of_id", TEXT, "the entity that a target, stance or relay is of"),
    Column("start", COUNT, "in code points, as Python slices"),
    Column("end", COUNT, "exclusive"),
    Column("text", TEXT, "the words: text[start:end] of the article"),
)

POSITION = (
    Column("id", TEXT, "of the statement"),
    Column("url", TEXT, "opens it in its article"),
    Column("day", DAY, "by which it is placed"),
    Column("clock", CLOCK, "whose day that is"),
    Column("stance", STANCE, "to the target that was asked about"),
    Column("changed", FLAG, "may take an earlier one back: see changes"),
    Column(
        "changes",
        Several(
            Record(
                (
                    *(("kind", TEXT), ("reason", TEXT), ("confidence", SHARE), ("before_id", TEXT)),
                    *(("before_words", SPANS), ("words", SPANS)),
                )
            )
        ),
        "what it may take back: before_id, in which words, and why",
    ),
    *(column for column in STATEMENT if column.name not in ("id", "url")),
)

CELL = (
    *entity("speaker"),
    *entity("target"),
    Column("reports", COUNT, "statements of the one about the other"),
    Column("utterances", COUNT, "distinct acts of speech among them"),
    Column("supports", COUNT, "statements that show this stance to the target"),
    Column("opposes", COUNT, "statements that show this one"),
    Column("neutral", COUNT, "neither, or the words don’t tell"),
    Column("url", TEXT, "opens what the one says about the other"),
)
TREND = Column(
    "trend",
    Several(Record((("from", TEXT), ("to", TEXT), ("reports", COUNT), ("utterances", COUNT)))),
    "counts by time, first and last day of each bucket included; only with trend=True",
)

BIN = (
    Column("first_day", DAY, "in the local days of the outlets; of LEARNED days of UTC"),
    Column("last_day", DAY, "included"),
    Column("reports", COUNT, "statements of these days"),
    Column("utterances", COUNT, "distinct acts of speech among them"),
    Column("supports", COUNT, "statements that show this stance to a target of the filter, without one to any"),
    Column("opposes", COUNT, "statements that show this one"),
    Column("neutral", COUNT, "neither, or the words don’t tell"),
    Column("url", TEXT, "opens the statements of these days; missing where the period is of another clock"),
)

ENTITY = (
    Column("id", TEXT, "of a country its ISO code: Entity:IDN"),
    Column("url", TEXT, "opens it in the page"),
    Column("name", TEXT, "the most used of its names"),
    Column("kind", ENTITY_KIND, "what sort of entity it is"),
    Column("iso3", TEXT, "ISO 3166-1 alpha-3 code of a country; missing for all others"),
    Column("country_id", TEXT, "of the country that it lies in or belongs to"),
    Column("country", NAME, "its name; missing where that is not sure, and for a country itself"),
    Column("described", FLAG, "known only by a description, and never joined with another"),
    Column("by_reports", COUNT, "statements that it makes, over everything"),
    Column("by_utterances", COUNT, "distinct acts of speech among them"),
    Column("about_reports", COUNT, "statements about it"),
    Column("about_utterances", COUNT, "distinct acts of speech among them"),
    Column("names", TEXTS, "most frequent first"),
    Column("roles", TEXTS, "offices in the words of the texts, most frequent first"),
)

EVENT = (
    Column("id", TEXT, "what coverage(event) takes"),
    Column("url", TEXT, "opens what is said about it"),
    Column("type", EVENT_TYPE, "class of PLOVER"),
    Column("quad", COUNT, "1, 2: words, deeds of cooperation; 3, 4: words, deeds of conflict"),
    Column("status", EVENT_STATUS, "whether it happened, by most reports"),
    *interval("date", "when most reports put it"),
    Column("date_told", FLAG, "False: it is the day of publication, since no report tells one"),
    Column("actor_ids", TEXTS, "who did it"),
    Column("actors", TEXTS, "their names, in the same order"),
    Column("recipient_ids", TEXTS, "to whom"),
    Column("recipients", TEXTS, "their names, in the same order"),
    Column("places", TEXTS, "names of where it happened"),
    Column("articles", COUNT, "that tell of it"),
    Column("outlets", TEXTS, "that published these"),
    Column("spread_from", DAY, "earliest day that any report puts it or was published"),
    Column("spread_to", DAY, "latest"),
)

ARTICLE = (
    Column("id", TEXT, "article_id of the other frames"),
    Column("url", TEXT, "opens it in the page"),
    Column("address", TEXT, "at the outlet; missing for a text without address"),
    Column("outlet", NAME, "that published it"),
    Column("title", TEXT, "its headline, which is no part of the text"),
    Column("byline", TEXT, "who wrote it, as the page has it"),
    Column("language", LANGUAGE, "what it is written in"),
    *interval("published", "when the outlet published it"),
    Column("learned", INSTANT, "when the graph learned this version"),
    Column("fetched", INSTANT, "when this version was retrieved"),
    Column("fictional", FLAG, "stands at an address that is reserved for examples"),
    Column("story", COUNT, "articles of one number are one text: the same, nearly, or cut from another"),
    Column("copy", FLAG, "another article of its story, in this frame, was published before"),
)
#: What `texts=True` adds.
ARTICLE_TEXT = Column("text", TEXT, "in which all spans count; only with texts=True")

COVERAGE = (
    Column("id", TEXT, "of the report"),
    Column("url", TEXT, "opens the article"),
    Column("story", COUNT, "reports of one number are one text: the same, nearly, or cut from another"),
    Column("copy", FLAG, "another report of its story was published before"),
    Column("outlet", NAME, "that published the article"),
    Column("title", TEXT, "of the article"),
    Column("article_id", TEXT, "in which the report is"),
    Column("article_url", TEXT, "at the outlet; missing for a text without address"),
    *interval("published", "when the outlet published it"),
    Column("trigger", TEXT, "words that tell the event"),
    Column("start", COUNT, "of the trigger, in code points"),
    Column("end", COUNT, "exclusive"),
    Column("type", EVENT_TYPE, "class of PLOVER, by this text"),
    Column("status", EVENT_STATUS, "by this text"),
    Column("intensity", NUMBER, "-10 (conflict) to 10 (cooperation)"),
    Column("confidence", SHARE, "that the text tells this"),
    Column("score", SHARE, "how sure it is a report of this event"),
    Column("reason", TEXT, "why it is taken for a report of this event"),
)

MENTION = (
    Column("id", TEXT, "of the entity"),
    Column("url", TEXT, "opens the entity in the page"),
    Column("name", NAME, "the most used of its names"),
    Column("kind", ENTITY_KIND, "what sort of entity it is"),
    Column("start", COUNT, "in code points, as Python slices"),
    Column("end", COUNT, "exclusive"),
    Column("text", TEXT, "the words that name, describe or point at it"),
    Column("use", MENTION_USE, "by what they do so"),
    Column("reading", READING, "METONYMIC: a government, by its country, capital or seat"),
)

#: What each method gives, in the words of COLUMNS.md, which a test compares.
FRAMES: dict[str, tuple[Column, ...]] = {
    "statements": STATEMENT,
    'statements(per="target"), beside these': PER_TARGET,
    'statements(per="speaker"), beside these': PER_SPEAKER,
    'statements(per="span")': PER_SPAN,
    "said_about": (*CELL, TREND),
    "timeline": BIN,
    "entities": ENTITY,
    "events": EVENT,
    "articles": (*ARTICLE, ARTICLE_TEXT),
    "coverage": COVERAGE,
    "positions, beside those of statements": POSITION[:7],
    "article(id).mentions": MENTION,
}
