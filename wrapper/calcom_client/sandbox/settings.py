"""What a sandbox can be told when it is made."""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from attrs import Attribute, converters, field, frozen, validators

from calcom_client.sandbox.clock import Clock
from calcom_client.sandbox.faults import Fault, faults_of

DEFAULT_API_KEY = "cal_sandbox"
USUAL_LIMIT = 120
"""Requests that an API key has in a window on the real server."""

# Printable ASCII, what a header can carry; a colon ends the key or id.
_API_KEY = re.compile(r"[!-9;-~]+(:member)?")
_OAUTH_CLIENT = re.compile(r"[!-9;-~]+:[!-~]+")


def _each(
    pattern: re.Pattern[str], form: str
) -> Callable[[object, "Attribute[tuple[str, ...]]", tuple[str, ...]], None]:
    def check(_: object, attribute: "Attribute[tuple[str, ...]]", values: tuple[str, ...]) -> None:
        for position, value in enumerate(values):
            if not pattern.fullmatch(value):
                # The value is a secret: only its place is named.
                raise ValueError(f"{attribute.name}[{position}] is not of the form {form}")

    return check


def _faults(given: str | Sequence[Fault]) -> tuple[Fault, ...]:
    return faults_of(given) if isinstance(given, str) else tuple(given)


@frozen(kw_only=True)
class Settings:
    """What a sandbox can be told when it is made.

    Attributes:
        api_keys: API keys besides `cal_sandbox`, which is the first user's. `KEY` is an admin of every organization,
            `KEY:member` a plain member of every one. One that does not begin with `cal_` counts as an access token, as
            on the real server.
        oauth_clients: OAuth clients, each `id:secret`. They act as admins of every organization, belong to a platform,
            and are applications too that users authorize, for any scopes and from anywhere.
        limit: Requests that one API key, or one address without credentials, may send in a window. OAuth clients and
            access tokens have 500, as on the real server, or this if it is more. The tighter limits of single
            operations grow with one over 120.
        window: Length of a rate-limit window, in seconds.
        block: How long a credential is refused after it overshot the limit, in seconds.
        data: File (SQLite) that keeps the state; None keeps it in memory. No private key is ever written.
        strict: Refuse what only the published documentation allows: a list as `serviceAccountKey`, and the
            placeholders of its examples.
        essentials_organizations: Organizations whose plan, ESSENTIALS, is too small for delegation credentials.
        seed: What is there at the beginning: a file (JSON), or the name of a seed that comes with the sandbox. Without
            one there are a user for each API key, each with working hours, the first of them with an event type
            (`30min`), and every organization that is asked for. A file of `data` that holds something already is not
            seeded again.
        faults: What goes wrong, as `calcom_client.sandbox.faults.GRAMMAR` says.
        clock: The time; tests stop and move it.

    Raises:
        ValueError: An attribute has not the form described here. The message never repeats a key or secret.
    """

    api_keys: tuple[str, ...] = field(default=(), repr=False, validator=_each(_API_KEY, "KEY or KEY:member"))
    oauth_clients: tuple[str, ...] = field(default=(), repr=False, validator=_each(_OAUTH_CLIENT, "id:secret"))
    limit: int = field(default=USUAL_LIMIT, validator=validators.ge(1))
    window: float = field(default=60.0, validator=validators.gt(0))
    block: float = field(default=60.0, validator=validators.gt(0))
    data: Path | None = field(default=None, converter=converters.optional(Path))
    strict: bool = False
    essentials_organizations: tuple[int, ...] = ()
    seed: str | Path | None = None
    faults: tuple[Fault, ...] = field(default=(), converter=_faults)
    clock: Clock = field(factory=Clock)

    @property
    def open_organizations(self) -> bool:
        """Whether every number is an organization, or only those of the seed."""
        return self.seed is None

    def keys(self) -> Mapping[str, str]:
        """The API keys and access tokens of the settings, each with its role in organizations; user 1's first."""
        entries = (entry.partition(":") for entry in (DEFAULT_API_KEY, *self.api_keys))
        return {key: "MEMBER" if role else "ADMIN" for key, _, role in entries}

    def client_secrets(self) -> Mapping[str, str]:
        """The secrets of the OAuth clients of the settings, by id."""
        return dict(entry.split(":", 1) for entry in self.oauth_clients)

    def role_of(self, user_id: int) -> str | None:
        """The role that a user's key has in organizations that are asked for; None for a user without such a key."""
        roles = list(self.keys().values())
        return roles[user_id - 1] if user_id <= len(roles) else None
