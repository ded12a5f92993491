"""Whether an answer is one that the document promises."""

from urllib.parse import quote

from jsonschema_rs import Draft202012Validator, Registry

from calcom_client.sandbox.answers import Answer
from calcom_client.sandbox.document import Document, escape, resolve
from calcom_client.sandbox.routes import Operation

_DOCUMENT = "urn:calcom"


class Contract:
    """Checks answers against a document. A validator is compiled when it is first needed, once.

    Args:
        document: The OpenAPI document.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._registry = Registry([(_DOCUMENT, document)])  # type: ignore[list-item] # stubs want dict, any mapping is read
        self._validators: dict[str, Draft202012Validator] = {}

    def breach(self, operation: Operation | None, answer: Answer) -> str | None:
        """How an answer breaks the document, without repeating any value of it; None if it does not.

        Args:
            operation: What was asked for; None for a request that got no further than to be read or routed.
            answer: The answer, an error then.
        """
        if operation is None:
            shape = "Error" if isinstance(answer.body, dict) and "error" in answer.body else "BareError"
            return self._misfit(f"/components/schemas/{shape}", answer.body)
        responses = resolve(self._document, operation.pointer)[1]["responses"]
        documented = next((key for key in (str(answer.status), f"{answer.status // 100}XX") if key in responses), None)
        if documented is None:
            return f"status {answer.status} is not documented"
        pointer, response = resolve(self._document, f"{operation.pointer}/responses/{documented}")
        if "application/json" not in response.get("content", {}):
            return None if answer.body is None else f"status {answer.status} is documented without a JSON body"
        return self._misfit(f"{pointer}/content/{escape('application/json')}/schema", answer.body)

    def _misfit(self, pointer: str, body: object) -> str | None:
        validator = self._validators.get(pointer)
        if validator is None:
            # Braces of path templates may stand in a pointer, but not in a URI.
            reference = {"$ref": f"{_DOCUMENT}#{quote(pointer)}"}
            validator = Draft202012Validator(reference, registry=self._registry, validate_formats=True)
            self._validators[pointer] = validator
        misfit = next(iter(validator.iter_errors(body)), None)
        if misfit is None:
            return None
        # The error's own message would repeat the value.
        place = "/".join(["", *map(str, misfit.instance_path)]) or "/"
        return f"the body does not fit the document at {place} ({misfit.kind.name})"
