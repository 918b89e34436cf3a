"""A company's whole vocabulary: the team's, and three hundred terms that stand in its way."""

from collections.abc import Iterator
from pathlib import Path

from bot.lexicon import Entry, Glossary
from tests.search.team import TEAM, entry


def _entries() -> Iterator[Entry]:
    """One entry a line: ``Term | alias, alias | ABBREVIATION, ABBREVIATION``."""
    lines = Path(__file__).with_name("company.txt").read_text("utf-8").splitlines()
    for number, line in enumerate(filter(None, lines)):
        term, aliases, abbreviations = (f"{line}||".split("|"))[:3]
        yield entry(
            term.strip(),
            *_listed(aliases),
            abbreviations=_listed(abbreviations),
            id=f"company-{number}",
        )


def _listed(names: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in names.split(",") if name.strip())


COMPANY = Glossary((*TEAM.entries, *_entries()))
