"""Every operation by its operationId."""

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any

from attrs import frozen

from calcom_api.request import Request


@frozen
class Operation:
    """One operation, for programs that go over all of them; its code is loaded when it is first used.

    Attributes:
        id: The operationId, such as ``organizations.delegationCredentials.create``.
        method: The HTTP method.
        path: The path template, as in the OpenAPI document.
        module: Name of the module with its functions ``request`` and ``decode``.
    """

    id: str
    method: str
    path: str
    module: str

    def request(self, *args: Any, **kwargs: Any) -> Request[Any]:
        """Build a request from the arguments of the method of the same name in the resource tree.

        Raises:
            TypeError: An argument is unknown or missing.
            ValueError: An argument is not what the operation takes.
        """
        request: Request[Any] = import_module(self.module).request(*args, **kwargs)
        return request

    def decode(self, body: Any, *, strict: bool = False) -> Any:
        """Read the typed ``data`` out of an answer's parsed JSON ``body``, envelope included.

        Raises:
            DecodeError: The body is not of the documented shape.
        """
        return import_module(self.module).decode(body, strict=strict)


OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        operation.id: operation
        for operation in (
            Operation(
                "organizations.delegationCredentials.create",
                "POST",
                "/v2/organizations/{orgId}/delegation-credentials",
                "calcom_api.operations.organizations.delegation_credentials.create",
            ),
            Operation(
                "organizations.delegationCredentials.update",
                "PATCH",
                "/v2/organizations/{orgId}/delegation-credentials/{credentialId}",
                "calcom_api.operations.organizations.delegation_credentials.update",
            ),
        )
    }
)
"""Every operation, in the order of the document."""

SECRET_FIELDS: frozenset[str] = frozenset(("private_key",))
"""Names of the JSON fields whose values are secrets."""
