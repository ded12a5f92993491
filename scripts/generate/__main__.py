"""``python -m scripts.generate [--check]``: make ``generated/calcom_api``, or tell whether it is up to date."""

from __future__ import annotations

import argparse
import filecmp
import json
import shutil
import sys
import tempfile
from pathlib import Path

from scripts.generate.bundle import bundle
from scripts.generate.check import check
from scripts.generate.package import GenerationError, write_package
from scripts.generate.source import FragmentError

PROJECT = Path(__file__).resolve().parents[2]


def main() -> int:
    """Run the generator; its faults are printed one a line as ``file:line: …``."""
    parser = argparse.ArgumentParser(prog="python -m scripts.generate", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail when the package is out of date")
    parser.add_argument("--openapi", type=Path, default=PROJECT / "openapi", help="folder of the fragments")
    parser.add_argument("--out", type=Path, default=PROJECT / "generated" / "calcom_api", help="folder of the package")
    options = parser.parse_args()

    # Within the project, so that ruff finds the project's settings.
    build = PROJECT / "build"
    build.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=build) as folder:
        fresh = Path(folder) / "calcom_api"
        fresh.mkdir()
        try:
            generate(options.openapi.resolve(), fresh)
        except (FragmentError, GenerationError) as error:
            print(error, file=sys.stderr)
            return 1
        if options.check:
            return _report_drift(fresh, options.out)
        shutil.rmtree(options.out, ignore_errors=True)
        shutil.copytree(fresh, options.out)
    return 0


def generate(fragments: Path, package: Path) -> None:
    """Generate the package for the folder of ``fragments`` into the empty folder ``package``.

    Raises:
        FragmentError: A fragment is wrong; a line for each fault, with its place.
        GenerationError: The document holds something that cannot be generated.
    """
    bundled = bundle(fragments)
    faults = check(bundled)
    if faults:
        raise FragmentError("\n".join(map(str, faults)))
    try:
        write_package(bundled.document, package)
    except GenerationError as error:
        if error.where:
            raise bundled.error(error.where, str(error)) from None
        raise
    text = json.dumps(bundled.document, indent=1, ensure_ascii=False) + "\n"
    (package / "openapi.json").write_text(text, encoding="utf-8")


def _report_drift(fresh: Path, present: Path) -> int:
    def files(folder: Path) -> set[Path]:
        return {p.relative_to(folder) for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts}

    expected, found = files(fresh), files(present)
    _same, different, _errors = filecmp.cmpfiles(fresh, present, map(str, expected & found), shallow=False)
    stale = sorted({*map(str, expected ^ found), *different})
    if stale:
        print("generated/ is not what openapi/ gives; run `make generate`:", *stale, sep="\n  ", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
