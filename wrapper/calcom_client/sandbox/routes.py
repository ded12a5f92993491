"""Which operation a request is for: by method, path and version, as the document has them."""

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import unquote

from attrs import frozen

from calcom_client.sandbox.document import Document, escape, look_up, resolve

DEFAULT_VERSION = "2024-04-15"
KNOWN_VERSIONS = frozenset({DEFAULT_VERSION, "2024-06-11", "2024-06-14", "2024-08-13", "2024-09-04"})

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@frozen
class Operation:
    """An operation of the document.

    Attributes:
        operation_id: Its name.
        method: HTTP method, upper case.
        path: Template of its path, such as `/v2/organizations/{orgId}/teams`.
        versions: The values of `cal-api-version` that lead to it.
        pointer: JSON pointer to it in the document.
    """

    operation_id: str
    method: str
    path: str
    versions: frozenset[str]
    pointer: str

    def path_parameters(self, path: str) -> dict[str, str] | None:
        """The decoded parameters in a path as it was sent, percent-encoded; None if the path is another one's."""
        template, given = self.path.split("/"), path.removesuffix("/").split("/")
        if len(template) != len(given):
            return None
        parameters = {}
        for expected, segment in zip(template, given, strict=True):
            if expected.startswith("{") and segment:
                parameters[expected.strip("{}")] = unquote(segment)
            elif expected != segment:
                return None
        return parameters


def operations(document: Document) -> tuple[Operation, ...]:
    """All operations of a document; fixed paths come before those that a parameter would match as well."""
    found = (operation for path in document["paths"] for operation in _operations_of_path(document, path))
    return tuple(sorted(found, key=lambda operation: [part.startswith("{") for part in operation.path.split("/")]))


def _operations_of_path(document: Document, path: str) -> Iterator[Operation]:
    pointer = f"/paths/{escape(path)}"
    for method, operation in document["paths"][path].items():
        if method in _METHODS:
            place = f"{pointer}/{method}"
            versions = _versions(document, pointer) or _versions(document, place) or frozenset({DEFAULT_VERSION})
            yield Operation(operation["operationId"], method.upper(), path, versions, place)


def _versions(document: Document, pointer: str) -> frozenset[str]:
    """The versions that the parameters of a path or an operation declare."""
    for position in range(len(look_up(document, pointer).get("parameters", ()))):
        place, parameter = resolve(document, f"{pointer}/parameters/{position}")
        if parameter["in"] == "header" and parameter["name"].lower() == "cal-api-version":
            schema = resolve(document, f"{place}/schema")[1]
            return frozenset([schema["const"]] if "const" in schema else schema["enum"])
    return frozenset()


def match(
    candidates: Sequence[Operation], method: str, path: str, version: str
) -> tuple[Operation, Mapping[str, str]] | None:
    """The operation that a request is for, with its path parameters.

    Args:
        candidates: The operations to choose from.
        method: HTTP method.
        path: The path as it was sent, percent-encoded; a trailing slash does not count.
        version: The `cal-api-version` sent. The real server reads an unknown or empty one as 2024-04-15, but a
            known one that an operation does not have hides the operation.
    """
    version = version if version in KNOWN_VERSIONS else DEFAULT_VERSION
    for operation in candidates:
        if operation.method == method and version in operation.versions:
            parameters = operation.path_parameters(path)
            if parameters is not None:
                return operation, parameters
    return None
