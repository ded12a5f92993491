"""Answers for the operations that the sandbox does not carry out: the document's examples."""

import json
from http import HTTPStatus
from typing import Any

from calcom_client.sandbox.answers import Answer, redirect
from calcom_client.sandbox.calls import Call
from calcom_client.sandbox.http.contract import Contract

HEADER = "X-Sandbox-Example"
"""Says, with the value `true`, that an answer is the document's example and that nothing was done."""


def example(call: Call, contract: Contract) -> Answer:
    """The document's example of an operation's success."""
    status = contract.success(call.operation)
    if status == HTTPStatus.MOVED_PERMANENTLY:
        return _marked(redirect("https://app.cal.com/sandbox"))
    body: Any = contract.example(call.operation)
    # A copy: the document's own must not be changed by whoever handles the answer.
    return _marked(Answer(status, json.loads(json.dumps(body))))


def _marked(answer: Answer) -> Answer:
    return Answer(answer.status, answer.body, headers={**answer.headers, HEADER: "true"})
