"""Model ``CalendarEventAttendee``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.calendar_event_response_status import CalendarEventResponseStatus
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class CalendarEventAttendee:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            email=codec.take(fields, "email", codec.string),
            name=codec.take_optional(fields, "name", codec.string),
            response_status=codec.take_optional(
                fields, "responseStatus", codec.nullable(codec.member(CalendarEventResponseStatus))
            ),
            host=codec.take_optional(fields, "host", codec.nullable(codec.boolean)),
            self_=codec.take_optional(fields, "self", codec.nullable(codec.boolean)),
            optional=codec.take_optional(fields, "optional", codec.nullable(codec.boolean)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "email": self.email,
                "name": self.name,
                "responseStatus": self.response_status,
                "host": self.host,
                "self": self.self_,
                "optional": self.optional,
            },
            self.additional_properties,
        )
