"""The operations on options of attributes."""

from attrs import evolve

from calcom_client.sandbox.access.guards import organization_member
from calcom_client.sandbox.answers import Answer, database, framework, success
from calcom_client.sandbox.calls import Call, Handlers, new_uid
from calcom_client.sandbox.operations.attributes import attribute_of, remove_option
from calcom_client.sandbox.state.attributes import AttributeOption

handlers = Handlers()


@handlers.of("organizations.attributes.options.list", guard=organization_member)
def list_all(call: Call) -> Answer:
    """All options of the attribute; none of an unknown one."""
    attribute = attribute_of(call)
    options = [] if attribute is None else call.store.all(AttributeOption, attribute_id=attribute.id)
    return success([shown(option) for option in options])


@handlers.of("organizations.attributes.options.create")
def create(call: Call) -> Answer:
    """One more option, also of the same value as another."""
    attribute = attribute_of(call)
    if attribute is None:
        raise database(404)
    option = AttributeOption(id=new_uid(), attribute_id=attribute.id, value=call.body["value"], slug=call.body["slug"])
    return success(shown(call.store.put(option)))


@handlers.of("organizations.attributes.options.update")
def update(call: Call) -> Answer:
    """Another value or slug, for everyone who has it."""
    option = _option_of(call)
    if option is None:
        raise database(404)
    changes = {name: call.body[name] for name in ("value", "slug") if name in call.body}
    return success(shown(call.store.put(evolve(option, **changes))))


@handlers.of("organizations.attributes.options.delete")
def delete(call: Call) -> Answer:
    """Remove it, from everyone who has it."""
    option = _option_of(call)
    if option is None:
        raise framework(404, "Attribute option not found")
    remove_option(call.store, option)
    return success(shown(option))


def shown(option: AttributeOption) -> dict[str, object]:
    """An option as the API shows it."""
    return {
        "id": option.id,
        "attributeId": option.attribute_id,
        "value": option.value,
        "slug": option.slug,
        "isGroup": option.is_group,
        "contains": option.contains,
    }


def _option_of(call: Call) -> AttributeOption | None:
    """The option of the path, if it is one of the attribute."""
    attribute = attribute_of(call)
    option = call.store.get(AttributeOption, call.path_parameters["optionId"])
    return option if attribute is not None and option is not None and option.attribute_id == attribute.id else None
