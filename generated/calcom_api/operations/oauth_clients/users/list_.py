"""``GET /v2/oauth-clients/{clientId}/users``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.managed_user import ManagedUser
from calcom_api.request import Paging, Request
from calcom_api.types import UNSET, Undecoded, Unset, warn_deprecated

if TYPE_CHECKING:
    from collections.abc import Sequence


def request(
    client_id: str,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    emails: Sequence[str] | Unset = UNSET,
) -> Request[list[ManagedUser | Undecoded]]:
    """Build the request.

    Takes what ``cal.oauth_clients.users.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    client_id_segment = arguments.segment("client_id", client_id, codec.string)
    warn_deprecated(
        "cal.oauth_clients.users.list",
        "Let people with accounts of their own authorize an OAuth2 application, see `auth.oauth2`.",
    )
    return Request(
        operation="oauthClients.users.list",
        method="GET",
        path=f"/v2/oauth-clients/{client_id_segment}/users",
        query=(
            *arguments.query("limit", "limit", limit, codec.between(1, 250)),
            *arguments.query("offset", "offset", offset, codec.between(0, 250)),
            *arguments.query("emails", "emails", emails, codec.list_of(codec.string, least=1), comma=True),
        ),
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
        paging=Paging(size="limit", start="offset", largest=250),
    )


def decode(body: Any, *, strict: bool = False) -> list[ManagedUser | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(ManagedUser.from_dict, strict=strict), strict=strict)
