"""repeated-sentence (warning): A sentence stands in one entry only.

A sentence that fits two entries says nothing that is particular to either. Write what is true of
this one alone, or say it once and link to it.
"""

from collections.abc import Iterator

from bot.lexicon import Entry
from bot.lint.sentences import ADDRESS, BLOCK, letters, sentences, words
from bot.lint.subject import Finding, Subject, texts_of
from bot.reading import quote

SHORTEST = 24
"""Letters of a sentence that is compared: “It depends.” may be said anywhere."""

_HINT = "say what is true of this entry alone"


def repeated_sentence(subject: Subject) -> Iterator[Finding]:
    """A finding at every text with a sentence that another entry already has."""
    first: dict[str, Entry] = {}
    for entry in subject.in_use:
        for steps, text in texts_of(entry):
            for sentence in sentences(BLOCK.sub("\n", text)):
                said = words(ADDRESS.sub(" ", sentence))
                if letters(said) < SHORTEST:
                    continue
                other = first.setdefault("".join(said), entry)
                if other is not entry:
                    message = f"{quote(sentence)} also stands in the entry `{other.id}`"
                    yield Finding(entry, steps, message, _HINT)
