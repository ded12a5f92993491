"""Model ``OutOfOfficeUpdate``."""

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
class OutOfOfficeUpdate(fields.Model):
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
    _names_in_json = "start end notes toUserId reason"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.start = fields.date_time(src, "start") if "start" in src else UNSET
        self.end = fields.date_time(src, "end") if "end" in src else UNSET
        self.notes = fields.text_or_null(src, "notes") if "notes" in src else UNSET
        self.to_user_id = fields.integer_or_null(src, "toUserId") if "toUserId" in src else UNSET
        self.reason = fields.member(src, "reason", OutOfOfficeReason) if "reason" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.start is not UNSET:
            document["start"] = codec.encode(self.start)
        if self.end is not UNSET:
            document["end"] = codec.encode(self.end)
        if self.notes is not UNSET:
            document["notes"] = self.notes
        if self.to_user_id is not UNSET:
            document["toUserId"] = self.to_user_id
        if self.reason is not UNSET:
            document["reason"] = codec.encode(self.reason)
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
