"""Model ``RoutingFormRoute``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.routing_form_action import RoutingFormAction
from calcom_api.models.routing_form_attribute_config import RoutingFormAttributeConfig
from calcom_api.models.routing_form_conditions import RoutingFormConditions
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class RoutingFormRoute(fields.Model):
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
    _names_in_json = (
        "id action isFallback isRouter queryValue attributesQueryValue fallbackAttributesQueryValue "
        "attributeRoutingConfig"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.unique_text(src, "id")
        self.action = codec.take(src, "action", RoutingFormAction.from_dict) if "action" in src else UNSET
        self.is_fallback = fields.boolean(src, "isFallback") if "isFallback" in src else UNSET
        self.is_router = fields.boolean(src, "isRouter") if "isRouter" in src else UNSET
        self.query_value = (
            codec.take(src, "queryValue", RoutingFormConditions.from_dict) if "queryValue" in src else UNSET
        )
        self.attributes_query_value = (
            codec.take(src, "attributesQueryValue", RoutingFormConditions.from_dict)
            if "attributesQueryValue" in src
            else UNSET
        )
        self.fallback_attributes_query_value = (
            codec.take(src, "fallbackAttributesQueryValue", RoutingFormConditions.from_dict)
            if "fallbackAttributesQueryValue" in src
            else UNSET
        )
        self.attribute_routing_config = (
            fields.take_or_null(src, "attributeRoutingConfig", RoutingFormAttributeConfig.from_dict)
            if "attributeRoutingConfig" in src
            else UNSET
        )
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
        }
        if self.action is not UNSET:
            document["action"] = encoding.encode(self.action)
        if self.is_fallback is not UNSET:
            document["isFallback"] = self.is_fallback
        if self.is_router is not UNSET:
            document["isRouter"] = self.is_router
        if self.query_value is not UNSET:
            document["queryValue"] = encoding.encode(self.query_value)
        if self.attributes_query_value is not UNSET:
            document["attributesQueryValue"] = encoding.encode(self.attributes_query_value)
        if self.fallback_attributes_query_value is not UNSET:
            document["fallbackAttributesQueryValue"] = encoding.encode(self.fallback_attributes_query_value)
        if self.attribute_routing_config is not UNSET:
            document["attributeRoutingConfig"] = encoding.encode(self.attribute_routing_config)
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
