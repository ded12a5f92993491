"""Model ``EventTypeRecurrence``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.recurrence_frequency import RecurrenceFrequency
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class EventTypeRecurrence:
    """Makes each booking a series.

    Not together with seats, nor with a limit of a person's bookings (400).

    Attributes:
        interval: The series repeats every so many weeks, months or years.
        occurrences: Events that a series has at most.
        frequency: The unit of the interval of a series.
        disabled: False in answers. Leave it out of requests.
    """

    interval: int
    occurrences: int
    frequency: RecurrenceFrequency
    disabled: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            interval=codec.take(fields, "interval", codec.integer),
            occurrences=codec.take(fields, "occurrences", codec.integer),
            frequency=codec.take(fields, "frequency", codec.member(RecurrenceFrequency)),
            disabled=codec.take_optional(fields, "disabled", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "interval": self.interval,
                "occurrences": self.occurrences,
                "frequency": self.frequency,
                "disabled": self.disabled,
            },
            self.additional_properties,
        )
