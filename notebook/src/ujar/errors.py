"""What may go wrong, each with the server's stable code."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .columns import CLOSED_LISTS


class UjarError(Exception):
    """Something that was asked for could not be given."""

    def __init__(
        self,
        message: str,
        *,
        code: str,
        argument: str | None = None,
        request: str | None = None,
        status: int | None = None,
        told: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        #: Stable word to test for: "UNKNOWN_ID".
        self.code = code
        #: The argument that can't be used, as the server calls it ("filter.speaker"); None where it is none.
        self.argument = argument
        #: Under this id the server's log tells of it; None where it never got there.
        self.request = request
        #: Of HTTP; None where nothing was answered.
        self.status = status
        #: All that the server told beside the message: "limit", "most", "retryAfter", "scopes".
        self.told: Mapping[str, Any] = told or {}

    def __str__(self) -> str:
        where = f" (request {self.request})" if self.request else ""
        return f"{self.code}: {self.message}{where}"


class ArgumentError(UjarError, ValueError):
    """An argument has a value that can't be used."""


class UnknownArgumentError(ArgumentError, TypeError):
    """There is no such argument."""


class UnknownIdError(ArgumentError, LookupError):
    """An id names nothing that there is or was."""


class QueryError(UjarError, ValueError):
    """A query of `gql` can't be read, or asks for what there is not."""


class LimitError(UjarError):
    """More was asked for than one request may: `told` has "limit", "most" and "asked"."""


class RateError(UjarError):
    """Too much was asked for in a minute, and still was after the last try."""


class AnswerTimeoutError(UjarError, TimeoutError):
    """The answer took longer than the server gives one: ask for less."""


class NotAllowedError(UjarError, PermissionError):
    """No key, none that is in force, or none with the scope that it takes."""


class ContradictionError(UjarError):
    """An earlier judgement says otherwise."""


class UnreachableError(UjarError, ConnectionError):
    """No server answered, or what did is no Ujar."""


class DatabaseAwayError(UjarError, ConnectionError):
    """The server could not reach its database, after the last try too. Whether a change was made is not known."""


class ServerError(UjarError):
    """A failure of the server, which its log tells of under `request`."""


class MissingError(UjarError, LookupError):
    """It was there, but does not count: retracted, superseded, or not there yet as of then."""


class IncompleteError(UjarError):
    """The rows that came are not as many as the server counted, so they are not given."""


class MissingPackageError(UjarError, ImportError):
    """A package is needed that isn't installed."""


class ViewError(UjarError, ValueError):
    """A link can't be read as one of the page, or nothing can be shown by one."""


_KINDS: Mapping[str, type[UjarError]] = {
    "BAD_ARGUMENT": ArgumentError,
    "AMBIGUOUS_NAME": ArgumentError,
    "TOO_LARGE": ArgumentError,
    "UNKNOWN_ID": UnknownIdError,
    "BAD_REQUEST": QueryError,
    "GRAPHQL_PARSE_FAILED": QueryError,
    "GRAPHQL_VALIDATION_FAILED": QueryError,
    "LIMIT": LimitError,
    "RATE_LIMITED": RateError,
    "BUSY": RateError,
    "TIMEOUT": AnswerTimeoutError,
    "DATABASE_UNAVAILABLE": DatabaseAwayError,
    "UNAUTHENTICATED": NotAllowedError,
    "FORBIDDEN": NotAllowedError,
    "FOREIGN_HOST": NotAllowedError,
    "FOREIGN_ORIGIN": NotAllowedError,
    "FORGEABLE": NotAllowedError,
    "CONTRADICTION": ContradictionError,
}

#: Where what is unknown can be looked up, by the argument; all others are ids of entities.
_FOUND: Mapping[str, str] = {
    "outlet": "ujar.articles().outlet.unique() has all of them",
    "article": "ids are given by ujar.articles()",
    "event": "ids are given by ujar.events()",
    "ids": "ids are given by every row",
    "id": "ids are given by every row",
}
_HINTS: Mapping[str, str] = {
    "UNKNOWN_ID": "ids are given by ujar.entities(search=...), and by every row",
    "UNAUTHENTICATED": 'give one: Ujar(url, key="..."), or set UJAR_KEY',
}


def error_from(error: Mapping[str, Any], *, status: int, request: str | None) -> UjarError:
    """The exception for one entry of an answer's `errors`, with a hint where one helps."""
    told = dict(error.get("extensions") or {})
    code = str(told.get("code") or "INTERNAL")
    message = str(error.get("message") or "no reason was told")
    if wrong := _WORD.search(message):
        return _unknown_word(wrong, told, status=status, request=request)
    argument = str(told.get("argument") or "").rsplit(".", maxsplit=1)[-1]
    hint = (_FOUND.get(argument) if code == "UNKNOWN_ID" else None) or _HINTS.get(code)
    kind = _KINDS.get(code, ServerError)
    return kind(
        f"{message}; {hint}" if hint else message,
        code=code,
        argument=told.get("argument"),
        request=told.get("request") or request,
        status=status,
        told=told,
    )


#: How the server tells of a word that is of no closed list.
_WORD = re.compile(r'^Variable "\$(\w+)" got invalid value "(\w+)"(?: at "([\w.]+)(?:\[\d+\])?")?; .* "(\w+)" enum')


def _unknown_word(wrong: re.Match[str], told: Mapping[str, Any], *, status: int, request: str | None) -> ArgumentError:
    variable, word, path, enum = wrong.groups()
    known = CLOSED_LISTS.get(enum)
    words = f" of {', '.join(known.words)}" if known else ""
    argument = path or variable
    return ArgumentError(
        f'{argument}: "{word}" is none{words}',
        code="BAD_ARGUMENT",
        argument=argument,
        request=told.get("request") or request,
        status=status,
        told=told,
    )


def needs(package: str, extra: str) -> MissingPackageError:
    """Says how to get a package that is missing."""
    return MissingPackageError(
        f'{package} is not installed: pip install "ujar[{extra}]"', code="MISSING_PACKAGE", argument=package
    )
