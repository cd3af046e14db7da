"""The questions that the client asks: one file each, with the parts that several share in `parts`."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files


@cache
def query(name: str) -> str:
    """The document of a question, with the parts that it spreads."""
    document = _read(f"{name}.graphql")
    known: set[str] = set()
    while wanted := set(re.findall(r"\.\.\.(\w+)", document)) - known - {"on"}:
        known |= wanted
        document += "".join(_read(f"parts/{part}.graphql") for part in sorted(wanted))
    return document


def _read(path: str) -> str:
    return files(__name__).joinpath(*path.split("/")).read_text(encoding="utf-8")
