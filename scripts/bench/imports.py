"""What importing the client costs, in time and in memory, beside httpx alone and beside all operations of stock."""

from __future__ import annotations

from typing import Final

from scripts.bench import fresh, stock
from scripts.bench.rounds import Rounds
from scripts.bench.table import Goal, Row

# CPU time of the import alone: the interpreter's own start is everybody's. Memory is what the process has resident.
PROGRAM: Final = """
import json, os, sys, time
sys.path += sys.argv[1:]
began = time.process_time()
{}
seconds = time.process_time() - began
pages = int(open("/proc/self/statm").read().split()[1])
print(json.dumps([seconds * 1e3, pages * os.sysconf("SC_PAGE_SIZE") / 1e6]))
"""
HTTPX: Final = "import httpx"
OURS: Final = "from calcom_client import CalClient"
# What an import leaves for later is loaded by then.
HTTPX_READY: Final = "import httpx; httpx.AsyncClient()"
OURS_READY: Final = "from calcom_client import ApiKey, CalClient; CalClient(auth=ApiKey('cal_bench'))"
# As a program does that may need any of them; each loads the models that it uses.
STOCK: Final = f"""
from importlib import import_module
from pkgutil import walk_packages
import {stock.PACKAGE}.api as api
for found in walk_packages(api.__path__, "{stock.PACKAGE}.api."):
    import_module(found.name)
"""
STATEMENTS: Final = {
    "httpx": HTTPX,
    "calcom-client": OURS,
    "stock": STOCK,
    "httpx ready": HTTPX_READY,
    "calcom-client ready": OURS_READY,
}
TIME: Final = Goal(1.3)
MEGABYTES: Final = Goal(12, "at most {} MB more")


def run(rounds: int) -> list[Row]:
    """Measure, and give the lines of the table."""
    folder = stock.folder_of_package()
    time, memory = Rounds(list(STATEMENTS), rounds), Rounds(list(STATEMENTS), rounds)
    for name in time.turns():
        milliseconds, megabytes = fresh.run(PROGRAM.format(STATEMENTS[name]), folder)
        time.add(name, milliseconds)
        memory.add(name, megabytes)
    return [
        Row(
            what=f"`{OURS}`",
            ours=f"{time.median('calcom-client'):.0f} ms",
            beside=f"`{HTTPX}`: {time.median('httpx'):.0f} ms",
            value=time.ratio("calcom-client", "httpx"),
            goal=TIME,
        ),
        Row(
            what="the same, memory of the process",
            ours=f"{memory.median('calcom-client'):.1f} MB",
            beside=f"`{HTTPX}`: {memory.median('httpx'):.1f} MB",
            value=memory.median("calcom-client") - memory.median("httpx"),
            shown="{:+.1f} MB",
            goal=MEGABYTES,
        ),
        Row(
            what="the same, and a client made",
            ours=f"{time.median('calcom-client ready'):.0f} ms, {memory.median('calcom-client ready'):.1f} MB",
            beside=f"`{HTTPX_READY}`: {time.median('httpx ready'):.0f} ms, {memory.median('httpx ready'):.1f} MB",
            value=time.ratio("calcom-client ready", "httpx ready"),
        ),
        Row(
            what="the import beside all operations of stock",
            ours=f"{time.median('calcom-client'):.0f} ms",
            beside=f"stock: {time.median('stock'):.0f} ms, {memory.median('stock'):.0f} MB",
            value=time.ratio("calcom-client", "stock"),
        ),
    ]
