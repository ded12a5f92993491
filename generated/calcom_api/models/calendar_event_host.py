"""Model ``CalendarEventHost``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.calendar_event_response_status import CalendarEventResponseStatus
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_response_status = codec.member(CalendarEventResponseStatus)


@attrs.define(kw_only=True, eq=False, repr=False)
class CalendarEventHost(fields.Model):
    """Somebody who organizes an event.

    Attributes:
        email: Their e-mail address.
        name: Their name.
        response_status: What they have answered; null where that is not known.
    """

    email: str
    name: str | Unset | None = UNSET
    response_status: CalendarEventResponseStatus | Unset | None = UNSET
    _names_in_json = "email name responseStatus"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.email = fields.text(src, "email")
        self.name = fields.text_or_null(src, "name") if "name" in src else UNSET
        self.response_status = (
            fields.take_or_null(src, "responseStatus", _decode_response_status) if "responseStatus" in src else UNSET
        )
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "email": self.email,
        }
        if self.name is not UNSET:
            document["name"] = self.name
        if self.response_status is not UNSET:
            document["responseStatus"] = codec.encode(self.response_status)
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
