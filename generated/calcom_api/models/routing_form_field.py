"""Model ``RoutingFormField``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.routing_form_field_option import RoutingFormFieldOption
from calcom_api.types import UNSET, Unset, warn_deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class RoutingFormField:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @property
    def select_text(self) -> str | Unset:
        """Deprecated. Read `options`."""
        warn_deprecated("RoutingFormField.select_text", "Read `options`.", depth=3)
        return self._select_text

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.string),
            type_=codec.take(fields, "type", codec.string),
            label=codec.take(fields, "label", codec.string),
            identifier=codec.take_optional(fields, "identifier", codec.string),
            placeholder=codec.take_optional(fields, "placeholder", codec.string),
            required=codec.take_optional(fields, "required", codec.boolean),
            deleted=codec.take_optional(fields, "deleted", codec.boolean),
            options=codec.take_optional(fields, "options", codec.list_of(RoutingFormFieldOption.from_dict)),
            select_text=codec.take_optional(fields, "selectText", codec.string),
            router_id=codec.take_optional(fields, "routerId", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "type": self.type_,
                "label": self.label,
                "identifier": self.identifier,
                "placeholder": self.placeholder,
                "required": self.required,
                "deleted": self.deleted,
                "options": self.options,
                "selectText": self._select_text,
                "routerId": self.router_id,
            },
            self.additional_properties,
        )
