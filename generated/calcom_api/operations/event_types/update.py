"""``PATCH /v2/event-types/{eventTypeId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.event_type import EventType
from calcom_api.models.event_type_update import EventTypeUpdate
from calcom_api.models.interface_language import InterfaceLanguage
from calcom_api.request import Request
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.booker_active_bookings_limit import BookerActiveBookingsLimit
    from calcom_api.models.booker_layouts import BookerLayouts
    from calcom_api.models.booking_field_create import BookingFieldCreate
    from calcom_api.models.booking_limits_count import BookingLimitsCount
    from calcom_api.models.booking_limits_duration import BookingLimitsDuration
    from calcom_api.models.booking_window import BookingWindow
    from calcom_api.models.cal_video_settings import CalVideoSettings
    from calcom_api.models.confirmation_policy import ConfirmationPolicy
    from calcom_api.models.disable_cancelling import DisableCancelling
    from calcom_api.models.disable_rescheduling import DisableRescheduling
    from calcom_api.models.disabled import Disabled
    from calcom_api.models.event_type_color import EventTypeColor
    from calcom_api.models.event_type_destination_calendar import EventTypeDestinationCalendar
    from calcom_api.models.event_type_recurrence import EventTypeRecurrence
    from calcom_api.models.event_type_seats import EventTypeSeats
    from calcom_api.models.user_event_type_location import UserEventTypeLocation


def request(
    event_type_id: int,
    *,
    length_in_minutes_options: Sequence[int] | Unset = UNSET,
    description: str | Unset = UNSET,
    booking_fields: Sequence[BookingFieldCreate] | Unset = UNSET,
    disable_guests: bool | Unset = UNSET,
    slot_interval: int | Unset = UNSET,
    minimum_booking_notice: int | Unset = UNSET,
    before_event_buffer: int | Unset = UNSET,
    after_event_buffer: int | Unset = UNSET,
    schedule_id: int | Unset = UNSET,
    booking_limits_count: BookingLimitsCount | Unset = UNSET,
    booker_active_bookings_limit: BookerActiveBookingsLimit | Unset = UNSET,
    only_show_first_available_slot: bool | Unset = UNSET,
    booking_limits_duration: BookingLimitsDuration | Unset = UNSET,
    booking_window: BookingWindow | Unset = UNSET,
    offset_start: int | Unset = UNSET,
    booker_layouts: BookerLayouts | Unset = UNSET,
    confirmation_policy: ConfirmationPolicy | Disabled | Undecoded | Unset = UNSET,
    recurrence: EventTypeRecurrence | Disabled | Undecoded | Unset = UNSET,
    requires_booker_email_verification: bool | Unset = UNSET,
    hide_calendar_notes: bool | Unset = UNSET,
    lock_time_zone_toggle_on_booking_page: bool | Unset = UNSET,
    color: EventTypeColor | Unset = UNSET,
    seats: EventTypeSeats | Disabled | Undecoded | Unset = UNSET,
    custom_name: str | Unset = UNSET,
    destination_calendar: EventTypeDestinationCalendar | Unset = UNSET,
    use_destination_calendar_email: bool | Unset = UNSET,
    hide_calendar_event_details: bool | Unset = UNSET,
    success_redirect_url: str | Unset = UNSET,
    hide_organizer_email: bool | Unset = UNSET,
    cal_video_settings: CalVideoSettings | Unset = UNSET,
    hidden: bool | Unset = UNSET,
    booking_requires_authentication: bool | Unset = UNSET,
    disable_cancelling: DisableCancelling | Unset = UNSET,
    disable_rescheduling: DisableRescheduling | Unset = UNSET,
    interface_language: InterfaceLanguage | str | Unset = UNSET,
    allow_rescheduling_past_bookings: bool | Unset = UNSET,
    allow_rescheduling_cancelled_bookings: bool | Unset = UNSET,
    show_optimized_slots: bool | Unset = UNSET,
    length_in_minutes: int | Unset = UNSET,
    title: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    locations: Sequence[UserEventTypeLocation] | Unset = UNSET,
) -> Request[EventType]:
    """Build the request.

    Takes what ``cal.event_types.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    event_type_id_segment = arguments.segment("event_type_id", event_type_id, codec.between(1, 2147483647))
    return Request(
        operation="eventTypes.update",
        method="PATCH",
        path=f"/v2/event-types/{event_type_id_segment}",
        headers={"cal-api-version": "2024-06-14"},
        json=arguments.body(
            EventTypeUpdate(
                length_in_minutes_options=arguments.listed(length_in_minutes_options),
                description=description,
                booking_fields=arguments.listed(booking_fields),
                disable_guests=disable_guests,
                slot_interval=slot_interval,
                minimum_booking_notice=minimum_booking_notice,
                before_event_buffer=before_event_buffer,
                after_event_buffer=after_event_buffer,
                schedule_id=schedule_id,
                booking_limits_count=booking_limits_count,
                booker_active_bookings_limit=booker_active_bookings_limit,
                only_show_first_available_slot=only_show_first_available_slot,
                booking_limits_duration=booking_limits_duration,
                booking_window=booking_window,
                offset_start=offset_start,
                booker_layouts=booker_layouts,
                confirmation_policy=confirmation_policy,
                recurrence=recurrence,
                requires_booker_email_verification=requires_booker_email_verification,
                hide_calendar_notes=hide_calendar_notes,
                lock_time_zone_toggle_on_booking_page=lock_time_zone_toggle_on_booking_page,
                color=color,
                seats=seats,
                custom_name=custom_name,
                destination_calendar=destination_calendar,
                use_destination_calendar_email=use_destination_calendar_email,
                hide_calendar_event_details=hide_calendar_event_details,
                success_redirect_url=success_redirect_url,
                hide_organizer_email=hide_organizer_email,
                cal_video_settings=cal_video_settings,
                hidden=hidden,
                booking_requires_authentication=booking_requires_authentication,
                disable_cancelling=disable_cancelling,
                disable_rescheduling=disable_rescheduling,
                interface_language=arguments.known(
                    "interface_language", interface_language, codec.known_member(InterfaceLanguage)
                ),
                allow_rescheduling_past_bookings=allow_rescheduling_past_bookings,
                allow_rescheduling_cancelled_bookings=allow_rescheduling_cancelled_bookings,
                show_optimized_slots=show_optimized_slots,
                length_in_minutes=length_in_minutes,
                title=title,
                slug=slug,
                locations=arguments.listed(locations),
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> EventType:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, EventType.from_dict, strict=strict)
