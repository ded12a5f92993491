"""Model ``OutOfOfficeUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.out_of_office_reason import OutOfOfficeReason
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class OutOfOfficeUpdate:
    """What to change; what is left out stays as it is.

    Attributes:
        start: The first day, as a time in UTC of whole milliseconds. Only together with `end`.
        end: The last day, as a time in UTC of whole milliseconds. Only together with `start`.
        notes: Notes on it; null removes them.
        to_user_id: Number of the user who stands in; null if nobody does any more.
        reason: Why.
    """

    start: dt.datetime | Unset = UNSET
    end: dt.datetime | Unset = UNSET
    notes: str | Unset | None = UNSET
    to_user_id: int | Unset | None = UNSET
    reason: OutOfOfficeReason | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            start=codec.take_optional(fields, "start", codec.date_time),
            end=codec.take_optional(fields, "end", codec.date_time),
            notes=codec.take_optional(fields, "notes", codec.nullable(codec.string)),
            to_user_id=codec.take_optional(fields, "toUserId", codec.nullable(codec.integer)),
            reason=codec.take_optional(fields, "reason", codec.member(OutOfOfficeReason)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "start": self.start,
                "end": self.end,
                "notes": self.notes,
                "toUserId": self.to_user_id,
                "reason": self.reason,
            },
            self.additional_properties,
        )
