"""Model ``CalendarBusyTime``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class CalendarBusyTime:
    """A time at which a calendar is busy.

    Attributes:
        start: When it begins.
        end: When it ends.
        source: The app that told it, such as `google-calendar`.
    """

    start: dt.datetime
    end: dt.datetime
    source: str | Unset | None = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            start=codec.take(fields, "start", codec.date_time),
            end=codec.take(fields, "end", codec.date_time),
            source=codec.take_optional(fields, "source", codec.nullable(codec.string)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "start": self.start,
                "end": self.end,
                "source": self.source,
            },
            self.additional_properties,
        )
