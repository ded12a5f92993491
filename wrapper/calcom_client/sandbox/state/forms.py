"""Rows to JSON and back."""

from datetime import UTC, datetime
from typing import Any, TypeVar, cast

import attrs
from cattrs import BaseValidationError, Converter, transform_error

R = TypeVar("R", bound=attrs.AttrsInstance)


def timestamp(moment: datetime) -> str:
    """UTC, milliseconds, `Z`: how the real server writes times."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def moment_of(text: str) -> datetime:
    """The moment that a text tells; without a zone it is read as UTC, as on the real server.

    Raises:
        ValueError: The text is no ISO 8601 date or time, or one at the calendar's edge that is beyond it in UTC.
    """
    moment = datetime.fromisoformat(text)
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(str(error)) from None


_converter = Converter(forbid_extra_keys=True)
_converter.register_unstructure_hook(datetime, timestamp)
_converter.register_structure_hook(datetime, lambda text, _: moment_of(text))


def form_of(row: attrs.AttrsInstance) -> dict[str, Any]:
    """A row as JSON."""
    return cast("dict[str, Any]", _converter.unstructure(row))


def row_of(kind: type[R], form: object, place: str) -> R:
    """A row from its JSON.

    Args:
        kind: The row's class.
        form: The JSON.
        place: Where it stands, for the message.

    Raises:
        ValueError: It is no such row. The message names the place, not the value.
    """
    try:
        return _converter.structure(form, kind)
    except (BaseValidationError, ValueError, TypeError, KeyError) as error:
        raise ValueError("; ".join(transform_error(error, path=place))) from None
