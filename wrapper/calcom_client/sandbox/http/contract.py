"""Whether an answer is one that the document promises."""

from urllib.parse import quote

from jsonschema_rs import Draft202012Validator, Registry

from calcom_client.sandbox.answers import Answer
from calcom_client.sandbox.document import DOCUMENT_URI, Document, escape, resolve
from calcom_client.sandbox.routes import Operation


class Contract:
    """Checks answers against a document. A validator is compiled when it is first needed, once.

    Args:
        document: The OpenAPI document.
        registry: The document, for validators.
    """

    def __init__(self, document: Document, registry: Registry) -> None:
        self._document = document
        self._registry = registry
        self._validators: dict[str, Draft202012Validator] = {}

    def success(self, operation: Operation) -> int | None:
        """The status of an operation's success; None if the document promises none."""
        responses = resolve(self._document, operation.pointer)[1]["responses"]
        return next((int(status) for status in sorted(responses) if status[0] in "23"), None)

    def example(self, operation: Operation) -> object:
        """The document's example of an operation's success; None for a success without a body."""
        _, response = resolve(self._document, f"{operation.pointer}/responses/{self.success(operation)}")
        content = response.get("content", {}).get("application/json")
        if content is None:
            return None
        if "example" in content:
            return content["example"]
        examples = content["examples"]
        return next(iter(examples.values()))["value"]

    def breach(self, operation: Operation | None, answer: Answer) -> str | None:
        """How an answer breaks the document, without repeating any value of it; None if it does not.

        Args:
            operation: What was asked for; None for a request that got no further than to be read or routed.
            answer: The answer, an error then.
        """
        if operation is None:
            shape = "Error" if isinstance(answer.body, dict) and "error" in answer.body else "BareError"
            return self._misfit(f"/components/schemas/{shape}", answer.body)
        if answer.status is None:
            return "no success is documented"
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
            reference = {"$ref": f"{DOCUMENT_URI}#{quote(pointer)}"}
            validator = Draft202012Validator(reference, registry=self._registry, validate_formats=True)
            self._validators[pointer] = validator
        misfit = next(iter(validator.iter_errors(body)), None)
        if misfit is None:
            return None
        # The error's own message would repeat the value.
        place = "/".join(["", *map(str, misfit.instance_path)]) or "/"
        return f"the body does not fit the document at {place} ({misfit.kind.name})"
