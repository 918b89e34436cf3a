"""repeated-name: an entry gives each of its names once.

Search takes no notice of capitals or of space around a name, and a card shows a name once. So an
alias, an abbreviation or a misspelling that repeats the term, or another of the entry's names, does
nothing. Remove one of the two. Different entries may share a name.
"""

from collections.abc import Iterator

from bot.lexicon.draft import Draft, Written
from bot.reading import Problem, quote

_KINDS = {"aliases": "alias", "abbreviations": "abbreviation", "misspellings": "misspelling"}


def repeated_name(draft: Draft) -> Iterator[Problem]:
    """A warning at every name that the entry has already given."""
    for written in draft.written:
        yield from _repeated(written)


def _repeated(written: Written) -> Iterator[Problem]:
    entry = written.entry
    given = {entry.term.casefold(): f"the term {quote(entry.term)}"}
    for field, kind in _KINDS.items():
        for index, name in enumerate(getattr(entry, field)):
            this = f"the {kind} {quote(name)}"
            if name.casefold() not in given:
                given[name.casefold()] = this
                continue
            message = f"{this} repeats {given[name.casefold()]}"
            hint = "remove one of the two; capitals make no difference"
            spot = written.place.spot(field, index)
            yield Problem("warning", "repeated-name", message, spot, hint)
