"""The secrets of profiles: in the keyring of the system; where none works, in a file that only its owner can read."""

from __future__ import annotations

import secrets as random
from typing import TYPE_CHECKING, Final

from calcom_client.cli.accounts.private_files import config_folder, read_private, write_private
from calcom_client.cli.accounts.profiles import Store

if TYPE_CHECKING:
    from pathlib import Path

    from calcom_client.cli.accounts.profiles import Profile, Profiles

SERVICE: Final = "calctl"


def new_secret_id(profile_name: str) -> str:
    """A name for a secret that no other has; people see it in their keyring."""
    return f"{profile_name} {random.token_hex(4)}"


def save_secret(secret_id: str, secret: str) -> tuple[Store, str | None]:
    """Keep a secret; call it within :func:`calcom_client.cli.accounts.private_files.only_one`.

    Returns:
        Where it is, and why it is not in the keyring.

    Raises:
        ValueError: The file cannot be used.
        OSError: The file cannot be written.
    """
    reason = _save_in_keyring(secret_id, secret)
    if reason is None:
        return Store.KEYRING, None
    path = credentials_file()
    write_private(path, {**read_private(path), secret_id: secret})
    return Store.FILE, reason


def load_secret(profile: Profile) -> str:
    """The secret of a profile.

    Raises:
        ValueError: It is not there, or where it is does not open.
        OSError: The file cannot be read.
    """
    if profile.store is Store.FILE:
        found = read_private(credentials_file()).get(profile.secret_id)
        where = str(credentials_file())
    else:
        # It takes a while to import, and most uses need none.
        import keyring  # noqa: PLC0415

        where = "the keyring"
        try:
            found = keyring.get_password(SERVICE, profile.secret_id)
        except Exception as error:  # noqa: BLE001 - backends raise what they like
            raise ValueError(
                f"profile {profile.name!r}: the keyring does not open ({type(error).__name__}); unlock it, or log in"
                f" again: calctl login --profile {profile.name}"
            ) from None
    if not isinstance(found, str) or not found:
        raise ValueError(
            f"profile {profile.name!r}: its secret is no longer in {where}; calctl login --profile {profile.name}"
        )
    return found


def delete_secret(profile: Profile) -> None:
    """Forget the secret of a profile; none there is as good.

    Raises:
        ValueError: The keyring does not open, or the file cannot be used.
        OSError: The file cannot be written.
    """
    if profile.store is Store.FILE:
        path = credentials_file()
        kept = read_private(path)
        if kept.pop(profile.secret_id, None) is not None:
            write_private(path, kept)
        return
    import keyring  # noqa: PLC0415 - as above

    try:
        if keyring.get_password(SERVICE, profile.secret_id) is not None:
            keyring.delete_password(SERVICE, profile.secret_id)
    except Exception as error:  # noqa: BLE001 - as above
        raise ValueError(
            f"profile {profile.name!r}: the keyring does not open ({type(error).__name__}), so its secret is still"
            " there; unlock it and try again"
        ) from None


def sweep_file(profiles: Profiles) -> None:
    """Delete secrets that no profile has any more, such as those of a login that was broken off, from the file.

    Call it within :func:`calcom_client.cli.accounts.private_files.only_one`.

    Raises:
        ValueError: The file cannot be used.
        OSError: The file cannot be written.
    """
    path = credentials_file()
    kept = read_private(path)
    known = {profile.secret_id for profile in profiles.by_name.values()}
    wanted = {secret_id: secret for secret_id, secret in kept.items() if secret_id in known}
    if wanted != kept:
        write_private(path, wanted)


def keyring_name() -> str:
    """What the keyring of this system calls itself."""
    import keyring  # noqa: PLC0415 - as above

    return str(keyring.get_keyring().name)


def credentials_file() -> Path:
    """The file with the secrets that no keyring takes."""
    return config_folder() / "credentials.json"


def _save_in_keyring(secret_id: str, secret: str) -> str | None:
    """None if it is there now, else the reason why not; no text of the backend's, which could repeat the secret."""
    try:
        import keyring  # noqa: PLC0415 - as above

        keyring.set_password(SERVICE, secret_id, secret)
        # One that is switched off takes everything, and keeps nothing.
        kept = keyring.get_password(SERVICE, secret_id)
    except Exception as error:  # noqa: BLE001 - as above
        return type(error).__name__
    return None if kept == secret else "it keeps nothing"
