"""Model ``PhoneCall``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class PhoneCall(fields.Model):
    """A call that was placed.

    Attributes:
        call_id: Id of the call.
        agent_id: Id of the agent that calls.
    """

    call_id: str
    agent_id: str | Unset = UNSET
    _names_in_json = "callId agentId"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.call_id = fields.unique_text(src, "callId")
        self.agent_id = fields.unique_text(src, "agentId") if "agentId" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "callId": self.call_id,
        }
        if self.agent_id is not UNSET:
            document["agentId"] = self.agent_id
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
