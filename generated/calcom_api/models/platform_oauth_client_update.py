"""Model ``PlatformOAuthClientUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class PlatformOAuthClientUpdate(fields.Model):
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
    _names_in_json = (
        "name redirectUris logo bookingRedirectUri bookingCancelRedirectUri bookingRescheduleRedirectUri "
        "areEmailsEnabled areDefaultEventTypesEnabled areCalendarEventsEnabled"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.name = fields.text(src, "name") if "name" in src else UNSET
        self.redirect_uris = fields.items(src, "redirectUris", codec.string) if "redirectUris" in src else UNSET
        self.logo = fields.text(src, "logo") if "logo" in src else UNSET
        self.booking_redirect_uri = fields.text(src, "bookingRedirectUri") if "bookingRedirectUri" in src else UNSET
        self.booking_cancel_redirect_uri = (
            fields.text(src, "bookingCancelRedirectUri") if "bookingCancelRedirectUri" in src else UNSET
        )
        self.booking_reschedule_redirect_uri = (
            fields.text(src, "bookingRescheduleRedirectUri") if "bookingRescheduleRedirectUri" in src else UNSET
        )
        self.are_emails_enabled = fields.boolean(src, "areEmailsEnabled") if "areEmailsEnabled" in src else UNSET
        self.are_default_event_types_enabled = (
            fields.boolean(src, "areDefaultEventTypesEnabled") if "areDefaultEventTypesEnabled" in src else UNSET
        )
        self.are_calendar_events_enabled = (
            fields.boolean(src, "areCalendarEventsEnabled") if "areCalendarEventsEnabled" in src else UNSET
        )
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.name is not UNSET:
            document["name"] = self.name
        if self.redirect_uris is not UNSET:
            document["redirectUris"] = codec.encode(self.redirect_uris)
        if self.logo is not UNSET:
            document["logo"] = self.logo
        if self.booking_redirect_uri is not UNSET:
            document["bookingRedirectUri"] = self.booking_redirect_uri
        if self.booking_cancel_redirect_uri is not UNSET:
            document["bookingCancelRedirectUri"] = self.booking_cancel_redirect_uri
        if self.booking_reschedule_redirect_uri is not UNSET:
            document["bookingRescheduleRedirectUri"] = self.booking_reschedule_redirect_uri
        if self.are_emails_enabled is not UNSET:
            document["areEmailsEnabled"] = self.are_emails_enabled
        if self.are_default_event_types_enabled is not UNSET:
            document["areDefaultEventTypesEnabled"] = self.are_default_event_types_enabled
        if self.are_calendar_events_enabled is not UNSET:
            document["areCalendarEventsEnabled"] = self.are_calendar_events_enabled
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
