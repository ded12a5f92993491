"""What an organization notes about its members: attributes, their options, and who has which."""

from datetime import datetime

from attrs import field, frozen

from calcom_client.sandbox.state.moments import BEGINNING
from calcom_client.sandbox.state.people import Membership
from calcom_client.sandbox.state.store import Store


@frozen(kw_only=True)
class Attribute:
    """Something that an organization notes about its members.

    Attributes:
        id: A uuid.
        type: `TEXT`, `NUMBER`, `SINGLE_SELECT` or `MULTI_SELECT`.
        slug: Unique in the organization.
    """

    id: str
    organization_id: int
    type: str
    name: str
    slug: str
    enabled: bool = True
    users_can_edit: bool = False
    is_locked: bool = False
    has_weights: bool = False
    created_at: datetime = BEGINNING
    updated_at: datetime = BEGINNING


@frozen(kw_only=True)
class AttributeOption:
    """A value that an attribute can have; of a text or number, one that somebody was given.

    Attributes:
        id: A uuid.
        contains: Ids of the options that a group stands for.
    """

    id: str
    attribute_id: str
    value: str
    slug: str
    is_group: bool = False
    contains: list[str] = field(factory=list)


@frozen(kw_only=True)
class AttributeAssignment:
    """That a member has an option.

    Attributes:
        id: A uuid.
        membership_id: The membership in the organization.
    """

    id: str
    membership_id: int
    option_id: str
    weight: int | None = None
    created_at: datetime = BEGINNING
    updated_at: datetime = BEGINNING


def options_of(store: Store, membership_id: int) -> list[tuple[Attribute, AttributeOption]]:
    """The options that a member has, each with its attribute."""
    found = []
    for assignment in store.all(AttributeAssignment, membership_id=membership_id):
        option = store.get(AttributeOption, assignment.option_id)
        attribute = None if option is None else store.get(Attribute, option.attribute_id)
        if option is not None and attribute is not None:
            found.append((attribute, option))
    return found


def holders_of(store: Store, option_id: str) -> list[int]:
    """The users that have an option."""
    memberships = (
        store.get(Membership, assignment.membership_id)
        for assignment in store.all(AttributeAssignment, option_id=option_id)
    )
    return [membership.user_id for membership in memberships if membership is not None]
