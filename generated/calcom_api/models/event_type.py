"""Model ``EventType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.booker_active_bookings_limit import BookerActiveBookingsLimit
from calcom_api.models.booker_layouts import BookerLayouts
from calcom_api.models.booking_field import BookingField, decode_booking_field
from calcom_api.models.booking_limits_count import BookingLimitsCount
from calcom_api.models.booking_limits_duration import BookingLimitsDuration
from calcom_api.models.booking_window import BookingWindow, decode_booking_window
from calcom_api.models.cal_video_settings import CalVideoSettings
from calcom_api.models.confirmation_policy import ConfirmationPolicy
from calcom_api.models.disable_cancelling import DisableCancelling
from calcom_api.models.disable_rescheduling import DisableRescheduling
from calcom_api.models.disabled import Disabled
from calcom_api.models.event_type_color import EventTypeColor
from calcom_api.models.event_type_destination_calendar import EventTypeDestinationCalendar
from calcom_api.models.event_type_location import EventTypeLocation, decode_event_type_location
from calcom_api.models.event_type_recurrence import EventTypeRecurrence
from calcom_api.models.event_type_seats import EventTypeSeats
from calcom_api.models.event_type_user import EventTypeUser
from calcom_api.models.interface_language import InterfaceLanguage
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class EventType:
    """What can be booked with a user, or with several by way of a dynamic group.

    Attributes:
        id: Number of the event type.
        length_in_minutes: How long it takes.
        title: What it is called.
        slug: Last part of its URL.
        description: What those who book read about it.
        locations: Where it can take place.
        booking_fields: The questions of the booking form, the standard ones included.
        disable_guests: Whether those who book cannot bring guests.
        recurrence: Whether one booking makes a series; null or disabled when not.
        metadata: Further settings that the server keeps, such as `multipleDuration` and `managedEventConfig`.
        price: What a booking costs, in the smallest unit of the currency.
        currency: The currency, as three small letters.
        lock_time_zone_toggle_on_booking_page: Whether the page's time zone cannot be changed.
        forward_params_success_redirect: Whether the page after booking gets the parameters of the URL.
        success_redirect_url: Where those who have booked are sent; null or empty: nowhere.
        is_instant_event: Whether it can be booked for right now.
        schedule_id: Number of the schedule whose hours count; null: the default one's.
        hidden: Whether it is left out of public pages; it can still be booked.
        owner_id: Number of the user it belongs to; 0 for a dynamic group.
        users: Its owner; of a dynamic group, all who are booked together.
        length_in_minutes_options: Lengths that those who book can choose from.
        slot_interval: Minutes from the start of a slot to that of the next; null: the length of the event.
        minimum_booking_notice: Minutes before its start until which a slot can be booked.
        before_event_buffer: Minutes kept free before the event.
        after_event_buffer: Minutes kept free after the event.
        seats_per_time_slot: People that one slot takes; `seats` says the same, and servers leave this out.
        seats_show_availability_count: Whether the free seats of a slot are shown; `seats` says the same, and servers
            leave this out.
        booking_limits_count: How many bookings fit into a day, week, month or year. Absent without limits.
        booker_active_bookings_limit: How many bookings to come one person can have. Newer servers only.
        only_show_first_available_slot: Whether only the first free slot of each day is offered.
        booking_limits_duration: How many minutes of a day, week, month or year can be booked. Absent without limits.
        booking_window: How far ahead an event type can be booked. Told apart by `type_`; without one there is no limit.
        booker_layouts: The views of the booking page.
        confirmation_policy: When a host must accept bookings.
        requires_booker_email_verification: Whether those who book must confirm their address.
        hide_calendar_notes: Whether notes are left out of the calendar entry.
        color: The colour of an event type, as hex codes such as `#292929`.
        seats: Whether several people can book the same slot.
        offset_start: Minutes by which all slots start later.
        custom_name: Title of bookings, with names in braces to be filled in.
        destination_calendar: The calendar that bookings are written to. It must be connected and writable (else 400).
        use_destination_calendar_email: Whether the organizer appears with that calendar's address.
        hide_calendar_event_details: Whether others see only that the time is taken.
        hide_organizer_email: Whether those who book never see the organizer's address.
        cal_video_settings: What happens in calls with Cal Video; null: the standard.
        booking_requires_authentication: Whether only people with rights on it can book it with the API. Absent for a
            dynamic group.
        disable_cancelling: Whether those who booked can cancel.
        disable_rescheduling: Whether those who booked can move their booking. Give one of the two fields, not both.
        interface_language: The language of the booking page; null or empty: that of the visitor's browser.
        allow_rescheduling_past_bookings: Whether a booking can be moved after it took place.
        allow_rescheduling_cancelled_bookings: Whether moving a cancelled booking makes a new one.
        show_optimized_slots: Whether slots are laid so that as much time as possible can be booked.
        booking_url: Where it can be booked; empty if the server cannot tell. Newer servers only.
    """

    id: int
    length_in_minutes: int
    title: str
    slug: str
    description: str
    locations: list[EventTypeLocation]
    booking_fields: list[BookingField]
    disable_guests: bool
    recurrence: EventTypeRecurrence | Disabled | Undecoded | None
    metadata: dict[str, Any]
    price: int
    currency: str
    lock_time_zone_toggle_on_booking_page: bool
    forward_params_success_redirect: bool | None
    success_redirect_url: str | None
    is_instant_event: bool
    schedule_id: int | None
    hidden: bool
    owner_id: int
    users: list[EventTypeUser]
    length_in_minutes_options: list[int] | Unset = UNSET
    slot_interval: int | Unset | None = UNSET
    minimum_booking_notice: int | Unset = UNSET
    before_event_buffer: int | Unset = UNSET
    after_event_buffer: int | Unset = UNSET
    seats_per_time_slot: int | Unset | None = UNSET
    seats_show_availability_count: bool | Unset | None = UNSET
    booking_limits_count: BookingLimitsCount | Unset = UNSET
    booker_active_bookings_limit: BookerActiveBookingsLimit | Unset = UNSET
    only_show_first_available_slot: bool | Unset = UNSET
    booking_limits_duration: BookingLimitsDuration | Unset = UNSET
    booking_window: BookingWindow | Unset = UNSET
    booker_layouts: BookerLayouts | Unset = UNSET
    confirmation_policy: ConfirmationPolicy | Disabled | Undecoded | Unset = UNSET
    requires_booker_email_verification: bool | Unset = UNSET
    hide_calendar_notes: bool | Unset = UNSET
    color: EventTypeColor | Unset = UNSET
    seats: EventTypeSeats | Disabled | Undecoded | Unset = UNSET
    offset_start: int | Unset = UNSET
    custom_name: str | Unset = UNSET
    destination_calendar: EventTypeDestinationCalendar | Unset = UNSET
    use_destination_calendar_email: bool | Unset = UNSET
    hide_calendar_event_details: bool | Unset = UNSET
    hide_organizer_email: bool | Unset = UNSET
    cal_video_settings: CalVideoSettings | Unset | None = UNSET
    booking_requires_authentication: bool | Unset = UNSET
    disable_cancelling: DisableCancelling | Unset = UNSET
    disable_rescheduling: DisableRescheduling | Unset = UNSET
    interface_language: InterfaceLanguage | Unset | None = UNSET
    allow_rescheduling_past_bookings: bool | Unset = UNSET
    allow_rescheduling_cancelled_bookings: bool | Unset | None = UNSET
    show_optimized_slots: bool | Unset | None = UNSET
    booking_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.integer),
            length_in_minutes=codec.take(fields, "lengthInMinutes", codec.integer),
            title=codec.take(fields, "title", codec.string),
            slug=codec.take(fields, "slug", codec.string),
            description=codec.take(fields, "description", codec.string),
            locations=codec.take(fields, "locations", codec.list_of(decode_event_type_location)),
            booking_fields=codec.take(fields, "bookingFields", codec.list_of(decode_booking_field)),
            disable_guests=codec.take(fields, "disableGuests", codec.boolean),
            recurrence=codec.take(
                fields,
                "recurrence",
                codec.nullable(
                    codec.by_tag(
                        "disabled",
                        {True: Disabled.from_dict},
                        codec.by_key({"frequency": EventTypeRecurrence.from_dict}),
                    )
                ),
            ),
            metadata=codec.take(fields, "metadata", codec.map_of(codec.anything)),
            price=codec.take(fields, "price", codec.integer),
            currency=codec.take(fields, "currency", codec.string),
            lock_time_zone_toggle_on_booking_page=codec.take(fields, "lockTimeZoneToggleOnBookingPage", codec.boolean),
            forward_params_success_redirect=codec.take(
                fields, "forwardParamsSuccessRedirect", codec.nullable(codec.boolean)
            ),
            success_redirect_url=codec.take(fields, "successRedirectUrl", codec.nullable(codec.string)),
            is_instant_event=codec.take(fields, "isInstantEvent", codec.boolean),
            schedule_id=codec.take(fields, "scheduleId", codec.nullable(codec.integer)),
            hidden=codec.take(fields, "hidden", codec.boolean),
            owner_id=codec.take(fields, "ownerId", codec.integer),
            users=codec.take(fields, "users", codec.list_of(EventTypeUser.from_dict)),
            length_in_minutes_options=codec.take_optional(
                fields, "lengthInMinutesOptions", codec.list_of(codec.integer)
            ),
            slot_interval=codec.take_optional(fields, "slotInterval", codec.nullable(codec.integer)),
            minimum_booking_notice=codec.take_optional(fields, "minimumBookingNotice", codec.integer),
            before_event_buffer=codec.take_optional(fields, "beforeEventBuffer", codec.integer),
            after_event_buffer=codec.take_optional(fields, "afterEventBuffer", codec.integer),
            seats_per_time_slot=codec.take_optional(fields, "seatsPerTimeSlot", codec.nullable(codec.integer)),
            seats_show_availability_count=codec.take_optional(
                fields, "seatsShowAvailabilityCount", codec.nullable(codec.boolean)
            ),
            booking_limits_count=codec.take_optional(fields, "bookingLimitsCount", BookingLimitsCount.from_dict),
            booker_active_bookings_limit=codec.take_optional(
                fields, "bookerActiveBookingsLimit", BookerActiveBookingsLimit.from_dict
            ),
            only_show_first_available_slot=codec.take_optional(fields, "onlyShowFirstAvailableSlot", codec.boolean),
            booking_limits_duration=codec.take_optional(
                fields, "bookingLimitsDuration", BookingLimitsDuration.from_dict
            ),
            booking_window=codec.take_optional(fields, "bookingWindow", decode_booking_window),
            booker_layouts=codec.take_optional(fields, "bookerLayouts", BookerLayouts.from_dict),
            confirmation_policy=codec.take_optional(
                fields,
                "confirmationPolicy",
                codec.by_tag(
                    "disabled",
                    {True: Disabled.from_dict},
                    codec.by_key({"blockUnconfirmedBookingsInBooker": ConfirmationPolicy.from_dict}),
                ),
            ),
            requires_booker_email_verification=codec.take_optional(
                fields, "requiresBookerEmailVerification", codec.boolean
            ),
            hide_calendar_notes=codec.take_optional(fields, "hideCalendarNotes", codec.boolean),
            color=codec.take_optional(fields, "color", EventTypeColor.from_dict),
            seats=codec.take_optional(
                fields,
                "seats",
                codec.by_tag(
                    "disabled", {True: Disabled.from_dict}, codec.by_key({"seatsPerTimeSlot": EventTypeSeats.from_dict})
                ),
            ),
            offset_start=codec.take_optional(fields, "offsetStart", codec.integer),
            custom_name=codec.take_optional(fields, "customName", codec.string),
            destination_calendar=codec.take_optional(
                fields, "destinationCalendar", EventTypeDestinationCalendar.from_dict
            ),
            use_destination_calendar_email=codec.take_optional(fields, "useDestinationCalendarEmail", codec.boolean),
            hide_calendar_event_details=codec.take_optional(fields, "hideCalendarEventDetails", codec.boolean),
            hide_organizer_email=codec.take_optional(fields, "hideOrganizerEmail", codec.boolean),
            cal_video_settings=codec.take_optional(
                fields, "calVideoSettings", codec.nullable(CalVideoSettings.from_dict)
            ),
            booking_requires_authentication=codec.take_optional(fields, "bookingRequiresAuthentication", codec.boolean),
            disable_cancelling=codec.take_optional(fields, "disableCancelling", DisableCancelling.from_dict),
            disable_rescheduling=codec.take_optional(fields, "disableRescheduling", DisableRescheduling.from_dict),
            interface_language=codec.take_optional(
                fields, "interfaceLanguage", codec.nullable(codec.member(InterfaceLanguage))
            ),
            allow_rescheduling_past_bookings=codec.take_optional(
                fields, "allowReschedulingPastBookings", codec.boolean
            ),
            allow_rescheduling_cancelled_bookings=codec.take_optional(
                fields, "allowReschedulingCancelledBookings", codec.nullable(codec.boolean)
            ),
            show_optimized_slots=codec.take_optional(fields, "showOptimizedSlots", codec.nullable(codec.boolean)),
            booking_url=codec.take_optional(fields, "bookingUrl", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "lengthInMinutes": self.length_in_minutes,
                "title": self.title,
                "slug": self.slug,
                "description": self.description,
                "locations": self.locations,
                "bookingFields": self.booking_fields,
                "disableGuests": self.disable_guests,
                "recurrence": self.recurrence,
                "metadata": self.metadata,
                "price": self.price,
                "currency": self.currency,
                "lockTimeZoneToggleOnBookingPage": self.lock_time_zone_toggle_on_booking_page,
                "forwardParamsSuccessRedirect": self.forward_params_success_redirect,
                "successRedirectUrl": self.success_redirect_url,
                "isInstantEvent": self.is_instant_event,
                "scheduleId": self.schedule_id,
                "hidden": self.hidden,
                "ownerId": self.owner_id,
                "users": self.users,
                "lengthInMinutesOptions": self.length_in_minutes_options,
                "slotInterval": self.slot_interval,
                "minimumBookingNotice": self.minimum_booking_notice,
                "beforeEventBuffer": self.before_event_buffer,
                "afterEventBuffer": self.after_event_buffer,
                "seatsPerTimeSlot": self.seats_per_time_slot,
                "seatsShowAvailabilityCount": self.seats_show_availability_count,
                "bookingLimitsCount": self.booking_limits_count,
                "bookerActiveBookingsLimit": self.booker_active_bookings_limit,
                "onlyShowFirstAvailableSlot": self.only_show_first_available_slot,
                "bookingLimitsDuration": self.booking_limits_duration,
                "bookingWindow": self.booking_window,
                "bookerLayouts": self.booker_layouts,
                "confirmationPolicy": self.confirmation_policy,
                "requiresBookerEmailVerification": self.requires_booker_email_verification,
                "hideCalendarNotes": self.hide_calendar_notes,
                "color": self.color,
                "seats": self.seats,
                "offsetStart": self.offset_start,
                "customName": self.custom_name,
                "destinationCalendar": self.destination_calendar,
                "useDestinationCalendarEmail": self.use_destination_calendar_email,
                "hideCalendarEventDetails": self.hide_calendar_event_details,
                "hideOrganizerEmail": self.hide_organizer_email,
                "calVideoSettings": self.cal_video_settings,
                "bookingRequiresAuthentication": self.booking_requires_authentication,
                "disableCancelling": self.disable_cancelling,
                "disableRescheduling": self.disable_rescheduling,
                "interfaceLanguage": self.interface_language,
                "allowReschedulingPastBookings": self.allow_rescheduling_past_bookings,
                "allowReschedulingCancelledBookings": self.allow_rescheduling_cancelled_bookings,
                "showOptimizedSlots": self.show_optimized_slots,
                "bookingUrl": self.booking_url,
            },
            self.additional_properties,
        )
