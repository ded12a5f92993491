"""Model ``EventTypeRecurrence``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.recurrence_frequency import RecurrenceFrequency
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class EventTypeRecurrence(fields.Model):
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
    _names_in_json = "interval occurrences frequency disabled"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.interval = fields.integer(src, "interval")
        self.occurrences = fields.integer(src, "occurrences")
        self.frequency = fields.member(src, "frequency", RecurrenceFrequency)
        self.disabled = fields.boolean(src, "disabled") if "disabled" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "interval": self.interval,
            "occurrences": self.occurrences,
            "frequency": codec.encode(self.frequency),
        }
        if self.disabled is not UNSET:
            document["disabled"] = self.disabled
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
