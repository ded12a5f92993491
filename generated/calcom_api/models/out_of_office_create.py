"""Model ``OutOfOfficeCreate``."""

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
class OutOfOfficeCreate:
    """Days on which a user cannot be booked.

    Attributes:
        start: The first day, as a time in UTC of whole milliseconds; its whole day counts. Any other time zone is
            refused with 400, even if it is the same moment.
        end: The last day, as a time in UTC of whole milliseconds; its whole day counts.
        notes: Notes on it.
        to_user_id: Number of a user who stands in, to be booked instead. It must be somebody else who is in a team or
            the organization of the user who is away.
        reason: Why; `unspecified` if left out.
    """

    start: dt.datetime
    end: dt.datetime
    notes: str | Unset = UNSET
    to_user_id: int | Unset = UNSET
    reason: OutOfOfficeReason | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            start=codec.take(fields, "start", codec.date_time),
            end=codec.take(fields, "end", codec.date_time),
            notes=codec.take_optional(fields, "notes", codec.string),
            to_user_id=codec.take_optional(fields, "toUserId", codec.integer),
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
