"""A respx router that knows the API: an answer or an error of any operation in one line."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Unpack

import httpx
import respx

from calcom_api import OPERATIONS, UNSET
from calcom_api.codec import encode
from calcom_client._defaults import DEFAULT_BASE_URL
from calcom_client.testing import answers
from calcom_client.testing.clients import Clients
from calcom_client.testing.documented import operation_of, success_of
from calcom_client.testing.pagination import pagination_of
from calcom_client.testing.scripts import Script

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from calcom_api import Pagination
    from calcom_client import CalClient
    from calcom_client._auth import Credentials
    from calcom_client._options import ClientOptions
    from calcom_client.testing.answers import Answering


class CalRouter(respx.MockRouter):
    """A respx router in the place of the API; the fixture `cal_respx` is one that has been started.

    The methods that begin with an operation give its requests an answer. Each adds one: several for the same operation
    are given in turn, and the last one from then on. Path parameters can be named, as the client's methods name
    them, to answer the requests for these alone. What is given back is the respx route, for its `.calls`.

    Args:
        base_url: What comes before `/v2`, without a path.
        assert_all_called: Whether the test fails if an answer was never asked for.
        assert_all_mocked: Whether a request fails that nobody gave an answer for.
        using: Which HTTP library to mock, as of respx.
    """

    def __init__(
        self,
        *,
        base_url: str | None = DEFAULT_BASE_URL,
        assert_all_called: bool = True,
        assert_all_mocked: bool = True,
        using: str = "httpcore",
    ) -> None:
        url = base_url or DEFAULT_BASE_URL
        if httpx.URL(url).path not in ("", "/"):
            raise ValueError(f"base_url: expected one without a path, such as {DEFAULT_BASE_URL!r}")
        super().__init__(
            base_url=url, assert_all_called=assert_all_called, assert_all_mocked=assert_all_mocked, using=using
        )
        self._scripts: dict[str, Script] = {}
        self._headers = answers.Headers()
        self._clients = Clients("cal_test_fake", {"base_url": url})

    def answers(
        self,
        operation: str,
        /,
        *,
        data: object = UNSET,
        example: str | None = None,
        pagination: Pagination | Mapping[str, object] | None = None,
        **path: object,
    ) -> respx.Route:
        """Answer an operation with a success.

        Args:
            operation: The operationId, such as `bookings.get`.
            data: The `data` of the envelope, as JSON or with models and times in it; of a redirect the URL that it
                leads to. By default that of the document's example.
            example: Name of the document's example to take.
            pagination: What differs from a list that has this one page only, for the lists that tell where they stand.
            path: Path parameters, such as `team_id=43`.

        Raises:
            ValueError: There is no such operation, or it does not answer like this; the message names the place.
        """
        success = success_of(operation_of(operation))
        body: Any = success.example(example)
        if data is not UNSET:
            data = encode(data)
            if success.parts and "data" not in success.parts:
                raise ValueError(f"data: {operation} answers without any")
            if success.schema is None and (not isinstance(data, str) or body is None):
                raise ValueError(f"data: {operation} answers {'with the URL it leads to' if body else 'without any'}")
            body = {**body, "data": data} if success.parts else data
        if "pagination" in success.parts:
            body["pagination"] = pagination_of(body["data"], pagination)
        elif pagination is not None:
            raise ValueError(f"pagination: {operation} does not tell where its answer stands in a list")
        misfit = success.misfit(body)
        if misfit is not None:
            raise ValueError(f"{misfit}; {operation} does not answer like this")

        def answer(_: httpx.Request) -> httpx.Response:
            headers = self._headers.of(success.status)
            if success.schema is None:
                return httpx.Response(success.status, headers=headers if body is None else {"Location": body})
            return answers.with_json(success.status, body, headers)

        return self._add(operation, path, answer)

    def refuses(
        self,
        operation: str,
        status: int,
        /,
        *,
        message: str | None = None,
        code: str | None = None,
        fields: Mapping[str, Sequence[str]] | None = None,
        **path: object,
    ) -> respx.Route:
        """Answer an operation with an error, in the form that the server has for this status.

        Args:
            operation: The operationId.
            status: One of the documented ones; 429 and those of proxies have methods of their own.
            message: The reason, in place of the usual one.
            code: The code, in place of the usual one: `TRPCError` for instance.
            fields: Of 400: the fields at fault, such as `{"attendee.email": ["must be an email"]}`.
            path: Path parameters.

        Raises:
            ValueError: There is no such operation, or it is not refused like this.
        """
        found = operation_of(operation)
        if status == HTTPStatus.TOO_MANY_REQUESTS:
            raise ValueError("status: for 429 use rate_limited(…), which says how long the block lasts")
        reason, enveloped = answers.refusal_reason(found, status, message, code)
        if fields is not None and (status != HTTPStatus.BAD_REQUEST or message or code):
            raise ValueError("fields: only a 400 names fields, and then neither message nor code can be chosen")
        for name, sentences in (fields or {}).items():
            if isinstance(sentences, str):
                raise ValueError(f"fields[{name!r}]: expected a list of sentences, not one")

        def answer(request: httpx.Request) -> httpx.Response:
            said = reason if fields is None else answers.validation_reason(request, fields)
            body = answers.error_body(request, said) if enveloped else said
            return answers.with_json(status, body, self._headers.of(status))

        return self._add(operation, path, answer)

    def rate_limited(self, operation: str, /, *, reset: int = 60, **path: object) -> respx.Route:
        """Answer an operation with 429: the limit was overshot, and all is refused for `reset` seconds."""
        reason, _ = answers.refusal_reason(operation_of(operation), HTTPStatus.TOO_MANY_REQUESTS, None, None)

        def answer(request: httpx.Request) -> httpx.Response:
            headers = self._headers.of(HTTPStatus.TOO_MANY_REQUESTS) | self._headers.limits(0, reset)
            return answers.with_json(HTTPStatus.TOO_MANY_REQUESTS, answers.error_body(request, reason), headers)

        return self._add(operation, path, answer)

    def bare_500(self, operation: str, /, **path: object) -> respx.Route:
        """Answer an operation as the server does when it failed and did not expect to: without the envelope."""

        def answer(_: httpx.Request) -> httpx.Response:
            body = {"statusCode": 500, "message": "Internal server error"}
            return answers.with_json(500, body, self._headers.of(500))

        return self._add(operation, path, answer)

    def proxy_error(self, operation: str, status: int = 502, /, **path: object) -> respx.Route:
        """Answer an operation as a proxy in front of the server does: with HTML, and no word of what happened.

        Raises:
            ValueError: It is not one of a proxy's statuses, 502, 503, 504 and 520 to 526.
        """
        if status not in answers.PROXY_STATUSES:
            raise ValueError(f"status: expected one of a proxy's, 502, 503, 504 or 520 to 526, not {status}")

        def answer(_: httpx.Request) -> httpx.Response:
            return httpx.Response(status, html=f"<html><title>{status}</title></html>")

        return self._add(operation, path, answer)

    def lost_answer(self, operation: str, /, **path: object) -> respx.Route:
        """Break the connection when an operation's request has been sent: whether it took effect, nobody knows."""

        def answer(request: httpx.Request) -> httpx.Response:
            raise httpx.ReadError("the connection broke, as the test wants it", request=request)

        return self._add(operation, path, answer)

    def unreachable(self, operation: str, /, **path: object) -> respx.Route:
        """Refuse the connection for an operation: its request is not sent."""

        def answer(request: httpx.Request) -> httpx.Response:
            raise httpx.ConnectError("no connection, as the test wants it", request=request)

        return self._add(operation, path, answer)

    def example(self, operation: str, name: str | None = None, /) -> Any:
        """A copy of the `data` of a documented example, the first by default, to answer with something like it.

        Raises:
            ValueError: There is no such operation or example.
        """
        success = success_of(operation_of(operation))
        body = success.example(name)
        return body.get("data") if success.parts else body

    def client(self, *, auth: Credentials | None = None, **options: Unpack[ClientOptions]) -> CalClient:
        """A client whose requests come here; closed after the test. Those that your program makes do as well.

        Raises:
            ValueError: An option cannot be right.
        """
        return self._clients.make(auth, **options)

    def assert_all_called(self) -> None:
        """Fail if an answer was never asked for."""
        missing = [f"{name} {script.missing}" for name, script in self._scripts.items() if script.missing]
        assert not missing, f"cal_respx: {'; '.join(missing)}"  # noqa: S101 - what a failed test is
        super().assert_all_called()

    def _add(self, operation: str, path: Mapping[str, object], answer: Answering) -> respx.Route:
        found = operation_of(operation)
        script = Script(found, path, siblings=OPERATIONS.values())
        known = self._scripts.get(script.name)
        if known is not None:
            known.answers.append(answer)
            return known.route
        script.answers.append(answer)
        self._scripts[script.name] = script

        def respond(request: httpx.Request) -> httpx.Response | None:
            others = (other for other in self._scripts.values() if other.is_narrower_than(script))
            if any(re.fullmatch(other.pattern, request.url.path) for other in others):
                return None  # respx then asks the routes that were added later
            return script.next()(request)

        script.route = self.route(method=found.method, path__regex=f"^{script.pattern}$").mock(side_effect=respond)
        return script.route

    def stop(self, clear: bool = True, reset: bool = True, quiet: bool = False) -> None:  # noqa: FBT001, FBT002 - respx's
        """Close the clients, and let requests go where they went before."""
        try:
            self._clients.close()
        finally:
            super().stop(clear=clear, reset=reset, quiet=quiet)
