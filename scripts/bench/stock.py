"""What openapi-python-client makes of our document out of the box, kept below ``build/`` until one of both changes."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
from functools import cache
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

PROJECT: Final = Path(__file__).resolve().parents[2]
DOCUMENT: Final = PROJECT / "generated" / "calcom_api" / "openapi.json"
PACKAGE: Final = "calcom_stock"
# As the generator does it by itself, but with the length of our own lines, so that lines can be compared.
CONFIG: Final = """\
post_hooks:
  - ruff check . --isolated --fix-only --extend-select=I --config line-length=120
  - ruff format . --isolated --line-length 120
"""
METHODS: Final = ("get", "put", "post", "delete", "patch")


class StockError(Exception):
    """The generator did not make a package of all operations."""


def load(module: str) -> Any:
    """Import ``module`` of the package, generated if need be."""
    folder = str(folder_of_package())
    if folder not in sys.path:
        sys.path.append(folder)
    return import_module(f"{PACKAGE}.{module}")


@cache
def folder_of_package() -> Path:
    """The folder that has the package ``calcom_stock`` in it.

    Raises:
        StockError: It cannot be generated.
    """
    document = adapted(json.loads(DOCUMENT.read_text(encoding="utf-8")))
    text = json.dumps(document)
    made_by = [CONFIG, version("openapi-python-client"), version("ruff")]
    key = hashlib.sha256("\n".join([text, *made_by]).encode()).hexdigest()[:16]
    folder = PROJECT / "build" / "stock" / key
    if not folder.exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        _generate(text, folder)
        operations = sum(method in path for path in document["paths"].values() for method in METHODS)
        modules = sum(file.name != "__init__.py" for file in (folder / PACKAGE / "api").rglob("*.py"))
        if modules != operations:
            raise StockError(f"stock has {modules} of {operations} operations; look into {folder.name}")
    return folder


def adapted(document: dict[str, Any]) -> dict[str, Any]:
    """The document with the two things changed that the generator cannot do, or does wrong.

    A header parameter must not be a ``const``: it gets its version as a default, as it has besides. And the id of a
    host may be the text ``unknown``: of this union the code that it makes fails to read a number.
    """
    parameters = [*document["components"]["parameters"].values()]
    for path in document["paths"].values():
        parameters += path.get("parameters", [])
        for operation in path.values():
            if isinstance(operation, dict):
                parameters += operation.get("parameters", [])
    for parameter in parameters:
        if parameter.get("in") == "header":
            parameter["schema"].pop("const", None)
    document["components"]["schemas"]["BookingHost"]["properties"]["id"] = {"type": "integer"}
    return document


def _generate(text: str, folder: Path) -> None:
    """Generate into a folder beside, which gets its name when it is complete."""
    with tempfile.TemporaryDirectory(dir=folder.parent) as name:
        fresh = Path(name)
        (fresh / "document.json").write_text(text, encoding="utf-8")
        (fresh / "config.yaml").write_text(CONFIG, encoding="utf-8")
        tools = Path(sys.executable).parent
        command = [str(tools / "openapi-python-client"), "generate", "--path=document.json", "--config=config.yaml"]
        made = subprocess.run(
            [*command, f"--output-path=package/{PACKAGE}", "--meta=none"],
            cwd=fresh,
            env={**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"},
            capture_output=True,
            text=True,
            check=False,
        )
        if made.returncode or not (fresh / "package" / PACKAGE).exists():
            raise StockError(f"openapi-python-client failed:\n{made.stdout}{made.stderr}")
        (fresh / "package").rename(folder)
