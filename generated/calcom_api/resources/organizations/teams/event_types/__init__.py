"""``cal.organizations.teams.event_types``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from calcom_api.operations.organizations.teams.event_types import create as _create
from calcom_api.operations.organizations.teams.event_types import create_phone_call as _create_phone_call
from calcom_api.operations.organizations.teams.event_types import delete as _delete
from calcom_api.operations.organizations.teams.event_types import get as _get
from calcom_api.operations.organizations.teams.event_types import list_ as _list
from calcom_api.operations.organizations.teams.event_types import list_all as _list_all
from calcom_api.operations.organizations.teams.event_types import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from calcom_api.models.booker_active_bookings_limit import BookerActiveBookingsLimit
    from calcom_api.models.booker_layouts import BookerLayouts
    from calcom_api.models.booking_field_create import BookingFieldCreate
    from calcom_api.models.booking_limits_count import BookingLimitsCount
    from calcom_api.models.booking_limits_duration import BookingLimitsDuration
    from calcom_api.models.booking_window import BookingWindow
    from calcom_api.models.cal_video_settings import CalVideoSettings
    from calcom_api.models.changeable_scheduling_type import ChangeableSchedulingType
    from calcom_api.models.confirmation_policy import ConfirmationPolicy
    from calcom_api.models.deleted_team_event_type import DeletedTeamEventType
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
    from calcom_api.models.phone_call import PhoneCall
    from calcom_api.models.phone_call_template import PhoneCallTemplate
    from calcom_api.models.scheduling_type import SchedulingType
    from calcom_api.models.sort_order import SortOrder
    from calcom_api.models.team_event_type import TeamEventType
    from calcom_api.models.team_event_type_location import TeamEventTypeLocation
    from calcom_api.request import Sender
    from calcom_api.resources.organizations.teams.event_types.private_links import (
        OrganizationsTeamsEventTypesPrivateLinksResource,
    )


class OrganizationsTeamsEventTypesResource:
    """What can be booked with a team."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def private_links(self) -> OrganizationsTeamsEventTypesPrivateLinksResource:
        """Secret addresses at which an event type of a team can be booked."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.teams.event_types.private_links import (
            OrganizationsTeamsEventTypesPrivateLinksResource,
        )

        return OrganizationsTeamsEventTypesPrivateLinksResource(self._sender)

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        event_slug: str | Unset = UNSET,
        hosts_limit: int | Unset = UNSET,
        sort_created_at: SortOrder | str | Unset = UNSET,
    ) -> Pages[TeamEventType | Undecoded]:
        """List the event types of a team.

        All of them at once: the list has no pages. With `event_slug` a list of the one that has it, or an empty list.

        Servers of 2025 answer without credentials; newer ones may ask for them. An organization that is not a platform
        customer's needs access to the admin API (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            event_slug: Last part of the URL of the only event type to list.
            hosts_limit: Hosts to show of the event type at most. Counts only together with `event_slug`. From 1 to
                1,000.
            sort_created_at: `asc` for the oldest first, `desc` for the newest first; without it, the server promises no
                order. Older self-hosted servers ignore it. One of asc, desc.

        Returns:
            The event types. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/event-types``.
        """
        request = _list.request(
            org_id,
            team_id,
            event_slug=event_slug,
            hosts_limit=hosts_limit,
            sort_created_at=sort_created_at,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        length_in_minutes: int,
        title: str,
        slug: str,
        scheduling_type: SchedulingType | str,
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
        hosts: Sequence[HostAssignment] | Unset = UNSET,
        assign_all_team_members: bool | Unset = UNSET,
        locations: Sequence[TeamEventTypeLocation] | Unset = UNSET,
        email_settings: EventTypeEmailSettings | Unset = UNSET,
        reschedule_with_same_round_robin_host: bool | Unset = UNSET,
    ) -> TeamEventType | builtins.list[TeamEventType]:
        """Create an event type that is hosted by members of a team.

        Give `hosts` or `assign_all_team_members`, not both. A managed event type (`schedulingType: managed`) makes one
        more event type for each host, and the answer is a list: first the managed one, then theirs.

        Needs an admin of the team or of the organization, or a member whose role has `event_type.create`, and, for
        platform customers, the ESSENTIALS plan (else 403). Hosts who are no members are 404; a slug that the team has
        already, a location whose app is not connected, and settings that exclude each other are 400.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            length_in_minutes: How long it takes.
            title: What it is called.
            slug: Last part of its URL; one that the team has already is refused with 400.
            scheduling_type: How bookings find their hosts. `collective` takes all of them, `roundRobin` one after the
                other; `managed` gives each host an event type of their own that follows this one. One of collective,
                roundRobin, managed.
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
            hosts: The members who host it; anyone else is refused with 404. Not together with
                `assign_all_team_members`. In an update they take the place of the present ones.
            assign_all_team_members: Whether all members host it, later ones too.
            locations: Where it can take place; Cal Video if none is given at creation. In an update they take the place
                of the present ones.
            email_settings: Only for event types of an organization's team.
            reschedule_with_same_round_robin_host: Whether a booking that is moved keeps its host. For round robin.

        Returns:
            The new event type; if managed, a list of it and of those of its hosts. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/teams/{teamId}/event-types``.
        """
        request = _create.request(
            org_id,
            team_id,
            length_in_minutes=length_in_minutes,
            title=title,
            slug=slug,
            scheduling_type=scheduling_type,
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
            hosts=hosts,
            assign_all_team_members=assign_all_team_members,
            locations=locations,
            email_settings=email_settings,
            reschedule_with_same_round_robin_host=reschedule_with_same_round_robin_host,
        )
        return (await self._sender.send(request)).data

    async def get(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
    ) -> TeamEventType:
        """Get an event type of a team.

        Of a managed one `hosts` are those who have an event type that follows it; these are not shown.

        Needs an admin of the team or of the organization, or a member whose role has `event_type.read`, and, for
        platform customers, the ESSENTIALS plan (else 403). An event type that the team does not have is 404.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            event_type_id: Number of the event type.

        Returns:
            The event type. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}``.
        """
        request = _get.request(
            org_id,
            team_id,
            event_type_id,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
    ) -> DeletedTeamEventType:
        """Delete an event type of a team.

        Needs an admin of the team or of the organization, or a member whose role has `event_type.delete`, and, for
        platform customers, the ESSENTIALS plan (else 403). An event type that the team does not have is 404.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            event_type_id: Number of the event type.

        Returns:
            Which event type was deleted. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}``.
        """
        request = _delete.request(
            org_id,
            team_id,
            event_type_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        org_id: int,
        team_id: int,
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
        hosts: Sequence[HostAssignment] | Unset = UNSET,
        assign_all_team_members: bool | Unset = UNSET,
        locations: Sequence[TeamEventTypeLocation] | Unset = UNSET,
        email_settings: EventTypeEmailSettings | Unset = UNSET,
        reschedule_with_same_round_robin_host: bool | Unset = UNSET,
        length_in_minutes: int | Unset = UNSET,
        title: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        scheduling_type: ChangeableSchedulingType | str | Unset = UNSET,
    ) -> TeamEventType | builtins.list[TeamEventType]:
        """Change an event type of a team.

        What is left out stays as it is, except that on servers of 2025 `length_in_minutes_options`, `booker_layouts`
        and a `confirmation_policy` of type `time` are lost unless they are sent again. Lists are replaced as a whole.
        For a managed event type the answer is a list: first the managed one, then those of its hosts.

        Needs an admin of the team or of the organization, or a member whose role has `event_type.update`, and, for
        platform customers, the ESSENTIALS plan (else 403). Hosts who are no members are 404; a slug that the team has
        already, the event type's own included, is 400. So a call with `slug` that is sent again after a lost answer is
        400 although the first one arrived.

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
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
            hosts: The members who host it; anyone else is refused with 404. Not together with
                `assign_all_team_members`. In an update they take the place of the present ones.
            assign_all_team_members: Whether all members host it, later ones too.
            locations: Where it can take place; Cal Video if none is given at creation. In an update they take the place
                of the present ones.
            email_settings: Only for event types of an organization's team.
            reschedule_with_same_round_robin_host: Whether a booking that is moved keeps its host. For round robin.
            length_in_minutes: How long it takes.
            title: What it is called.
            slug: Last part of its URL. One that the team has already is refused with 400, the event type's own
                included.
            scheduling_type: How bookings find their hosts. Send `hosts` or `assign_all_team_members` along, or none are
                left. Servers of 2025 ignore it. One of collective, roundRobin.

        Returns:
            The event type as it is now; if managed, a list of it and of those of its hosts. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}``.
        """
        request = _update.request(
            org_id,
            team_id,
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
            hosts=hosts,
            assign_all_team_members=assign_all_team_members,
            locations=locations,
            email_settings=email_settings,
            reschedule_with_same_round_robin_host=reschedule_with_same_round_robin_host,
            length_in_minutes=length_in_minutes,
            title=title,
            slug=slug,
            scheduling_type=scheduling_type,
        )
        return (await self._sender.send(request)).data

    async def create_phone_call(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        your_phone_number: str,
        number_to_call: str,
        cal_api_key: str,
        enabled: bool | Unset = UNSET,
        template_type: PhoneCallTemplate | str | Unset = UNSET,
        scheduler_name: str | Unset = UNSET,
        guest_name: str | Unset = UNSET,
        guest_email: str | Unset = UNSET,
        guest_company: str | Unset = UNSET,
        begin_message: str | Unset = UNSET,
        general_prompt: str | Unset = UNSET,
    ) -> PhoneCall:
        """Let Cal.com's voice agent call somebody about an event type.

        The call is placed at once; sending this again calls again. The agent offers slots of the event type and books
        with the API key in the body.

        Needs an admin of the team or of the organization, or a member whose role has `event_type.update` (else 403).

        Args:
            org_id: Number of the organization.
            team_id: Number of the team.
            event_type_id: Number of the event type.
            your_phone_number: The number that the call comes from, in international form without blanks.
            number_to_call: The number to call, in international form without blanks.
            cal_api_key: An API key, with which the agent looks for slots and books.
            enabled: Whether the agent is on.
            template_type: What the agent talks about, `CUSTOM_TEMPLATE` if left out. One of CHECK_IN_APPOINTMENT,
                CUSTOM_TEMPLATE.
            scheduler_name: Name of the person for whom the agent calls.
            guest_name: Name of the person who is called.
            guest_email: E-mail address of the person who is called.
            guest_company: Company of the person who is called.
            begin_message: What the agent says first.
            general_prompt: What the agent should do, in your words. For `CUSTOM_TEMPLATE` only.

        Returns:
            The call. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/create-phone-call``.
        """
        request = _create_phone_call.request(
            org_id,
            team_id,
            event_type_id,
            your_phone_number=your_phone_number,
            number_to_call=number_to_call,
            cal_api_key=cal_api_key,
            enabled=enabled,
            template_type=template_type,
            scheduler_name=scheduler_name,
            guest_name=guest_name,
            guest_email=guest_email,
            guest_company=guest_company,
            begin_message=begin_message,
            general_prompt=general_prompt,
        )
        return (await self._sender.send(request)).data

    def list_all(
        self,
        org_id: int,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        sort_created_at: SortOrder | str | Unset = UNSET,
    ) -> Pages[TeamEventType | Undecoded]:
        """List the event types of all teams of an organization.

        Servers of 2025 cannot be asked this: they take `event-types` for the number of a team and answer 500. List the
        event types of each team there.

        Needs an admin of the organization, or a member whose role has `event_type.read`, and, for platform customers,
        the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.
            sort_created_at: `asc` for the oldest first, `desc` for the newest first; without it, the server promises no
                order. Older self-hosted servers ignore it. One of asc, desc.

        Returns:
            One page of event types. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/teams/event-types``.
        """
        request = _list_all.request(
            org_id,
            take=take,
            skip=skip,
            sort_created_at=sort_created_at,
        )
        return Pages(self._sender, request)
