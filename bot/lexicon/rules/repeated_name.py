"""repeated-name (warning): An entry gives each of its names once.

Search takes no notice of capitals or of space around a name, and a card shows a name once. So an
alias, an abbreviation or a misspelling that repeats the term, or another of the entry's names, does
nothing. Remove one of the two. Different entries may share a name.
"""

from collections.abc import Iterator

from bot.lexicon.draft import Place
from bot.lexicon.entry import Entry
from bot.reading import Problem, quote

_KINDS = {"aliases": "alias", "abbreviations": "abbreviation", "misspellings": "misspelling"}


def repeated_name(entry: Entry, place: Place) -> Iterator[Problem]:
    """A warning at every name that the entry has already given."""
    given = {entry.term.casefold(): ("term", entry.term)}
    for field, kind in _KINDS.items():
        for index, name in enumerate(getattr(entry, field)):
            if name.casefold() not in given:
                given[name.casefold()] = (kind, name)
                continue
            first, first_name = given[name.casefold()]
            message = f"the {kind} {quote(name)} repeats the {first} {quote(first_name)}"
            hint = "remove one of the two; capitals make no difference"
            yield Problem("warning", "repeated-name", message, place.spot(field, index), hint)
