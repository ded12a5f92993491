"""Calls webhooks: in the background, once each as the real server, and only on this machine."""

import asyncio
import itertools
import logging
import ssl
import threading
from collections.abc import Iterable
from concurrent.futures import Future
from datetime import datetime
from typing import Final, Literal
from urllib.parse import urlsplit

from attrs import evolve, field, frozen

from calcom_client.sandbox.calls import Event
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.forms import timestamp
from calcom_client.sandbox.state.webhooks import Webhook
from calcom_client.sandbox.webhooks.addresses import is_loopback, listeners
from calcom_client.sandbox.webhooks.bodies import Body, TemplateError, body_of

logger = logging.getLogger("calcom_client.sandbox")

SECONDS: Final = 5.0
"""How long a receiver may take."""
_KEPT: Final = 200


Outcome = Literal["under way", "delivered", "failed", "not sent"]


@frozen(kw_only=True)
class Delivery:
    """One call of a webhook.

    Attributes:
        trigger: What it tells of, such as `BOOKING_CREATED`.
        webhook_id: The webhook.
        url: The webhook's URL, without query, user and password, which may hold secrets.
        body: What is sent; empty if a template cannot be filled in.
        created_at: When the event happened, by the sandbox's clock.
        outcome: `delivered` for an answer of 2xx; `failed` for another one or none; `not sent` for what the sandbox
            refuses to send; `under way` until it is one of these.
        status: The status of the receiver's answer, if it gave one.
        reason: Why it failed or was not sent.
    """

    trigger: str
    webhook_id: str
    url: str
    body: str = field(repr=False)
    created_at: datetime
    outcome: Outcome = "under way"
    status: int | None = None
    reason: str | None = None


class Deliveries:
    """Calls webhooks, and remembers the last 200 calls.

    Args:
        store: Where the webhooks are.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._numbers = itertools.count()
        self._known: dict[int, Delivery] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        # Beside the tasks, which only their own event loop can wait for.
        self._under_way: set[Future[None]] = set()

    def all(self) -> list[Delivery]:
        """The last calls, oldest first."""
        with self._lock:
            return [delivery for _, delivery in sorted(self._known.items())]

    def tell(self, events: Iterable[Event], now: datetime) -> None:
        """Begin to call all webhooks that hear of these events. Only within an event loop, which goes on with it.

        Args:
            events: What happened.
            now: When.
        """
        for event in events:
            for webhook in listeners(self._store, event):
                self._begin(event, webhook, now)

    async def settled(self) -> None:
        """Wait until no call is under way, in whichever event loop it is made."""
        while pending := list(self._under_way):
            await asyncio.wait([asyncio.wrap_future(future) for future in pending])

    async def drained(self) -> None:
        """Wait until none is under way that was begun in this event loop; others may stand still meanwhile."""
        loop = asyncio.get_running_loop()
        while pending := [task for task in list(self._tasks) if task.get_loop() is loop]:
            await asyncio.wait(pending)

    def _begin(self, event: Event, webhook: Webhook, now: datetime) -> None:
        delivery = Delivery(
            trigger=event.trigger,
            webhook_id=webhook.id,
            url=_without_secrets(webhook.subscriber_url),
            body="",
            created_at=now,
        )
        number = next(self._numbers)
        try:
            body = body_of(event.trigger, timestamp(now), event.payload, webhook.payload_template)
        except TemplateError as error:
            self._end(number, evolve(delivery, outcome="not sent", reason=str(error)))
            return
        delivery = evolve(delivery, body=body.content.decode())
        self._keep(number, delivery)
        future: Future[None] = Future()
        # Whoever waits for it and gives up must not cancel it for others.
        future.set_running_or_notify_cancel()
        self._under_way.add(future)
        task = asyncio.get_running_loop().create_task(self._deliver(number, delivery, webhook, body))
        self._tasks.add(task)

        def end(task: asyncio.Task[None]) -> None:
            self._tasks.discard(task)
            self._under_way.discard(future)
            future.set_result(None)

        task.add_done_callback(end)

    async def _deliver(self, number: int, delivery: Delivery, webhook: Webhook, body: Body) -> None:
        ended = evolve(delivery, outcome="failed", reason="the sandbox ended before it was done")
        try:
            ended = await _called(delivery, webhook, body)
        finally:
            self._end(number, ended)

    def _end(self, number: int, delivery: Delivery) -> None:
        if delivery.outcome != "delivered":
            said = "%s for webhook %s %s: %s"
            logger.warning(said, delivery.trigger, delivery.webhook_id, delivery.outcome, delivery.reason)
        self._keep(number, delivery)

    def _keep(self, number: int, delivery: Delivery) -> None:
        with self._lock:
            self._known[number] = delivery
            if len(self._known) > _KEPT:
                del self._known[min(self._known)]


async def _called(delivery: Delivery, webhook: Webhook, body: Body) -> Delivery:
    """The delivery with what came of it."""
    # The sandbox starts without the client's own package; whoever has no webhooks never needs it.
    import httpx  # noqa: PLC0415

    try:
        url = httpx.URL(webhook.subscriber_url)
    except (httpx.InvalidURL, ValueError):
        url = httpx.URL()
    if url.scheme not in ("http", "https") or not is_loopback(url.host):
        return evolve(
            delivery, outcome="not sent", reason="only loopback URLs are called, such as http://127.0.0.1:8000/"
        )
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if url.scheme == "https":
        tls.load_default_certs()
    try:
        headers = {"Content-Type": body.content_type, "X-Cal-Signature-256": body.signature(webhook.secret)}
        # No proxy of the environment comes between, and no redirection leads elsewhere.
        async with (
            asyncio.timeout(SECONDS),
            httpx.AsyncClient(verify=tls, trust_env=False, timeout=SECONDS) as client,
            client.stream("POST", url, content=body.content, headers=headers) as response,
        ):
            status, succeeded = response.status_code, response.is_success
    except TimeoutError:
        return evolve(delivery, outcome="failed", reason=f"no answer within {SECONDS:g} seconds")
    except (httpx.HTTPError, OSError, ValueError) as error:
        # Its type alone: its text may repeat the URL.
        return evolve(delivery, outcome="failed", reason=f"no answer: {type(error).__name__}")
    if succeeded:
        return evolve(delivery, outcome="delivered", status=status)
    return evolve(delivery, outcome="failed", status=status, reason=f"answered with {status}")


def _without_secrets(url: str) -> str:
    try:
        parts = urlsplit(url)
        return parts._replace(netloc=parts.netloc.rpartition("@")[2], query="", fragment="").geturl()
    except ValueError:
        return ""
