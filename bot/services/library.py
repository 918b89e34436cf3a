"""The live glossary: one snapshot of entries and index, replaced whole or not at all."""

import asyncio
import gc
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.lexicon import Changes, Glossary, Pages, compare, load_glossary
from bot.lint import Golden, astray, read_golden
from bot.reading import Problem
from bot.search import Manner, SearchEngine
from bot.services.outcomes import Refused, Reload, Reloaded, Shrunk, Status

ORDINARY_LOSS = 2
"""Entries that may vanish without a question: a glossary of five loses one in an ordinary edit."""

LARGEST_LOSS = 50
LARGEST_SHARE_LOST = 0.2
"""A truncated YAML file usually still parses, with half of its entries gone (of 500 random cuts
of a 200-entry file 77 % did), so a reload that loses more than this asks before it goes live."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Entries and the index over them, of one moment. A request takes one and keeps it."""

    glossary: Glossary
    engine: SearchEngine
    pages: Pages
    """What each file says: a reload reads again only those that have changed."""
    loaded_at: float
    """Seconds since the epoch."""


class Library:
    """Holds the live snapshot and replaces it on request. Lookups never wait for a reload."""

    def __init__(
        self, paths: Sequence[Path], snapshot: Snapshot, manner: Manner = "balanced"
    ) -> None:
        self._paths = tuple(paths)
        self._manner = manner
        self._snapshot = snapshot
        self._one_at_a_time = asyncio.Lock()
        self._underway: dict[bool, asyncio.Task[Reload]] = {}

    @property
    def snapshot(self) -> Snapshot:
        """The live snapshot. Take it once per request."""
        return self._snapshot

    def status(self) -> Status:
        """What is loaded now."""
        entries = self._snapshot.glossary.entries
        categories = {entry.category for entry in entries if entry.category}
        return Status(len(entries), len(categories), self._snapshot.loaded_at)

    async def reload(self, *, force: bool = False) -> Reload:
        """Read the files again and, if they are good, answer from them from now on.

        Whoever asks while the same reload is under way gets its outcome. With ``force``, the loss
        of many entries is accepted; errors never are.
        """
        task = self._underway.get(force)
        if task is None:
            task = asyncio.create_task(self._reload(force=force), name="reload")
            self._underway[force] = task
            task.add_done_callback(lambda _: self._underway.pop(force))
        return await asyncio.shield(task)

    async def _reload(self, *, force: bool) -> Reload:
        async with self._one_at_a_time:
            started = time.perf_counter()
            old = self._snapshot
            built = await asyncio.to_thread(self._build)
            if isinstance(built, Refused):
                return Refused(built.problems, len(old.glossary))
            new, problems = built
            changes = await asyncio.to_thread(compare, old.glossary, new.glossary)
            if not force and _alarming(changes, len(old.glossary)):
                return Shrunk(changes, len(old.glossary))
            self._snapshot = new
            seconds = time.perf_counter() - started
            golden, led_astray, lost = await asyncio.to_thread(_routes, self._paths, old, new)
            problems = (*problems, *golden.problems)
            return Reloaded(changes, len(new.glossary), seconds, problems, led_astray, lost)

    def _build(self) -> tuple[Snapshot, tuple[Problem, ...]] | Refused:
        """Build on the live snapshot; handed to the thread, it could outlive its own reload."""
        return build(self._paths, self._manner, self._snapshot)


def build(
    paths: Sequence[Path], manner: Manner = "balanced", before: Snapshot | None = None
) -> tuple[Snapshot, tuple[Problem, ...]] | Refused:
    """Read, check and index the files under ``paths``. Meant for a worker thread.

    What has not changed since the snapshot ``before`` is taken from it. Returns the new snapshot
    with what is worth mending in it, or every problem of every file.
    """
    with _no_collection():
        loaded = load_glossary(paths, before.pages if before else {})
        if loaded.glossary is None:
            return Refused(loaded.problems, 0)
        engine = SearchEngine(loaded.glossary, manner, before.engine if before else None)
        snapshot = Snapshot(loaded.glossary, engine, loaded.pages, time.time())
        return snapshot, loaded.problems


def _routes(
    paths: Sequence[Path], old: Snapshot, new: Snapshot
) -> tuple[Golden, tuple[Problem, ...], int]:
    """The golden lookups, those that have gone astray with ``new``, and how many had before."""
    golden = read_golden(paths)
    now = tuple(astray(golden, new.glossary, new.engine))
    before = set(astray(golden, old.glossary, old.engine)) if now else set()
    changed = tuple(problem for problem in now if problem not in before)
    return golden, changed, len(now) - len(changed)


def _alarming(changes: Changes, entries: int) -> bool:
    lost = len(changes.removed)
    return lost > ORDINARY_LOSS and (lost > LARGEST_LOSS or lost > LARGEST_SHARE_LOST * entries)


@contextmanager
def _no_collection() -> Iterator[None]:
    """No garbage collection while thousands of objects are born: it would stop the event loop.

    What is built here lives on and holds no cycles, so afterwards it is frozen: the collector need
    not look at it again, and its memory is given back as soon as nobody refers to it.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()
