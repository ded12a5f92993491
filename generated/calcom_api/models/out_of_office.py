"""Model ``OutOfOffice``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.out_of_office_reason import OutOfOfficeReason
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class OutOfOffice(fields.Model):
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
    _names_in_json = "id uuid userId start end toUserId notes reason"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id")
        self.uuid = fields.text(src, "uuid")
        self.user_id = fields.integer(src, "userId")
        self.start = fields.date_time(src, "start")
        self.end = fields.date_time(src, "end")
        self.to_user_id = fields.integer_or_null(src, "toUserId") if "toUserId" in src else UNSET
        self.notes = fields.text_or_null(src, "notes") if "notes" in src else UNSET
        self.reason = fields.member(src, "reason", OutOfOfficeReason) if "reason" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "uuid": self.uuid,
            "userId": self.user_id,
            "start": codec.encode(self.start),
            "end": codec.encode(self.end),
        }
        if self.to_user_id is not UNSET:
            document["toUserId"] = self.to_user_id
        if self.notes is not UNSET:
            document["notes"] = self.notes
        if self.reason is not UNSET:
            document["reason"] = codec.encode(self.reason)
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
