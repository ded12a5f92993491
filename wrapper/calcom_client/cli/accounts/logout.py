"""Logging out: a profile is forgotten, and its secret with it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from calcom_client.cli.accounts.keyring_store import delete_secret, sweep_file
from calcom_client.cli.accounts.private_files import only_one
from calcom_client.cli.accounts.profiles import load_profiles, save_profiles

if TYPE_CHECKING:
    from calcom_client.cli.accounts.profiles import Profile, Profiles


def log_out(name: str | None, named_by: str, *, every: bool = False) -> list[Profile]:
    """Forget a profile and its secret.

    Args:
        name: Its name; None for the one that ``CAL_PROFILE`` names, else the one in use.
        named_by: What names it, for messages.
        every: Forget all of them instead.

    Returns:
        What is forgotten.

    Raises:
        ValueError: There is no such profile, or its secret cannot be deleted: then the profile is still there.
        OSError: A file cannot be read or written.
    """
    with only_one():
        profiles = load_profiles()
        names = list(profiles.by_name) if every else [_one(profiles, name, named_by)]
        forgotten = []
        for each in names:
            profile = profiles.by_name[each]
            delete_secret(profile)
            profiles = profiles.without(each)
            save_profiles(profiles)
            forgotten.append(profile)
        sweep_file(profiles)
    return forgotten


def _one(profiles: Profiles, name: str | None, named_by: str) -> str:
    if name is not None:
        return profiles.get(name, named_by).name
    variable = os.environ.get("CAL_PROFILE")
    if variable:
        return profiles.get(variable, "CAL_PROFILE").name
    if profiles.current is None:
        raise ValueError("nobody is logged in: no profile is in use. calctl profiles list shows those there are")
    return profiles.current
