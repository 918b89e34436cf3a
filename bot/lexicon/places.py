"""Where entries are written: a glossary does not keep it, so their files are read again."""

from collections.abc import Collection
from pathlib import Path

from bot.lexicon.candidates import candidates
from bot.lexicon.draft import Place
from bot.lexicon.page import Page, Pages
from bot.reading import Problem, parse, read_bytes


def find_places(pages: Pages, ids: Collection[str]) -> dict[str, Place]:
    """The places of these entries, by id. One whose file has changed since may be missing."""
    found: dict[str, Place] = {}
    for path, page in pages.items():
        if any(written.entry.id in ids for written in page.written):
            found |= _places(Path(path), page)
    return found


def _places(path: Path, page: Page) -> dict[str, Place]:
    shown = page.written[0].spot.file
    raw = read_bytes(path, shown)
    document = None if isinstance(raw, Problem) else parse(raw, shown).document
    if document is None:
        return {}
    found = candidates(document, Path(shown).stem)
    return {str(each.data["id"]): each for each in found if not isinstance(each, Problem)}
