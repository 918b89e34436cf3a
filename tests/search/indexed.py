"""An index of a few entries, to hold one part of a search against."""

from bot.lexicon import Entry, Glossary
from bot.search.index import Index, build
from bot.search.known import Asked
from bot.search.names import Name, names_of
from bot.search.normalise import normalise, plain
from tests.search.team import entry


def indexed(*entries: Entry | str) -> Index:
    """An index of these entries; a string is the term of one."""
    return build(Glossary(tuple(map(_entry, entries))))


def _entry(one: Entry | str) -> Entry:
    return entry(one) if isinstance(one, str) else one


def named(text: str) -> Name:
    """The name of an entry of that term."""
    return next(names_of(entry(text)))


def asked(text: str) -> Asked:
    """A query as it was typed."""
    return Asked(text, plain(text), normalise(text))
