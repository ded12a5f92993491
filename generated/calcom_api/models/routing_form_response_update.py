"""Model ``RoutingFormResponseUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.routing_form_answer import RoutingFormAnswer
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_response = codec.map_of(RoutingFormAnswer.from_dict)


@attrs.define(kw_only=True, eq=False, repr=False)
class RoutingFormResponseUpdate(fields.Model):
    """What to change of a response.

    Attributes:
        response: All answers, by the ids of the form's fields; those left out are deleted. The server checks nothing of
            them.
    """

    response: dict[str, RoutingFormAnswer] | Unset = UNSET
    _names_in_json = "response"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.response = codec.take(src, "response", _decode_response) if "response" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.response is not UNSET:
            document["response"] = encoding.encode(self.response)
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
