"""How long the glossary that comes with the bot takes: to load, to index, to check.

    python benchmarks/shipped.py

On two cores at most, as a small server has. Times are medians of several rounds within one process;
what the parser of PyYAML takes for the same files stands beside them, for machines differ.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.lexicon import Glossary, load_glossary
from bot.lint import astray, lint, read_golden
from bot.search import SearchEngine

SHIPPED = Path(__file__).parents[1] / "glossary"
ROUNDS = 7
CORES = 2


def milliseconds(act: Callable[[], object]) -> float:
    """The median time that ``act`` takes."""
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        act()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


def parsed() -> int:
    """The same files, through PyYAML's C parser alone: how many nodes they have."""
    files = [file.read_text("utf-8") for file in SHIPPED.rglob("*.yaml")]
    return sum(1 for text in files for _ in yaml.parse(text, Loader=yaml.CSafeLoader))


def loaded() -> Glossary:
    """The shipped glossary."""
    glossary = load_glossary([SHIPPED]).glossary
    if glossary is None:
        raise SystemExit("The glossary has errors: see glossary-bot check.")
    return glossary


def process(*words: str) -> float:
    """A whole process of the program, from its start to its end."""
    command = [sys.executable, "-m", "bot", *words]
    run = partial(subprocess.run, command, check=True, capture_output=True)
    return milliseconds(run)


def main() -> None:
    """Measure, and print a line for each step."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])
    glossary, pages = loaded(), load_glossary([SHIPPED])
    engine, golden = SearchEngine(glossary), read_golden([SHIPPED])
    rows = {
        "PyYAML's events of the same files": milliseconds(parsed),
        "load": milliseconds(loaded),
        "index": milliseconds(lambda: SearchEngine(glossary)),
        "load and index": milliseconds(lambda: SearchEngine(loaded())),
        "load again, nothing changed": milliseconds(lambda: load_glossary([SHIPPED], pages.pages)),
        "golden lookups": milliseconds(lambda: [*astray(golden, glossary, engine)]),
        "the rules for words": milliseconds(lambda: lint(pages, glossary, date(2026, 11, 24))),
        "process: define api": process("define", "api"),
        "process: check": process("check", str(SHIPPED)),
    }
    sys.stdout.write(f"{len(glossary)} entries, {len(golden.lookups)} golden lookups\n")
    for name, took in rows.items():
        sys.stdout.write(f"{name:36} {took:8.1f} ms\n")


if __name__ == "__main__":
    main()
