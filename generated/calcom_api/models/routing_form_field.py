"""Model ``RoutingFormField``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.routing_form_field_option import RoutingFormFieldOption
from calcom_api.types import UNSET, Unset, warn_deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class RoutingFormField(fields.Model):
    """A question of a routing form.

    Attributes:
        id: Id of the field. Saved responses are keyed by it.
        type_: Its kind, such as `text`, `number`, `email`, `select`, `multiselect`.
        label: The question.
        identifier: The name under which an answer is sent. Without one, the label is that name.
        placeholder: What an empty field shows.
        required: Whether it must be answered.
        deleted: Whether it is no longer asked.
        options: What one can choose from.
        select_text: The options of old forms, one a line. Deprecated. Read `options`.
        router_id: Id of another form that the question is taken from.
    """

    id: str
    type_: str
    label: str
    identifier: str | Unset = UNSET
    placeholder: str | Unset = UNSET
    required: bool | Unset = UNSET
    deleted: bool | Unset = UNSET
    options: list[RoutingFormFieldOption] | Unset = UNSET
    _select_text: str | Unset = UNSET
    router_id: str | Unset = UNSET
    _names_in_json = "id type label identifier placeholder required deleted options selectText routerId"

    @property
    def select_text(self) -> str | Unset:
        """Deprecated. Read `options`."""
        warn_deprecated("RoutingFormField.select_text", "Read `options`.", depth=3)
        return self._select_text

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.unique_text(src, "id")
        self.type_ = fields.text(src, "type")
        self.label = fields.text(src, "label")
        self.identifier = fields.text(src, "identifier") if "identifier" in src else UNSET
        self.placeholder = fields.text(src, "placeholder") if "placeholder" in src else UNSET
        self.required = fields.boolean(src, "required") if "required" in src else UNSET
        self.deleted = fields.boolean(src, "deleted") if "deleted" in src else UNSET
        self.options = fields.items(src, "options", RoutingFormFieldOption.from_dict) if "options" in src else UNSET
        self._select_text = fields.text(src, "selectText") if "selectText" in src else UNSET
        self.router_id = fields.unique_text(src, "routerId") if "routerId" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "type": self.type_,
            "label": self.label,
        }
        if self.identifier is not UNSET:
            document["identifier"] = self.identifier
        if self.placeholder is not UNSET:
            document["placeholder"] = self.placeholder
        if self.required is not UNSET:
            document["required"] = self.required
        if self.deleted is not UNSET:
            document["deleted"] = self.deleted
        if self.options is not UNSET:
            document["options"] = codec.encode(self.options)
        if self._select_text is not UNSET:
            document["selectText"] = self._select_text
        if self.router_id is not UNSET:
            document["routerId"] = self.router_id
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
