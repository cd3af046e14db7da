"""COLUMNS.md tells every column of every frame. With UJAR_NOTEBOOKS=write it is written anew."""

import os
from pathlib import Path

from ujar.columns import FRAMES, POSITION, STATEMENT, Closed, Plain, Record

PAGE = Path(__file__).parents[1] / "COLUMNS.md"
HEAD = """# Columns

What each frame holds; README.md says how to get it. A *category* is a word of a list, a *day* a date without a time, an
*instant* a time in UTC, a *share* from 0 to 1, a *span* `{start, end, text}` with `text == article.text[start:end]`.
Anything may be missing where nothing is told, but ids, links and counts.
"""
NAMES = {"name": "category", "count": "whole number", "flag": "true or false"}


def kind_of(kind):
    if isinstance(kind, Closed):
        return "category: " + ", ".join(kind.words)
    if isinstance(kind, Plain):
        return NAMES.get(kind.of, kind.of)
    if isinstance(kind, Record):
        names = [name for name, _ in kind.fields]
        return "span" if names == ["start", "end", "text"] else "{" + ", ".join(names) + "}"
    return f"list of {kind_of(kind.of)}"


def written():
    parts = [HEAD]
    for name, columns in FRAMES.items():
        rows = [f"| `{column.name}` | {kind_of(column.type)} | {column.note} |" for column in columns]
        parts.append("\n".join([f"## {name}\n", "| column | type | |", "| --- | --- | --- |", *rows, ""]))
    return "\n".join(parts)


def test_columns_are_documented():
    if os.environ.get("UJAR_NOTEBOOKS") == "write":
        PAGE.write_text(written(), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == written()


def test_positions_have_the_columns_of_statements():
    names = [column.name for column in POSITION]
    assert set(names) > {column.name for column in STATEMENT}
    assert len(names) == len(set(names))
