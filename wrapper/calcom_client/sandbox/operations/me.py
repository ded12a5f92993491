"""The operations on the caller's own profile."""

from attrs import evolve

from calcom_client.sandbox.answers import Answer, framework, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.people.organizations import organizations_of
from calcom_client.sandbox.people.user_presentation import changed, shown_to_self
from calcom_client.sandbox.state.people import User
from calcom_client.sandbox.state.scheduling import Schedule

handlers = Handlers()


@handlers.of("me.get")
def get(call: Call) -> Answer:
    """The caller, and the organization that they belong to."""
    shown = shown_to_self(call.user)
    organizations = organizations_of(call.store, call.actor.user_id)
    if organizations:
        organization = organizations[0]
        shown["organizationId"] = organization.id
        shown["organization"] = {"id": organization.id, "isPlatform": organization.is_platform}
    return success(shown)


@handlers.of("me.update")
def update(call: Call) -> Answer:
    """Change the caller. A new address waits for a confirmation, which nobody can give here, but a managed user's."""
    body = {
        name: value for name, value in call.body.items() if name != "email" or call.user.oauth_client_id is not None
    }
    _check_schedule(call, call.user, body.get("defaultScheduleId"))
    user = call.store.put(changed(call.user, body))
    schedule = call.store.get(Schedule, user.default_schedule_id or 0)
    if "timeZone" in body and schedule is not None:
        call.store.put(evolve(schedule, time_zone=user.time_zone))
    return success(shown_to_self(user))


def _check_schedule(call: Call, user: User, schedule_id: int | None) -> None:
    if schedule_id is None:
        return
    schedule = call.store.get(Schedule, schedule_id)
    if schedule is None or schedule.owner_id != user.id:
        raise framework(404, f"User with ID={user.id} does not own schedule with ID={schedule_id}")
