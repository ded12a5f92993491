"""Union ``RoutingFormOutcome``."""

from typing import TypeAlias

from calcom_api import codec
from calcom_api.models.routed_to_event_type import RoutedToEventType
from calcom_api.models.routed_to_message import RoutedToMessage
from calcom_api.models.routed_to_url import RoutedToUrl
from calcom_api.types import Undecoded

RoutingFormOutcome: TypeAlias = RoutedToEventType | RoutedToMessage | RoutedToUrl | Undecoded
"""Where a routing form has led to."""

decode_routing_form_outcome: codec.Decoder[RoutingFormOutcome] = codec.by_key(
    {
        "eventTypeId": RoutedToEventType.from_dict,
        "routingCustomMessage": RoutedToMessage.from_dict,
        "routingExternalRedirectUrl": RoutedToUrl.from_dict,
    }
)
"""Reads it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
