"""Methods that take a filter show its fields to `help` and to whatever completes arguments while somebody types."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any, Callable, TypeVar

M = TypeVar("M", bound=Callable[..., Any])

#: What each field of a filter selects. A test compares them with the fields that are read.
FIELDS: Mapping[str, str] = {
    "speaker": "who speaks, by the likeliest candidate: ids, or rows that have one",
    "target": "who or what is spoken about: ids",
    "between": "both who speaks and who is spoken about: ids",
    "involves": "who speaks or is spoken about: ids",
    "roll_up": "True: who holds an office of state counts as their country",
    "spoken_for": "countries that it was spoken for; who did is shown as themselves",
    "event": "events that it is about: ids of `events`",
    "place": "where it was spoken: ids",
    "text": 'words of what was said, by their stems: "quota talks"',
    "article": "articles that report it: ids",
    "period": 'a day, month or year ("2026-03"), or a pair of first and last',
    "from_": "first day, month or year of it, itself included",
    "to": "last one, itself included",
    "clock": 'whose time that is: "said" (else), "published" or "learned"',
    "kind": '"direct" (quoted), "indirect" or "mixed"',
    "act": 'what is done by saying it: ["deny", "reject"]; COLUMNS.md lists all',
    "stance": 'to the target, or without one to any: "supports", "opposes" or "neutral"',
    "outlet": "names of outlets, in whatever case",
    "language": 'of the article: "en" or "id"',
    "min_confidence": "0 to 1: of the statement times its speaker, with target or stance times the stance",
    "any_candidate": "True: whoever may have said it counts, not only the likeliest",
    "ignore_stance_confidence": "True: how sure a stance is counts only where a stance is asked for",
    "first_hand_only": "True: not what reached the article through somebody else",
    "reviewed": "True: only what somebody confirmed or corrected; False: only what nobody did",
    "as_of": 'a number from `attrs["as_of"]`, or a time with its zone: what had been learned by then',
}


def shows_filter(*without: str) -> Callable[[M], M]:
    """Tells of the fields that a method takes by `**filter`; `without` those that it doesn't take."""

    def show(method: M) -> M:
        own = inspect.signature(method)
        fields = [name for name in FIELDS if name not in own.parameters and name not in without]
        parameters = [one for one in own.parameters.values() if one.kind is not inspect.Parameter.VAR_KEYWORD]
        parameters += [inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None) for name in fields]
        told: Any = method
        told.__signature__ = own.replace(parameters=parameters)
        lines = "\n".join(f"    {name}: {FIELDS[name]}" for name in fields)
        told.__doc__ = f"{inspect.cleandoc(method.__doc__ or '')}\n\n{_HEAD}\n\n{lines}\n"
        return method

    return show


_HEAD = 'The filter: values of a list are alternatives, fields are joined by "and", and None filters nothing.'
