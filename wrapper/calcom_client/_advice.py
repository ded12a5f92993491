"""What the user can do after a failure, where the client knows more than the answer says. Nothing here does any I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from calcom_client._operation_rules import CREATE_CREDENTIAL, UPDATE_CREDENTIAL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_api import Request

MANAGED_USER_REFRESH: Final = "oauth.refresh"
OAUTH2_TOKEN: Final = "auth.oauth2.token"  # noqa: S105 - the name of an operation
CODE_GRANT: Final = "authorization_code"

# By the end of the operationId, as several levels have the same: what a lost answer means where looking is not enough.
AFTER_LOSS: Final = {
    CREATE_CREDENTIAL: "Send it again and read a 400 as: the first one arrived",
    "apiKeys.refresh": "The old key is most likely gone, and nobody holds the new one: make a key on Cal.com's website",
    "users.forceRefresh": "The user's old tokens are most likely gone: call it again for another pair",
    "verificationCode.request": "The code may be on its way: wait for it before asking for another",
    "verificationCode.verify": "The code may be spent: look whether the list of verified ones has it already",
    "createPhoneCall": "The call may have been placed: sending it again would place another",
    "bookings.create": "It may be booked: look for it in the list of bookings before sending it again",
}
BAD_REQUEST: Final = 400
INTERNAL_ERROR: Final = 500
UNAUTHORIZED: Final = 401
REFUSALS: Final = range(400, 500)
# They speak of the moment, not of the token: it came too slowly, or too often.
PASSING: Final = frozenset({408, 429})
# Where other tokens come from, by operation.
NEW_TOKENS: Final[Mapping[str, str]] = {
    MANAGED_USER_REFRESH: (
        "get new ones with the platform's OAuth client: POST /v2/oauth-clients/{clientId}/users/{userId}/force-refresh"
    ),
    OAUTH2_TOKEN: "let the user log in and authorize the application again",
}


def hint_after_loss(request: Request[Any]) -> str | None:
    """What the user can do when nobody knows whether ``request`` took effect, beyond looking."""
    ends = (advice for end, advice in AFTER_LOSS.items() if request.operation.endswith(end))
    return next(ends, None) or advice_after_loss(request.operation, request.json)


def hint(request: Request[Any], *, status: int, code: str | None, message: str) -> str | None:
    """What the user can do about a refusal, or None where it speaks for itself.

    Args:
        request: The request that was refused.
        status: The status of the answer.
        code: The code in the answer; None without the envelope.
        message: The message in the answer.
    """
    if message.startswith("Cannot ") and code == "NotFoundException":
        return "The server has no such endpoint: is base_url right, and the server new enough?"
    if request.operation == CREATE_CREDENTIAL and code == "TRPCError" and status == BAD_REQUEST:
        return "Most likely the domain is taken: this organization has it already, or another one has enabled it"
    enabling = request.operation == UPDATE_CREDENTIAL and (request.json or {}).get("enabled")
    if enabling and status == INTERNAL_ERROR and code is None:
        advice = (
            "Cal.com could not use the key in the workspace; repeating will not mend it. Check the workspace's"
            " domain-wide delegation: the key's client_id must be granted the calendar scope there, and the admin"
            " whose credentials you use must belong to the workspace"
        )
        return f"{advice}. The new key was saved all the same" if "serviceAccountKey" in request.json else advice
    return advice_after_refusal(request.operation, status, request.json)


def is_refusal(status: int) -> bool:
    """Whether a status says that this refresh token will never do."""
    return status in REFUSALS and status not in PASSING


def advice_after_refusal(operation: str, status: int, body: Any = None) -> str | None:
    """What the user can do about a refused refresh or code; None where the answer is of another kind."""
    if operation not in NEW_TOKENS or not is_refusal(status):
        return None
    unknown_client = "Check client_id and client_secret. " if status == UNAUTHORIZED else ""
    if _is_code(operation, body):
        rest = "once, for some minutes, and with the redirect_uri and code_verifier that it was asked for with"
        return f"{unknown_client}A code works {rest}. Start over: {NEW_TOKENS[operation]}"
    return (
        f"{unknown_client}A refresh token works once: if another program has refreshed, use the tokens that it stored."
        f" Else {NEW_TOKENS[operation]}. Make a new AccessToken of them"
    )


def advice_after_loss(operation: str, body: Any = None) -> str | None:
    """What the user can do when the answer to a refresh or a code is lost."""
    if operation not in NEW_TOKENS:
        return None
    if _is_code(operation, body):
        return f"The code may be spent, and its tokens are lost. Start over: {NEW_TOKENS[operation]}"
    return f"The refresh token may be spent: the next call tries it again; if that is refused, {NEW_TOKENS[operation]}"


def _is_code(operation: str, body: Any) -> bool:
    return operation == OAUTH2_TOKEN and isinstance(body, dict) and body.get("grant_type") == CODE_GRANT
