"""What webhooks tell of somebody who will be out of office."""

from typing import Any, Final

from calcom_client.sandbox.calls import Call, Event
from calcom_client.sandbox.state.forms import timestamp
from calcom_client.sandbox.state.people import Membership, OutOfOffice, User

_REASONS: Final = {
    "unspecified": (1, "🕐"),
    "vacation": (2, "🏝️"),
    "travel": (3, "✈️"),
    "sick": (4, "🤒"),
    "public_holiday": (5, "🏛️"),
}
"""The number and the sign of each."""


def tell(call: Call, entry: OutOfOffice) -> None:
    """Tell the webhooks of the user and of all that the user belongs to.

    Args:
        call: The call.
        entry: The new entry.
    """
    number, sign = _REASONS[entry.reason]
    now = timestamp(call.now)
    payload = {
        "oooEntry": {
            "id": entry.id,
            "uuid": entry.uuid,
            "start": timestamp(entry.start),
            "end": timestamp(entry.end),
            "createdAt": now,
            "updatedAt": now,
            "notes": entry.notes,
            "reason": {"emoji": sign, "reason": f"ooo_reasons_{entry.reason}"},
            "reasonId": number,
            "user": _person(call, entry.user_id),
            "toUser": None if entry.to_user_id is None else _person(call, entry.to_user_id),
        }
    }
    memberships = call.store.all(Membership, user_id=entry.user_id)
    team_ids = tuple(membership.team_id for membership in memberships)
    call.emit(Event(trigger="OOO_CREATED", payload=payload, user_ids=(entry.user_id,), team_ids=team_ids))


def _person(call: Call, user_id: int) -> dict[str, Any] | None:
    user = call.store.get(User, user_id)
    if user is None:
        return None
    return {
        "id": user.id,
        "name": user.name,
        "username": user.username,
        "timeZone": user.time_zone,
        "email": user.email,
    }
