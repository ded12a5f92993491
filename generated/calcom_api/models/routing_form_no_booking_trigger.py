"""Model ``RoutingFormNoBookingTrigger``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.workflow_offset import WorkflowOffset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class RoutingFormNoBookingTrigger(fields.Model):
    """Run when nobody has booked some time after the form was submitted.

    Attributes:
        type_: The kind of trigger.
        offset: How long to wait for a booking.
    """

    type_: Literal["formSubmittedNoEvent"] = "formSubmittedNoEvent"
    offset: WorkflowOffset
    _names_in_json = "type offset"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.type_ = fields.constant(src, "type", "formSubmittedNoEvent")
        self.offset = codec.take(src, "offset", WorkflowOffset.from_dict)
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "type": encoding.encode(self.type_),
            "offset": encoding.encode(self.offset),
        }
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
