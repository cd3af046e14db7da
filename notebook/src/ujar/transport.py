"""Questions to the API over HTTP: one at a time, asked again only where that helps."""

from __future__ import annotations

import json
import random
import re
import time
import weakref
from collections.abc import Mapping
from typing import Any, Callable, TypeVar

import httpx

from .errors import DatabaseAwayError, RateError, ServerError, UjarError, UnreachableError, error_from

Variables = Mapping[str, Any]
T = TypeVar("T")

#: Seconds before each further try, where the server doesn't say how long to wait.
PAUSES = (0.5, 1.0, 2.0, 4.0)
#: The server gives an answer half a minute, unless it was set up otherwise; then it tells TIMEOUT itself.
TIMEOUT = httpx.Timeout(120.0, connect=10.0)
#: This machine is asked without whatever proxy the environment names.
UNPROXIED: Mapping[str, None] = {"all://127.0.0.1": None, "all://localhost": None, "all://[::1]": None}
#: A server that asks for a longer rest than this, in seconds, is not waited for.
LONGEST_REST = 90.0


class Transport:
    """Asks one server. `sleep` and `client` can be others for a test."""

    def __init__(
        self,
        server: str,
        key: str | None,
        *,
        client: httpx.Client | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.server = server
        headers = {"authorization": f"Bearer {key}"} if key else {}
        self._client = client or httpx.Client(
            timeout=TIMEOUT, headers=headers, follow_redirects=False, mounts=UNPROXIED
        )
        # One that is let go of without being closed lets go of its connections too.
        weakref.finalize(self, self._client.close)
        self._sleep = sleep

    def ask(self, query: str, variables: Variables | None = None) -> dict[str, Any]:
        """The `data` of an answer. Raises a UjarError for its first error."""
        body = {"query": query, "variables": dict(variables or {})}
        return self._tried(lambda: _read(self._send("POST", "/graphql", json=body)), not changes_something(query))

    def take(self, format: str, filter: Variables) -> bytes:
        """A whole file of what a StatementFilter selects, as `/export` gives it."""
        asked = {"format": format, "filter": json.dumps(filter)}
        return self._tried(lambda: _read_file(self._send("GET", "/export", params=asked)), True)

    def _tried(self, once: Callable[[], T], again: bool) -> T:
        for pause in (*PAUSES, None):
            try:
                return once()
            except _Worth as worth:
                rest = _rest(worth, pause)
                if rest is None or not (again or worth.unheard):
                    raise worth.error from worth.__cause__
                self._sleep(rest)
        raise AssertionError("the last try ends the loop")

    def close(self) -> None:
        """Lets go of the connection."""
        self._client.close()

    def _send(self, method: str, path: str, **asked: Any) -> httpx.Response:
        try:
            return self._client.request(method, f"{self.server}{path}", **asked)
        except httpx.TransportError as fault:
            unheard = isinstance(fault, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout))
            raise _Worth(self._unreachable(fault), unheard=unheard) from fault

    def _unreachable(self, fault: httpx.TransportError) -> UnreachableError:
        late = isinstance(fault, httpx.TimeoutException)
        code = "NO_ANSWER" if late else "UNREACHABLE"
        how = "does not answer in time" if late else f"can't be reached ({fault})"
        return UnreachableError(f"{self.server} {how}: is the server running there?", code=code)


class _Worth(Exception):  # noqa: N818 - it never leaves this module
    """A fault that another try may get over. `unheard`: the server did nothing of what was asked."""

    def __init__(self, error: UjarError, *, unheard: bool, rest: float | None = None) -> None:
        super().__init__(str(error))
        self.error = error
        self.unheard = unheard
        self.rest = rest


def _rest(worth: _Worth, pause: float | None) -> float | None:
    """Seconds to wait; None: no other try. Half of a pause is left to chance, so that many don't come at once."""
    if pause is None:
        return None
    if worth.rest is not None:
        return worth.rest if worth.rest <= LONGEST_REST else None
    return pause * (0.5 + random.random() / 2)  # noqa: S311 - nothing secret


def _read(response: httpx.Response) -> dict[str, Any]:
    request = response.headers.get("x-request-id")
    told = _json(response)
    errors = told.get("errors")
    if errors:
        error = error_from(errors[0], status=response.status_code, request=request)
        if isinstance(error, DatabaseAwayError):
            raise _Worth(error, unheard=False, rest=_asked_rest(response, error))
        if response.status_code in (429, 503) or isinstance(error, RateError):
            raise _Worth(error, unheard=True, rest=_asked_rest(response, error))
        raise error
    data = told.get("data")
    if isinstance(data, dict):
        return data
    if response.status_code in (429, 502, 503, 504):
        error = ServerError(
            f"the server is not ready (status {response.status_code})",
            code="UNAVAILABLE",
            request=request,
            status=response.status_code,
        )
        unheard = response.status_code in (429, 503)
        raise _Worth(error, unheard=unheard, rest=_asked_rest(response, error))
    raise UnreachableError(
        f"{response.url} answers with status {response.status_code} and no GraphQL: is it a Ujar?",
        code="NO_GRAPHQL",
        request=request,
        status=response.status_code,
    )


def _read_file(response: httpx.Response) -> bytes:
    if response.is_success:
        return response.content
    _read(response)
    raise UnreachableError(f"{response.url} gives no file: is it a Ujar?", code="NO_FILE", status=response.status_code)


def _json(response: httpx.Response) -> dict[str, Any]:
    try:
        told = response.json()
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _asked_rest(response: httpx.Response, error: UjarError) -> float | None:
    for told in (error.told.get("retryAfter"), response.headers.get("retry-after")):
        try:
            return max(0.0, float(told))  # type: ignore[arg-type]
        except (TypeError, ValueError):
            continue
    return None


_APART = re.compile(r'"""(?:\\"""|.)*?"""|"(?:\\.|[^"\\])*"|\#[^\n]*', re.S)


def changes_something(query: str) -> bool:
    """Whether a document holds anything but queries; such a one is never sent twice once a server may have heard it."""
    bare = _APART.sub(" ", query)
    depth = 0
    for part in re.findall(r"[{}]|\b(?:mutation|subscription)\b", bare):
        if part == "{":
            depth += 1
        elif part == "}":
            depth -= 1
        elif depth == 0:
            return True
    return False
