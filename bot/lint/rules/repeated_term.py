"""repeated-term (warning): A definition does not begin with the term that it explains.

The title stands right above it, so “A cache is …” spends the first words of the card on nothing.
Begin with what kind of thing it is (“A small, fast store …”), or with what a person does
(“Builds …”).
"""

from collections.abc import Iterator

from bot.lint.subject import Finding, Subject, names_of
from bot.reading import quote

_ARTICLES = {"a", "an", "the"}
_MARKS = ".,:;!?…()[]*_`'\"“”"
_HINT = "begin with what kind of thing it is"


def repeated_term(subject: Subject) -> Iterator[Finding]:
    """A finding at every definition whose first words are a name of its entry."""
    for entry in subject.glossary.entries:
        words = _words(entry.definition)
        if words[:1] and words[0] in _ARTICLES:
            del words[0]
        for _, _, name in names_of(entry):
            begun = _words(name)
            if begun and words[: len(begun)] == begun:
                message = f"the definition begins with {quote(name)}, which is its title"
                yield Finding(entry, ("definition",), message, _HINT)
                break


def _words(text: str) -> list[str]:
    return [word for part in text.casefold().split() if (word := part.strip(_MARKS))]
