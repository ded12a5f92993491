"""Model ``EventType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
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

_decode_recurrence = codec.by_tag(
    "disabled", {True: Disabled.from_dict}, codec.by_key({"frequency": EventTypeRecurrence.from_dict})
)
_decode_confirmation_policy = codec.by_tag(
    "disabled",
    {True: Disabled.from_dict},
    codec.by_key({"blockUnconfirmedBookingsInBooker": ConfirmationPolicy.from_dict}),
)
_decode_seats = codec.by_tag(
    "disabled", {True: Disabled.from_dict}, codec.by_key({"seatsPerTimeSlot": EventTypeSeats.from_dict})
)
_decode_interface_language = codec.member(InterfaceLanguage)


@attrs.define(kw_only=True, eq=False, repr=False)
class EventType(fields.Model):
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
    _names_in_json = (
        "id lengthInMinutes title slug description locations bookingFields disableGuests recurrence metadata price "
        "currency lockTimeZoneToggleOnBookingPage forwardParamsSuccessRedirect successRedirectUrl isInstantEvent "
        "scheduleId hidden ownerId users lengthInMinutesOptions slotInterval minimumBookingNotice beforeEventBuffer "
        "afterEventBuffer seatsPerTimeSlot seatsShowAvailabilityCount bookingLimitsCount bookerActiveBookingsLimit "
        "onlyShowFirstAvailableSlot bookingLimitsDuration bookingWindow bookerLayouts confirmationPolicy "
        "requiresBookerEmailVerification hideCalendarNotes color seats offsetStart customName destinationCalendar "
        "useDestinationCalendarEmail hideCalendarEventDetails hideOrganizerEmail calVideoSettings "
        "bookingRequiresAuthentication disableCancelling disableRescheduling interfaceLanguage "
        "allowReschedulingPastBookings allowReschedulingCancelledBookings showOptimizedSlots bookingUrl"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id")
        self.length_in_minutes = fields.integer(src, "lengthInMinutes")
        self.title = fields.text(src, "title")
        self.slug = fields.text(src, "slug")
        self.description = fields.text(src, "description")
        self.locations = fields.items(src, "locations", decode_event_type_location)
        self.booking_fields = fields.items(src, "bookingFields", decode_booking_field)
        self.disable_guests = fields.boolean(src, "disableGuests")
        self.recurrence = fields.take_or_null(src, "recurrence", _decode_recurrence)
        self.metadata = fields.mapping(src, "metadata")
        self.price = fields.integer(src, "price")
        self.currency = fields.text(src, "currency")
        self.lock_time_zone_toggle_on_booking_page = fields.boolean(src, "lockTimeZoneToggleOnBookingPage")
        self.forward_params_success_redirect = fields.take_or_null(src, "forwardParamsSuccessRedirect", codec.boolean)
        self.success_redirect_url = fields.text_or_null(src, "successRedirectUrl")
        self.is_instant_event = fields.boolean(src, "isInstantEvent")
        self.schedule_id = fields.integer_or_null(src, "scheduleId")
        self.hidden = fields.boolean(src, "hidden")
        self.owner_id = fields.integer(src, "ownerId")
        self.users = fields.items(src, "users", EventTypeUser.from_dict)
        self.length_in_minutes_options = (
            fields.items(src, "lengthInMinutesOptions", codec.integer) if "lengthInMinutesOptions" in src else UNSET
        )
        self.slot_interval = fields.integer_or_null(src, "slotInterval") if "slotInterval" in src else UNSET
        self.minimum_booking_notice = (
            fields.integer(src, "minimumBookingNotice") if "minimumBookingNotice" in src else UNSET
        )
        self.before_event_buffer = fields.integer(src, "beforeEventBuffer") if "beforeEventBuffer" in src else UNSET
        self.after_event_buffer = fields.integer(src, "afterEventBuffer") if "afterEventBuffer" in src else UNSET
        self.seats_per_time_slot = (
            fields.integer_or_null(src, "seatsPerTimeSlot") if "seatsPerTimeSlot" in src else UNSET
        )
        self.seats_show_availability_count = (
            fields.take_or_null(src, "seatsShowAvailabilityCount", codec.boolean)
            if "seatsShowAvailabilityCount" in src
            else UNSET
        )
        self.booking_limits_count = (
            codec.take(src, "bookingLimitsCount", BookingLimitsCount.from_dict)
            if "bookingLimitsCount" in src
            else UNSET
        )
        self.booker_active_bookings_limit = (
            codec.take(src, "bookerActiveBookingsLimit", BookerActiveBookingsLimit.from_dict)
            if "bookerActiveBookingsLimit" in src
            else UNSET
        )
        self.only_show_first_available_slot = (
            fields.boolean(src, "onlyShowFirstAvailableSlot") if "onlyShowFirstAvailableSlot" in src else UNSET
        )
        self.booking_limits_duration = (
            codec.take(src, "bookingLimitsDuration", BookingLimitsDuration.from_dict)
            if "bookingLimitsDuration" in src
            else UNSET
        )
        self.booking_window = (
            codec.take(src, "bookingWindow", decode_booking_window) if "bookingWindow" in src else UNSET
        )
        self.booker_layouts = (
            codec.take(src, "bookerLayouts", BookerLayouts.from_dict) if "bookerLayouts" in src else UNSET
        )
        self.confirmation_policy = (
            codec.take(src, "confirmationPolicy", _decode_confirmation_policy) if "confirmationPolicy" in src else UNSET
        )
        self.requires_booker_email_verification = (
            fields.boolean(src, "requiresBookerEmailVerification")
            if "requiresBookerEmailVerification" in src
            else UNSET
        )
        self.hide_calendar_notes = fields.boolean(src, "hideCalendarNotes") if "hideCalendarNotes" in src else UNSET
        self.color = codec.take(src, "color", EventTypeColor.from_dict) if "color" in src else UNSET
        self.seats = codec.take(src, "seats", _decode_seats) if "seats" in src else UNSET
        self.offset_start = fields.integer(src, "offsetStart") if "offsetStart" in src else UNSET
        self.custom_name = fields.text(src, "customName") if "customName" in src else UNSET
        self.destination_calendar = (
            codec.take(src, "destinationCalendar", EventTypeDestinationCalendar.from_dict)
            if "destinationCalendar" in src
            else UNSET
        )
        self.use_destination_calendar_email = (
            fields.boolean(src, "useDestinationCalendarEmail") if "useDestinationCalendarEmail" in src else UNSET
        )
        self.hide_calendar_event_details = (
            fields.boolean(src, "hideCalendarEventDetails") if "hideCalendarEventDetails" in src else UNSET
        )
        self.hide_organizer_email = fields.boolean(src, "hideOrganizerEmail") if "hideOrganizerEmail" in src else UNSET
        self.cal_video_settings = (
            fields.take_or_null(src, "calVideoSettings", CalVideoSettings.from_dict)
            if "calVideoSettings" in src
            else UNSET
        )
        self.booking_requires_authentication = (
            fields.boolean(src, "bookingRequiresAuthentication") if "bookingRequiresAuthentication" in src else UNSET
        )
        self.disable_cancelling = (
            codec.take(src, "disableCancelling", DisableCancelling.from_dict) if "disableCancelling" in src else UNSET
        )
        self.disable_rescheduling = (
            codec.take(src, "disableRescheduling", DisableRescheduling.from_dict)
            if "disableRescheduling" in src
            else UNSET
        )
        self.interface_language = (
            fields.take_or_null(src, "interfaceLanguage", _decode_interface_language)
            if "interfaceLanguage" in src
            else UNSET
        )
        self.allow_rescheduling_past_bookings = (
            fields.boolean(src, "allowReschedulingPastBookings") if "allowReschedulingPastBookings" in src else UNSET
        )
        self.allow_rescheduling_cancelled_bookings = (
            fields.take_or_null(src, "allowReschedulingCancelledBookings", codec.boolean)
            if "allowReschedulingCancelledBookings" in src
            else UNSET
        )
        self.show_optimized_slots = (
            fields.take_or_null(src, "showOptimizedSlots", codec.boolean) if "showOptimizedSlots" in src else UNSET
        )
        self.booking_url = fields.text(src, "bookingUrl") if "bookingUrl" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "lengthInMinutes": self.length_in_minutes,
            "title": self.title,
            "slug": self.slug,
            "description": self.description,
            "locations": encoding.encode(self.locations),
            "bookingFields": encoding.encode(self.booking_fields),
            "disableGuests": self.disable_guests,
            "recurrence": encoding.encode(self.recurrence),
            "metadata": encoding.encode(self.metadata),
            "price": self.price,
            "currency": self.currency,
            "lockTimeZoneToggleOnBookingPage": self.lock_time_zone_toggle_on_booking_page,
            "forwardParamsSuccessRedirect": encoding.encode(self.forward_params_success_redirect),
            "successRedirectUrl": self.success_redirect_url,
            "isInstantEvent": self.is_instant_event,
            "scheduleId": self.schedule_id,
            "hidden": self.hidden,
            "ownerId": self.owner_id,
            "users": encoding.encode(self.users),
        }
        if self.length_in_minutes_options is not UNSET:
            document["lengthInMinutesOptions"] = encoding.encode(self.length_in_minutes_options)
        if self.slot_interval is not UNSET:
            document["slotInterval"] = self.slot_interval
        if self.minimum_booking_notice is not UNSET:
            document["minimumBookingNotice"] = self.minimum_booking_notice
        if self.before_event_buffer is not UNSET:
            document["beforeEventBuffer"] = self.before_event_buffer
        if self.after_event_buffer is not UNSET:
            document["afterEventBuffer"] = self.after_event_buffer
        if self.seats_per_time_slot is not UNSET:
            document["seatsPerTimeSlot"] = self.seats_per_time_slot
        if self.seats_show_availability_count is not UNSET:
            document["seatsShowAvailabilityCount"] = encoding.encode(self.seats_show_availability_count)
        if self.booking_limits_count is not UNSET:
            document["bookingLimitsCount"] = encoding.encode(self.booking_limits_count)
        if self.booker_active_bookings_limit is not UNSET:
            document["bookerActiveBookingsLimit"] = encoding.encode(self.booker_active_bookings_limit)
        if self.only_show_first_available_slot is not UNSET:
            document["onlyShowFirstAvailableSlot"] = self.only_show_first_available_slot
        if self.booking_limits_duration is not UNSET:
            document["bookingLimitsDuration"] = encoding.encode(self.booking_limits_duration)
        if self.booking_window is not UNSET:
            document["bookingWindow"] = encoding.encode(self.booking_window)
        if self.booker_layouts is not UNSET:
            document["bookerLayouts"] = encoding.encode(self.booker_layouts)
        if self.confirmation_policy is not UNSET:
            document["confirmationPolicy"] = encoding.encode(self.confirmation_policy)
        if self.requires_booker_email_verification is not UNSET:
            document["requiresBookerEmailVerification"] = self.requires_booker_email_verification
        if self.hide_calendar_notes is not UNSET:
            document["hideCalendarNotes"] = self.hide_calendar_notes
        if self.color is not UNSET:
            document["color"] = encoding.encode(self.color)
        if self.seats is not UNSET:
            document["seats"] = encoding.encode(self.seats)
        if self.offset_start is not UNSET:
            document["offsetStart"] = self.offset_start
        if self.custom_name is not UNSET:
            document["customName"] = self.custom_name
        if self.destination_calendar is not UNSET:
            document["destinationCalendar"] = encoding.encode(self.destination_calendar)
        if self.use_destination_calendar_email is not UNSET:
            document["useDestinationCalendarEmail"] = self.use_destination_calendar_email
        if self.hide_calendar_event_details is not UNSET:
            document["hideCalendarEventDetails"] = self.hide_calendar_event_details
        if self.hide_organizer_email is not UNSET:
            document["hideOrganizerEmail"] = self.hide_organizer_email
        if self.cal_video_settings is not UNSET:
            document["calVideoSettings"] = encoding.encode(self.cal_video_settings)
        if self.booking_requires_authentication is not UNSET:
            document["bookingRequiresAuthentication"] = self.booking_requires_authentication
        if self.disable_cancelling is not UNSET:
            document["disableCancelling"] = encoding.encode(self.disable_cancelling)
        if self.disable_rescheduling is not UNSET:
            document["disableRescheduling"] = encoding.encode(self.disable_rescheduling)
        if self.interface_language is not UNSET:
            document["interfaceLanguage"] = encoding.encode(self.interface_language)
        if self.allow_rescheduling_past_bookings is not UNSET:
            document["allowReschedulingPastBookings"] = self.allow_rescheduling_past_bookings
        if self.allow_rescheduling_cancelled_bookings is not UNSET:
            document["allowReschedulingCancelledBookings"] = encoding.encode(self.allow_rescheduling_cancelled_bookings)
        if self.show_optimized_slots is not UNSET:
            document["showOptimizedSlots"] = encoding.encode(self.show_optimized_slots)
        if self.booking_url is not UNSET:
            document["bookingUrl"] = self.booking_url
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
