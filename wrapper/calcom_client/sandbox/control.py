"""What only a sandbox answers: `/_sandbox/state` and `/_sandbox/clock`, for tests."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from calcom_client.sandbox.clock import Clock
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.forms import moment_of, timestamp

Act = Callable[[Any], Any]


def control_routes(store: Store, clock: Clock) -> list[Route]:
    """The routes.

    Args:
        store: `GET` gives it as JSON, `PUT` puts another one in its place.
        clock: `GET` tells it; `PUT` takes `{"now": …}`, `{"advance": seconds}` or `{"running": true}`.
    """

    def read_state(_: Any) -> Any:
        return store.dump()

    def write_state(document: Any) -> Any:
        if not isinstance(document, dict):
            raise ValueError("a JSON object of kinds of rows is needed")
        store.load(document)
        return store.dump()

    def read_clock(_: Any) -> Any:
        return {"now": timestamp(clock.now()), "running": clock.running}

    def write_clock(wish: Any) -> Any:
        match wish:
            case {"now": str(text), **rest} if not rest:
                clock.set(moment_of(text))
            case {"advance": int() | float() as seconds, **rest} if not rest and not isinstance(seconds, bool):
                clock.advance(timedelta(seconds=seconds))
            case {"running": True, **rest} if not rest:
                clock.start()
            case _:
                raise ValueError(
                    'one of {"now": "2027-03-01T09:00:00Z"}, {"advance": 60} or {"running": true} is needed'
                )
        return read_clock(None)

    return [
        _route("/_sandbox/state", GET=read_state, PUT=write_state),
        _route("/_sandbox/clock", GET=read_clock, PUT=write_clock),
    ]


def _route(path: str, **acts: Act) -> Route:
    async def endpoint(request: Request) -> Response:
        try:
            body = json.loads(await request.body() or b"null")
            return JSONResponse(acts[request.method](body))
        except ValueError as error:
            return JSONResponse({"error": str(error)}, 400)

    return Route(path, endpoint, methods=list(acts))
