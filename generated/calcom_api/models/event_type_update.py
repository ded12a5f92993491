"""Model ``EventTypeUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.booker_active_bookings_limit import BookerActiveBookingsLimit
from calcom_api.models.booker_layouts import BookerLayouts
from calcom_api.models.booking_field_create import BookingFieldCreate, decode_booking_field_create
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
from calcom_api.models.event_type_recurrence import EventTypeRecurrence
from calcom_api.models.event_type_seats import EventTypeSeats
from calcom_api.models.interface_language import InterfaceLanguage
from calcom_api.models.user_event_type_location import UserEventTypeLocation, decode_user_event_type_location
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class EventTypeUpdate:
    """What to change; what is left out stays as it is, with the exceptions that the fields name.

    Attributes:
        length_in_minutes_options: Lengths that those who book can choose from; `length_in_minutes` must be one of them.
            On servers of 2025, leaving it out of an update takes the choice away.
        description: What those who book read about it.
        booking_fields: All questions of the booking form that differ from the standard ones. In an update they take the
            place of the present ones; custom questions that are left out are gone.
        disable_guests: Whether those who book cannot bring guests.
        slot_interval: Minutes from the start of a slot to that of the next; without it, the length of the event.
        minimum_booking_notice: Minutes before its start until which a slot can be booked.
        before_event_buffer: Minutes kept free before the event.
        after_event_buffer: Minutes kept free after the event.
        schedule_id: Number of the schedule whose hours count in place of the default one's.
        booking_limits_count: How many bookings fit into a day, week, month or year. Limits of longer times must not be
            below those of shorter ones (else 400). `disabled` as the only field removes all of them.
        booker_active_bookings_limit: How many bookings to come one person can have. Without `disabled` at least one of
            the other two fields is needed, and the event type must not recur.
        only_show_first_available_slot: Whether only the first free slot of each day is offered.
        booking_limits_duration: How many minutes of a day, week, month or year can be booked. Multiples of 15; limits
            of longer times must not be below those of shorter ones (else 400). `disabled` as the only field removes all
            of them.
        booking_window: How far ahead an event type can be booked. Told apart by `type_`; without one there is no limit.
        offset_start: Minutes by which all slots start later: with 5, at 9:05, 9:35 and so on.
        booker_layouts: The views of the booking page. On servers of 2025, leaving it out of an update takes them back
            to the standard.
        confirmation_policy: When a host must accept bookings. On servers of 2025, leaving it out of an update takes a
            threshold of notice away.
        recurrence: Whether one booking makes a series. On servers of 2025, switching it off in an update may change
            nothing.
        requires_booker_email_verification: Whether those who book must enter a code that is mailed to them.
        hide_calendar_notes: Whether notes are left out of the calendar entry.
        lock_time_zone_toggle_on_booking_page: Whether the page's time zone cannot be changed.
        color: The colour of an event type, as hex codes such as `#292929`.
        seats: Whether several people can book the same slot.
        custom_name: Title of bookings. Names in braces are filled in, such as `{Event type title}`, `{Organiser}`,
            `{Scheduler}`, `{Location}`, `{Event duration}`; an unknown one is refused with 400.
        destination_calendar: The calendar that bookings are written to. It must be connected and writable (else 400).
        use_destination_calendar_email: Whether the organizer appears with that calendar's address. Needs a primary
            calendar (else 400).
        hide_calendar_event_details: Whether others see only that the time is taken.
        success_redirect_url: Where those who have booked are sent.
        hide_organizer_email: Whether those who book never see the organizer's address.
        cal_video_settings: What happens in calls with Cal Video. Platform customers cannot set it.
        hidden: Whether it is left out of public pages; it can still be booked.
        booking_requires_authentication: Whether only its owner, hosts, and admins of the team or organization can book
            it with the API.
        disable_cancelling: Whether those who booked can cancel.
        disable_rescheduling: Whether those who booked can move their booking. Give one of the two fields, not both.
        interface_language: The language of a booking page; the empty text stands for that of the visitor's browser.
        allow_rescheduling_past_bookings: Whether a booking can be moved after it took place.
        allow_rescheduling_cancelled_bookings: Whether moving a cancelled booking makes a new one.
        show_optimized_slots: Whether slots are laid so that as much time as possible can be booked.
        length_in_minutes: How long it takes.
        title: What it is called.
        slug: Last part of its URL; one that another of the user's event types has is refused with 400.
        locations: Where it can take place; Cal Video if none is given at creation. In an update they take the place of
            the present ones.
    """

    length_in_minutes_options: list[int] | Unset = UNSET
    description: str | Unset = UNSET
    booking_fields: list[BookingFieldCreate] | Unset = UNSET
    disable_guests: bool | Unset = UNSET
    slot_interval: int | Unset = UNSET
    minimum_booking_notice: int | Unset = UNSET
    before_event_buffer: int | Unset = UNSET
    after_event_buffer: int | Unset = UNSET
    schedule_id: int | Unset = UNSET
    booking_limits_count: BookingLimitsCount | Unset = UNSET
    booker_active_bookings_limit: BookerActiveBookingsLimit | Unset = UNSET
    only_show_first_available_slot: bool | Unset = UNSET
    booking_limits_duration: BookingLimitsDuration | Unset = UNSET
    booking_window: BookingWindow | Unset = UNSET
    offset_start: int | Unset = UNSET
    booker_layouts: BookerLayouts | Unset = UNSET
    confirmation_policy: ConfirmationPolicy | Disabled | Undecoded | Unset = UNSET
    recurrence: EventTypeRecurrence | Disabled | Undecoded | Unset = UNSET
    requires_booker_email_verification: bool | Unset = UNSET
    hide_calendar_notes: bool | Unset = UNSET
    lock_time_zone_toggle_on_booking_page: bool | Unset = UNSET
    color: EventTypeColor | Unset = UNSET
    seats: EventTypeSeats | Disabled | Undecoded | Unset = UNSET
    custom_name: str | Unset = UNSET
    destination_calendar: EventTypeDestinationCalendar | Unset = UNSET
    use_destination_calendar_email: bool | Unset = UNSET
    hide_calendar_event_details: bool | Unset = UNSET
    success_redirect_url: str | Unset = UNSET
    hide_organizer_email: bool | Unset = UNSET
    cal_video_settings: CalVideoSettings | Unset = UNSET
    hidden: bool | Unset = UNSET
    booking_requires_authentication: bool | Unset = UNSET
    disable_cancelling: DisableCancelling | Unset = UNSET
    disable_rescheduling: DisableRescheduling | Unset = UNSET
    interface_language: InterfaceLanguage | Unset = UNSET
    allow_rescheduling_past_bookings: bool | Unset = UNSET
    allow_rescheduling_cancelled_bookings: bool | Unset = UNSET
    show_optimized_slots: bool | Unset = UNSET
    length_in_minutes: int | Unset = UNSET
    title: str | Unset = UNSET
    slug: str | Unset = UNSET
    locations: list[UserEventTypeLocation] | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            length_in_minutes_options=codec.take_optional(
                fields, "lengthInMinutesOptions", codec.list_of(codec.integer)
            ),
            description=codec.take_optional(fields, "description", codec.string),
            booking_fields=codec.take_optional(fields, "bookingFields", codec.list_of(decode_booking_field_create)),
            disable_guests=codec.take_optional(fields, "disableGuests", codec.boolean),
            slot_interval=codec.take_optional(fields, "slotInterval", codec.integer),
            minimum_booking_notice=codec.take_optional(fields, "minimumBookingNotice", codec.integer),
            before_event_buffer=codec.take_optional(fields, "beforeEventBuffer", codec.integer),
            after_event_buffer=codec.take_optional(fields, "afterEventBuffer", codec.integer),
            schedule_id=codec.take_optional(fields, "scheduleId", codec.integer),
            booking_limits_count=codec.take_optional(fields, "bookingLimitsCount", BookingLimitsCount.from_dict),
            booker_active_bookings_limit=codec.take_optional(
                fields, "bookerActiveBookingsLimit", BookerActiveBookingsLimit.from_dict
            ),
            only_show_first_available_slot=codec.take_optional(fields, "onlyShowFirstAvailableSlot", codec.boolean),
            booking_limits_duration=codec.take_optional(
                fields, "bookingLimitsDuration", BookingLimitsDuration.from_dict
            ),
            booking_window=codec.take_optional(fields, "bookingWindow", decode_booking_window),
            offset_start=codec.take_optional(fields, "offsetStart", codec.integer),
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
            recurrence=codec.take_optional(
                fields,
                "recurrence",
                codec.by_tag(
                    "disabled", {True: Disabled.from_dict}, codec.by_key({"frequency": EventTypeRecurrence.from_dict})
                ),
            ),
            requires_booker_email_verification=codec.take_optional(
                fields, "requiresBookerEmailVerification", codec.boolean
            ),
            hide_calendar_notes=codec.take_optional(fields, "hideCalendarNotes", codec.boolean),
            lock_time_zone_toggle_on_booking_page=codec.take_optional(
                fields, "lockTimeZoneToggleOnBookingPage", codec.boolean
            ),
            color=codec.take_optional(fields, "color", EventTypeColor.from_dict),
            seats=codec.take_optional(
                fields,
                "seats",
                codec.by_tag(
                    "disabled", {True: Disabled.from_dict}, codec.by_key({"seatsPerTimeSlot": EventTypeSeats.from_dict})
                ),
            ),
            custom_name=codec.take_optional(fields, "customName", codec.string),
            destination_calendar=codec.take_optional(
                fields, "destinationCalendar", EventTypeDestinationCalendar.from_dict
            ),
            use_destination_calendar_email=codec.take_optional(fields, "useDestinationCalendarEmail", codec.boolean),
            hide_calendar_event_details=codec.take_optional(fields, "hideCalendarEventDetails", codec.boolean),
            success_redirect_url=codec.take_optional(fields, "successRedirectUrl", codec.string),
            hide_organizer_email=codec.take_optional(fields, "hideOrganizerEmail", codec.boolean),
            cal_video_settings=codec.take_optional(fields, "calVideoSettings", CalVideoSettings.from_dict),
            hidden=codec.take_optional(fields, "hidden", codec.boolean),
            booking_requires_authentication=codec.take_optional(fields, "bookingRequiresAuthentication", codec.boolean),
            disable_cancelling=codec.take_optional(fields, "disableCancelling", DisableCancelling.from_dict),
            disable_rescheduling=codec.take_optional(fields, "disableRescheduling", DisableRescheduling.from_dict),
            interface_language=codec.take_optional(fields, "interfaceLanguage", codec.member(InterfaceLanguage)),
            allow_rescheduling_past_bookings=codec.take_optional(
                fields, "allowReschedulingPastBookings", codec.boolean
            ),
            allow_rescheduling_cancelled_bookings=codec.take_optional(
                fields, "allowReschedulingCancelledBookings", codec.boolean
            ),
            show_optimized_slots=codec.take_optional(fields, "showOptimizedSlots", codec.boolean),
            length_in_minutes=codec.take_optional(fields, "lengthInMinutes", codec.integer),
            title=codec.take_optional(fields, "title", codec.string),
            slug=codec.take_optional(fields, "slug", codec.string),
            locations=codec.take_optional(fields, "locations", codec.list_of(decode_user_event_type_location)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "lengthInMinutesOptions": self.length_in_minutes_options,
                "description": self.description,
                "bookingFields": self.booking_fields,
                "disableGuests": self.disable_guests,
                "slotInterval": self.slot_interval,
                "minimumBookingNotice": self.minimum_booking_notice,
                "beforeEventBuffer": self.before_event_buffer,
                "afterEventBuffer": self.after_event_buffer,
                "scheduleId": self.schedule_id,
                "bookingLimitsCount": self.booking_limits_count,
                "bookerActiveBookingsLimit": self.booker_active_bookings_limit,
                "onlyShowFirstAvailableSlot": self.only_show_first_available_slot,
                "bookingLimitsDuration": self.booking_limits_duration,
                "bookingWindow": self.booking_window,
                "offsetStart": self.offset_start,
                "bookerLayouts": self.booker_layouts,
                "confirmationPolicy": self.confirmation_policy,
                "recurrence": self.recurrence,
                "requiresBookerEmailVerification": self.requires_booker_email_verification,
                "hideCalendarNotes": self.hide_calendar_notes,
                "lockTimeZoneToggleOnBookingPage": self.lock_time_zone_toggle_on_booking_page,
                "color": self.color,
                "seats": self.seats,
                "customName": self.custom_name,
                "destinationCalendar": self.destination_calendar,
                "useDestinationCalendarEmail": self.use_destination_calendar_email,
                "hideCalendarEventDetails": self.hide_calendar_event_details,
                "successRedirectUrl": self.success_redirect_url,
                "hideOrganizerEmail": self.hide_organizer_email,
                "calVideoSettings": self.cal_video_settings,
                "hidden": self.hidden,
                "bookingRequiresAuthentication": self.booking_requires_authentication,
                "disableCancelling": self.disable_cancelling,
                "disableRescheduling": self.disable_rescheduling,
                "interfaceLanguage": self.interface_language,
                "allowReschedulingPastBookings": self.allow_rescheduling_past_bookings,
                "allowReschedulingCancelledBookings": self.allow_rescheduling_cancelled_bookings,
                "showOptimizedSlots": self.show_optimized_slots,
                "lengthInMinutes": self.length_in_minutes,
                "title": self.title,
                "slug": self.slug,
                "locations": self.locations,
            },
            self.additional_properties,
        )
