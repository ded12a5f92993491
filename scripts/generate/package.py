"""The package ``calcom_api`` out of the views: one file a template, one module an operation, model and resource."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from scripts.generate.collect import Views
from scripts.generate.docstrings import wrapped
from scripts.generate.prepare import prepare
from scripts.generate.shapes import UnsupportedShapeError

if TYPE_CHECKING:
    from jinja2 import Environment

    from scripts.generate.views import Enum, Model, Union

TEMPLATES = Path(__file__).parent / "templates"
STATIC = ("arguments", "codec", "fields", "pages", "request", "types")


class GenerationError(Exception):
    """openapi-python-client cannot read the document, or would leave something out.

    Attributes:
        where: The place in the document, as far as it is known.
    """

    def __init__(self, message: str, where: list[str] | None = None) -> None:
        super().__init__(message)
        self.where: list[str | int] = [*(where or [])]


def write_package(document: dict[str, Any], package: Path) -> None:
    """Write ``calcom_api`` for the bundled ``document`` into the empty folder ``package``.

    Raises:
        GenerationError: The document holds something that cannot be generated.
    """
    config = _config(package)
    data = _read(document, config)
    views = _views(document, data)
    env = Project(openapi=data, config=config, custom_template_path=TEMPLATES).env
    env.filters["wrapped"] = wrapped
    env.filters["literal"] = repr
    _write_modules(views, env, package)
    _tidy(package)


def views_of(document: dict[str, Any]) -> Views:
    """What of the bundled ``document`` the templates see, for others who print it.

    Raises:
        GenerationError: The document holds something that cannot be generated.
    """
    return _views(document, _read(document, _config(Path())))


def _config(package: Path) -> Config:
    return Config.from_sources(
        ConfigFile(),
        MetaType.NONE,
        document_source="",
        file_encoding="utf-8",
        overwrite=True,
        output_path=package,
    )


def _read(document: dict[str, Any], config: Config) -> GeneratorData:
    data = GeneratorData.from_dict(prepare(document), config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError(f"{data.header}\n{data.detail}")
    errors = [*data.errors]
    for collection in data.endpoint_collections_by_tag.values():
        errors += collection.parse_errors
    if errors:
        raise GenerationError("\n".join(f"{error.header} {error.detail or ''}".strip() for error in errors))
    return data


def _views(document: dict[str, Any], data: GeneratorData) -> Views:
    try:
        return Views(document, data)
    except UnsupportedShapeError as error:
        raise GenerationError(str(error), error.where) from None


def _write_modules(views: Views, env: Environment, package: Path) -> None:
    def write(path: str, template: str, **context: Any) -> None:
        file = package / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(env.get_template(f"{template}.py.jinja").render(**context), encoding="utf-8")

    has_int_enums = any(enum.base == "OpenIntEnum" for enum in views.enums)
    for name in STATIC:
        write(f"{name}.py", name, has_int_enums=has_int_enums)
    write("__init__.py", "package_init")
    write("secret_fields.py", "secret_fields", secret_fields=views.secret_fields)
    (package / "py.typed").touch()
    named: list[Model | Enum | Union] = [*views.models, *views.enums, *views.unions]
    classes = sorted((view.name, view.module) for view in named)
    write("models/__init__.py", "models_init", models=classes)
    for model in views.models:
        write(f"models/{model.module}.py", "model", model=model)
    for union in views.unions:
        write(f"models/{union.module}.py", "union", union=union)
    for enum in views.enums:
        write(f"models/{enum.module}.py", "enum", enum=enum)
    write("operations/__init__.py", "operations_init", operations=views.operations)
    for operation in views.operations:
        write(f"{'/'.join(operation.module.split('.')[1:])}.py", "operation", operation=operation)
    for resource in views.resources:
        write(f"{'/'.join(resource.module.split('.')[1:])}/__init__.py", "resource", resource=resource)
        if not resource.is_root:
            marker = package.joinpath("operations", *resource.path, "__init__.py")
            marker.parent.mkdir(parents=True, exist_ok=True)
            marker.write_text(f'"""Requests of ``cal.{".".join(resource.path)}``."""\n', encoding="utf-8")


def _tidy(package: Path) -> None:
    """Drop unused imports, sort the rest, move those for types alone under TYPE_CHECKING, format."""
    ruff = Path(sys.executable).with_name("ruff")
    fixes = "--select=I,F401,TC,RUF022"
    for command in (["check", "--fix-only", "--unsafe-fixes", fixes], ["format"]):
        subprocess.run([ruff, *command, "--quiet", "--no-cache", package], check=True)
