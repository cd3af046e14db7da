"""Rows as DataFrames, of pandas or of polars, with the types of `columns`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from .columns import Column
from .errors import ArgumentError, needs

if TYPE_CHECKING:
    from .pandas_frames import Frame
    from .polars_frames import PolarsFrame

F_co = TypeVar("F_co", covariant=True)

Rows = Sequence[Mapping[str, Any]]


class Maker(Protocol[F_co]):
    """Makes frames of one library."""

    def frame(self, what: str, columns: Sequence[Column], rows: Rows, attrs: Mapping[str, Any]) -> F_co:
        """A frame of rows with these columns. `what` they are: "statements"."""
        ...  # pragma: no cover


def pandas_maker() -> Maker[Frame]:
    """Makes frames of pandas. Raises MissingPackageError without it."""
    try:
        from .pandas_frames import PandasMaker
    except ImportError as missing:
        raise needs("pandas", "pandas") from missing
    return PandasMaker()


def polars_maker() -> Maker[PolarsFrame]:
    """Makes frames of polars. Raises MissingPackageError without it."""
    try:
        from .polars_frames import PolarsMaker
    except ImportError as missing:
        raise needs("polars", "polars") from missing
    return PolarsMaker()


def maker_of(name: str) -> Maker[Any]:
    """By the name of the library."""
    makers = {"pandas": pandas_maker, "polars": polars_maker}
    if name not in makers:
        raise ArgumentError(
            f'frames: {name!r} is neither "pandas" nor "polars"', code="BAD_ARGUMENT", argument="frames"
        )
    return makers[name]()


def rows_of(frame: Any) -> Iterable[Mapping[str, Any]]:
    """The rows of a frame of either library."""
    if hasattr(frame, "iter_rows"):
        rows: Iterable[Mapping[str, Any]] = frame.iter_rows(named=True)
        return rows
    return frame.to_dict("records")  # type: ignore[no-any-return]


def is_missing(value: Any) -> bool:
    """Whether a cell holds nothing: None, NaN, NaT or NA, by what it is and not by loading a library."""
    if value is None:
        return True
    pandas = sys.modules.get("pandas")
    return bool(pandas is not None and pandas.api.types.is_scalar(value) and pandas.isna(value))
