"""Model ``BookingLimitsDuration``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class BookingLimitsDuration:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            day=codec.take_optional(fields, "day", codec.integer),
            week=codec.take_optional(fields, "week", codec.integer),
            month=codec.take_optional(fields, "month", codec.integer),
            year=codec.take_optional(fields, "year", codec.integer),
            disabled=codec.take_optional(fields, "disabled", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "day": self.day,
                "week": self.week,
                "month": self.month,
                "year": self.year,
                "disabled": self.disabled,
            },
            self.additional_properties,
        )
