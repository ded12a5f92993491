"""Model ``DisableRescheduling``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class DisableRescheduling:
    """Whether those who booked can move their booking.

    Give one of the two fields, not both.

    Attributes:
        disabled: Whether bookings can never be moved.
        minutes_before: Bookings can be moved until so many minutes before the start.
    """

    disabled: bool | Unset = UNSET
    minutes_before: int | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            disabled=codec.take_optional(fields, "disabled", codec.boolean),
            minutes_before=codec.take_optional(fields, "minutesBefore", codec.integer),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "disabled": self.disabled,
                "minutesBefore": self.minutes_before,
            },
            self.additional_properties,
        )
