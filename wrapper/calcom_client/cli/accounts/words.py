"""What ``calctl login`` and its like say: results on standard output, the rest on standard error."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from calcom_client.cli.accounts.login import Kept, Login, Obtained
    from calcom_client.cli.accounts.profiles import Profile


def tell_kept(plan: Login, obtained: Obtained, kept: Kept, *, checked: bool) -> None:
    """Tell what a login has kept, and on standard error what else the user should know."""
    # Imported where it is needed: help is shown without.
    from calcom_client.cli.accounts.choice import masked_secret  # noqa: PLC0415

    who = kept.profile.user or "a user that the server does not tell"
    done = f"Logged in to {plan.base_url} as {who}" if checked else f"Kept for {plan.base_url}, unchecked"
    try:
        print_lines(f"{done}: profile {plan.name}, {obtained.kind} {masked_secret(obtained.shown)}")
    finally:
        _tell_notes(plan, kept)


def _tell_notes(plan: Login, kept: Kept) -> None:
    from calcom_client.cli.accounts.choice import VARIABLES  # noqa: PLC0415 - as above
    from calcom_client.cli.accounts.profiles import load_profiles  # noqa: PLC0415 - as above
    from calcom_client.cli.accounts.whoami import place  # noqa: PLC0415 - as above

    if kept.no_keyring is not None:
        where = place(kept.profile)
        tell(f"no keyring works here ({kept.no_keyring}), so the secret is in {where}, which only you can read")
    if kept.replaced is not None and kept.replaced.user != kept.profile.user:
        tell(f"profile {plan.name} was {kept.replaced.user or 'of an unknown user'} until now")
    if kept.left_over is not None:
        tell(f"the secret that it had before is left: {kept.left_over}")
    current = load_profiles().current
    if current != plan.name:
        tell(f"profile {current} is still the one in use; calctl profiles use {plan.name} changes that")
    variables = [name for name in VARIABLES if os.environ.get(name)]
    if variables:
        tell(f"{' and '.join(variables)} in the environment goes before it, unless --profile names it")


def tell_forgotten(forgotten: list[Profile]) -> None:
    """Tell which profiles are forgotten."""
    print_lines(
        *(
            f"Forgotten: profile {profile.name}, {profile.user or profile.kind} at {profile.base_url}"
            for profile in forgotten
        )
    )
    if not forgotten:
        tell("there is no profile to forget")


def print_json(document: Any) -> None:
    """Print JSON."""
    print_lines(json.dumps(document, indent=2, ensure_ascii=False))


def print_columns(rows: Iterable[tuple[str, ...]]) -> None:
    """Print rows with their columns one below the other."""
    table = list(rows)
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    print_lines(*("  ".join(map(str.ljust, row, widths)).rstrip() for row in table))


def print_lines(*lines: str) -> None:
    """Print lines.

    Raises:
        NotShownError: Standard output does not take them.
    """
    from calcom_client.cli.output.printer import printing  # noqa: PLC0415 - as above

    with printing():
        for line in lines:
            print(line)


def tell(sentence: str) -> None:
    """Say something beside the result."""
    print(f"calctl: {sentence}", file=sys.stderr)
