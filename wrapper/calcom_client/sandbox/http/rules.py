"""What a document says of requests and answers. Of the bundled one it is made once, for all sandboxes of a process."""

from functools import cache

from attrs import frozen
from jsonschema_rs import Registry

from calcom_client.sandbox.document import Document, bundled_document, bundled_registry, registry_of
from calcom_client.sandbox.http.contract import Contract
from calcom_client.sandbox.http.requests import Requests
from calcom_client.sandbox.routes import Operation, operations


@frozen
class Rules:
    """What a document says.

    Attributes:
        operations: Which operations there are.
        contract: What answers they promise.
        requests: How their requests are read.
    """

    operations: tuple[Operation, ...]
    contract: Contract
    requests: Requests


def rules_of(document: Document) -> Rules:
    """The rules of a document."""
    return _of_the_bundle() if document is bundled_document() else _made(document, registry_of(document))


@cache
def _of_the_bundle() -> Rules:
    return _made(bundled_document(), bundled_registry())


def _made(document: Document, registry: Registry) -> Rules:
    return Rules(operations(document), Contract(document, registry), Requests(document, registry))
