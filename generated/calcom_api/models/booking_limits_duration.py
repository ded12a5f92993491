"""Model ``BookingLimitsDuration``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class BookingLimitsDuration(fields.Model):
    """How many minutes of a day, week, month or year can be booked.

    Multiples of 15; limits of longer times must not be below those of shorter ones (else 400). `disabled` as the only
    field removes all of them.

    Attributes:
        day: Minutes a day.
        week: Minutes a week.
        month: Minutes a month.
        year: Minutes a year.
        disabled: True removes the limits; then give nothing else. Answers leave it out where limits are set.
    """

    day: int | Unset = UNSET
    week: int | Unset = UNSET
    month: int | Unset = UNSET
    year: int | Unset = UNSET
    disabled: bool | Unset = UNSET
    _names_in_json = "day week month year disabled"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.day = fields.integer(src, "day") if "day" in src else UNSET
        self.week = fields.integer(src, "week") if "week" in src else UNSET
        self.month = fields.integer(src, "month") if "month" in src else UNSET
        self.year = fields.integer(src, "year") if "year" in src else UNSET
        self.disabled = fields.boolean(src, "disabled") if "disabled" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.day is not UNSET:
            document["day"] = self.day
        if self.week is not UNSET:
            document["week"] = self.week
        if self.month is not UNSET:
            document["month"] = self.month
        if self.year is not UNSET:
            document["year"] = self.year
        if self.disabled is not UNSET:
            document["disabled"] = self.disabled
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
