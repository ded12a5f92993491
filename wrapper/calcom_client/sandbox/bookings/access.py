"""Which bookings somebody may see and change."""

from calcom_client.sandbox.answers import framework
from calcom_client.sandbox.bookings.presentation import event_type_of
from calcom_client.sandbox.calls import Call
from calcom_client.sandbox.event_types.access import administered, owns_or_administers
from calcom_client.sandbox.people.organizations import organizations_of
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.scheduling import Booking


def found(call: Call) -> Booking:
    """The booking of the path.

    Raises:
        Refusal: 404.
    """
    uid = call.path_parameters["bookingUid"]
    booking = by_uid(call.store, uid)
    if booking is None:
        raise framework(404, f"Booking with uid={uid} was not found in the database")
    return booking


def by_uid(store: Store, uid: str) -> Booking | None:
    """The booking with this uid."""
    return store.first(Booking, uid=uid)


def series(store: Store, uid: str) -> list[Booking]:
    """The times of the series with this uid, in their order."""
    return sorted(store.all(Booking, recurring_uid=uid), key=lambda booking: booking.start)


def administers_host(store: Store, user_id: int, booking: Booking) -> bool:
    """Whether somebody is an admin of an organization that the booking's host is a member of."""
    if booking.user_id is None:
        return False
    theirs = {team.id for team in organizations_of(store, booking.user_id)}
    return bool(theirs & administered(store, user_id))


def has_access(store: Store, user_id: int, booking: Booking) -> bool:
    """Whether somebody hosts the booking, or is an admin of its team or organization or of its host's."""
    if user_id == booking.user_id or user_id in booking.host_ids:
        return True
    event_type = event_type_of(store, booking)
    of_type = event_type is not None and owns_or_administers(store, user_id, event_type)
    return of_type or administers_host(store, user_id, booking)
