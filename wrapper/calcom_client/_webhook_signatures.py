"""Whether a call is from Cal.com, and the errors that tell why not."""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

SIGNATURE_HEADER: Final = "X-Cal-Signature-256"
UNSIGNED: Final = "no-secret-provided"


class WebhookError(ValueError):
    """A call that should be turned away. Its text never holds a secret, a signature or anything of the body."""


class MissingSignatureError(WebhookError):
    """The call has no signature: it is not from Cal.com, or a proxy dropped the header."""


class UnsignedError(WebhookError):
    """The webhook has no secret at Cal.com, so that anybody could have made the call."""


class WrongSignatureError(WebhookError):
    """The signature is not of this body with one of the secrets."""


class TooOldError(WebhookError):
    """The body is older than allowed, so that it may be a replay; or it does not tell its age."""


class NotAnEventError(WebhookError):
    """The body is nothing that a webhook sends, not even one with a template of its own."""


def verify(body: bytes, signature: str | None, secrets: str | Sequence[str]) -> None:
    """Return if the signature is of this body with one of the secrets; in a time that tells nothing about them.

    Args:
        body: The body as it came, before any parsing.
        signature: The header ``X-Cal-Signature-256``, or None if there is none.
        secrets: That of the webhook, or several while it is changed.

    Raises:
        MissingSignatureError: There is no signature.
        UnsignedError: The webhook has no secret.
        WrongSignatureError: It is another signature.
        ValueError: An argument is of no use; its name comes first.
    """
    check_bytes(body)
    keys = [secrets] if isinstance(secrets, str) else list(secrets or ())
    if not keys or not all(isinstance(key, str) and key for key in keys):
        raise ValueError("secrets: expected the webhook's secret, or several, none of them empty")
    if not signature:
        raise MissingSignatureError(f"the header {SIGNATURE_HEADER} is missing")
    if signature == UNSIGNED:
        raise UnsignedError("Cal.com did not sign this: give the webhook a secret there")
    given = signature.encode(errors="surrogateescape")
    # A list, so that all secrets are tried whichever fits.
    fits = [
        hmac.compare_digest(hmac.new(key.encode(), body, hashlib.sha256).hexdigest().encode(), given) for key in keys
    ]
    if not any(fits):
        raise WrongSignatureError(f"the header {SIGNATURE_HEADER} is not the signature of this body with the secret")


def check_bytes(body: object) -> None:
    """Refuse a body that was decoded or parsed: its signature could not be told any more."""
    if not isinstance(body, bytes):
        raise ValueError(f"body: expected the bytes as they came, not {type(body).__name__}")
