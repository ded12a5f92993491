"""Model ``UsageLimitedPrivateLink``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class UsageLimitedPrivateLink(fields.Model):
    """A private link for a number of bookings.

    Attributes:
        link_id: Id of the link, the secret part of its address.
        event_type_id: Number of the event type.
        is_expired: Whether it can no longer be used.
        booking_url: The whole address, to hand out.
        max_usage_count: Bookings that it is good for; 0 if neither limit was set.
        usage_count: Bookings made with it.
    """

    link_id: str
    event_type_id: int
    is_expired: bool
    booking_url: str
    max_usage_count: int
    usage_count: int
    _names_in_json = "linkId eventTypeId isExpired bookingUrl maxUsageCount usageCount"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.link_id = fields.unique_text(src, "linkId")
        self.event_type_id = fields.integer(src, "eventTypeId")
        self.is_expired = fields.boolean(src, "isExpired")
        self.booking_url = fields.text(src, "bookingUrl")
        self.max_usage_count = fields.integer(src, "maxUsageCount")
        self.usage_count = fields.integer(src, "usageCount")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "linkId": self.link_id,
            "eventTypeId": self.event_type_id,
            "isExpired": self.is_expired,
            "bookingUrl": self.booking_url,
            "maxUsageCount": self.max_usage_count,
            "usageCount": self.usage_count,
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
