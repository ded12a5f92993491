"""``make lock``: renew requirements.lock from pyproject.toml, for every Python and platform, with hashes."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

UV = "uv==0.13.9"
PROJECT = Path(__file__).resolve().parents[1]
OPTIONS = (
    "--universal --python-version=3.11 --all-extras --group=dev --generate-hashes"
    # No line may name a registry: whoever installs has their own.
    " --no-emit-index-url --no-header --no-annotate --upgrade --quiet"
)


def main() -> int:
    """Run uv out of an environment of its own, since nothing else here needs it."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        tools = Path(folder) / "bin"
        install = [str(tools / "pip"), "install", "--quiet", "--disable-pip-version-check", UV]
        subprocess.run(install, check=True)
        command = [
            str(tools / "uv"),
            "pip",
            "compile",
            *OPTIONS.split(),
            "--output-file=requirements.lock",
            "pyproject.toml",
        ]
        return subprocess.run(command, cwd=PROJECT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
