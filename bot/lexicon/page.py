"""One file of a glossary: what it says, read again only when it has changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import TypeAlias

from pydantic import ValidationError

from bot.lexicon.candidates import candidates
from bot.lexicon.draft import Place, Written, links
from bot.lexicon.entry import Entry
from bot.lexicon.mistakes import mistakes
from bot.lexicon.rules import ENTRY_RULES
from bot.lexicon.slug import slug
from bot.reading import Problem, Source, parse, read_bytes


@dataclass(frozen=True, slots=True)
class Page:
    """What one file says, apart from its text.

    ``digest`` is that of its bytes: a time of change would miss a file that was restored, or edited
    twice within a tick. ``broken`` are the ids of entries that have problems of their own.
    """

    digest: bytes
    written: tuple[Written, ...]
    broken: tuple[str, ...]
    problems: tuple[Problem, ...]


Pages: TypeAlias = Mapping[str, Page]
"""Every file of one load, by its name for people: that and its bytes are all that a page says."""


def read_page(source: Source, before: Page | None) -> Page:
    """Read one file; ``before`` is what it said when it was last read. Never raises.

    Of a file that has not changed that same page is given back, and of one that has, every entry
    that still reads the same: what was made of an entry can be kept as long as the entry is.
    """
    stem = Path(source.shown).stem
    raw = read_bytes(source.path, source.shown)
    if isinstance(raw, Problem):
        return Page(b"", (), (slug(stem),), (raw,))
    digest = sha256(raw).digest()
    if before is None:
        return _Reading({}).page(raw, source.shown, digest)
    if before.digest == digest:
        return before
    known = {written.entry.id: written.entry for written in before.written}
    return _Reading(known).page(raw, source.shown, digest)


class _Reading:
    """What has been found so far in one file."""

    def __init__(self, known: Mapping[str, Entry]) -> None:
        self._known = known
        self._written: list[Written] = []
        self._broken: list[str] = []
        self._problems: list[Problem] = []

    def page(self, raw: bytes, shown: str, digest: bytes) -> Page:
        parsed = parse(raw, shown)
        stem = Path(shown).stem
        self._problems.extend(parsed.problems)
        if parsed.document is None:
            self._broken.append(slug(stem))  # most likely what others link to
        else:
            for found in candidates(parsed.document, stem):
                self._take(found)
        return Page(digest, tuple(self._written), tuple(self._broken), tuple(self._problems))

    def _take(self, found: Place | Problem) -> None:
        if isinstance(found, Problem):
            self._problems.append(found)
            return
        try:
            entry = Entry.model_validate(found.data)
        except ValidationError as error:
            self._broken.append(str(found.data["id"]))
            self._problems.extend(mistakes(error, found))
            return
        known = self._known.get(entry.id)
        entry = known if known == entry else entry
        self._written.append(Written(entry, found.spot("id"), links(entry, found)))
        self._problems.extend(chain.from_iterable(rule(entry, found) for rule in ENTRY_RULES))
