"""``make bench-pacing``: many calls under the rate limit, by this client and by others, beside the theoretical bound.

A server with the real rules has windows of 3 seconds instead of 60, in which it allows 120 requests; it still tells of
them in whole seconds. In each scenario a new one is asked by 64 tasks in all, from one process or from four. Scenarios
follow one another, so that none slows another down.

The bound is the time in which a client that knows everything gets its last answer. A window begins with its first
request and the next one when it has ended, so with room for ``room`` requests in each::

    bound = (ceil(calls / room) - 1) * window - seconds of the first window that had already passed + one answer's time

``room`` is the limit, less what the other program takes. The calls end in the middle of a window: with a multiple of
``room``, one request that is left unused would cost a whole window, and the ratio would show chance. Where a process
is killed, the calls are those of the survivors and what was counted of its own.

What went on in one process, by this client and by others, is drawn in docs/images/rate-limits.svg.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import math
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any, Final

import httpx
from attrs import frozen

from scripts.bench_pacing.figure import FIGURE, svg
from scripts.bench_pacing.server import LATENCY, LIMIT
from scripts.redis_server import running_redis

if TYPE_CHECKING:
    from collections.abc import Iterator

TASKS: Final = 64
OTHER: Final = "uncooperative"


@frozen
class Scenario:
    """What runs at the same time.

    Attributes:
        title: What the table calls it.
        goal: Largest ratio to the bound that is good enough; None where there is nothing to reach.
        program: Who makes the calls.
        processes: How many of these.
        calls: Calls in all.
        die_after: After so many calls one of the processes is killed.
        room: Requests that a window has for the calls.
    """

    title: str
    goal: float | None = None
    program: str = "ours"
    processes: int = 1
    calls: int = LIMIT * 9 // 2
    die_after: int | None = None
    room: int = LIMIT


HEADER: Final = f"""{"":68}429s:
{"scenario":33}{"program":14}calls  seconds  ratio   its   others  blocks  undone  goal: ratio, and no 429"""
THIRD: Final = LIMIT // 3
SCENARIOS: Final = {
    "one": Scenario("one process", 1.05),
    "httpx-retries": Scenario("one process", program="httpx_retries"),
    "sdk": Scenario("one process", program="sdk_backoff"),
    "four": Scenario("four processes", 1.10, processes=4),
    "killed": Scenario("four, one is killed midway", 1.10, processes=4, calls=LIMIT * 5, die_after=LIMIT * 5 // 8),
    "other": Scenario(
        "four, another program takes 1/3", 1.10, processes=4, calls=(LIMIT - THIRD) * 9 // 2, room=LIMIT - THIRD
    ),
}
# What the picture shows, and how it calls them.
DRAWN: Final = {
    "one": "calcom-client",
    "httpx-retries": "httpx with httpx-retries",
    "sdk": "the backoff of popular SDKs",
}


class Process:
    """A process that ends when its standard input does; it prints a line when it is ready."""

    def __init__(self, module: str, *arguments: object) -> None:
        command = [sys.executable, "-m", f"scripts.bench_pacing.{module}", *map(str, arguments)]
        # In a session of its own: Ctrl-C is for this program, which stops the others.
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
        )

    def line(self) -> str:
        """The next line that it prints; empty if it ended before."""
        if self._process.stdout is None:
            raise AssertionError("asked for a pipe")
        return self._process.stdout.readline().strip()

    def begin(self) -> None:
        """Let a program that is ready begin."""
        if self._process.stdin is None:
            raise AssertionError("asked for a pipe")
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def stop(self) -> None:
        """End it, kindly if it is quick about it."""
        if self._process.stdin is not None:
            with contextlib.suppress(BrokenPipeError):
                self._process.stdin.close()
        try:
            self._process.wait(1)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()


@contextlib.contextmanager
def running(module: str, *arguments: object) -> Iterator[Process]:
    """Run a module of this package until the block ends."""
    process = Process(module, *arguments)
    try:
        yield process
    finally:
        process.stop()


def measure(scenario: Scenario, window: float, redis_url: str) -> tuple[bool, list[float]]:
    """Run a scenario and print its line of the table; whether it meets its goal, and the times of its calls."""
    with contextlib.ExitStack() as stack:
        url = f"http://127.0.0.1:{stack.enter_context(running('server', window)).line()}"
        common = [url, "--window", window]
        others = [stack.enter_context(running("programs", OTHER, *common))] if scenario.room != LIMIT else []
        arguments = [
            *(scenario.program, *common, "--calls", scenario.calls // scenario.processes),
            *("--tasks", TASKS // scenario.processes),
            *(("--redis", redis_url) if scenario.processes > 1 else ()),
        ]
        processes = []
        for number in range(scenario.processes):
            dies = ("--die-after", scenario.die_after) if scenario.die_after and not number else ()
            processes.append(stack.enter_context(running("programs", *arguments, *dies)))
        for process in [*processes, *others]:
            if process.line() != "ready":
                raise SystemExit("a program did not start")
        for process in others:
            process.begin()
            # Until the middle of its second window.
            time.sleep(window * 1.5)
        begin = time.monotonic()
        for process in processes:
            process.begin()
        results = [process.line() for process in processes]
        seconds = time.monotonic() - begin
        counts = httpx.get(f"{url}/stats").json()
    if results.count("") != (0 if scenario.die_after is None else 1):
        raise SystemExit(f"{scenario.program} died")
    failed = sum(json.loads(result)["failed"] for result in results if result)
    return report(scenario, window, seconds, failed, counts), counts[scenario.program]["times"]


def report(scenario: Scenario, window: float, seconds: float, failed: int, counts: dict[str, Any]) -> bool:
    """Print a line of the table; whether the scenario meets its goal.

    Args:
        scenario: The scenario.
        window: Seconds that a window lasts.
        seconds: Seconds until the last call was done.
        failed: Calls that failed for good.
        counts: What the server counted, by program.
    """
    mine = counts[scenario.program]
    calls = scenario.calls if scenario.die_after is None else mine["served"]
    bound = (math.ceil(calls / scenario.room) - 1) * window - mine["began"] + sum(LATENCY) / 2
    # Of a program that left calls undone, the time says nothing.
    ratio = math.inf if failed else seconds / bound
    refused = sum(count["refused"] for count in counts.values())
    blocks = sum(count["blocks"] for count in counts.values())
    others = str(counts[OTHER]["refused"]) if OTHER in counts else "-"
    met = scenario.goal is None or (ratio <= scenario.goal and not refused)
    goal = "" if scenario.goal is None else f"{scenario.goal:.2f} {'met' if met else 'MISSED'}"
    line = f"{scenario.title:33}{scenario.program:14}{calls:5}{seconds:9.2f}{'-' if failed else f'{ratio:.3f}':>7}"
    print(f"{line}{mine['refused']:6}{others:>9}{blocks:8}{failed:8}  {goal}", flush=True)
    if not met:
        for program, count in counts.items():
            print(f"    requests of {program} in each window: {', '.join(map(str, count['windows'].values()))}")
    return met


def main() -> int:
    """Run the scenarios one after the other."""
    parser = argparse.ArgumentParser(prog="bench_pacing")
    parser.add_argument("scenarios", nargs="*", metavar="scenario", help=f"some of: {', '.join(SCENARIOS)}")
    parser.add_argument("--window", type=float, default=3.0, help="seconds that a window lasts (default: 3)")
    options = parser.parse_args()
    try:
        with running_redis() as redis:
            print(HEADER)
            chosen = options.scenarios or list(SCENARIOS)
            measured = {name: measure(SCENARIOS[name], options.window, redis.url) for name in chosen}
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    if measured.keys() >= DRAWN.keys():
        programs = {title: measured[name][1] for name, title in DRAWN.items()}
        FIGURE.parent.mkdir(exist_ok=True)
        FIGURE.write_text(svg(programs, calls=SCENARIOS["one"].calls, limit=LIMIT), encoding="utf-8")
    good = all(met for met, _ in measured.values())
    print(f"goals: {'met' if good else 'MISSED'}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
