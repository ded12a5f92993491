"""Model ``DisableRescheduling``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class DisableRescheduling(fields.Model):
    """Whether those who booked can move their booking.

    Give one of the two fields, not both.

    Attributes:
        disabled: Whether bookings can never be moved.
        minutes_before: Bookings can be moved until so many minutes before the start.
    """

    disabled: bool | Unset = UNSET
    minutes_before: int | Unset = UNSET
    _names_in_json = "disabled minutesBefore"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.disabled = fields.boolean(src, "disabled") if "disabled" in src else UNSET
        self.minutes_before = fields.integer(src, "minutesBefore") if "minutesBefore" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.disabled is not UNSET:
            document["disabled"] = self.disabled
        if self.minutes_before is not UNSET:
            document["minutesBefore"] = self.minutes_before
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
