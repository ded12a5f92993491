"""Model ``TeamEventTypeCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
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
from calcom_api.models.event_type_email_settings import EventTypeEmailSettings
from calcom_api.models.event_type_recurrence import EventTypeRecurrence
from calcom_api.models.event_type_seats import EventTypeSeats
from calcom_api.models.host_assignment import HostAssignment
from calcom_api.models.interface_language import InterfaceLanguage
from calcom_api.models.scheduling_type import SchedulingType
from calcom_api.models.team_event_type_location import TeamEventTypeLocation, decode_team_event_type_location
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_confirmation_policy = codec.by_tag(
    "disabled",
    {True: Disabled.from_dict},
    codec.by_key({"blockUnconfirmedBookingsInBooker": ConfirmationPolicy.from_dict}),
)
_decode_recurrence = codec.by_tag(
    "disabled", {True: Disabled.from_dict}, codec.by_key({"frequency": EventTypeRecurrence.from_dict})
)
_decode_seats = codec.by_tag(
    "disabled", {True: Disabled.from_dict}, codec.by_key({"seatsPerTimeSlot": EventTypeSeats.from_dict})
)


@attrs.define(kw_only=True, eq=False, repr=False)
class TeamEventTypeCreate(fields.Model):
    """A new event type of a team.

    Attributes:
        length_in_minutes: How long it takes.
        title: What it is called.
        slug: Last part of its URL; one that the team has already is refused with 400.
        scheduling_type: How bookings find their hosts. `collective` takes all of them, `roundRobin` one after the
            other; `managed` gives each host an event type of their own that follows this one.
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
        hosts: The members who host it; anyone else is refused with 404. Not together with `assign_all_team_members`. In
            an update they take the place of the present ones.
        assign_all_team_members: Whether all members host it, later ones too.
        locations: Where it can take place; Cal Video if none is given at creation. In an update they take the place of
            the present ones.
        email_settings: Only for event types of an organization's team.
        reschedule_with_same_round_robin_host: Whether a booking that is moved keeps its host. For round robin.
    """

    length_in_minutes: int
    title: str
    slug: str
    scheduling_type: SchedulingType
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
    hosts: list[HostAssignment] | Unset = UNSET
    assign_all_team_members: bool | Unset = UNSET
    locations: list[TeamEventTypeLocation] | Unset = UNSET
    email_settings: EventTypeEmailSettings | Unset = UNSET
    reschedule_with_same_round_robin_host: bool | Unset = UNSET
    _names_in_json = (
        "lengthInMinutes title slug schedulingType lengthInMinutesOptions description bookingFields disableGuests "
        "slotInterval minimumBookingNotice beforeEventBuffer afterEventBuffer scheduleId bookingLimitsCount "
        "bookerActiveBookingsLimit onlyShowFirstAvailableSlot bookingLimitsDuration bookingWindow offsetStart "
        "bookerLayouts confirmationPolicy recurrence requiresBookerEmailVerification hideCalendarNotes "
        "lockTimeZoneToggleOnBookingPage color seats customName destinationCalendar useDestinationCalendarEmail "
        "hideCalendarEventDetails successRedirectUrl hideOrganizerEmail calVideoSettings hidden "
        "bookingRequiresAuthentication disableCancelling disableRescheduling interfaceLanguage "
        "allowReschedulingPastBookings allowReschedulingCancelledBookings showOptimizedSlots hosts "
        "assignAllTeamMembers locations emailSettings rescheduleWithSameRoundRobinHost"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.length_in_minutes = fields.integer(src, "lengthInMinutes")
        self.title = fields.text(src, "title")
        self.slug = fields.text(src, "slug")
        self.scheduling_type = fields.member(src, "schedulingType", SchedulingType)
        self.length_in_minutes_options = (
            fields.items(src, "lengthInMinutesOptions", codec.integer) if "lengthInMinutesOptions" in src else UNSET
        )
        self.description = fields.text(src, "description") if "description" in src else UNSET
        self.booking_fields = (
            fields.items(src, "bookingFields", decode_booking_field_create) if "bookingFields" in src else UNSET
        )
        self.disable_guests = fields.boolean(src, "disableGuests") if "disableGuests" in src else UNSET
        self.slot_interval = fields.integer(src, "slotInterval") if "slotInterval" in src else UNSET
        self.minimum_booking_notice = (
            fields.integer(src, "minimumBookingNotice") if "minimumBookingNotice" in src else UNSET
        )
        self.before_event_buffer = fields.integer(src, "beforeEventBuffer") if "beforeEventBuffer" in src else UNSET
        self.after_event_buffer = fields.integer(src, "afterEventBuffer") if "afterEventBuffer" in src else UNSET
        self.schedule_id = fields.integer(src, "scheduleId") if "scheduleId" in src else UNSET
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
        self.offset_start = fields.integer(src, "offsetStart") if "offsetStart" in src else UNSET
        self.booker_layouts = (
            codec.take(src, "bookerLayouts", BookerLayouts.from_dict) if "bookerLayouts" in src else UNSET
        )
        self.confirmation_policy = (
            codec.take(src, "confirmationPolicy", _decode_confirmation_policy) if "confirmationPolicy" in src else UNSET
        )
        self.recurrence = codec.take(src, "recurrence", _decode_recurrence) if "recurrence" in src else UNSET
        self.requires_booker_email_verification = (
            fields.boolean(src, "requiresBookerEmailVerification")
            if "requiresBookerEmailVerification" in src
            else UNSET
        )
        self.hide_calendar_notes = fields.boolean(src, "hideCalendarNotes") if "hideCalendarNotes" in src else UNSET
        self.lock_time_zone_toggle_on_booking_page = (
            fields.boolean(src, "lockTimeZoneToggleOnBookingPage")
            if "lockTimeZoneToggleOnBookingPage" in src
            else UNSET
        )
        self.color = codec.take(src, "color", EventTypeColor.from_dict) if "color" in src else UNSET
        self.seats = codec.take(src, "seats", _decode_seats) if "seats" in src else UNSET
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
        self.success_redirect_url = fields.text(src, "successRedirectUrl") if "successRedirectUrl" in src else UNSET
        self.hide_organizer_email = fields.boolean(src, "hideOrganizerEmail") if "hideOrganizerEmail" in src else UNSET
        self.cal_video_settings = (
            codec.take(src, "calVideoSettings", CalVideoSettings.from_dict) if "calVideoSettings" in src else UNSET
        )
        self.hidden = fields.boolean(src, "hidden") if "hidden" in src else UNSET
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
            fields.member(src, "interfaceLanguage", InterfaceLanguage) if "interfaceLanguage" in src else UNSET
        )
        self.allow_rescheduling_past_bookings = (
            fields.boolean(src, "allowReschedulingPastBookings") if "allowReschedulingPastBookings" in src else UNSET
        )
        self.allow_rescheduling_cancelled_bookings = (
            fields.boolean(src, "allowReschedulingCancelledBookings")
            if "allowReschedulingCancelledBookings" in src
            else UNSET
        )
        self.show_optimized_slots = fields.boolean(src, "showOptimizedSlots") if "showOptimizedSlots" in src else UNSET
        self.hosts = fields.items(src, "hosts", HostAssignment.from_dict) if "hosts" in src else UNSET
        self.assign_all_team_members = (
            fields.boolean(src, "assignAllTeamMembers") if "assignAllTeamMembers" in src else UNSET
        )
        self.locations = (
            fields.items(src, "locations", decode_team_event_type_location) if "locations" in src else UNSET
        )
        self.email_settings = (
            codec.take(src, "emailSettings", EventTypeEmailSettings.from_dict) if "emailSettings" in src else UNSET
        )
        self.reschedule_with_same_round_robin_host = (
            fields.boolean(src, "rescheduleWithSameRoundRobinHost")
            if "rescheduleWithSameRoundRobinHost" in src
            else UNSET
        )
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "lengthInMinutes": self.length_in_minutes,
            "title": self.title,
            "slug": self.slug,
            "schedulingType": encoding.encode(self.scheduling_type),
        }
        if self.length_in_minutes_options is not UNSET:
            document["lengthInMinutesOptions"] = encoding.encode(self.length_in_minutes_options)
        if self.description is not UNSET:
            document["description"] = self.description
        if self.booking_fields is not UNSET:
            document["bookingFields"] = encoding.encode(self.booking_fields)
        if self.disable_guests is not UNSET:
            document["disableGuests"] = self.disable_guests
        if self.slot_interval is not UNSET:
            document["slotInterval"] = self.slot_interval
        if self.minimum_booking_notice is not UNSET:
            document["minimumBookingNotice"] = self.minimum_booking_notice
        if self.before_event_buffer is not UNSET:
            document["beforeEventBuffer"] = self.before_event_buffer
        if self.after_event_buffer is not UNSET:
            document["afterEventBuffer"] = self.after_event_buffer
        if self.schedule_id is not UNSET:
            document["scheduleId"] = self.schedule_id
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
        if self.offset_start is not UNSET:
            document["offsetStart"] = self.offset_start
        if self.booker_layouts is not UNSET:
            document["bookerLayouts"] = encoding.encode(self.booker_layouts)
        if self.confirmation_policy is not UNSET:
            document["confirmationPolicy"] = encoding.encode(self.confirmation_policy)
        if self.recurrence is not UNSET:
            document["recurrence"] = encoding.encode(self.recurrence)
        if self.requires_booker_email_verification is not UNSET:
            document["requiresBookerEmailVerification"] = self.requires_booker_email_verification
        if self.hide_calendar_notes is not UNSET:
            document["hideCalendarNotes"] = self.hide_calendar_notes
        if self.lock_time_zone_toggle_on_booking_page is not UNSET:
            document["lockTimeZoneToggleOnBookingPage"] = self.lock_time_zone_toggle_on_booking_page
        if self.color is not UNSET:
            document["color"] = encoding.encode(self.color)
        if self.seats is not UNSET:
            document["seats"] = encoding.encode(self.seats)
        if self.custom_name is not UNSET:
            document["customName"] = self.custom_name
        if self.destination_calendar is not UNSET:
            document["destinationCalendar"] = encoding.encode(self.destination_calendar)
        if self.use_destination_calendar_email is not UNSET:
            document["useDestinationCalendarEmail"] = self.use_destination_calendar_email
        if self.hide_calendar_event_details is not UNSET:
            document["hideCalendarEventDetails"] = self.hide_calendar_event_details
        if self.success_redirect_url is not UNSET:
            document["successRedirectUrl"] = self.success_redirect_url
        if self.hide_organizer_email is not UNSET:
            document["hideOrganizerEmail"] = self.hide_organizer_email
        if self.cal_video_settings is not UNSET:
            document["calVideoSettings"] = encoding.encode(self.cal_video_settings)
        if self.hidden is not UNSET:
            document["hidden"] = self.hidden
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
            document["allowReschedulingCancelledBookings"] = self.allow_rescheduling_cancelled_bookings
        if self.show_optimized_slots is not UNSET:
            document["showOptimizedSlots"] = self.show_optimized_slots
        if self.hosts is not UNSET:
            document["hosts"] = encoding.encode(self.hosts)
        if self.assign_all_team_members is not UNSET:
            document["assignAllTeamMembers"] = self.assign_all_team_members
        if self.locations is not UNSET:
            document["locations"] = encoding.encode(self.locations)
        if self.email_settings is not UNSET:
            document["emailSettings"] = encoding.encode(self.email_settings)
        if self.reschedule_with_same_round_robin_host is not UNSET:
            document["rescheduleWithSameRoundRobinHost"] = self.reschedule_with_same_round_robin_host
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
