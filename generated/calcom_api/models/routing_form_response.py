"""Model ``RoutingFormResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.routing_form_answer import RoutingFormAnswer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

_decode_response = codec.map_of(RoutingFormAnswer.from_dict)


@attrs.define(kw_only=True, eq=False, repr=False)
class RoutingFormResponse(fields.Model):
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
    _names_in_json = "id formId formFillerId routedToBookingUid response createdAt"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id")
        self.form_id = fields.unique_text(src, "formId")
        self.form_filler_id = fields.unique_text_or_null(src, "formFillerId")
        self.routed_to_booking_uid = fields.unique_text_or_null(src, "routedToBookingUid")
        self.response = codec.take(src, "response", _decode_response)
        self.created_at = fields.date_time(src, "createdAt")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "formId": self.form_id,
            "formFillerId": self.form_filler_id,
            "routedToBookingUid": self.routed_to_booking_uid,
            "response": encoding.encode(self.response),
            "createdAt": encoding.encode(self.created_at),
        }
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
