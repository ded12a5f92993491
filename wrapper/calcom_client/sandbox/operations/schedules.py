"""The operations on schedules: one's own, and those of an organization's members."""

from attrs import evolve

from calcom_client.sandbox.answers import Answer, done, framework, success
from calcom_client.sandbox.availability.schedule_presentation import shown
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.people.belongings import remove
from calcom_client.sandbox.state.people import User
from calcom_client.sandbox.state.scheduling import Schedule

handlers = Handlers()

_CHANGEABLE = {"name": "name", "timeZone": "time_zone", "availability": "availability", "overrides": "overrides"}


@handlers.of("schedules.list", "organizations.users.schedules.list")
def list_all(call: Call) -> Answer:
    """All schedules of the user, at once."""
    owner = _owner(call)
    return success([shown(call.store, schedule) for schedule in call.store.all(Schedule, owner_id=owner.id)])


@handlers.of("schedules.getDefault")
def get_default(call: Call) -> Answer:
    """The user's default schedule; null for none."""
    number = call.user.default_schedule_id
    schedule = None if number is None else call.store.get(Schedule, number)
    return success(None if schedule is None else shown(call.store, schedule))


@handlers.of("schedules.create", "organizations.users.schedules.create")
def create(call: Call) -> Answer:
    """A new schedule. Two may have the same name."""
    owner = _owner(call)
    given = {_CHANGEABLE[name]: value for name, value in call.body.items() if name in _CHANGEABLE}
    schedule = call.store.put(Schedule(id=call.store.next_id(Schedule), owner_id=owner.id, **given))
    _make_default(call, owner, schedule)
    return success(shown(call.store, schedule))


@handlers.of("schedules.get", "organizations.users.schedules.get")
def get(call: Call) -> Answer:
    """One of the user's schedules."""
    return success(shown(call.store, _owned(call, missing=404)))


@handlers.of("schedules.update", "organizations.users.schedules.update")
def update(call: Call) -> Answer:
    """Change a schedule. Being the default can only be given, not taken."""
    schedule = _owned(call, missing=404)
    given = {_CHANGEABLE[name]: value for name, value in call.body.items() if name in _CHANGEABLE}
    changed = call.store.put(evolve(schedule, **given))
    _make_default(call, _owner(call), changed)
    return success(shown(call.store, changed))


@handlers.of("schedules.delete", "organizations.users.schedules.delete")
def delete(call: Call) -> Answer:
    """Delete a schedule; whose default it was is without one then, and so are event types that used it."""
    remove(call.store, _owned(call, missing=400), call.now)
    return done()


def _owner(call: Call) -> User:
    """The user of the path, whom the guard has found, else the caller."""
    if "userId" not in call.path_parameters:
        return call.user
    owner = call.store.get(User, call.number("userId"))
    if owner is None:
        raise LookupError("no such user: the operation lacks a guard")
    return owner


def _owned(call: Call, *, missing: int) -> Schedule:
    """The schedule of the path, if it is the user's; `missing` is the status for none."""
    number = call.number("scheduleId")
    schedule = call.store.get(Schedule, number)
    if schedule is None:
        raise framework(missing, f"Schedule with ID={number} does not exist.")
    owner = _owner(call)
    if schedule.owner_id != owner.id:
        raise framework(403, f"User with ID={owner.id} does not own schedule with ID={number}")
    return schedule


def _make_default(call: Call, owner: User, schedule: Schedule) -> None:
    if call.body.get("isDefault"):
        call.store.put(evolve(owner, default_schedule_id=schedule.id))
