"""``GET /v2/oauth-clients/{clientId}/webhooks``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.webhook import Webhook
from calcom_api.request import Paging, Request
from calcom_api.types import UNSET, Undecoded, Unset, warn_deprecated


def request(
    client_id: str,
    *,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> Request[list[Webhook | Undecoded]]:
    """Build the request.

    Takes what ``cal.oauth_clients.webhooks.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    client_id_segment = arguments.segment("client_id", client_id, codec.string)
    warn_deprecated(
        "cal.oauth_clients.webhooks.list", "Use webhooks of users, event types, teams or the organization instead."
    )
    return Request(
        operation="oauthClients.webhooks.list",
        method="GET",
        path=f"/v2/oauth-clients/{client_id_segment}/webhooks",
        query=(
            *arguments.query("take", "take", take, codec.between(1, 250)),
            *arguments.query("skip", "skip", skip, codec.between(0, None)),
        ),
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
        paging=Paging(size="take", start="skip", largest=250),
    )


def decode(body: Any, *, strict: bool = False) -> list[Webhook | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(Webhook.from_dict, strict=strict), strict=strict)
