"""All operations by their ids, for programs that go over all of them."""

import json
import subprocess
import sys
from importlib.resources import files

import pytest

from calcom_api import OPERATIONS, SECRET_FIELDS, DecodeError
from calcom_api.models import DelegationCredential
from tests.answers import SAVED

CREDENTIALS = [id_ for id_ in OPERATIONS if ".delegationCredentials." in id_]
DOCUMENT = json.loads((files("calcom_api") / "openapi.json").read_bytes())


def modules_after(program: str) -> set[str]:
    """The modules of calcom_api that a program of its own has loaded at its end."""
    script = f"{program}\nimport sys\nprint(*[name for name in sys.modules if name.startswith('calcom_api')])"
    return set(
        subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout.split()
    )


def test_they_are_those_of_the_document() -> None:
    documented = {
        operation["operationId"]: (method.upper(), path)
        for path, methods in DOCUMENT["paths"].items()
        for method, operation in methods.items()
        if isinstance(operation, dict) and "operationId" in operation
    }

    assert {id_: (operation.method, operation.path) for id_, operation in OPERATIONS.items()} == documented
    assert all(operation.id == id_ for id_, operation in OPERATIONS.items())


def test_they_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        OPERATIONS["other"] = OPERATIONS["organizations.delegationCredentials.create"]  # type: ignore[index]


def test_a_request_is_a_value() -> None:
    operation = OPERATIONS["organizations.delegationCredentials.update"]

    request = operation.request(42, "870ae969", enabled=True)

    assert request == operation.request(org_id=42, credential_id="870ae969", enabled=True)
    assert request.operation == operation.id
    assert request.method == operation.method == "PATCH"
    assert operation.path == "/v2/organizations/{orgId}/delegation-credentials/{credentialId}"
    assert request.path == "/v2/organizations/42/delegation-credentials/870ae969"
    assert request.headers == {"cal-api-version": "2024-04-15"}
    assert request.query == ()
    assert request.json == {"enabled": True}
    assert request.repeatable is False
    assert request.paging is None


def test_only_what_reads_is_repeatable() -> None:
    for methods in DOCUMENT["paths"].values():
        for method, operation in methods.items():
            id_ = operation["operationId"]
            # What a provider sends the browser back to spends a code, though it is a GET.
            spends_a_code = "301" in operation["responses"]
            reads = (method == "get" and not spends_a_code) or id_ == "routingForms.calculateSlots"
            assert operation.get("x-repeatable", method == "get") is reads, id_


@pytest.mark.parametrize("id_", CREDENTIALS)
def test_decode_reads_the_data_of_an_answer(id_: str) -> None:
    credential = OPERATIONS[id_].decode({"status": "success", "data": SAVED}, strict=True)

    assert isinstance(credential, DelegationCredential)
    assert credential.to_dict() == SAVED
    assert OPERATIONS[id_].decode({"data": SAVED}) == credential


@pytest.mark.parametrize("id_", CREDENTIALS)
def test_decode_tells_where_an_answer_is_wrong(id_: str) -> None:
    with pytest.raises(DecodeError, match=r"^data\.workspacePlatform\.slug: expected one of"):
        OPERATIONS[id_].decode({"data": {**SAVED, "workspacePlatform": {"name": "Google", "slug": None}}})


def test_importing_the_package_loads_no_operation() -> None:
    loaded = modules_after("import calcom_api, calcom_api.models, calcom_api.resources, calcom_client")

    assert not [name for name in loaded if name.startswith("calcom_api.operations.")]
    assert not [name for name in loaded if name.startswith("calcom_api.resources.")]


def test_reading_an_operation_loads_it_alone() -> None:
    loaded = modules_after(
        "import calcom_api\n"
        "calcom_api.OPERATIONS['organizations.delegationCredentials.update'].request(42, '870ae969', enabled=True)"
    )

    assert "calcom_api.operations.organizations.delegation_credentials.update" in loaded
    assert "calcom_api.operations.organizations.delegation_credentials.create" not in loaded
    assert "calcom_api.models.delegation_credential_create" not in loaded


def test_looking_at_an_operation_loads_nothing() -> None:
    loaded = modules_after(
        "import calcom_api\nfor operation in calcom_api.OPERATIONS.values(): operation.id, operation.method"
    )

    assert not [name for name in loaded if name.startswith("calcom_api.operations.")]


def test_the_secrets_of_the_document_are_known() -> None:
    documented = {
        name
        for schema in DOCUMENT["components"]["schemas"].values()
        for name, field in schema.get("properties", {}).items()
        if field.get("format") == "password" and not field.get("readOnly")
    }

    assert documented == SECRET_FIELDS
    assert {"private_key", "secret", "apiKey", "calApiKey"} <= SECRET_FIELDS
    assert not {"id", "name", "url", "type"} & SECRET_FIELDS  # too common to be hidden everywhere
