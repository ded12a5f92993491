"""``make conformance``: schemathesis over the bundled document against a running sandbox."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

from calcom_client.sandbox import Sandbox, Settings

ROOT: Final = Path(__file__).parent.parent
FOLDER: Final = ROOT / "tests" / "conformance"
DOCUMENT: Final = ROOT / "generated" / "calcom_api" / "openapi.json"
LIMIT: Final = 10**9


def main() -> None:
    """Run it; what is given on the command line goes to schemathesis."""
    sandbox = Sandbox(Settings(limit=LIMIT))
    with sandbox.serve() as url:
        command: list[str | Path] = [
            Path(sys.executable).with_name("schemathesis"),
            "--config-file",
            FOLDER / "schemathesis.toml",
            "run",
            DOCUMENT,
            "--url",
            url,
            "--checks",
            "all",
            *sys.argv[1:],
        ]
        process = subprocess.run(command, cwd=ROOT, check=False)
    sandbox.close()
    sys.exit(process.returncode)


if __name__ == "__main__":
    main()
