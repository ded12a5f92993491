"""Build what would be published, use the wheel with each extra, and leave both in ``dist/``."""

from __future__ import annotations

import shutil
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from calcom_client.sandbox import Sandbox, Settings
from scripts.packaging.building import built_and_checked
from scripts.packaging.extras import USES, use
from scripts.packaging.uv import PROJECT


def main() -> None:
    """Build, check, use."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sdist, wheel = built_and_checked(folder)
        for file in (sdist, wheel):
            print(f"{file.name}: {file.stat().st_size:,} bytes, the same wherever it is built")
        with Sandbox(Settings(seed="demo")).serve() as url, ThreadPoolExecutor(2) as threads:
            for extra, _ in zip(USES, threads.map(lambda extra: use(extra, wheel, folder, url), USES), strict=True):
                print(f"calcom-client[{extra}] works" if extra else "calcom-client alone works")
        dist = PROJECT / "dist"
        shutil.rmtree(dist, ignore_errors=True)
        shutil.copytree(folder / "dist", dist, ignore=shutil.ignore_patterns(".gitignore"))
    print(f"Both are in dist/, after {time.monotonic() - started:.0f} seconds.")


if __name__ == "__main__":
    main()
