"""Model ``RoutingFormWorkflowActivation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class RoutingFormWorkflowActivation(fields.Model):
    """The routing forms that a workflow is for.

    Attributes:
        is_active_on_all_routing_forms: Whether it is for all of the team, also later ones.
        active_on_routing_form_ids: Ids of the routing forms that it is for; empty if it is for all.
    """

    is_active_on_all_routing_forms: bool
    active_on_routing_form_ids: list[str]
    _names_in_json = "isActiveOnAllRoutingForms activeOnRoutingFormIds"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.is_active_on_all_routing_forms = fields.boolean(src, "isActiveOnAllRoutingForms")
        self.active_on_routing_form_ids = fields.items(src, "activeOnRoutingFormIds", codec.string)
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "isActiveOnAllRoutingForms": self.is_active_on_all_routing_forms,
            "activeOnRoutingFormIds": codec.encode(self.active_on_routing_form_ids),
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
