"""The accounts that ``calctl login`` has stored, without their secrets: which there are, and which is in use."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, Self

from attrs import asdict, evolve, field, frozen

from calcom_client.cli.accounts.private_files import config_folder, only_one, read_private, write_private

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

DEFAULT_NAME: Final = "default"
NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@+-]{0,63}")


class Kind(StrEnum):
    """What sort of credential an account calls with."""

    API_KEY = "API key"
    OAUTH_CLIENT = "OAuth client"
    ACCESS_TOKEN = "access token"  # noqa: S105 - a word for it
    BROWSER = "login in the browser"


class Store(StrEnum):
    """Where a secret is kept."""

    KEYRING = "keyring"
    FILE = "file"


@frozen(kw_only=True)
class Profile:
    """An account.

    Attributes:
        name: What it is called here.
        base_url: The server that its secret is for; it is sent to no other.
        kind: The sort of credential.
        store: Where the secret is kept.
        secret_id: What it is called there. Each login takes a new one, so that a profile never comes with the secret
            of another login.
        client_id: Id of the OAuth client, or of the OAuth2 application; None for other kinds.
        user: E-mail address of the user; None if the server was not asked, or does not tell.
    """

    name: str
    base_url: str
    kind: Kind
    store: Store
    secret_id: str
    client_id: str | None = None
    user: str | None = None

    def described(self, *, in_use: bool) -> dict[str, Any]:
        """What programs are told of it."""
        return {
            "name": self.name,
            "inUse": in_use,
            "server": self.base_url,
            "credential": self.kind.value,
            "clientId": self.client_id,
            "user": self.user,
            "secretKeptIn": self.store.value,
        }


@frozen
class Profiles:
    """All accounts.

    Attributes:
        by_name: Each by its name, in the order of their first login.
        current: Name of the one in use where no other is named; None if there is none.
    """

    by_name: Mapping[str, Profile] = field(factory=dict)
    current: str | None = None

    def get(self, name: str, named_by: str) -> Profile:
        """The profile of that name.

        Args:
            name: The name.
            named_by: What names it, for the message: ``--profile``, say.

        Raises:
            ValueError: There is none.
        """
        if name in self.by_name:
            return self.by_name[name]
        there_are = f"there are: {', '.join(self.by_name)}" if self.by_name else "there is none yet"
        raise ValueError(f"{named_by}: no profile is called {name!r}; {there_are}. calctl login makes one")

    def with_profile(self, profile: Profile) -> Self:
        """These and one more, or one replaced; the first one is in use from then on."""
        return evolve(self, by_name={**self.by_name, profile.name: profile}, current=self.current or profile.name)

    def without(self, name: str) -> Self:
        """These without one. No other takes its place: who acts is not to change by itself."""
        rest = {other: profile for other, profile in self.by_name.items() if other != name}
        return evolve(self, by_name=rest, current=None if self.current == name else self.current)


def check_name(name: str, named_by: str) -> str:
    """The name, or a ``ValueError`` that says how it may look."""
    if not NAME.fullmatch(name):
        raise ValueError(
            f"{named_by}: expected a name of at most 64 letters, digits and . _ @ + -, beginning with a letter or a"
            f" digit, found {name!r}"
        )
    return name


def load_profiles() -> Profiles:
    """Read the file.

    Raises:
        ValueError: It is damaged, or others can read it.
        OSError: It cannot be read.
    """
    path = _path()
    document = read_private(path)
    try:
        entries = document.get("profiles", {})
        by_name = {name: _read(name, entry) for name, entry in entries.items()}
        current = document.get("current")
        if current is not None and current not in by_name:
            raise ValueError  # noqa: TRY301 - the same advice as for all that does not fit
    except (AttributeError, KeyError, TypeError, ValueError):
        raise ValueError(f"{path}: is damaged; delete it and log in again with calctl login") from None
    return Profiles(by_name, current)


def save_profiles(profiles: Profiles) -> None:
    """Write the file; call it within :func:`calcom_client.cli.accounts.private_files.only_one`.

    Raises:
        OSError: It cannot be written; the old one is still there.
    """
    entries = {
        name: {key: value for key, value in asdict(profile).items() if key != "name" and value is not None}
        for name, profile in profiles.by_name.items()
    }
    write_private(_path(), {"current": profiles.current, "profiles": entries})


def use(name: str) -> Profile:
    """Make a profile the one in use.

    Raises:
        ValueError: There is no such profile, or a file is damaged.
        OSError: A file cannot be read or written.
    """
    with only_one():
        profiles = load_profiles()
        profile = profiles.get(name, "NAME")
        save_profiles(evolve(profiles, current=name))
    return profile


def _path() -> Path:
    return config_folder() / "profiles.json"


def _read(name: str, entry: dict[str, Any]) -> Profile:
    kind = Kind(entry["kind"])
    return Profile(
        name=name,
        base_url=_text(entry["base_url"]),
        kind=kind,
        store=Store(entry["store"]),
        secret_id=_text(entry["secret_id"]),
        client_id=_text(entry["client_id"]) if kind in (Kind.OAUTH_CLIENT, Kind.BROWSER) else None,
        user=_text(entry["user"]) if "user" in entry else None,
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
