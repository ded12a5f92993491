"""Model ``RoutingFormWorkflowActivation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class RoutingFormWorkflowActivation:
    """The routing forms that a workflow is for.

    Attributes:
        is_active_on_all_routing_forms: Whether it is for all of the team, also later ones.
        active_on_routing_form_ids: Ids of the routing forms that it is for; empty if it is for all.
    """

    is_active_on_all_routing_forms: bool
    active_on_routing_form_ids: list[str]
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            is_active_on_all_routing_forms=codec.take(fields, "isActiveOnAllRoutingForms", codec.boolean),
            active_on_routing_form_ids=codec.take(fields, "activeOnRoutingFormIds", codec.list_of(codec.string)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "isActiveOnAllRoutingForms": self.is_active_on_all_routing_forms,
                "activeOnRoutingFormIds": self.active_on_routing_form_ids,
            },
            self.additional_properties,
        )
