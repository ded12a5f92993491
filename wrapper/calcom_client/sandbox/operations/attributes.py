"""The operations on attributes of an organization."""

from attrs import evolve

from calcom_client.sandbox.access.guards import organization_member
from calcom_client.sandbox.answers import Answer, database, success
from calcom_client.sandbox.calls import Call, Handlers, new_uid
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.attributes import Attribute, AttributeAssignment, AttributeOption
from calcom_client.sandbox.state.forms import timestamp

handlers = Handlers()

_WITH_OPTIONS = ("SINGLE_SELECT", "MULTI_SELECT")


@handlers.of("organizations.attributes.list", guard=organization_member)
def list_all(call: Call) -> Answer:
    """The attributes of the organization, disabled ones too."""
    attributes = call.store.all(Attribute, organization_id=call.number("orgId"))
    return success([_shown(attribute) for attribute in call.page(attributes)])


@handlers.of("organizations.attributes.create")
def create(call: Call) -> Answer:
    """An attribute, and its options if it is one to select."""
    body = call.body
    attribute = Attribute(
        id=new_uid(),
        organization_id=call.number("orgId"),
        type=body["type"],
        name=body["name"],
        slug=_free(call, body["slug"]),
        enabled=body["enabled"],
        created_at=call.now,
        updated_at=call.now,
    )
    if attribute.type in _WITH_OPTIONS:
        for option in body["options"]:
            call.store.put(
                AttributeOption(id=new_uid(), attribute_id=attribute.id, value=option["value"], slug=option["slug"])
            )
    return success(_shown(call.store.put(attribute)))


@handlers.of("organizations.attributes.get", guard=organization_member)
def get(call: Call) -> Answer:
    """The attribute; none is no error."""
    attribute = attribute_of(call)
    return success(None if attribute is None else _shown(attribute))


@handlers.of("organizations.attributes.update")
def update(call: Call) -> Answer:
    """Change what is given. Options stay, whatever the new kind."""
    attribute = _existing(call)
    changes = {name: call.body[name] for name in ("name", "slug", "type", "enabled") if name in call.body}
    if changes.get("slug", attribute.slug) != attribute.slug:
        _free(call, changes["slug"])
    return success(_shown(call.store.put(evolve(attribute, **changes, updated_at=call.now))))


@handlers.of("organizations.attributes.delete")
def delete(call: Call) -> Answer:
    """Remove it with its options, from everyone who has them."""
    attribute = _existing(call)
    for option in call.store.all(AttributeOption, attribute_id=attribute.id):
        remove_option(call.store, option)
    call.store.remove(attribute)
    return success(_shown(attribute))


def attribute_of(call: Call) -> Attribute | None:
    """The attribute of the path, if it is the organization's."""
    attribute = call.store.get(Attribute, call.path_parameters["attributeId"])
    return attribute if attribute is not None and attribute.organization_id == call.number("orgId") else None


def remove_option(store: Store, option: AttributeOption) -> None:
    """Remove an option, from everyone who has it."""
    for assignment in store.all(AttributeAssignment, option_id=option.id):
        store.remove(assignment)
    store.remove(option)


def _existing(call: Call) -> Attribute:
    attribute = attribute_of(call)
    if attribute is None:
        raise database(404)
    return attribute


def _free(call: Call, slug: str) -> str:
    if call.store.first(Attribute, organization_id=call.number("orgId"), slug=slug) is not None:
        raise database(409)
    return slug


def _shown(attribute: Attribute) -> dict[str, object]:
    return {
        "id": attribute.id,
        "teamId": attribute.organization_id,
        "type": attribute.type,
        "name": attribute.name,
        "slug": attribute.slug,
        "enabled": attribute.enabled,
        "usersCanEditRelation": attribute.users_can_edit,
        "createdAt": timestamp(attribute.created_at),
        "updatedAt": timestamp(attribute.updated_at),
        "isWeightsEnabled": attribute.has_weights,
        "isLocked": attribute.is_locked,
    }
