"""repeated-term (warning): A definition does not begin with the term that it explains.

The title stands right above it, so “A cache is …” spends the first words of the card on nothing.
Begin with what kind of thing it is (“A small, fast store …”), or with what a person does
(“Builds …”).
"""

from collections.abc import Iterator

from bot.lexicon import Entry
from bot.lint.subject import Finding, Subject
from bot.reading import quote
from bot.search.folded import words

_ARTICLES = {"a", "an", "the"}
_HINT = "begin with what kind of thing it is"


def repeated_term(subject: Subject) -> Iterator[Finding]:
    """A finding at every definition whose first words are a name of its entry."""
    for entry in subject.glossary.entries:
        name = next((name for name in _names(entry) if _begins(entry.definition, name)), None)
        if name is not None:
            which = "which is its title" if name == entry.term else "another name of the entry"
            message = f"the definition begins with {quote(name)}, {which}"
            yield Finding(entry, ("definition",), message, _HINT)


def _names(entry: Entry) -> Iterator[str]:
    """The names that say nothing. An alias of one word may be the kind of thing: “delay”."""
    yield entry.term
    yield from entry.abbreviations
    yield from (alias for alias in entry.aliases if " " in alias)


def _begins(text: str, name: str) -> bool:
    """Whether the name comes first, or after an article. “It keeps …” is not about IT."""
    said, named = words(text), [word.folded for word in words(name)]
    for start in (0, 1) if said and said[0].folded in _ARTICLES else (0,):
        first = said[start : start + len(named)]
        if named and [word.folded for word in first] == named:
            return not name.isupper() or text[first[0].start : first[-1].end].isupper()
    return False
