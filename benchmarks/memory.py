"""What a search engine weighs: in a process of its own that holds nothing else.

    python benchmarks/memory.py < ENTRIES

reads one entry a line, as a JSON list of its ``FIELDS``, builds the engine, and prints the
megabytes of the whole process.
"""

import gc
import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.lexicon import Entry, Glossary
from bot.search import SearchEngine

FIELDS = ("id", "term", "definition", "aliases", "abbreviations", "misspellings")
"""What an entry here consists of: all that search reads of it, and the definition."""
STATUS = Path("/proc/self/status")
MEGABYTE = 1024 * 1024


def of_engine(entries: Iterable[Entry]) -> float:
    """The megabytes of a process with these entries and their engine, Python itself included."""
    lines = "\n".join(json.dumps([getattr(entry, name) for name in FIELDS]) for entry in entries)
    child = subprocess.run(  # noqa: S603 -- this very file
        [sys.executable, __file__], input=lines, stdout=subprocess.PIPE, text=True, check=True
    )
    return float(child.stdout)


def entry_of(line: str) -> Entry:
    """Read what ``of_engine`` wrote."""
    entry_id, term, definition, *names = json.loads(line)
    aliases, abbreviations, misspellings = map(tuple, names)
    return Entry(
        id=entry_id,
        term=term,
        definition=definition,
        aliases=aliases,
        abbreviations=abbreviations,
        misspellings=misspellings,
    )


def resident() -> float:
    """The megabytes that this process has in memory; at its height, where no more is known."""
    if STATUS.exists():
        fields = dict(line.split(":", 1) for line in STATUS.read_text().splitlines())
        return int(fields["VmRSS"].split()[0]) * 1024 / MEGABYTE
    import resource  # noqa: PLC0415 -- there is none on Windows

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / MEGABYTE


if __name__ == "__main__":
    glossary = Glossary(tuple(map(entry_of, sys.stdin)))
    engine = SearchEngine(glossary)
    gc.collect()
    print(resident())
