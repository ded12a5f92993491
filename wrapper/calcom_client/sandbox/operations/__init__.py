"""The operations that the sandbox carries out; it answers the others with the document's examples."""

from collections.abc import Mapping
from typing import Final

from calcom_client.sandbox.calls import Handled
from calcom_client.sandbox.operations import delegation_credentials, webhooks

_MODULES = (delegation_credentials, webhooks)

HANDLED: Final[Mapping[str, Handled]] = {
    operation_id: handled for module in _MODULES for operation_id, handled in module.handlers
}
"""How each of them is carried out, by operationId."""
