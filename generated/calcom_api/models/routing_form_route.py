"""Model ``RoutingFormRoute``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.routing_form_action import RoutingFormAction
from calcom_api.models.routing_form_attribute_config import RoutingFormAttributeConfig
from calcom_api.models.routing_form_conditions import RoutingFormConditions
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class RoutingFormRoute:
    """A place that a routing form can lead to, and the conditions for it.

    Attributes:
        id: Id of the route, or of the other form that goes on, if `is_router`.
        action: Where a route leads to.
        is_fallback: Whether it is taken where the conditions of no other hold.
        is_router: Whether another form goes on from here.
        query_value: Conditions on the answers.
        attributes_query_value: Conditions on the attributes of the members who can be booked.
        fallback_attributes_query_value: Conditions on the attributes instead, if nobody meets the others.
        attribute_routing_config: How a route finds the members who can be booked.
    """

    id: str
    action: RoutingFormAction | Unset = UNSET
    is_fallback: bool | Unset = UNSET
    is_router: bool | Unset = UNSET
    query_value: RoutingFormConditions | Unset = UNSET
    attributes_query_value: RoutingFormConditions | Unset = UNSET
    fallback_attributes_query_value: RoutingFormConditions | Unset = UNSET
    attribute_routing_config: RoutingFormAttributeConfig | Unset | None = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.string),
            action=codec.take_optional(fields, "action", RoutingFormAction.from_dict),
            is_fallback=codec.take_optional(fields, "isFallback", codec.boolean),
            is_router=codec.take_optional(fields, "isRouter", codec.boolean),
            query_value=codec.take_optional(fields, "queryValue", RoutingFormConditions.from_dict),
            attributes_query_value=codec.take_optional(fields, "attributesQueryValue", RoutingFormConditions.from_dict),
            fallback_attributes_query_value=codec.take_optional(
                fields, "fallbackAttributesQueryValue", RoutingFormConditions.from_dict
            ),
            attribute_routing_config=codec.take_optional(
                fields, "attributeRoutingConfig", codec.nullable(RoutingFormAttributeConfig.from_dict)
            ),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "action": self.action,
                "isFallback": self.is_fallback,
                "isRouter": self.is_router,
                "queryValue": self.query_value,
                "attributesQueryValue": self.attributes_query_value,
                "fallbackAttributesQueryValue": self.fallback_attributes_query_value,
                "attributeRoutingConfig": self.attribute_routing_config,
            },
            self.additional_properties,
        )
