"""Model ``PlatformOAuthClientUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class PlatformOAuthClientUpdate:
    """What to change; what is left out stays as it is.

    Attributes:
        name: What to call it.
        redirect_uris: From where browsers may use its managed users' tokens: origins such as `https://app.acme.com`,
            also with `*` for any subdomain. With a path, an address admits nobody. Programs on servers need none.
        logo: URL of its picture.
        booking_redirect_uri: Where mails are to link to for a booking, if not to Cal.com.
        booking_cancel_redirect_uri: Where mails are to link to for cancelling, if not to Cal.com.
        booking_reschedule_redirect_uri: Where mails are to link to for another time, if not to Cal.com.
        are_emails_enabled: Whether Cal.com is to mail about its managed users' bookings.
        are_default_event_types_enabled: Whether to give new managed users event types of 30 and 60 minutes, each with
            and without Cal Video.
        are_calendar_events_enabled: Whether to write bookings to the calendars that managed users connect.
    """

    name: str | Unset = UNSET
    redirect_uris: list[str] | Unset = UNSET
    logo: str | Unset = UNSET
    booking_redirect_uri: str | Unset = UNSET
    booking_cancel_redirect_uri: str | Unset = UNSET
    booking_reschedule_redirect_uri: str | Unset = UNSET
    are_emails_enabled: bool | Unset = UNSET
    are_default_event_types_enabled: bool | Unset = UNSET
    are_calendar_events_enabled: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            name=codec.take_optional(fields, "name", codec.string),
            redirect_uris=codec.take_optional(fields, "redirectUris", codec.list_of(codec.string)),
            logo=codec.take_optional(fields, "logo", codec.string),
            booking_redirect_uri=codec.take_optional(fields, "bookingRedirectUri", codec.string),
            booking_cancel_redirect_uri=codec.take_optional(fields, "bookingCancelRedirectUri", codec.string),
            booking_reschedule_redirect_uri=codec.take_optional(fields, "bookingRescheduleRedirectUri", codec.string),
            are_emails_enabled=codec.take_optional(fields, "areEmailsEnabled", codec.boolean),
            are_default_event_types_enabled=codec.take_optional(fields, "areDefaultEventTypesEnabled", codec.boolean),
            are_calendar_events_enabled=codec.take_optional(fields, "areCalendarEventsEnabled", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "name": self.name,
                "redirectUris": self.redirect_uris,
                "logo": self.logo,
                "bookingRedirectUri": self.booking_redirect_uri,
                "bookingCancelRedirectUri": self.booking_cancel_redirect_uri,
                "bookingRescheduleRedirectUri": self.booking_reschedule_redirect_uri,
                "areEmailsEnabled": self.are_emails_enabled,
                "areDefaultEventTypesEnabled": self.are_default_event_types_enabled,
                "areCalendarEventsEnabled": self.are_calendar_events_enabled,
            },
            self.additional_properties,
        )
