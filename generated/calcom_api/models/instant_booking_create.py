"""Model ``InstantBookingCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.booker import Booker
from calcom_api.models.booking_address_location import BookingAddressLocation
from calcom_api.models.booking_attendee_address_location import BookingAttendeeAddressLocation
from calcom_api.models.booking_attendee_defined_location import BookingAttendeeDefinedLocation
from calcom_api.models.booking_attendee_phone_location import BookingAttendeePhoneLocation
from calcom_api.models.booking_integration_location import BookingIntegrationLocation
from calcom_api.models.booking_link_location import BookingLinkLocation
from calcom_api.models.booking_phone_location import BookingPhoneLocation
from calcom_api.models.booking_routing import BookingRouting
from calcom_api.models.organizers_default_app_location import OrganizersDefaultAppLocation
from calcom_api.types import UNSET, Undecoded, Unset, warn_deprecated

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

_decode_location = codec.by_kind(
    mapping=codec.by_tag(
        "type",
        {
            "address": BookingAddressLocation.from_dict,
            "link": BookingLinkLocation.from_dict,
            "phone": BookingPhoneLocation.from_dict,
            "integration": BookingIntegrationLocation.from_dict,
            "attendeeAddress": BookingAttendeeAddressLocation.from_dict,
            "attendeePhone": BookingAttendeePhoneLocation.from_dict,
            "attendeeDefined": BookingAttendeeDefinedLocation.from_dict,
            "organizersDefaultApp": OrganizersDefaultAppLocation.from_dict,
        },
    ),
    text=codec.string,
)
_decode_metadata = codec.map_of(codec.string)


@attrs.define(kw_only=True, eq=False, repr=False)
class InstantBookingCreate(fields.Model):
    """A meeting at once with a team: its members are called, and whoever joins first hosts it.

    Only for event types of teams (else 400).

    Attributes:
        start: When it begins, or the first of a series.
        attendee: Who books it.
        instant: Always true here: that is what makes it instant.
        event_type_id: Number of the event type.
        event_type_slug: Last part of the event type's URL, instead of its number.
        username: User name of the event type's owner.
        team_slug: Slug of the team that the event type belongs to.
        organization_slug: Slug of the organization, if the owner is a member of one.
        length_in_minutes: Its length, one of those that the event type offers; without it the usual one.
        location: The place, if the event type offers several or asks for it. A text, such as a link, a phone number or
            an address, is still taken for places of any kind.
        meeting_url: Link to an online meeting just for this booking. Deprecated. Use `location`.
        guests: E-mail addresses of guests to bring along. The server does not check them.
        booking_fields_responses: Answers to the questions that were added to the event type, by their slugs; those that
            it requires must be there. A question that takes a number cannot be answered on recorded servers.
        metadata: Notes of your own, by names of at most 40 characters.
        routing: The response to a routing form that led here.
        email_verification_code: The code that the attendee got by mail, if the event type asks for it.
    """

    start: dt.datetime
    attendee: Booker
    instant: Literal[True] = True
    event_type_id: int | Unset = UNSET
    event_type_slug: str | Unset = UNSET
    username: str | Unset = UNSET
    team_slug: str | Unset = UNSET
    organization_slug: str | Unset = UNSET
    length_in_minutes: int | Unset = UNSET
    location: (
        BookingAddressLocation
        | BookingLinkLocation
        | BookingPhoneLocation
        | BookingIntegrationLocation
        | BookingAttendeeAddressLocation
        | BookingAttendeePhoneLocation
        | BookingAttendeeDefinedLocation
        | OrganizersDefaultAppLocation
        | str
        | Undecoded
        | Unset
    ) = UNSET
    _meeting_url: str | Unset = UNSET
    guests: list[str] | Unset = UNSET
    booking_fields_responses: dict[str, Any] | Unset = UNSET
    metadata: dict[str, str] | Unset = UNSET
    routing: BookingRouting | Unset = UNSET
    email_verification_code: str | Unset = UNSET
    _names_in_json = (
        "start attendee instant eventTypeId eventTypeSlug username teamSlug organizationSlug lengthInMinutes location "
        "meetingUrl guests bookingFieldsResponses metadata routing emailVerificationCode"
    )

    @property
    def meeting_url(self) -> str | Unset:
        """Deprecated. Use `location`."""
        warn_deprecated("InstantBookingCreate.meeting_url", "Use `location`.", depth=3)
        return self._meeting_url

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.start = fields.date_time(src, "start")
        self.attendee = codec.take(src, "attendee", Booker.from_dict)
        self.instant = fields.constant(src, "instant", expected=True)
        self.event_type_id = fields.integer(src, "eventTypeId") if "eventTypeId" in src else UNSET
        self.event_type_slug = fields.text(src, "eventTypeSlug") if "eventTypeSlug" in src else UNSET
        self.username = fields.text(src, "username") if "username" in src else UNSET
        self.team_slug = fields.text(src, "teamSlug") if "teamSlug" in src else UNSET
        self.organization_slug = fields.text(src, "organizationSlug") if "organizationSlug" in src else UNSET
        self.length_in_minutes = fields.integer(src, "lengthInMinutes") if "lengthInMinutes" in src else UNSET
        self.location = codec.take(src, "location", _decode_location) if "location" in src else UNSET
        self._meeting_url = fields.text(src, "meetingUrl") if "meetingUrl" in src else UNSET
        self.guests = fields.items(src, "guests", codec.string) if "guests" in src else UNSET
        self.booking_fields_responses = (
            fields.mapping(src, "bookingFieldsResponses") if "bookingFieldsResponses" in src else UNSET
        )
        self.metadata = codec.take(src, "metadata", _decode_metadata) if "metadata" in src else UNSET
        self.routing = codec.take(src, "routing", BookingRouting.from_dict) if "routing" in src else UNSET
        self.email_verification_code = (
            fields.text(src, "emailVerificationCode") if "emailVerificationCode" in src else UNSET
        )
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "start": encoding.encode(self.start),
            "attendee": encoding.encode(self.attendee),
            "instant": encoding.encode(self.instant),
        }
        if self.event_type_id is not UNSET:
            document["eventTypeId"] = self.event_type_id
        if self.event_type_slug is not UNSET:
            document["eventTypeSlug"] = self.event_type_slug
        if self.username is not UNSET:
            document["username"] = self.username
        if self.team_slug is not UNSET:
            document["teamSlug"] = self.team_slug
        if self.organization_slug is not UNSET:
            document["organizationSlug"] = self.organization_slug
        if self.length_in_minutes is not UNSET:
            document["lengthInMinutes"] = self.length_in_minutes
        if self.location is not UNSET:
            document["location"] = encoding.encode(self.location)
        if self._meeting_url is not UNSET:
            document["meetingUrl"] = self._meeting_url
        if self.guests is not UNSET:
            document["guests"] = encoding.encode(self.guests)
        if self.booking_fields_responses is not UNSET:
            document["bookingFieldsResponses"] = encoding.encode(self.booking_fields_responses)
        if self.metadata is not UNSET:
            document["metadata"] = encoding.encode(self.metadata)
        if self.routing is not UNSET:
            document["routing"] = encoding.encode(self.routing)
        if self.email_verification_code is not UNSET:
            document["emailVerificationCode"] = self.email_verification_code
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
