"""``cal.bookings``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from calcom_api.operations.bookings import cancel as _cancel
from calcom_api.operations.bookings import confirm as _confirm
from calcom_api.operations.bookings import create as _create
from calcom_api.operations.bookings import decline as _decline
from calcom_api.operations.bookings import get as _get
from calcom_api.operations.bookings import list_ as _list
from calcom_api.operations.bookings import mark_absent as _mark_absent
from calcom_api.operations.bookings import reassign as _reassign
from calcom_api.operations.bookings import reassign_to_user as _reassign_to_user
from calcom_api.operations.bookings import reschedule as _reschedule
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    import builtins
    import datetime as dt
    from collections.abc import Sequence

    from calcom_api.models.attendee_absence import AttendeeAbsence
    from calcom_api.models.booking import Booking
    from calcom_api.models.booking_reassignment import BookingReassignment
    from calcom_api.models.booking_status_filter import BookingStatusFilter
    from calcom_api.models.new_booking import NewBooking
    from calcom_api.models.sort_order import SortOrder
    from calcom_api.request import Sender
    from calcom_api.resources.bookings.attendees import BookingsAttendeesResource
    from calcom_api.resources.bookings.by_seat import BookingsBySeatResource
    from calcom_api.resources.bookings.calendar_links import BookingsCalendarLinksResource
    from calcom_api.resources.bookings.conferencing_sessions import BookingsConferencingSessionsResource
    from calcom_api.resources.bookings.guests import BookingsGuestsResource
    from calcom_api.resources.bookings.location import BookingsLocationResource
    from calcom_api.resources.bookings.recordings import BookingsRecordingsResource
    from calcom_api.resources.bookings.references import BookingsReferencesResource
    from calcom_api.resources.bookings.transcripts import BookingsTranscriptsResource


class BookingsResource:
    """Times that people have booked."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def attendees(self) -> BookingsAttendeesResource:
        """Those who attend a booking."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.bookings.attendees import BookingsAttendeesResource

        return BookingsAttendeesResource(self._sender)

    @cached_property
    def by_seat(self) -> BookingsBySeatResource:
        """Seated bookings, found by one of their seats."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.bookings.by_seat import BookingsBySeatResource

        return BookingsBySeatResource(self._sender)

    @cached_property
    def calendar_links(self) -> BookingsCalendarLinksResource:
        """Links with which people put a booking into their own calendar."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.bookings.calendar_links import BookingsCalendarLinksResource

        return BookingsCalendarLinksResource(self._sender)

    @cached_property
    def conferencing_sessions(self) -> BookingsConferencingSessionsResource:
        """The calls that took place in a booking's Cal Video room."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.bookings.conferencing_sessions import BookingsConferencingSessionsResource

        return BookingsConferencingSessionsResource(self._sender)

    @cached_property
    def guests(self) -> BookingsGuestsResource:
        """People who are brought along to a booking."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.bookings.guests import BookingsGuestsResource

        return BookingsGuestsResource(self._sender)

    @cached_property
    def location(self) -> BookingsLocationResource:
        """The place of a booking."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.bookings.location import BookingsLocationResource

        return BookingsLocationResource(self._sender)

    @cached_property
    def recordings(self) -> BookingsRecordingsResource:
        """Recordings of a booking's Cal Video calls."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.bookings.recordings import BookingsRecordingsResource

        return BookingsRecordingsResource(self._sender)

    @cached_property
    def references(self) -> BookingsReferencesResource:
        """The events and meetings that a booking has in calendars and video services."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.bookings.references import BookingsReferencesResource

        return BookingsReferencesResource(self._sender)

    @cached_property
    def transcripts(self) -> BookingsTranscriptsResource:
        """Transcripts of a booking's Cal Video calls."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.bookings.transcripts import BookingsTranscriptsResource

        return BookingsTranscriptsResource(self._sender)

    def list(
        self,
        *,
        status: Sequence[BookingStatusFilter | str] | Unset = UNSET,
        attendee_email: str | Unset = UNSET,
        attendee_name: str | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        event_type_ids: Sequence[int] | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        teams_ids: Sequence[int] | Unset = UNSET,
        team_id: int | Unset = UNSET,
        after_start: dt.datetime | Unset = UNSET,
        before_end: dt.datetime | Unset = UNSET,
        after_created_at: dt.datetime | Unset = UNSET,
        before_created_at: dt.datetime | Unset = UNSET,
        after_updated_at: dt.datetime | Unset = UNSET,
        before_updated_at: dt.datetime | Unset = UNSET,
        sort_start: SortOrder | str | Unset = UNSET,
        sort_end: SortOrder | str | Unset = UNSET,
        sort_created: SortOrder | str | Unset = UNSET,
        sort_updated_at: SortOrder | str | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[Booking | Undecoded]:
        """List the bookings that you see.

        Those that you host or attend. For an admin or owner of a team or organization those of its members are in it
        too: compare `hosts` and `attendees` to find your own.

        Several filters narrow the list together; several values of one filter widen it. Without an order given it
        begins with the earliest start, if only `past` or only `cancelled` ones are asked for with the latest.

        Needs credentials (else 403); access tokens and OAuth clients need the permission to read bookings.

        Args:
            status: Only bookings of one of these kinds. They are not the values that a booking's `status` has. One of
                upcoming, recurring, past, cancelled, unconfirmed.
            attendee_email: Only bookings that someone with exactly this e-mail address attends.
            attendee_name: Only bookings that someone of exactly this name attends.
            booking_uid: Only the booking of this uid.
            event_type_ids: Only bookings of one of these event types, or of those that members got from it if it is a
                managed one. 400 if the server knows none of them.
            event_type_id: The same for a single event type. Does not count beside `event_type_ids`.
            teams_ids: Only bookings of event types of one of these teams. The name is the API's own, with an s too
                many.
            team_id: The same for a single team. Does not count beside `teams_ids`.
            after_start: Only bookings that start at this time or later.
            before_end: Only bookings that end at this time or earlier.
            after_created_at: Only bookings made at this time or later. `pagination` may count the others too.
            before_created_at: Only bookings made at this time or earlier. `pagination` may count the others too.
            after_updated_at: Only bookings changed at this time or later. `pagination` may count the others too.
            before_updated_at: Only bookings changed at this time or earlier. `pagination` may count the others too.
            sort_start: Order by start. Goes before the other three orders. One of asc, desc.
            sort_end: Order by end. Does not count beside `sort_start`. One of asc, desc.
            sort_created: Order by the time of booking. Does not count beside `sort_start` or `sort_end`. One of asc,
                desc.
            sort_updated_at: Order by the time of the last change. Does not count beside any of the other three orders.
                One of asc, desc.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            One page of bookings. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/bookings``.
        """
        request = _list.request(
            status=status,
            attendee_email=attendee_email,
            attendee_name=attendee_name,
            booking_uid=booking_uid,
            event_type_ids=event_type_ids,
            event_type_id=event_type_id,
            teams_ids=teams_ids,
            team_id=team_id,
            after_start=after_start,
            before_end=before_end,
            after_created_at=after_created_at,
            before_created_at=before_created_at,
            after_updated_at=after_updated_at,
            before_updated_at=before_updated_at,
            sort_start=sort_start,
            sort_end=sort_end,
            sort_created=sort_created,
            sort_updated_at=sort_updated_at,
            take=take,
            skip=skip,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        *,
        body: NewBooking,
    ) -> Booking | builtins.list[Booking]:
        """Book a time of an event type.

        An event type with recurrence gives a list, one booking for each time; any other one booking. If it has seats,
        the booking that stands at this time gets one more attendee, and `seat_uid` is the uid of the new seat. If it
        asks for confirmation, the booking is `pending` until its host confirms it.

        A time that cannot be had, because it is taken, too soon or too far off, is 400: book what `slots.list` offers.
        400 too: a place that the event type does not offer, a required answer that is missing, and the managed event
        type of a team itself, instead of one that a member got from it. What is wrong with the body is told in one long
        sentence, `message`, not as a tree of its fields. No seat left is 409, an unknown event type 404, one of a team
        without hosts 422.

        Works without credentials, unless the event type asks for them (`booking_requires_authentication`): then its
        owner, its hosts and the admins of its team or organization may book (else 401 or 403). Credentials that the
        server does not know are 401 in any case.

        Everybody is mailed. After a lost answer look for the booking before booking again: seats, unconfirmed bookings
        and those of a team whose hosts take turns would be doubled.

        Args:
            body: What to book. `recurrence_count` makes it a series of a length of your own, `instant` a meeting at
                once; usually neither is needed.

        Returns:
            The booking, or the list of all times of a series. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/bookings``.
        """
        request = _create.request(
            body=body,
        )
        return (await self._sender.send(request)).data

    async def get(
        self,
        booking_uid: str,
    ) -> Booking | builtins.list[Booking]:
        """Get a booking, or all times of a series.

        The uid of a booking, or of one time of a series, gives one booking; the `recurring_booking_uid` of a series
        gives the list of its times. A booking that was moved is still there, cancelled, with `rescheduled_to_uid`.

        Works without credentials: whoever has the uid may see the booking. If it is seated and its event type hides the
        attendees, they are shown only to the event type's owner and hosts and to the admins of its team or
        organization. An unknown uid is 404.

        Args:
            booking_uid: Uid of the booking, or the `recurring_booking_uid` of a series.

        Returns:
            The booking, or the list of all times of a series. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/bookings/{bookingUid}``.
        """
        request = _get.request(
            booking_uid,
        )
        return (await self._sender.send(request)).data

    async def reschedule(
        self,
        booking_uid: str,
        *,
        start: dt.datetime,
        seat_uid: str | Unset = UNSET,
        rescheduled_by: str | Unset = UNSET,
        rescheduling_reason: str | Unset = UNSET,
        email_verification_code: str | Unset = UNSET,
    ) -> Booking:
        """Move a booking, or a seat of it, to another time.

        The booking is cancelled, and a new one with a uid of its own comes in its place: go on with the uid of the
        answer. A time of a series is moved alone. Of a seated booking the one seat of `seat_uid` is moved and gets a
        new uid; only an admin of the host's organization may leave it out and move all seats (else 400).

        A time that cannot be had is 400, as is a booking that is cancelled or was moved before. What is wrong with the
        body is told in one long sentence, `message`, not as a tree of its fields. An unknown uid, also that of a whole
        series, is 404, on older servers 500.

        Works without credentials: whoever has the uid may move the booking. Everybody is mailed. After a lost answer
        get the booking: one that was moved is cancelled and, outside of a series, has `rescheduled_to_uid`; a seat that
        was moved is gone from it.

        Args:
            booking_uid: Uid of the booking.
            start: When it is to begin.
            seat_uid: Uid of the seat to move, of a seated booking.
            rescheduled_by: E-mail address of who moves it. If the event type asks for confirmation and this is its
                host, the new time counts as confirmed; else it waits.
            rescheduling_reason: Why it is moved. Not with `seat_uid` (400).
            email_verification_code: The code that the attendee got by mail, if the event type asks for it.

        Returns:
            The new booking. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/bookings/{bookingUid}/reschedule``.
        """
        request = _reschedule.request(
            booking_uid,
            start=start,
            seat_uid=seat_uid,
            rescheduled_by=rescheduled_by,
            rescheduling_reason=rescheduling_reason,
            email_verification_code=email_verification_code,
        )
        return (await self._sender.send(request)).data

    async def cancel(
        self,
        booking_uid: str,
        *,
        cancellation_reason: str | Unset = UNSET,
        cancel_subsequent_bookings: bool | Unset = UNSET,
        seat_uid: str | Unset = UNSET,
    ) -> Booking | builtins.list[Booking]:
        """Cancel a booking, a series, or a seat.

        The uid of one time of a series cancels that time, with `cancel_subsequent_bookings` all later ones too; the
        `recurring_booking_uid` cancels the whole series, and takes no `cancel_subsequent_bookings` (400). With
        `seat_uid` only that seat is given up; the last one cancels the booking. The seats of a series are cancelled
        time by time.

        Works without credentials: whoever has the uid may cancel. A host who calls with credentials of their own must
        give a `cancellation_reason` that is not blank (else 400); an OAuth client's id and secret need none. A seated
        booking without `seat_uid` is for its host and the admins of the host's organization (else 401).

        Everybody is mailed. A booking that is cancelled already is 400, so after a lost answer that means "the first
        one arrived". Cancelling a seat may answer 404 although it took effect: get the booking to know.

        What is wrong with the body is told in one long sentence, `message`, not as a tree of its fields.

        Args:
            booking_uid: Uid of the booking, or the `recurring_booking_uid` of a series.
            cancellation_reason: Why it is cancelled. Hosts who call with credentials of their own must give one that is
                not blank (else 400). Beside `seat_uid` older servers refuse it.
            cancel_subsequent_bookings: True to cancel all later times of the series too. Not with `seat_uid` (400).
            seat_uid: Uid of the seat to cancel, of a seated booking.

        Returns:
            The booking, as it is now; for a whole series and with `cancel_subsequent_bookings` the list of all its
                times. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/bookings/{bookingUid}/cancel``.
        """
        request = _cancel.request(
            booking_uid,
            cancellation_reason=cancellation_reason,
            cancel_subsequent_bookings=cancel_subsequent_bookings,
            seat_uid=seat_uid,
        )
        return (await self._sender.send(request)).data

    async def mark_absent(
        self,
        booking_uid: str,
        *,
        host: bool | Unset = UNSET,
        attendees: Sequence[AttendeeAbsence] | Unset = UNSET,
    ) -> Booking:
        """Say who did not come.

        Only once the booking has begun (else 400). Addresses that nobody in the booking has are passed over. Webhooks
        are called each time: after a lost answer get the booking, which shows who is marked.

        Needs credentials; access tokens and OAuth clients need the permission to change bookings (else 403). The
        attendees can be marked by the host and by admins of the team; to others the server answers 500. A series takes
        the uid of one time, not of the whole (404).

        Args:
            booking_uid: Uid of the booking.
            host: True if the host did not come; false changes nothing.
            attendees: Attendees who did not come, or did after all.

        Returns:
            The booking as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/bookings/{bookingUid}/mark-absent``.
        """
        request = _mark_absent.request(
            booking_uid,
            host=host,
            attendees=attendees,
        )
        return (await self._sender.send(request)).data

    async def reassign(
        self,
        booking_uid: str,
    ) -> BookingReassignment:
        """Give a booking to another host, whom Cal.com chooses.

        For event types whose hosts take turns (round robin). If no other host is free at that time it is 400, as for
        event types of other kinds. The hosts and the attendee are mailed.

        Each call moves the booking on: after a lost answer get it, and look at its `hosts`, before calling again.

        Needs the event type's owner, one of its hosts, or an admin of its team or organization (else 403); older
        servers let anybody with credentials do it. Access tokens and OAuth clients need the permission to change
        bookings (else 403).

        Args:
            booking_uid: Uid of the booking.

        Returns:
            The booking's new host. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/bookings/{bookingUid}/reassign``.
        """
        request = _reassign.request(
            booking_uid,
        )
        return (await self._sender.send(request)).data

    async def reassign_to_user(
        self,
        booking_uid: str,
        user_id: int,
        *,
        reason: str | Unset = UNSET,
    ) -> BookingReassignment:
        """Give a booking to a certain host.

        For event types whose hosts take turns (round robin); the user must be one of these hosts (else 400). An unknown
        user is 404. The hosts and the attendee are mailed.

        After a lost answer get the booking, and look at its `hosts`, before calling again.

        Needs the event type's owner, one of its hosts, or an admin of its team or organization (else 403); older
        servers let anybody with credentials do it. Access tokens and OAuth clients need the permission to change
        bookings (else 403).

        Args:
            booking_uid: Uid of the booking.
            user_id: Number of the user.
            reason: The reason.

        Returns:
            The booking's new host. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/bookings/{bookingUid}/reassign/{userId}``.
        """
        request = _reassign_to_user.request(
            booking_uid,
            user_id,
            reason=reason,
        )
        return (await self._sender.send(request)).data

    async def confirm(
        self,
        booking_uid: str,
    ) -> Booking:
        """Confirm a booking that waits for it.

        A series takes the uid of one time, not of the whole (404), and all its times that wait are confirmed with it.
        The attendee is mailed. A booking that is confirmed already is 400, so after a lost answer that means "the first
        one arrived".

        Needs the booking's host, another host of its event type, or an admin of its team (else 401; 403 without
        credentials). Access tokens and OAuth clients need the permission to change bookings (else 403).

        Args:
            booking_uid: Uid of the booking.

        Returns:
            The booking as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/bookings/{bookingUid}/confirm``.
        """
        request = _confirm.request(
            booking_uid,
        )
        return (await self._sender.send(request)).data

    async def decline(
        self,
        booking_uid: str,
        *,
        reason: str | Unset = UNSET,
    ) -> Booking:
        """Decline a booking that waits for confirmation.

        A series takes the uid of one time, not of the whole (404), and all its times that wait are declined with it.
        The attendee is mailed, and what was paid is paid back. A booking that is confirmed already is 400: cancel it
        instead.

        Needs the booking's host, another host of its event type, or an admin of its team (else 401; 403 without
        credentials). Access tokens and OAuth clients need the permission to change bookings (else 403).

        After a lost answer get the booking: a declined one has the status `rejected`.

        Args:
            booking_uid: Uid of the booking.
            reason: The reason; the attendee is told.

        Returns:
            The booking as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/bookings/{bookingUid}/decline``.
        """
        request = _decline.request(
            booking_uid,
            reason=reason,
        )
        return (await self._sender.send(request)).data
