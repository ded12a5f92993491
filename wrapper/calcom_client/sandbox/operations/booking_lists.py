"""Lists of bookings: one's own, an organization's, a user's and a team's."""

from collections.abc import Iterable

from calcom_client.sandbox.access.guards import authenticated, organization_admin, organization_team_admin
from calcom_client.sandbox.answers import Answer, procedure, success
from calcom_client.sandbox.bookings.lists import of_teams, of_users_or_teams, page_of, seen_by
from calcom_client.sandbox.bookings.presentation import shown
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.event_types.access import administered
from calcom_client.sandbox.people.organizations import member_ids
from calcom_client.sandbox.state.scheduling import Booking

handlers = Handlers()


@handlers.of("bookings.list", guard=authenticated)
def list_own(call: Call) -> Answer:
    """Those that the caller sees."""
    return _page(call, seen_by(call.store, call.actor.user_id))


@handlers.of("organizations.bookings.list", guard=organization_admin(permission="booking.readOrgBookings"))
def list_of_organization(call: Call) -> Answer:
    """Those of the organization, and those that the caller sees besides; or only those of certain users."""
    store, user_id = call.store, call.actor.user_id
    wanted = set(call.query.get("userIds", ()))
    if wanted:
        if not wanted.issubset(member_ids(store, administered(store, user_id))):
            raise procedure(403)
        return _page(call, of_users_or_teams(store, wanted, ()))
    return _page(call, of_users_or_teams(store, {user_id}, {*administered(store, user_id), call.number("orgId")}))


@handlers.of("organizations.users.bookings.list")
def list_of_user(call: Call) -> Answer:
    """Those that a user sees."""
    return _page(call, seen_by(call.store, call.number("userId")))


@handlers.of("organizations.teams.bookings.list", guard=organization_team_admin(permission="booking.readTeamBookings"))
def list_of_organizations_team(call: Call) -> Answer:
    """Those of the team's event types."""
    return list_of_team(call)


@handlers.of("teams.bookings.list")
def list_of_team(call: Call) -> Answer:
    """Those of the team's event types."""
    event_types = of_teams(call.store, {call.number("teamId")})
    return _page(call, (booking for booking in call.store.all(Booking) if booking.event_type_id in event_types))


def _page(call: Call, bookings: Iterable[Booking]) -> Answer:
    page, pagination = page_of(call.store, bookings, call.query, call.now)
    return success([shown(call.store, booking) for booking in page], pagination=pagination)
