"""How the question wording of a language is written down, and read when the program starts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from bot.search.normalise import normalise


@dataclass(frozen=True, slots=True)
class Language:
    """What people of one language say around the name they ask for.

    Each line is a phrase in its ordinary spelling. ``|`` parts what may stand in one place, and
    nothing is one of the choices: ``what exactly| is|are`` is four phrases.
    """

    openers: tuple[str, ...] = ()
    """Before a name, whatever comes before them."""

    after_openers: str = ""
    """Single words that say nothing between an opener and the name, such as articles. Elsewhere
    they may be names: *OS* is an article in Portuguese."""

    greetings: str = ""
    """Single words that say nothing before an opener. "Hello World" has none."""

    closers: tuple[str, ...] = ()
    """After a name, whatever comes before it."""

    closers_of_questions: tuple[str, ...] = ()
    """After a name in a sentence that began with an opener. "k means" is no question."""

    endings: tuple[str, ...] = ()
    """Closers of a language that puts no spaces between words."""

    pronouns: str = ""
    """Words that point at something said before: there is nothing to look up."""


def phrases(lines: Iterable[str]) -> Iterator[str]:
    """Every phrase of ``lines``, each word normalised as a query is."""
    for line in lines:
        places = [[normalise(word) for word in place.split("|")] for place in line.split()]
        yield from (" ".join(filter(None, words)) for words in product(*places))
