"""Model ``InstantBookingCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec
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


@attrs.define(kw_only=True)
class InstantBookingCreate:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @property
    def meeting_url(self) -> str | Unset:
        """Deprecated. Use `location`."""
        warn_deprecated("InstantBookingCreate.meeting_url", "Use `location`.", depth=3)
        return self._meeting_url

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            start=codec.take(fields, "start", codec.date_time),
            attendee=codec.take(fields, "attendee", Booker.from_dict),
            instant=codec.take(fields, "instant", codec.constant(expected=True)),
            event_type_id=codec.take_optional(fields, "eventTypeId", codec.integer),
            event_type_slug=codec.take_optional(fields, "eventTypeSlug", codec.string),
            username=codec.take_optional(fields, "username", codec.string),
            team_slug=codec.take_optional(fields, "teamSlug", codec.string),
            organization_slug=codec.take_optional(fields, "organizationSlug", codec.string),
            length_in_minutes=codec.take_optional(fields, "lengthInMinutes", codec.integer),
            location=codec.take_optional(
                fields,
                "location",
                codec.by_kind(
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
                ),
            ),
            meeting_url=codec.take_optional(fields, "meetingUrl", codec.string),
            guests=codec.take_optional(fields, "guests", codec.list_of(codec.string)),
            booking_fields_responses=codec.take_optional(
                fields, "bookingFieldsResponses", codec.map_of(codec.anything)
            ),
            metadata=codec.take_optional(fields, "metadata", codec.map_of(codec.string)),
            routing=codec.take_optional(fields, "routing", BookingRouting.from_dict),
            email_verification_code=codec.take_optional(fields, "emailVerificationCode", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "start": self.start,
                "attendee": self.attendee,
                "instant": self.instant,
                "eventTypeId": self.event_type_id,
                "eventTypeSlug": self.event_type_slug,
                "username": self.username,
                "teamSlug": self.team_slug,
                "organizationSlug": self.organization_slug,
                "lengthInMinutes": self.length_in_minutes,
                "location": self.location,
                "meetingUrl": self._meeting_url,
                "guests": self.guests,
                "bookingFieldsResponses": self.booking_fields_responses,
                "metadata": self.metadata,
                "routing": self.routing,
                "emailVerificationCode": self.email_verification_code,
            },
            self.additional_properties,
        )
