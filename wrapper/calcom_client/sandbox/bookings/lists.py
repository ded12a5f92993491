"""Lists of bookings: which ones somebody sees, filters, order and pages."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from calcom_client.sandbox.answers import procedure
from calcom_client.sandbox.event_types.access import administered, team_of
from calcom_client.sandbox.http.pagination import pagination
from calcom_client.sandbox.people.organizations import member_ids
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.forms import moment_of
from calcom_client.sandbox.state.people import Team, User
from calcom_client.sandbox.state.scheduling import Booking, EventType

_GONE = ("cancelled", "rejected")
_ORDERS: Mapping[str, Callable[[Booking], datetime]] = {
    "sortStart": lambda booking: booking.start,
    "sortEnd": lambda booking: booking.end,
    "sortCreated": lambda booking: booking.created_at,
    "sortUpdatedAt": lambda booking: booking.updated_at or booking.created_at,
}
"""The first that is given counts."""


def seen_by(store: Store, user_id: int) -> list[Booking]:
    """The bookings that somebody hosts or attends, and those of the teams and organizations that they administer."""
    return of_users_or_teams(store, {user_id}, administered(store, user_id))


def of_users_or_teams(store: Store, user_ids: Collection[int], team_ids: Collection[int]) -> list[Booking]:
    """The bookings that one of these users or a member of these teams hosts or attends, and those of the teams."""
    teams = {*team_ids, *(team.id for team in store.all(Team) if team.parent_id in team_ids)}
    users = {*user_ids, *member_ids(store, team_ids)}
    addresses = {user.email for user in store.all(User) if user.id in users}
    event_types = of_teams(store, teams)
    return [
        booking
        for booking in store.all(Booking)
        if booking.user_id in users
        or booking.event_type_id in event_types
        or any(attendee.email in addresses for attendee in booking.attendees)
    ]


def of_teams(store: Store, team_ids: Collection[int]) -> set[int]:
    """The event types of these teams, those of members made from managed ones included."""
    return {event_type.id for event_type in store.all(EventType) if team_of(store, event_type) in team_ids}


def page_of(
    store: Store, bookings: Iterable[Booking], query: Mapping[str, Any], now: datetime
) -> tuple[list[Booking], dict[str, object]]:
    """The bookings of one page, and the server's description of it.

    Args:
        store: The state.
        bookings: The bookings that the list is of.
        query: Filters, order, `take` and `skip`, as the operation has them.
        now: The moment.

    Raises:
        Refusal: 400 if none of the event types asked for exists.
    """
    filters = list(_filters(store, query, now))
    counted = [booking for booking in bookings if all(lets_pass(booking) for lets_pass in filters)]
    # As on the real server, what is told by when they were made and changed is left out, but counted.
    left = [booking for booking in counted if _made_or_changed_within(booking, query)]
    skip, take = query.get("skip", 0), query["take"]
    return _ordered(left, query)[skip : skip + take], pagination(total=len(counted), skip=skip, take=take)


def _ordered(bookings: list[Booking], query: Mapping[str, Any]) -> list[Booking]:
    name = next((name for name in _ORDERS if name in query), None)
    if name is None:
        latest_first = query.get("status") in (["past"], ["cancelled"])
        return sorted(bookings, key=_ORDERS["sortStart"], reverse=latest_first)
    return sorted(bookings, key=_ORDERS[name], reverse=query[name] == "desc")


def _filters(store: Store, query: Mapping[str, Any], now: datetime) -> Iterator[Callable[[Booking], bool]]:
    if "status" in query:
        yield lambda booking: any(_is(kind, booking, now) for kind in query["status"])
    if "attendeeEmail" in query:
        # A plus that was not escaped arrives as a blank; the server makes it a plus again.
        address = query["attendeeEmail"].strip().replace(" ", "+")
        yield lambda booking: any(attendee.email == address for attendee in booking.attendees)
    if "attendeeName" in query:
        yield lambda booking: any(attendee.name == query["attendeeName"].strip() for attendee in booking.attendees)
    if "bookingUid" in query:
        yield lambda booking: booking.uid == query["bookingUid"].strip()
    if event_types := _plural(query, "eventTypeIds", "eventTypeId"):
        with_copies = _with_copies(store, event_types)
        yield lambda booking: booking.event_type_id in with_copies
    if teams := _plural(query, "teamsIds", "teamId"):
        of_these = of_teams(store, teams)
        yield lambda booking: booking.event_type_id in of_these
    if "afterStart" in query:
        start = moment_of(query["afterStart"])
        yield lambda booking: booking.start >= start
    if "beforeEnd" in query:
        end = moment_of(query["beforeEnd"])
        yield lambda booking: booking.end <= end


def _is(kind: str, booking: Booking, now: datetime) -> bool:
    in_series, stands = booking.recurring_uid is not None, booking.status not in _GONE
    match kind:
        case "upcoming":
            return booking.end >= now and (booking.status == "accepted" if in_series else stands)
        case "recurring":
            return booking.end >= now and in_series and stands
        case "past":
            return booking.end <= now and stands
        case "unconfirmed":
            return booking.end >= now and booking.status == "pending"
    return not stands


def _made_or_changed_within(booking: Booking, query: Mapping[str, Any]) -> bool:
    changed = booking.updated_at or booking.created_at
    return (
        ("afterCreatedAt" not in query or booking.created_at >= moment_of(query["afterCreatedAt"]))
        and ("beforeCreatedAt" not in query or booking.created_at <= moment_of(query["beforeCreatedAt"]))
        and ("afterUpdatedAt" not in query or changed >= moment_of(query["afterUpdatedAt"]))
        and ("beforeUpdatedAt" not in query or changed <= moment_of(query["beforeUpdatedAt"]))
    )


def _plural(query: Mapping[str, Any], plural: str, singular: str) -> list[int]:
    if plural in query:
        return list(query[plural])
    return [query[singular]] if singular in query else []


def _with_copies(store: Store, event_type_ids: list[int]) -> set[int]:
    found = {
        event_type.id
        for event_type in store.all(EventType)
        if event_type.id in event_type_ids or event_type.parent_id in event_type_ids
    }
    if not found:
        raise procedure(400)
    return found
