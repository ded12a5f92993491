"""Union ``AnyEventType``."""

from typing import TypeAlias

from calcom_api import codec
from calcom_api.models.event_type import EventType
from calcom_api.models.team_event_type import TeamEventType
from calcom_api.types import Undecoded

AnyEventType: TypeAlias = EventType | TeamEventType | Undecoded
"""An event type of a user or of a team.

Only the former has `users`.
"""

decode_any_event_type: codec.Decoder[AnyEventType] = codec.by_key(
    {"users": EventType.from_dict, "hosts": TeamEventType.from_dict}
)
"""Reads it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
