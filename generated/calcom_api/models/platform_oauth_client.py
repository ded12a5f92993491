"""Model ``PlatformOAuthClient``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.platform_permission import PlatformPermission
from calcom_api.types import UNSET, Unset, masked

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

_decode_permissions = codec.member(PlatformPermission)


@attrs.define(kw_only=True, eq=False, repr=False)
class PlatformOAuthClient(fields.Model):
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
    _names_in_json = (
        "id name secret permissions logo redirectUris organizationId createdAt areEmailsEnabled "
        "areDefaultEventTypesEnabled areCalendarEventsEnabled bookingRedirectUri bookingCancelRedirectUri "
        "bookingRescheduleRedirectUri"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.unique_text(src, "id")
        self.name = fields.text(src, "name")
        self.secret = fields.text(src, "secret")
        self.permissions = fields.items(src, "permissions", _decode_permissions)
        self.logo = fields.text_or_null(src, "logo")
        self.redirect_uris = fields.items(src, "redirectUris", codec.string)
        self.organization_id = fields.integer(src, "organizationId")
        self.created_at = fields.date_time(src, "createdAt")
        self.are_emails_enabled = fields.boolean(src, "areEmailsEnabled")
        self.are_default_event_types_enabled = fields.boolean(src, "areDefaultEventTypesEnabled")
        self.are_calendar_events_enabled = fields.boolean(src, "areCalendarEventsEnabled")
        self.booking_redirect_uri = fields.text(src, "bookingRedirectUri") if "bookingRedirectUri" in src else UNSET
        self.booking_cancel_redirect_uri = (
            fields.text(src, "bookingCancelRedirectUri") if "bookingCancelRedirectUri" in src else UNSET
        )
        self.booking_reschedule_redirect_uri = (
            fields.text(src, "bookingRescheduleRedirectUri") if "bookingRescheduleRedirectUri" in src else UNSET
        )
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "secret": self.secret,
            "permissions": codec.encode(self.permissions),
            "logo": self.logo,
            "redirectUris": codec.encode(self.redirect_uris),
            "organizationId": self.organization_id,
            "createdAt": codec.encode(self.created_at),
            "areEmailsEnabled": self.are_emails_enabled,
            "areDefaultEventTypesEnabled": self.are_default_event_types_enabled,
            "areCalendarEventsEnabled": self.are_calendar_events_enabled,
        }
        if self.booking_redirect_uri is not UNSET:
            document["bookingRedirectUri"] = self.booking_redirect_uri
        if self.booking_cancel_redirect_uri is not UNSET:
            document["bookingCancelRedirectUri"] = self.booking_cancel_redirect_uri
        if self.booking_reschedule_redirect_uri is not UNSET:
            document["bookingRescheduleRedirectUri"] = self.booking_reschedule_redirect_uri
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
