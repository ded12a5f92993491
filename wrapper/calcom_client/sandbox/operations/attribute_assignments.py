"""The operations that tell which member has which options of attributes, and change it."""

from calcom_client.sandbox.access.guards import organization_admin, organization_member
from calcom_client.sandbox.answers import Answer, database, framework, success, uncaught
from calcom_client.sandbox.calls import Call, Handlers, new_uid
from calcom_client.sandbox.http.fields import Field, text, validated
from calcom_client.sandbox.operations.attribute_options import shown as shown_option
from calcom_client.sandbox.people.organizations import is_member
from calcom_client.sandbox.people.slugs import slug_of
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.attributes import (
    Attribute,
    AttributeAssignment,
    AttributeOption,
    holders_of,
    options_of,
)
from calcom_client.sandbox.state.forms import timestamp
from calcom_client.sandbox.state.people import Membership

handlers = Handlers()

_OF_VALUES = ("TEXT", "NUMBER")


@handlers.of("organizations.attributes.options.listForUser", guard=organization_member)
def list_for_user(call: Call) -> Answer:
    """The options that the user has; none of somebody who is no member."""
    membership = _membership(call)
    options = [] if membership is None else options_of(call.store, membership.id)
    return success([shown_option(option) for _, option in options])


# The document asks for an option or a value; the real server does not, and fails without either.
@handlers.of("organizations.attributes.options.assign", guard=organization_admin(), validation="own")
def assign(call: Call) -> Answer:
    """Give the user an option, or one made of a value. Whether the option is one of the attribute is not checked."""
    body = validated(
        call.body,
        [
            Field("attributeId", text),
            Field("attributeOptionId", text, optional=True),
            Field("value", text, optional=True),
        ],
    )
    attribute = call.store.get(Attribute, str(body["attributeId"]))
    if attribute is None or attribute.organization_id != call.number("orgId"):
        raise framework(404, "Attribute not found")
    membership = _membership(call)
    if membership is None or not membership.accepted:
        raise framework(404, "User is not a member of the organization")
    option_id, value = body.get("attributeOptionId"), body.get("value")
    if value is not None and attribute.type not in _OF_VALUES:
        raise framework(400, "Attribute type does not support value")
    if option_id is None:
        if value is None:
            raise uncaught()
        made = AttributeOption(id=new_uid(), attribute_id=attribute.id, value=str(value), slug=slug_of(str(value)))
        option_id = call.store.put(made).id
    elif call.store.get(AttributeOption, str(option_id)) is None:
        raise database(404)
    if call.store.first(AttributeAssignment, membership_id=membership.id, option_id=option_id) is not None:
        raise database(409)
    assignment = AttributeAssignment(
        id=new_uid(),
        membership_id=membership.id,
        option_id=str(option_id),
        created_at=call.now,
        updated_at=call.now,
    )
    return success(_shown(call.store.put(assignment)))


@handlers.of("organizations.attributes.options.unassign", guard=organization_member)
def unassign(call: Call) -> Answer:
    """Take an option from the user. Every member may, and the option stays."""
    membership = _membership(call)
    if membership is None:
        raise uncaught()
    option_id = call.path_parameters["attributeOptionId"]
    assignment = call.store.first(AttributeAssignment, membership_id=membership.id, option_id=option_id)
    if assignment is None:
        raise framework(404, "Attribute does not belong to this user")
    call.store.remove(assignment)
    return success(_shown(assignment))


@handlers.of("organizations.attributes.options.assigned.list", guard=organization_member)
def list_assigned(call: Call) -> Answer:
    """The options of the attribute that members have."""
    return _assigned(call, id=call.path_parameters["attributeId"])


@handlers.of("organizations.attributes.slugs.options.assigned.list", guard=organization_member)
def list_assigned_by_slug(call: Call) -> Answer:
    """The options of the attribute with this slug that members have."""
    return _assigned(call, slug=call.path_parameters["attributeSlug"])


def _assigned(call: Call, **name: str) -> Answer:
    attribute = call.store.first(Attribute, organization_id=call.number("orgId"), **name)
    options = [] if attribute is None else call.store.all(AttributeOption, attribute_id=attribute.id)
    team_ids = call.query.get("teamIds")
    found = [
        (option, holders)
        for option in options
        if (holders := holders_of(call.store, option.id)) and _any_in_teams(call.store, holders, team_ids)
    ]
    page = call.page(found)
    wanted = call.query.get("assignedOptionIds")
    if wanted is not None:
        # As on the real server, only after the page was cut.
        also = {user for option_id in wanted for user in holders_of(call.store, option_id)}
        if not _any_in_teams(call.store, list(also), team_ids):
            raise framework(
                404,
                "Options provided in assignedOptionIds are not assigned to anyone, or the users are not part of the "
                "teams specified in teamIds filter.",
            )
        page = [(option, holders) for option, holders in page if also.intersection(holders)]
    return success(
        [
            {
                "id": option.id,
                "attributeId": option.attribute_id,
                "value": option.value,
                "slug": option.slug,
                "assignedUserIds": holders,
            }
            for option, holders in page
        ]
    )


def _any_in_teams(store: Store, user_ids: list[int], team_ids: list[int] | None) -> bool:
    """Whether one of the users is in one of the teams; without teams, whether there is any user."""
    if team_ids is None:
        return bool(user_ids)
    return any(is_member(store, user_id, team_id) for user_id in user_ids for team_id in team_ids)


def _membership(call: Call) -> Membership | None:
    return call.store.first(Membership, user_id=call.number("userId"), team_id=call.number("orgId"))


def _shown(assignment: AttributeAssignment) -> dict[str, object]:
    return {
        "id": assignment.id,
        "memberId": assignment.membership_id,
        "attributeOptionId": assignment.option_id,
        "weight": assignment.weight,
        "createdAt": timestamp(assignment.created_at),
        "createdById": None,
        "createdByDSyncId": None,
        "updatedAt": timestamp(assignment.updated_at),
        "updatedById": None,
        "updatedByDSyncId": None,
    }
