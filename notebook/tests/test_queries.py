"""The client's questions and lists against the schema that is committed."""

from importlib.resources import files
from pathlib import Path

import pytest
from graphql import GraphQLEnumType, build_schema, parse, validate

from ujar.columns import CLOSED_LISTS
from ujar.filter import EVENT_FIELDS, STATEMENT_FIELDS, camel, snake
from ujar.queries import query

SCHEMA = build_schema((Path(__file__).parents[2] / "schema.graphql").read_text(encoding="utf-8"))
NAMES = sorted(path.name[:-8] for path in files("ujar.queries").iterdir() if path.name.endswith(".graphql"))


@pytest.mark.parametrize("name", NAMES)
def test_a_question_is_one_of_the_schema(name):
    assert validate(SCHEMA, parse(query(name))) == []


def test_there_are_questions():
    assert len(NAMES) > 8


@pytest.mark.parametrize(("name", "fields"), [("StatementFilter", STATEMENT_FIELDS), ("EventFilter", EVENT_FIELDS)])
def test_arguments_are_the_fields_of_the_filter(name, fields):
    assert {camel(field) for field in fields} == set(SCHEMA.type_map[name].fields)
    assert {snake(camel(field)) for field in fields} == set(fields)


def test_closed_lists_are_those_of_the_schema():
    for name, closed in CLOSED_LISTS.items():
        kind = SCHEMA.type_map[name]
        assert isinstance(kind, GraphQLEnumType)
        assert set(kind.values) == set(closed.words), name
