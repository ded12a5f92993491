"""Which organization a number is: one of the state, or, without a seed, one that is founded when it is asked for."""

import math

from calcom_client.sandbox.calls import LARGEST_NUMBER, Call
from calcom_client.sandbox.state.people import Membership, Team, User


def organization_named(call: Call, text: str) -> Team | None:
    """The organization that a text names, as the real server's database reads it; None for none.

    Raises:
        Refusal: 500 for what is no 32-bit number.
    """
    try:
        number = float(text.strip() if text.isascii() and "_" not in text else "nan")
    except ValueError:
        number = math.nan
    if not -LARGEST_NUMBER - 1 <= number <= LARGEST_NUMBER:
        call.number("orgId")
    if number < 1:
        return None
    found = call.store.get(Team, int(number))
    if found is None and call.settings.open_organizations:
        return _founded(call, int(number))
    return found if found is not None and found.is_organization else None


def _founded(call: Call, number: int) -> Team:
    """An organization that is there because somebody asks for it: without a seed, every number is one."""
    plan = "ESSENTIALS" if number in call.settings.essentials_organizations else "SCALE"
    founded = call.store.put(
        Team(id=number, name=f"Organization {number}", slug=f"organization-{number}", is_organization=True, plan=plan)
    )
    for user in call.store.all(User, oauth_client_id=None):
        role = call.settings.role_of(user.id)
        if role is not None:
            membership_id = call.store.next_id(Membership)
            call.store.put(Membership(id=membership_id, user_id=user.id, team_id=number, role=role))
    call.store.commit()
    return founded
