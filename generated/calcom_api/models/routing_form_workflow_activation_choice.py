"""Model ``RoutingFormWorkflowActivationChoice``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class RoutingFormWorkflowActivationChoice(fields.Model):
    """The routing forms that a workflow shall be for.

    Attributes:
        is_active_on_all_routing_forms: True for all of the team, also later ones.
        active_on_routing_form_ids: Ids of routing forms of the team. Needed only if it is not for all.
    """

    is_active_on_all_routing_forms: bool | Unset = UNSET
    active_on_routing_form_ids: list[str] | Unset = UNSET
    _names_in_json = "isActiveOnAllRoutingForms activeOnRoutingFormIds"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.is_active_on_all_routing_forms = (
            fields.boolean(src, "isActiveOnAllRoutingForms") if "isActiveOnAllRoutingForms" in src else UNSET
        )
        self.active_on_routing_form_ids = (
            fields.items(src, "activeOnRoutingFormIds", codec.string) if "activeOnRoutingFormIds" in src else UNSET
        )
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.is_active_on_all_routing_forms is not UNSET:
            document["isActiveOnAllRoutingForms"] = self.is_active_on_all_routing_forms
        if self.active_on_routing_form_ids is not UNSET:
            document["activeOnRoutingFormIds"] = codec.encode(self.active_on_routing_form_ids)
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
