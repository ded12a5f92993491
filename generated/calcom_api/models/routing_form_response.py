"""Model ``RoutingFormResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.routing_form_answer import RoutingFormAnswer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class RoutingFormResponse:
    """What somebody answered to a routing form.

    Attributes:
        id: Number of the response.
        form_id: Id of the form.
        form_filler_id: An id for whoever submitted it, a new one each time.
        routed_to_booking_uid: Uid of the booking that it led to; null if nobody has booked.
        response: The answers, by the ids of the form's fields.
        created_at: When it was submitted.
    """

    id: int
    form_id: str
    form_filler_id: str | None
    routed_to_booking_uid: str | None
    response: dict[str, RoutingFormAnswer]
    created_at: dt.datetime
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.integer),
            form_id=codec.take(fields, "formId", codec.string),
            form_filler_id=codec.take(fields, "formFillerId", codec.nullable(codec.string)),
            routed_to_booking_uid=codec.take(fields, "routedToBookingUid", codec.nullable(codec.string)),
            response=codec.take(fields, "response", codec.map_of(RoutingFormAnswer.from_dict)),
            created_at=codec.take(fields, "createdAt", codec.date_time),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "formId": self.form_id,
                "formFillerId": self.form_filler_id,
                "routedToBookingUid": self.routed_to_booking_uid,
                "response": self.response,
                "createdAt": self.created_at,
            },
            self.additional_properties,
        )
