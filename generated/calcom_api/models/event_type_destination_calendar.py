"""Model ``EventTypeDestinationCalendar``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class EventTypeDestinationCalendar(fields.Model):
    """The calendar that bookings are written to.

    It must be connected and writable (else 400).

    Attributes:
        integration: Kind of the calendar, from the list of calendars.
        external_id: Id of the calendar, from the list of calendars.
    """

    integration: str
    external_id: str
    _names_in_json = "integration externalId"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.integration = fields.text(src, "integration")
        self.external_id = fields.unique_text(src, "externalId")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "integration": self.integration,
            "externalId": self.external_id,
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
