"""Model ``UsageLimitedPrivateLink``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class UsageLimitedPrivateLink:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            link_id=codec.take(fields, "linkId", codec.string),
            event_type_id=codec.take(fields, "eventTypeId", codec.integer),
            is_expired=codec.take(fields, "isExpired", codec.boolean),
            booking_url=codec.take(fields, "bookingUrl", codec.string),
            max_usage_count=codec.take(fields, "maxUsageCount", codec.integer),
            usage_count=codec.take(fields, "usageCount", codec.integer),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "linkId": self.link_id,
                "eventTypeId": self.event_type_id,
                "isExpired": self.is_expired,
                "bookingUrl": self.booking_url,
                "maxUsageCount": self.max_usage_count,
                "usageCount": self.usage_count,
            },
            self.additional_properties,
        )
