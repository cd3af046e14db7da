"""What is asked again and what not, against a small server that fails as it is told to."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from ujar import (
    AnswerTimeoutError,
    ArgumentError,
    DatabaseAwayError,
    LimitError,
    NotAllowedError,
    QueryError,
    RateError,
    ServerError,
    Ujar,
    UnknownIdError,
    UnreachableError,
)
from ujar.transport import PAUSES, Transport, changes_something


class Fake(ThreadingHTTPServer):
    """Gives the answers in their order, the last one ever after."""

    daemon_threads = True

    def __init__(self, answers):
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers = answers
        self.asked = []


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.server.asked.append((body, dict(self.headers)))
        answers = self.server.answers
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if answer == "drop":
            self.close_connection = True
            return
        status, headers, told = answer
        sent = told.encode() if isinstance(told, str) else json.dumps(told).encode()
        self.send_response(status)
        for name, value in {"x-request-id": "the-request", **headers}.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(sent)))
        self.end_headers()
        self.wfile.write(sent)

    def log_message(self, *_):
        pass


@pytest.fixture
def fake():
    servers = []

    def start(*answers):
        server = Fake(list(answers))
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        rests = []
        transport = Transport(f"http://127.0.0.1:{server.server_port}", "the-key", sleep=rests.append)
        servers.append((server, transport))
        return server, transport, rests

    yield start
    for server, transport in servers:
        transport.close()
        server.shutdown()
        server.server_close()


def fault(code, **told):
    return {"errors": [{"message": "no", "extensions": {"code": code, **told}}]}


GOOD = (200, {}, {"data": {"a": 1}})


def test_too_much_in_a_minute_is_asked_again_after_the_rest_that_is_told(fake):
    busy = (429, {"retry-after": "7"}, fault("RATE_LIMITED", retryAfter=7))
    server, transport, rests = fake(busy, busy, GOOD)
    assert transport.ask("{ a }") == {"a": 1}
    assert rests == [7, 7]
    assert len(server.asked) == 3
    assert server.asked[0][1]["authorization"] == "Bearer the-key"


def test_a_rest_of_more_than_a_minute_and_a_half_is_not_waited_for(fake):
    _, transport, rests = fake((429, {"retry-after": "600"}, fault("RATE_LIMITED", retryAfter=600)))
    with pytest.raises(RateError) as told:
        transport.ask("{ a }")
    assert told.value.told["retryAfter"] == 600
    assert rests == []


def test_a_server_that_is_not_ready_is_waited_for_longer_and_longer(fake):
    server, transport, rests = fake((503, {}, "starting"))
    with pytest.raises(ServerError, match="not ready") as told:
        transport.ask("{ a }")
    assert len(server.asked) == len(PAUSES) + 1
    assert all(pause / 2 <= rest <= pause for rest, pause in zip(rests, PAUSES))
    assert (told.value.code, told.value.status) == ("UNAVAILABLE", 503)


def test_a_question_whose_answer_is_cut_off_is_asked_again(fake):
    server, transport, _ = fake("drop", GOOD)
    assert transport.ask("query A { a }") == {"a": 1}
    assert len(server.asked) == 2


def test_what_changes_the_graph_is_never_sent_twice_once_it_may_have_been_heard(fake):
    server, transport, _ = fake("drop", GOOD)
    with pytest.raises(UnreachableError):
        transport.ask("mutation { judge }")
    assert len(server.asked) == 1
    again, transport, _ = fake((429, {}, fault("BUSY", retryAfter=1)), GOOD)
    assert transport.ask("mutation { ingest }") == {"a": 1}
    assert len(again.asked) == 2


def test_a_database_that_is_away_is_waited_for_but_what_changes_the_graph_is_not_sent_twice(fake):
    away = (503, {"retry-after": "5"}, fault("DATABASE_UNAVAILABLE", retryAfter=5))
    server, transport, rests = fake(away, away, GOOD)
    assert transport.ask("{ a }") == {"a": 1}
    assert rests == [5, 5]
    server, transport, _ = fake(away, GOOD)
    with pytest.raises(DatabaseAwayError) as told:
        transport.ask("mutation { judge }")
    assert (told.value.code, len(server.asked)) == ("DATABASE_UNAVAILABLE", 1)


def test_mutations_are_told_from_questions_that_only_name_them():
    assert changes_something("mutation { a }")
    assert changes_something("fragment F on A { a } mutation M { ...F }")
    for document in (
        "{ mutation }",
        "query mutationOf { a }",
        '{ a(text: "} mutation {") }',
        "# mutation\n{ a }",
    ):
        assert not changes_something(document)


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (200, "UNKNOWN_ID", UnknownIdError),
        (200, "LIMIT", LimitError),
        (200, "TIMEOUT", AnswerTimeoutError),
        (400, "GRAPHQL_VALIDATION_FAILED", QueryError),
        (401, "UNAUTHENTICATED", NotAllowedError),
        (403, "FORBIDDEN", NotAllowedError),
        (500, "INTERNAL", ServerError),
        (200, "SOMETHING_NEW", ServerError),
    ],
)
def test_other_errors_are_raised_at_once_with_the_servers_code(fake, status, code, kind):
    server, transport, rests = fake((status, {}, fault(code, argument="filter.speaker")))
    with pytest.raises(kind) as told:
        transport.ask("{ a }")
    error = told.value
    assert (error.code, error.argument, error.request, error.status) == (
        *(code, "filter.speaker", "the-request", status),
    )
    assert (len(server.asked), rests) == (1, [])


def test_what_is_no_ujar_is_said_to_be_none(fake):
    _, transport, _ = fake((200, {}, "<html>"))
    with pytest.raises(UnreachableError, match="is it a Ujar"):
        transport.ask("{ a }")
    nobody = Transport("http://127.0.0.1:9", None, sleep=lambda _: None)
    with pytest.raises(UnreachableError, match="is the server running") as told:
        nobody.ask("{ a }")
    assert told.value.code == "UNREACHABLE"
    nobody.close()


def test_this_machine_is_asked_without_a_proxy(fake, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    _, transport, _ = fake(GOOD)
    assert transport.ask("{ a }") == {"a": 1}


def test_a_server_is_named_by_any_link_to_it_but_by_no_password(monkeypatch):
    for link in ("http://127.0.0.1:4000/?view=matrix", "http://127.0.0.1:4000/graphql", "http://127.0.0.1:4000"):
        assert Ujar(link).server == "http://127.0.0.1:4000"
    assert Ujar("https://desk.example/ujar/?view=matrix").server == "https://desk.example/ujar"
    with pytest.raises(ValueError, match="give a key instead"):
        Ujar("http://me:secret@127.0.0.1:4000")
    with pytest.raises(ValueError, match="no address of a server"):
        Ujar("127.0.0.1:4000")
    monkeypatch.setenv("UJAR_URL", "http://desk.example")
    assert Ujar().server == "http://desk.example"


def test_the_server_says_what_is_wrong(ujar, server):
    with pytest.raises(UnknownIdError, match="entities") as unknown:
        ujar.statements(speaker="Entity:nobody")
    assert unknown.value.argument == "filter.speaker"
    with pytest.raises(LimitError) as limit:
        ujar.gql("{ " + " ".join(f"a{n}: stats {{ asOf }}" for n in range(70)) + " }")
    assert limit.value.told["most"] == 60
    for given, argument, words in (
        ({"act": "shout"}, "filter.act", "none of SAY, DENY"),
        ({"order_by": "newest"}, "orderBy", "none of SAID_NEWEST"),
        ({"language": ["en", "fr"]}, "filter.language", "none of EN, ID"),
    ):
        with pytest.raises(ArgumentError, match=words) as word:
            ujar.statements(**given)
        assert (word.value.code, word.value.argument) == ("BAD_ARGUMENT", argument)
    for given, place in (({"outlet": "Nobody's"}, "articles"), ({"event": "Event:1"}, "events")):
        with pytest.raises(UnknownIdError, match=rf"ujar\.{place}\(\)"):
            ujar.statements(**given)
    with Ujar(server, key="wrong", progress=False) as stranger, pytest.raises(NotAllowedError) as shut:
        stranger.statements()
    assert shut.value.code == "UNAUTHENTICATED"
    assert "UJAR_KEY" in str(shut.value)


def test_a_key_lets_its_bearer_read_and_no_more(ujar, server):
    made = ujar.gql(
        "mutation ($name: String!) { createKey(name: $name, scopes: [READ]) { secret key { id } } }",
        {"name": "Notebook"},
    )["createKey"]
    with Ujar(server, key=made["secret"], progress=False) as reader:
        assert len(reader.statements(act="deny")) > 0
        assert made["secret"] not in repr(reader)
        with pytest.raises(NotAllowedError) as told:
            reader.gql('mutation { judge(pair: ["Entity:JPN", "Entity:NOR"], verdict: SAME) { stood } }')
    assert told.value.code == "FORBIDDEN"
    ujar.gql("mutation ($id: ID!) { revokeKey(key: $id) { id } }", {"id": made["key"]["id"]})
