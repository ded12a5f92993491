"""Model ``OutOfOfficeCreate``."""

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
class OutOfOfficeCreate(fields.Model):
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
    _names_in_json = "start end notes toUserId reason"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.start = fields.date_time(src, "start")
        self.end = fields.date_time(src, "end")
        self.notes = fields.text(src, "notes") if "notes" in src else UNSET
        self.to_user_id = fields.integer(src, "toUserId") if "toUserId" in src else UNSET
        self.reason = fields.member(src, "reason", OutOfOfficeReason) if "reason" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "start": codec.encode(self.start),
            "end": codec.encode(self.end),
        }
        if self.notes is not UNSET:
            document["notes"] = self.notes
        if self.to_user_id is not UNSET:
            document["toUserId"] = self.to_user_id
        if self.reason is not UNSET:
            document["reason"] = codec.encode(self.reason)
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
