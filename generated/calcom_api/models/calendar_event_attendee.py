"""Model ``CalendarEventAttendee``."""

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
class CalendarEventAttendee(fields.Model):
    """Somebody who is invited to an event.

    Attributes:
        email: Their e-mail address.
        name: Their name.
        response_status: What they have answered; null where Google told something else.
        host: Whether they organize the event.
        self_: Whether it is the account whose calendar the event stands in.
        optional: Whether they need not come.
    """

    email: str
    name: str | Unset = UNSET
    response_status: CalendarEventResponseStatus | Unset | None = UNSET
    host: bool | Unset | None = UNSET
    self_: bool | Unset | None = UNSET
    optional: bool | Unset | None = UNSET
    _names_in_json = "email name responseStatus host self optional"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.email = fields.text(src, "email")
        self.name = fields.text(src, "name") if "name" in src else UNSET
        self.response_status = (
            fields.take_or_null(src, "responseStatus", _decode_response_status) if "responseStatus" in src else UNSET
        )
        self.host = fields.take_or_null(src, "host", codec.boolean) if "host" in src else UNSET
        self.self_ = fields.take_or_null(src, "self", codec.boolean) if "self" in src else UNSET
        self.optional = fields.take_or_null(src, "optional", codec.boolean) if "optional" in src else UNSET
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
        if self.host is not UNSET:
            document["host"] = codec.encode(self.host)
        if self.self_ is not UNSET:
            document["self"] = codec.encode(self.self_)
        if self.optional is not UNSET:
            document["optional"] = codec.encode(self.optional)
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
