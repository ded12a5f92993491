"""``make lock``: requirements.lock from pyproject.toml, for every Python and platform, with hashes.

What is locked stays at its version while pyproject.toml allows it; ``--upgrade`` takes the newest of everything.
"""

from __future__ import annotations

import sys

from scripts.packaging.uv import uv

OPTIONS = (
    "--universal --python-version=3.11 --all-extras --group=dev --generate-hashes"
    # No line may name a registry: whoever installs has their own.
    " --no-emit-index-url --no-header --no-annotate --quiet"
)


def main() -> None:
    """Run uv; options given are its own."""
    uv("pip", "compile", *OPTIONS.split(), *sys.argv[1:], "--output-file=requirements.lock", "pyproject.toml")


if __name__ == "__main__":
    main()
