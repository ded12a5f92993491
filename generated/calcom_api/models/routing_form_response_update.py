"""Model ``RoutingFormResponseUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.routing_form_answer import RoutingFormAnswer
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class RoutingFormResponseUpdate:
    """What to change of a response.

    Attributes:
        response: All answers, by the ids of the form's fields; those left out are deleted. The server checks nothing of
            them.
    """

    response: dict[str, RoutingFormAnswer] | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            response=codec.take_optional(fields, "response", codec.map_of(RoutingFormAnswer.from_dict)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "response": self.response,
            },
            self.additional_properties,
        )
