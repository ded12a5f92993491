"""Model ``OutOfOffice``."""

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
class OutOfOffice:
    """Days on which a user cannot be booked.

    Attributes:
        id: Number of the entry.
        uuid: Its other id. Calls ask for the number.
        user_id: Number of the user who is away.
        start: When it begins, at 00:00:00.000 UTC of the first day.
        end: When it ends, at 23:59:59.999 UTC of the last day.
        to_user_id: Number of the user who stands in; null if nobody does.
        notes: Notes on it; null if there are none.
        reason: Why the user is away; absent for a reason that an administrator of the server added.
    """

    id: int
    uuid: str
    user_id: int
    start: dt.datetime
    end: dt.datetime
    to_user_id: int | Unset | None = UNSET
    notes: str | Unset | None = UNSET
    reason: OutOfOfficeReason | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.integer),
            uuid=codec.take(fields, "uuid", codec.string),
            user_id=codec.take(fields, "userId", codec.integer),
            start=codec.take(fields, "start", codec.date_time),
            end=codec.take(fields, "end", codec.date_time),
            to_user_id=codec.take_optional(fields, "toUserId", codec.nullable(codec.integer)),
            notes=codec.take_optional(fields, "notes", codec.nullable(codec.string)),
            reason=codec.take_optional(fields, "reason", codec.member(OutOfOfficeReason)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "uuid": self.uuid,
                "userId": self.user_id,
                "start": self.start,
                "end": self.end,
                "toUserId": self.to_user_id,
                "notes": self.notes,
                "reason": self.reason,
            },
            self.additional_properties,
        )
