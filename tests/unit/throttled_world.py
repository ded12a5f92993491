"""A small world with a clock of its own: a throttled server, and programs that go by a budget."""

import heapq
import math
import random
from collections.abc import Callable
from functools import partial

from attrs import define, field

from calcom_api import RateLimit
from calcom_client._pacing import Budget, Grant
from calcom_client.sandbox.throttle import Throttle, Verdict


@define(eq=False)
class World:
    """What happens in the order of time.

    Attributes:
        size: Requests that a window of the server allows.
        window: Seconds that a window, and a block, lasts.
        latency: Seconds from a request to its answer, give or take a half.
    """

    size: int
    window: float
    latency: float
    random: random.Random
    now: float = 0.0
    refused: int = 0
    refused_of_others: int = 0
    answered: int = 0
    last_answer: float = 0.0
    programs: list["Program"] = field(factory=list)
    _events: list[tuple[float, int, Callable[[], None]]] = field(factory=list)
    _numbers: int = 0
    _throttle: Throttle = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._throttle = Throttle(window=self.window, block=self.window, clock=lambda: self.now)

    def after(self, seconds: float, event: Callable[[], None]) -> None:
        self._numbers += 1
        heapq.heappush(self._events, (self.now + seconds, self._numbers, event))

    def hit(self) -> Verdict:
        return self._throttle.hit("the key", self.size)

    def run(self, calls: int) -> None:
        """Let time pass until so many calls are answered."""
        for program in self.programs:
            self.after(0, program.pump)
        while self.answered < calls:
            self.now, _, event = heapq.heappop(self._events)
            event()

    def add_other_program(self, gap: float) -> None:
        """One that knows nothing of budgets, and asks every ``gap`` seconds."""

        def ask() -> None:
            self.refused_of_others += self.hit().refused
            self.after(gap, ask)

        self.after(self.random.uniform(0, gap), ask)

    def bound(self, calls: int) -> float:
        """Seconds in which a client that knows everything gets its last answer."""
        return (math.ceil(calls / self.size) - 1) * self.window + 1.5 * self.latency


@define(eq=False)
class Program:
    """Has calls to make, so many at a time, and asks its budget before each."""

    world: World
    budget: Budget
    party: str
    calls: int
    tasks: int
    _wakes_at: float = -math.inf

    def pump(self) -> None:
        world = self.world
        while self.calls and self.tasks:
            wait = self.budget.wait("me.get", world.now)
            if wait > 0:
                if not world.now < self._wakes_at <= world.now + wait:
                    self._wakes_at = world.now + wait
                    world.after(wait, self.pump)
                return
            grant = self.budget.depart("me.get", self.party, world.now)
            self.calls, self.tasks = self.calls - 1, self.tasks - 1
            world.after(world.latency * world.random.uniform(0.25, 0.75), partial(self._arrive, grant))

    def _arrive(self, grant: Grant) -> None:
        verdict = self.world.hit()
        self.world.after(
            self.world.latency * self.world.random.uniform(0.25, 0.75), partial(self._hear, grant, verdict)
        )

    def _hear(self, grant: Grant, verdict: Verdict) -> None:
        world = self.world
        told = RateLimit(limit=verdict.limit, remaining=verdict.remaining, reset=verdict.reset)
        self.budget.hear(grant, world.now, {"default": told}, refused=verdict.refused)
        self.tasks += 1
        if verdict.refused:
            world.refused += 1
            self.calls += 1
        else:
            world.answered += 1
            world.last_answer = world.now
        for program in world.programs:
            program.pump()
