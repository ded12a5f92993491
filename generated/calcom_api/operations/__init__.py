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
                "organizations.attributes.list",
                "GET",
                "/v2/organizations/{orgId}/attributes",
                "calcom_api.operations.organizations.attributes.list_",
            ),
            Operation(
                "organizations.attributes.create",
                "POST",
                "/v2/organizations/{orgId}/attributes",
                "calcom_api.operations.organizations.attributes.create",
            ),
            Operation(
                "organizations.attributes.get",
                "GET",
                "/v2/organizations/{orgId}/attributes/{attributeId}",
                "calcom_api.operations.organizations.attributes.get",
            ),
            Operation(
                "organizations.attributes.delete",
                "DELETE",
                "/v2/organizations/{orgId}/attributes/{attributeId}",
                "calcom_api.operations.organizations.attributes.delete",
            ),
            Operation(
                "organizations.attributes.update",
                "PATCH",
                "/v2/organizations/{orgId}/attributes/{attributeId}",
                "calcom_api.operations.organizations.attributes.update",
            ),
            Operation(
                "organizations.attributes.options.list",
                "GET",
                "/v2/organizations/{orgId}/attributes/{attributeId}/options",
                "calcom_api.operations.organizations.attributes.options.list_",
            ),
            Operation(
                "organizations.attributes.options.create",
                "POST",
                "/v2/organizations/{orgId}/attributes/{attributeId}/options",
                "calcom_api.operations.organizations.attributes.options.create",
            ),
            Operation(
                "organizations.attributes.options.delete",
                "DELETE",
                "/v2/organizations/{orgId}/attributes/{attributeId}/options/{optionId}",
                "calcom_api.operations.organizations.attributes.options.delete",
            ),
            Operation(
                "organizations.attributes.options.update",
                "PATCH",
                "/v2/organizations/{orgId}/attributes/{attributeId}/options/{optionId}",
                "calcom_api.operations.organizations.attributes.options.update",
            ),
            Operation(
                "organizations.attributes.options.listForUser",
                "GET",
                "/v2/organizations/{orgId}/attributes/options/{userId}",
                "calcom_api.operations.organizations.attributes.options.list_for_user",
            ),
            Operation(
                "organizations.attributes.options.assign",
                "POST",
                "/v2/organizations/{orgId}/attributes/options/{userId}",
                "calcom_api.operations.organizations.attributes.options.assign",
            ),
            Operation(
                "organizations.attributes.options.unassign",
                "DELETE",
                "/v2/organizations/{orgId}/attributes/options/{userId}/{attributeOptionId}",
                "calcom_api.operations.organizations.attributes.options.unassign",
            ),
            Operation(
                "organizations.attributes.options.assigned.list",
                "GET",
                "/v2/organizations/{orgId}/attributes/{attributeId}/options/assigned",
                "calcom_api.operations.organizations.attributes.options.assigned.list_",
            ),
            Operation(
                "organizations.attributes.slugs.options.assigned.list",
                "GET",
                "/v2/organizations/{orgId}/attributes/slugs/{attributeSlug}/options/assigned",
                "calcom_api.operations.organizations.attributes.slugs.options.assigned.list_",
            ),
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
            Operation(
                "organizations.teams.conferencing.list",
                "GET",
                "/v2/organizations/{orgId}/teams/{teamId}/conferencing",
                "calcom_api.operations.organizations.teams.conferencing.list_",
            ),
            Operation(
                "organizations.teams.conferencing.connect",
                "POST",
                "/v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/connect",
                "calcom_api.operations.organizations.teams.conferencing.connect",
            ),
            Operation(
                "organizations.teams.conferencing.getDefault",
                "GET",
                "/v2/organizations/{orgId}/teams/{teamId}/conferencing/default",
                "calcom_api.operations.organizations.teams.conferencing.get_default",
            ),
            Operation(
                "organizations.teams.conferencing.setDefault",
                "POST",
                "/v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/default",
                "calcom_api.operations.organizations.teams.conferencing.set_default",
            ),
            Operation(
                "organizations.teams.conferencing.disconnect",
                "DELETE",
                "/v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/disconnect",
                "calcom_api.operations.organizations.teams.conferencing.disconnect",
            ),
            Operation(
                "organizations.teams.conferencing.oauth.getAuthUrl",
                "GET",
                "/v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/oauth/auth-url",
                "calcom_api.operations.organizations.teams.conferencing.oauth.get_auth_url",
            ),
            Operation(
                "organizations.teams.conferencing.oauth.callback",
                "GET",
                "/v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/oauth/callback",
                "calcom_api.operations.organizations.teams.conferencing.oauth.callback",
            ),
        )
    }
)
"""Every operation, in the order of the document."""

SECRET_FIELDS: frozenset[str] = frozenset(("private_key",))
"""Names of the JSON fields whose values are secrets."""
