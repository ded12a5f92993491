"""``cal.event_types``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from calcom_api.operations.event_types import create as _create
from calcom_api.operations.event_types import delete as _delete
from calcom_api.operations.event_types import get as _get
from calcom_api.operations.event_types import list_ as _list
from calcom_api.operations.event_types import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.any_event_type import AnyEventType
    from calcom_api.models.booker_active_bookings_limit import BookerActiveBookingsLimit
    from calcom_api.models.booker_layouts import BookerLayouts
    from calcom_api.models.booking_field_create import BookingFieldCreate
    from calcom_api.models.booking_limits_count import BookingLimitsCount
    from calcom_api.models.booking_limits_duration import BookingLimitsDuration
    from calcom_api.models.booking_window import BookingWindow
    from calcom_api.models.cal_video_settings import CalVideoSettings
    from calcom_api.models.confirmation_policy import ConfirmationPolicy
    from calcom_api.models.deleted_event_type import DeletedEventType
    from calcom_api.models.disable_cancelling import DisableCancelling
    from calcom_api.models.disable_rescheduling import DisableRescheduling
    from calcom_api.models.disabled import Disabled
    from calcom_api.models.event_type import EventType
    from calcom_api.models.event_type_color import EventTypeColor
    from calcom_api.models.event_type_destination_calendar import EventTypeDestinationCalendar
    from calcom_api.models.event_type_recurrence import EventTypeRecurrence
    from calcom_api.models.event_type_seats import EventTypeSeats
    from calcom_api.models.interface_language import InterfaceLanguage
    from calcom_api.models.sort_order import SortOrder
    from calcom_api.models.user_event_type_location import UserEventTypeLocation
    from calcom_api.request import Sender
    from calcom_api.resources.event_types.private_links import EventTypesPrivateLinksResource
    from calcom_api.resources.event_types.webhooks import EventTypesWebhooksResource


class EventTypesResource:
    """What can be booked with a user.

    Your own ones are those of the user whose credentials are sent; with those of an OAuth client, of an owner or admin
    of its organization.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def private_links(self) -> EventTypesPrivateLinksResource:
        """Secret addresses at which an event type of yours can be booked."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.event_types.private_links import EventTypesPrivateLinksResource

        return EventTypesPrivateLinksResource(self._sender)

    @cached_property
    def webhooks(self) -> EventTypesWebhooksResource:
        """URLs that Cal.com calls when something happens to an event type of yours."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.event_types.webhooks import EventTypesWebhooksResource

        return EventTypesWebhooksResource(self._sender)

    def list(
        self,
        *,
        username: str | Unset = UNSET,
        event_slug: str | Unset = UNSET,
        usernames: Sequence[str] | Unset = UNSET,
        org_slug: str | Unset = UNSET,
        org_id: int | Unset = UNSET,
        sort_created_at: SortOrder | str | Unset = UNSET,
    ) -> Pages[EventType | Undecoded]:
        """List the event types of a user, or your own.

        With `username` those of that user, or with `event_slug` besides the one that has it, or none; with `usernames`
        the one event type that books several users together; without either, your own. The first of these that is given
        counts. All of them at once: the list has no pages. Hidden questions are left out of `booking_fields`, and
        hidden event types are shown to their owner alone.

        Works without credentials, except for your own ones; credentials that the server does not know are 401 in any
        case. Servers of 2025 show hidden event types to everybody, cannot list your own, and answer 404 where the list
        would be empty.

        Args:
            username: Username of the user whose event types to list.
            event_slug: Last part of the URL of the only event type to list. Counts only together with `username`.
            usernames: Usernames of those to book together. The answer is one event type with the number 0, which is
                stored nowhere; names that nobody has are left out of its `users`.
            org_slug: Slug of the users' organization, if they are in one; it or `org_id` is needed to find them then.
            org_id: Number of the users' organization; says the same as `org_slug`.
            sort_created_at: `asc` for the oldest first, `desc` for the newest first; without it, the server promises no
                order. Older self-hosted servers ignore it. One of asc, desc.

        Returns:
            The event types. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/event-types``.
        """
        request = _list.request(
            username=username,
            event_slug=event_slug,
            usernames=usernames,
            org_slug=org_slug,
            org_id=org_id,
            sort_created_at=sort_created_at,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        *,
        length_in_minutes: int,
        title: str,
        slug: str,
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
        locations: Sequence[UserEventTypeLocation] | Unset = UNSET,
    ) -> EventType:
        """Create an event type of your own.

        It belongs to you alone, also if you are in a team or an organization.

        Needs credentials (without any, the answer is 403, not 401); access tokens and OAuth clients need the permission
        `EVENT_TYPE_WRITE` (else 403). A slug that another of your event types has, a location whose app is not
        connected, and settings that exclude each other are 400; a schedule of somebody else is 404.

        Not idempotent: after a lost answer, send it again and read a 400 for the slug as "the first one arrived".

        Args:
            length_in_minutes: How long it takes.
            title: What it is called.
            slug: Last part of its URL; one that another of the user's event types has is refused with 400.
            length_in_minutes_options: Lengths that those who book can choose from; `length_in_minutes` must be one of
                them. On servers of 2025, leaving it out of an update takes the choice away.
            description: What those who book read about it.
            booking_fields: All questions of the booking form that differ from the standard ones. In an update they take
                the place of the present ones; custom questions that are left out are gone.
            disable_guests: Whether those who book cannot bring guests.
            slot_interval: Minutes from the start of a slot to that of the next; without it, the length of the event.
            minimum_booking_notice: Minutes before its start until which a slot can be booked.
            before_event_buffer: Minutes kept free before the event.
            after_event_buffer: Minutes kept free after the event.
            schedule_id: Number of the schedule whose hours count in place of the default one's.
            booking_limits_count: How many bookings fit into a day, week, month or year. Limits of longer times must not
                be below those of shorter ones (else 400). `disabled` as the only field removes all of them.
            booker_active_bookings_limit: How many bookings to come one person can have. Without `disabled` at least one
                of the other two fields is needed, and the event type must not recur.
            only_show_first_available_slot: Whether only the first free slot of each day is offered.
            booking_limits_duration: How many minutes of a day, week, month or year can be booked. Multiples of 15;
                limits of longer times must not be below those of shorter ones (else 400). `disabled` as the only field
                removes all of them.
            booking_window: How far ahead an event type can be booked. Told apart by `type_`; without one there is no
                limit.
            offset_start: Minutes by which all slots start later: with 5, at 9:05, 9:35 and so on.
            booker_layouts: The views of the booking page. On servers of 2025, leaving it out of an update takes them
                back to the standard.
            confirmation_policy: When a host must accept bookings. On servers of 2025, leaving it out of an update takes
                a threshold of notice away.
            recurrence: Whether one booking makes a series. On servers of 2025, switching it off in an update may change
                nothing.
            requires_booker_email_verification: Whether those who book must enter a code that is mailed to them.
            hide_calendar_notes: Whether notes are left out of the calendar entry.
            lock_time_zone_toggle_on_booking_page: Whether the page's time zone cannot be changed.
            color: The colour of an event type, as hex codes such as `#292929`.
            seats: Whether several people can book the same slot.
            custom_name: Title of bookings. Names in braces are filled in, such as `{Event type title}`, `{Organiser}`,
                `{Scheduler}`, `{Location}`, `{Event duration}`; an unknown one is refused with 400.
            destination_calendar: The calendar that bookings are written to. It must be connected and writable (else
                400).
            use_destination_calendar_email: Whether the organizer appears with that calendar's address. Needs a primary
                calendar (else 400).
            hide_calendar_event_details: Whether others see only that the time is taken.
            success_redirect_url: Where those who have booked are sent.
            hide_organizer_email: Whether those who book never see the organizer's address.
            cal_video_settings: What happens in calls with Cal Video. Platform customers cannot set it.
            hidden: Whether it is left out of public pages; it can still be booked.
            booking_requires_authentication: Whether only its owner, hosts, and admins of the team or organization can
                book it with the API.
            disable_cancelling: Whether those who booked can cancel.
            disable_rescheduling: Whether those who booked can move their booking. Give one of the two fields, not both.
            interface_language: The language of a booking page; the empty text stands for that of the visitor's browser.
                One of the 38 values of InterfaceLanguage.
            allow_rescheduling_past_bookings: Whether a booking can be moved after it took place.
            allow_rescheduling_cancelled_bookings: Whether moving a cancelled booking makes a new one.
            show_optimized_slots: Whether slots are laid so that as much time as possible can be booked.
            locations: Where it can take place; Cal Video if none is given at creation. In an update they take the place
                of the present ones.

        Returns:
            The new event type. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/event-types``.
        """
        request = _create.request(
            length_in_minutes=length_in_minutes,
            title=title,
            slug=slug,
            length_in_minutes_options=length_in_minutes_options,
            description=description,
            booking_fields=booking_fields,
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
            interface_language=interface_language,
            allow_rescheduling_past_bookings=allow_rescheduling_past_bookings,
            allow_rescheduling_cancelled_bookings=allow_rescheduling_cancelled_bookings,
            show_optimized_slots=show_optimized_slots,
            locations=locations,
        )
        return (await self._sender.send(request)).data

    async def get(
        self,
        event_type_id: int,
    ) -> AnyEventType:
        """Get an event type of your own, or one that you may manage.

        An event type of a user has `users`, one of a team `team_id` and `hosts`.

        Needs the owner of the event type, a host of it, an admin of its team, or an admin of the owner's or the team's
        organization; on servers of 2025 only the owner will do. For anyone else the event type is 404. Access tokens
        and OAuth clients need the permission `EVENT_TYPE_READ` (else 403).

        Args:
            event_type_id: Number of the event type.

        Returns:
            The event type. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/event-types/{eventTypeId}``.
        """
        request = _get.request(
            event_type_id,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        event_type_id: int,
    ) -> DeletedEventType:
        """Delete an event type of your own.

        Needs the owner of the event type; access tokens and OAuth clients need the permission `EVENT_TYPE_WRITE` (else
        403). Somebody else's is 403 too, an unknown one 404.

        Args:
            event_type_id: Number of the event type.

        Returns:
            Which event type was deleted. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/event-types/{eventTypeId}``.
        """
        request = _delete.request(
            event_type_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
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
    ) -> EventType:
        """Change an event type of your own.

        What is left out stays as it is, except that on servers of 2025 `length_in_minutes_options`, `booker_layouts`
        and a `confirmation_policy` of type `time` are lost unless they are sent again. Lists are replaced as a whole.

        Needs the owner of the event type; access tokens and OAuth clients need the permission `EVENT_TYPE_WRITE` (else
        403). An event type or a schedule that is not yours is 404; a slug that another of your event types has, a
        location whose app is not connected, and settings that exclude each other are 400.

        Args:
            event_type_id: Number of the event type.
            length_in_minutes_options: Lengths that those who book can choose from; `length_in_minutes` must be one of
                them. On servers of 2025, leaving it out of an update takes the choice away.
            description: What those who book read about it.
            booking_fields: All questions of the booking form that differ from the standard ones. In an update they take
                the place of the present ones; custom questions that are left out are gone.
            disable_guests: Whether those who book cannot bring guests.
            slot_interval: Minutes from the start of a slot to that of the next; without it, the length of the event.
            minimum_booking_notice: Minutes before its start until which a slot can be booked.
            before_event_buffer: Minutes kept free before the event.
            after_event_buffer: Minutes kept free after the event.
            schedule_id: Number of the schedule whose hours count in place of the default one's.
            booking_limits_count: How many bookings fit into a day, week, month or year. Limits of longer times must not
                be below those of shorter ones (else 400). `disabled` as the only field removes all of them.
            booker_active_bookings_limit: How many bookings to come one person can have. Without `disabled` at least one
                of the other two fields is needed, and the event type must not recur.
            only_show_first_available_slot: Whether only the first free slot of each day is offered.
            booking_limits_duration: How many minutes of a day, week, month or year can be booked. Multiples of 15;
                limits of longer times must not be below those of shorter ones (else 400). `disabled` as the only field
                removes all of them.
            booking_window: How far ahead an event type can be booked. Told apart by `type_`; without one there is no
                limit.
            offset_start: Minutes by which all slots start later: with 5, at 9:05, 9:35 and so on.
            booker_layouts: The views of the booking page. On servers of 2025, leaving it out of an update takes them
                back to the standard.
            confirmation_policy: When a host must accept bookings. On servers of 2025, leaving it out of an update takes
                a threshold of notice away.
            recurrence: Whether one booking makes a series. On servers of 2025, switching it off in an update may change
                nothing.
            requires_booker_email_verification: Whether those who book must enter a code that is mailed to them.
            hide_calendar_notes: Whether notes are left out of the calendar entry.
            lock_time_zone_toggle_on_booking_page: Whether the page's time zone cannot be changed.
            color: The colour of an event type, as hex codes such as `#292929`.
            seats: Whether several people can book the same slot.
            custom_name: Title of bookings. Names in braces are filled in, such as `{Event type title}`, `{Organiser}`,
                `{Scheduler}`, `{Location}`, `{Event duration}`; an unknown one is refused with 400.
            destination_calendar: The calendar that bookings are written to. It must be connected and writable (else
                400).
            use_destination_calendar_email: Whether the organizer appears with that calendar's address. Needs a primary
                calendar (else 400).
            hide_calendar_event_details: Whether others see only that the time is taken.
            success_redirect_url: Where those who have booked are sent.
            hide_organizer_email: Whether those who book never see the organizer's address.
            cal_video_settings: What happens in calls with Cal Video. Platform customers cannot set it.
            hidden: Whether it is left out of public pages; it can still be booked.
            booking_requires_authentication: Whether only its owner, hosts, and admins of the team or organization can
                book it with the API.
            disable_cancelling: Whether those who booked can cancel.
            disable_rescheduling: Whether those who booked can move their booking. Give one of the two fields, not both.
            interface_language: The language of a booking page; the empty text stands for that of the visitor's browser.
                One of the 38 values of InterfaceLanguage.
            allow_rescheduling_past_bookings: Whether a booking can be moved after it took place.
            allow_rescheduling_cancelled_bookings: Whether moving a cancelled booking makes a new one.
            show_optimized_slots: Whether slots are laid so that as much time as possible can be booked.
            length_in_minutes: How long it takes.
            title: What it is called.
            slug: Last part of its URL; one that another of the user's event types has is refused with 400.
            locations: Where it can take place; Cal Video if none is given at creation. In an update they take the place
                of the present ones.

        Returns:
            The event type as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/event-types/{eventTypeId}``.
        """
        request = _update.request(
            event_type_id,
            length_in_minutes_options=length_in_minutes_options,
            description=description,
            booking_fields=booking_fields,
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
            interface_language=interface_language,
            allow_rescheduling_past_bookings=allow_rescheduling_past_bookings,
            allow_rescheduling_cancelled_bookings=allow_rescheduling_cancelled_bookings,
            show_optimized_slots=show_optimized_slots,
            length_in_minutes=length_in_minutes,
            title=title,
            slug=slug,
            locations=locations,
        )
        return (await self._sender.send(request)).data
