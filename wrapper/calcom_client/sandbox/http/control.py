"""What only a sandbox answers, for tests: its state, clock, faults and calls of webhooks, below `/_sandbox`."""

import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from attrs import asdict, frozen
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from calcom_client.sandbox.clock import Clock
from calcom_client.sandbox.faults import Faults, faults_of
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.forms import moment_of, timestamp
from calcom_client.sandbox.webhooks.deliveries import Deliveries, Delivery


@frozen
class Control:
    """Reads and changes what a sandbox is, rather than what it holds for its users.

    Attributes:
        store: `GET` gives it as JSON, `PUT` puts another one in its place.
        clock: `GET` tells it; `PUT` takes `{"now": …}`, `{"advance": seconds}` or `{"running": true}`.
        faults: `GET` tells them; `PUT` takes `{"faults": "rate=0.1,status=502"}`, or an empty text for none.
        deliveries: `GET` tells the last calls of webhooks.
        settled: Waits until none is under way any more; `GET` then tells the same.
    """

    store: Store
    clock: Clock
    faults: Faults
    deliveries: Deliveries
    settled: Callable[[], Awaitable[None]]

    def routes(self) -> list[Route]:
        """The routes."""
        return [
            _route("/_sandbox/state", self._state, self._put_state),
            _route("/_sandbox/clock", self._clock, self._put_clock),
            _route("/_sandbox/faults", self._faults, self._put_faults),
            Route("/_sandbox/deliveries", self._deliveries, methods=["GET"]),
            Route("/_sandbox/settled", self._settled, methods=["GET"]),
        ]

    def _state(self) -> Any:
        return self.store.dump()

    def _put_state(self, wish: Any) -> None:
        if not isinstance(wish, dict):
            raise ValueError('give a JSON object of kinds of rows, such as {"users": []}')
        self.store.load(wish)

    def _clock(self) -> Any:
        return {"now": timestamp(self.clock.now()), "running": self.clock.running}

    def _put_clock(self, wish: Any) -> None:
        match wish:
            case {"now": str(text)}:
                self.clock.set(moment_of(text))
            case {"advance": int() | float() as seconds} if not isinstance(seconds, bool):
                self.clock.advance(_step(seconds))
            case {"running": True}:
                self.clock.start()
            case _:
                raise ValueError('give {"now": "2027-03-01T09:00:00Z"}, {"advance": 60} or {"running": true}')

    def _faults(self) -> Any:
        return {"faults": [asdict(fault) for fault in self.faults.faults]}

    def _put_faults(self, wish: Any) -> None:
        match wish:
            case {"faults": str(text)}:
                self.faults.faults = faults_of(text)
            case _:
                raise ValueError('give {"faults": "rate=0.1,status=502"}, or an empty text for none')

    async def _settled(self, request: Request) -> Response:
        await self.settled()
        return await self._deliveries(request)

    async def _deliveries(self, _: Request) -> Response:
        return JSONResponse({"deliveries": [_form_of(delivery) for delivery in self.deliveries.all()]})


def _step(seconds: float) -> timedelta:
    try:
        return timedelta(seconds=seconds)
    except OverflowError:
        raise ValueError(f"advance: {seconds} seconds are more than the calendar has") from None


def _form_of(delivery: Delivery) -> dict[str, Any]:
    return {
        "trigger": delivery.trigger,
        "webhookId": delivery.webhook_id,
        "url": delivery.url,
        "body": delivery.body,
        "createdAt": timestamp(delivery.created_at),
        "outcome": delivery.outcome,
        "status": delivery.status,
        "reason": delivery.reason,
    }


def _route(path: str, read: Callable[[], Any], write: Callable[[Any], None]) -> Route:
    async def endpoint(request: Request) -> Response:
        if request.method == "PUT":
            try:
                write(json.loads(await request.body()))
            except ValueError as error:
                return JSONResponse({"error": str(error)}, 400)
        return JSONResponse(read())

    return Route(path, endpoint, methods=["GET", "PUT"])
