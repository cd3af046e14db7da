"""Frames of polars that show themselves with links and pictures in a notebook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import polars as pl

from .columns import Closed, Column, Plain, Record, Several, Type
from .frames import Rows
from .showing import Shown, show


class PolarsFrame(pl.DataFrame):
    """A polars DataFrame with what was asked in `attrs`; what polars makes of it is a plain one, without."""

    attrs: Mapping[str, Any] = {}

    def _repr_html_(self, **_: Any) -> str:
        shown = show(Shown(self._read, set(self.columns), self.attrs, self.height))
        return shown if shown is not None else str(super()._repr_html_())

    def _read(self, names: Sequence[str], most: int | None) -> list[dict[str, Any]]:
        part = self.select(list(names))
        return (part if most is None else part.head(most)).to_dicts()


class PolarsMaker:
    """Makes a PolarsFrame."""

    def frame(self, what: str, columns: Sequence[Column], rows: Rows, attrs: Mapping[str, Any]) -> PolarsFrame:
        """See `frames.Maker`."""
        values = {
            column.name: pl.Series([row.get(column.name) for row in rows], dtype=_type(column.type), strict=False)
            for column in columns
        }
        made = PolarsFrame(values)
        made.attrs = {"what": what, **attrs}
        return made


_PLAIN: Mapping[str, Any] = {
    "text": pl.String,
    "name": pl.Categorical,
    "count": pl.Int64,
    "share": pl.Float64,
    "number": pl.Float64,
    "flag": pl.Boolean,
    "instant": pl.Datetime("us", "UTC"),
    "day": pl.Date,
}


def _type(of: Type) -> Any:
    # The API's lists may grow, and an Enum would refuse the new word.
    if isinstance(of, Closed):
        return pl.Categorical
    if isinstance(of, Plain):
        return _PLAIN[of.of]
    if isinstance(of, Record):
        return pl.Struct({name: _type(kind) for name, kind in of.fields})
    assert isinstance(of, Several)  # noqa: S101 - the last of the four
    return pl.List(_type(of.of))
