"""What people notice of a reload: lookups through the real bot while 5,000 entries are read again.

The entries are as long as the core one that the bot ships with, and half of them have changed.

    python benchmarks/reload.py [ENTRIES]

The bot and the local Discord share one event loop, so the lag is that of both together. Figures
are of one run on one machine; compare the two columns with each other, not with another day's.
"""

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.app import running
from bot.config import Settings
from bot.sandbox import LocalDiscord, Permissions, Person
from tests.builders import write

ENTRIES = 5_000
CORE = Path(__file__).parents[1] / "glossary/roles/back-end-software-engineer.yaml"
PROBE = 0.005
"""Seconds between two looks at the clock: a longer gap is the loop's lag."""


@dataclass
class Figures:
    """Milliseconds: of every lookup, and of every lag of the loop."""

    lookups: list[float] = field(default_factory=list)
    lags: list[float] = field(default_factory=list)

    def row(self, name: str) -> str:
        """The figures as a line of the report."""
        middle, worst = statistics.median(self.lookups), max(self.lookups)
        lag = f"{statistics.median(self.lags):8.1f} {max(self.lags):9.1f}"
        return f"{name:14} {len(self.lookups):7} {middle:10.1f} {worst:9.1f} {lag}"


def entries(numbers: range, ending: str = "") -> dict[str, str]:
    """Files of full entries with names of their own and no links."""
    text = CORE.read_text(encoding="utf-8").split("\nrelated:")[0]
    _, _, rest = text.partition("abbreviations: [BE]\n")
    return {
        f"engineer-{number}.yaml": f"term: Engineer of Kind {number}\n{rest}{ending}\n"
        for number in numbers
    }


@asynccontextmanager
async def watched(person: Person) -> AsyncIterator[Figures]:
    """Look words up, one after the other, and probe the loop, while the context lasts."""
    figures = Figures()
    tasks = [asyncio.create_task(ask(person, figures)), asyncio.create_task(probe(figures))]
    try:
        yield figures
    finally:
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


async def ask(person: Person, figures: Figures) -> None:
    """Ask for the same word again and again."""
    while True:
        started = time.perf_counter()
        await person.slash("define", term="enginer of kind 7")
        figures.lookups.append((time.perf_counter() - started) * 1000)


async def probe(figures: Figures) -> None:
    """Note how much later than wanted the loop comes back."""
    while True:
        started = time.perf_counter()
        await asyncio.sleep(PROBE)
        figures.lags.append((time.perf_counter() - started - PROBE) * 1000)


async def main(count: int) -> None:
    """Print the report."""
    with tempfile.TemporaryDirectory() as name:
        folder = write(Path(name), entries(range(count)))
        async with LocalDiscord(patience=60, requests_per_second=100_000) as discord:
            server = discord.guild("Team")
            mia = server.member("Mia")
            kim = server.member("Kim", permissions=Permissions.MANAGE_GUILD)
            settings = Settings.model_validate(
                {
                    "discord": {"token": discord.token, "api_base": discord.api_base},
                    "glossary": {"paths": [folder]},
                    "health": {"port": 0},
                }
            )
            async with running(settings):
                await discord.until_ready(commands=True, patience=60)
                async with watched(mia) as quiet:
                    await asyncio.sleep(2)
                write(folder, entries(range(count // 2), ending="owner: another-team"))
                async with watched(mia) as busy:
                    started = time.perf_counter()
                    report = await kim.slash("glossary reload")
                    seconds = time.perf_counter() - started
    print(f"{report.title}: {count:,} entries in {seconds:.2f} s\n")
    print(f"{'':14} lookups  median ms  worst ms  lag median  lag worst")
    print(quiet.row("quiet"))
    print(busy.row("during reload"))


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else ENTRIES))
