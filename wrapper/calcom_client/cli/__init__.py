"""The command ``calctl``: the API from the shell, and the sandbox.

Where things are: ``app`` has the root command, and how failures are told; ``operations`` makes a command of each
operation of the document, reads what was typed, and calls; ``output`` prints results; ``accounts`` keeps credentials
and chooses among them; ``connection`` is the client of one call; ``exits`` has the exit codes and what to advise.
``--help`` is to stay fast: what only calls need is imported where it is needed.
"""

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
