"""Frames of pandas that show themselves with links and pictures in a notebook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from .columns import Closed, Column, Plain, Type
from .errors import ArgumentError
from .frames import Rows
from .showing import Read, Shown, show


class Frame(pd.DataFrame):
    """A DataFrame with what was asked in `attrs`: server, method, arguments, as_of, totals, asked_at.

    Whatever pandas makes of it is one too, with the same attrs; `pd.DataFrame(frame)` is a plain one.
    """

    @property
    def _constructor(self) -> type[Frame]:
        return Frame

    def matrix(self, values: str = "utterances") -> Frame:
        """Of `said_about`: speakers as rows, targets as columns, by name; most first, 0 where nothing was said.

        Who shares a name with another stands with the id.
        """
        told = pd.DataFrame(self)
        if values not in _COUNTS or not {"speaker_id", "target_id", values} <= set(told.columns):
            raise ArgumentError(
                f"values: {values!r} is no column of counts that said_about has: {', '.join(_COUNTS)}",
                code="BAD_ARGUMENT",
                argument="values",
            )
        sides = [_labels(told, side) for side in ("speaker", "target")]
        table = told.assign(speaker=sides[0], target=sides[1]).pivot_table(
            index="speaker", columns="target", values=values, aggfunc="sum", fill_value=0, observed=True
        )
        rows = table.sum(axis=1).sort_values(ascending=False, kind="stable").index
        columns = table.sum(axis=0).sort_values(ascending=False, kind="stable").index
        made: Frame = Frame(table.loc[rows, columns].astype("int64"))
        made.attrs = dict(self.attrs)
        return made

    def _repr_html_(self) -> str:
        attrs = {str(name): value for name, value in self.attrs.items()}
        shown = show(Shown(_reader(self), set(self.columns), attrs, len(self)))
        return shown if shown is not None else str(pd.DataFrame(self)._repr_html_())


_COUNTS = ("utterances", "reports", "supports", "opposes", "neutral")


def _reader(frame: pd.DataFrame) -> Read:
    def read(names: Sequence[str], most: int | None) -> list[dict[str, Any]]:
        part = pd.DataFrame(frame)[list(names)]
        rows: list[dict[str, Any]] = (part if most is None else part.head(most)).to_dict("records")
        return rows

    return read


def _labels(told: pd.DataFrame, side: str) -> pd.Series[str]:
    ids, names = told[f"{side}_id"].astype(str), told[side].astype(str)
    pairs = pd.DataFrame({"id": ids, "name": names}).drop_duplicates()
    twice = set(pairs["name"][pairs["name"].duplicated(keep=False)])
    labels: pd.Series[str] = names.where(~names.isin(twice), names + " (" + ids + ")")
    return labels


class PandasMaker:
    """Makes a Frame."""

    def frame(self, what: str, columns: Sequence[Column], rows: Rows, attrs: Mapping[str, Any]) -> Frame:
        """See `frames.Maker`."""
        values = {column.name: _series(column.type, [row.get(column.name) for row in rows]) for column in columns}
        made: Frame = Frame(values)
        told: Any = {"what": what, **attrs}
        made.attrs = told
        return made


_PLAIN: Mapping[str, str] = {
    "text": "string",
    "count": "Int64",
    "share": "float64",
    "number": "float64",
    "flag": "boolean",
    "instant": "datetime64[us, UTC]",
    "day": "datetime64[us]",
}


def _series(of: Type, values: list[Any]) -> Any:
    if isinstance(of, Closed):
        return _category(values, of.words)
    if isinstance(of, Plain) and of.of == "name":
        return _category(values, sorted({value for value in values if value is not None}))
    if isinstance(of, Plain):
        return pd.Series(values, dtype=_PLAIN[of.of])
    return pd.Series(values, dtype="object")


def _category(values: list[Any], words: Sequence[str]) -> Any:
    new = [value for value in dict.fromkeys(values) if value is not None and value not in words]
    return pd.Series(pd.Categorical(values, categories=[*words, *new]))
