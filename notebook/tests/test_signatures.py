"""What `help` and completion show of methods that take a filter."""

import inspect

import pytest

from ujar import Ujar
from ujar.filter import STATEMENT_FIELDS
from ujar.signatures import FIELDS


def test_every_field_of_the_filter_is_told():
    assert set(FIELDS) == {*STATEMENT_FIELDS, "from_", "to", "clock"}


@pytest.mark.parametrize("name", ["statements", "said_about", "timeline", "positions", "graph"])
def test_a_method_shows_each_field_that_it_takes(name):
    method = getattr(Ujar, name)
    shown = set(inspect.signature(method).parameters)
    assert shown >= set(FIELDS)
    told = inspect.getdoc(method)
    assert "stance: to the target" in told
    assert ("speaker: who speaks" in told) == (name != "positions")


def test_methods_without_a_filter_show_their_own():
    assert set(inspect.signature(Ujar.coverage).parameters) == {"self", "event", "as_of"}
