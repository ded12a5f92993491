"""Model ``PlatformOAuthClient``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.platform_permission import PlatformPermission
from calcom_api.types import UNSET, Unset, masked

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class PlatformOAuthClient:
    """With what a platform customer's program acts for the users that it manages.

    Attributes:
        id: Id of the client.
        name: What its makers call it.
        secret: Its secret.
        permissions: What its managed users' tokens may do, each permission by name.
        logo: URL of its picture; null without one.
        redirect_uris: From where browsers may use its managed users' tokens: origins such as `https://app.acme.com`,
            also with `*` for any subdomain. An address with a path admits nobody.
        organization_id: Number of the organization that it belongs to.
        created_at: When it was made.
        are_emails_enabled: Whether Cal.com mails about its managed users' bookings.
        are_default_event_types_enabled: Whether a new managed user gets event types of 30 and 60 minutes, each with and
            without Cal Video.
        are_calendar_events_enabled: Whether bookings are written to the calendars that managed users connect.
        booking_redirect_uri: Where mails link to for a booking, if not to Cal.com.
        booking_cancel_redirect_uri: Where mails link to for cancelling, if not to Cal.com.
        booking_reschedule_redirect_uri: Where mails link to for another time, if not to Cal.com.
    """

    id: str
    name: str
    secret: str = attrs.field(repr=masked)
    permissions: list[PlatformPermission]
    logo: str | None
    redirect_uris: list[str]
    organization_id: int
    created_at: dt.datetime
    are_emails_enabled: bool
    are_default_event_types_enabled: bool
    are_calendar_events_enabled: bool
    booking_redirect_uri: str | Unset = UNSET
    booking_cancel_redirect_uri: str | Unset = UNSET
    booking_reschedule_redirect_uri: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.string),
            name=codec.take(fields, "name", codec.string),
            secret=codec.take(fields, "secret", codec.string),
            permissions=codec.take(fields, "permissions", codec.list_of(codec.member(PlatformPermission))),
            logo=codec.take(fields, "logo", codec.nullable(codec.string)),
            redirect_uris=codec.take(fields, "redirectUris", codec.list_of(codec.string)),
            organization_id=codec.take(fields, "organizationId", codec.integer),
            created_at=codec.take(fields, "createdAt", codec.date_time),
            are_emails_enabled=codec.take(fields, "areEmailsEnabled", codec.boolean),
            are_default_event_types_enabled=codec.take(fields, "areDefaultEventTypesEnabled", codec.boolean),
            are_calendar_events_enabled=codec.take(fields, "areCalendarEventsEnabled", codec.boolean),
            booking_redirect_uri=codec.take_optional(fields, "bookingRedirectUri", codec.string),
            booking_cancel_redirect_uri=codec.take_optional(fields, "bookingCancelRedirectUri", codec.string),
            booking_reschedule_redirect_uri=codec.take_optional(fields, "bookingRescheduleRedirectUri", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "name": self.name,
                "secret": self.secret,
                "permissions": self.permissions,
                "logo": self.logo,
                "redirectUris": self.redirect_uris,
                "organizationId": self.organization_id,
                "createdAt": self.created_at,
                "areEmailsEnabled": self.are_emails_enabled,
                "areDefaultEventTypesEnabled": self.are_default_event_types_enabled,
                "areCalendarEventsEnabled": self.are_calendar_events_enabled,
                "bookingRedirectUri": self.booking_redirect_uri,
                "bookingCancelRedirectUri": self.booking_cancel_redirect_uri,
                "bookingRescheduleRedirectUri": self.booking_reschedule_redirect_uri,
            },
            self.additional_properties,
        )
