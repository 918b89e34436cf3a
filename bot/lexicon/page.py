"""One file of a glossary: what it says, read again only when it has changed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from pydantic import ValidationError

from bot.lexicon.candidates import candidates
from bot.lexicon.draft import Place, Written, links
from bot.lexicon.entry import Entry
from bot.lexicon.mistakes import mistakes
from bot.lexicon.rules import ENTRY_RULES
from bot.lexicon.slug import slug
from bot.reading import Parsed, Problem, Source, parse, read_bytes


@dataclass(frozen=True, slots=True)
class Page:
    """What one file says, apart from its text.

    ``digest`` is that of its name and its bytes: a time of change would miss a file that was
    restored, or edited twice within a tick. ``broken`` are the ids of entries that have problems of
    their own.
    """

    digest: bytes
    written: tuple[Written, ...]
    broken: tuple[str, ...]
    problems: tuple[Problem, ...]


Pages: TypeAlias = Mapping[str, Page]
"""Every file of one load, by where it really is."""


def read_page(source: Source, before: Page | None) -> Page:
    """Read one file; ``before`` is what it said when it was last read. Never raises.

    Of a file that has not changed that same page is given back, and of one that has, every entry
    that still reads the same: what was made of an entry can be kept as long as the entry is.
    """
    stem = Path(source.shown).stem
    raw = read_bytes(source.path, source.shown)
    if isinstance(raw, Problem):
        return Page(b"", (), (slug(stem),), (raw,))
    digest = sha256(source.shown.encode())
    digest.update(raw)
    if before is not None and before.digest == digest.digest():
        return before
    reading = _Reading(before.written if before else ())
    reading.take(parse(raw, source.shown), stem)
    return reading.page(digest.digest())


class _Reading:
    """What has been found so far in one file."""

    def __init__(self, before: Iterable[Written]) -> None:
        self._before = {written.entry.id: written.entry for written in before}
        self._written: list[Written] = []
        self._broken: list[str] = []
        self._problems: list[Problem] = []

    def take(self, parsed: Parsed, stem: str) -> None:
        self._problems.extend(parsed.problems)
        if parsed.document is None:
            self._broken.append(slug(stem))  # most likely what others link to
            return
        for found in candidates(parsed.document, stem):
            if isinstance(found, Problem):
                self._problems.append(found)
            else:
                self._validate(found)

    def page(self, digest: bytes) -> Page:
        return Page(digest, tuple(self._written), tuple(self._broken), tuple(self._problems))

    def _validate(self, place: Place) -> None:
        try:
            entry = Entry.model_validate(place.data)
        except ValidationError as error:
            self._broken.append(str(place.data["id"]))
            self._problems.extend(mistakes(error, place))
            return
        known = self._before.get(entry.id)
        if known == entry:
            entry = known
        self._written.append(Written(entry, place.spot("id"), links(entry, place)))
        for rule in ENTRY_RULES:
            self._problems.extend(rule(entry, place))
