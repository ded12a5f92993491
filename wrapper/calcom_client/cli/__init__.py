"""The command ``calctl``: the API from the shell, and the sandbox."""

from __future__ import annotations

import sys


def main() -> None:
    """Run ``calctl``; ends the process with one of the codes of :class:`calcom_client.cli.exits.Exit`."""
    try:
        from calcom_client.cli.app import run  # noqa: PLC0415 - needs the extra `cli`
    except ModuleNotFoundError as missing:
        if missing.name not in ("click", "filelock", "jmespath", "keyring", "platformdirs", "rich"):
            raise
        print("calctl: the command line needs packages of its own: pip install 'calcom-client[cli]'", file=sys.stderr)
        sys.exit(2)
    sys.exit(run(sys.argv[1:]))
