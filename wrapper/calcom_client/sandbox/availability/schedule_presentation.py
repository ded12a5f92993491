"""Schedules as they are answered."""

from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.people import User
from calcom_client.sandbox.state.scheduling import Schedule


def shown(store: Store, schedule: Schedule) -> dict[str, object]:
    """A schedule in the API's form.

    Args:
        store: The state, which tells whether it is its owner's default.
        schedule: The schedule.
    """
    owner = store.get(User, schedule.owner_id)
    return {
        "id": schedule.id,
        "ownerId": schedule.owner_id,
        "name": schedule.name,
        "timeZone": schedule.time_zone,
        "availability": schedule.availability,
        "isDefault": owner is not None and owner.default_schedule_id == schedule.id,
        "overrides": schedule.overrides,
    }
