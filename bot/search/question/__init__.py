"""Question wording around a name: "what is a …?", "… bedeutung", "que signifie …", "…とは"."""

from collections.abc import Iterable, Iterator
from itertools import chain, product

from bot.search.limits import COMPARED_CHARACTERS, READINGS
from bot.search.question.de import GERMAN
from bot.search.question.en import ENGLISH
from bot.search.question.es import SPANISH
from bot.search.question.fr import FRENCH
from bot.search.question.ja import JAPANESE
from bot.search.question.language import phrases
from bot.search.question.pl import POLISH
from bot.search.question.pt import PORTUGUESE
from bot.search.question.uk import UKRAINIAN

_LANGUAGES = (ENGLISH, GERMAN, SPANISH, FRENCH, PORTUGUESE, POLISH, UKRAINIAN, JAPANESE)
_NOTHING: frozenset[str] = frozenset()


def _words(lists: Iterable[str]) -> frozenset[str]:
    return frozenset(phrases(chain.from_iterable(words.split() for words in lists)))


def _openers() -> dict[str, frozenset[str]]:
    """Each opener, and the words that say nothing after it in the languages that have it."""
    openers: dict[str, frozenset[str]] = {}
    for language in _LANGUAGES:
        after = _words([language.after_openers])
        for phrase in phrases(language.openers):
            openers[phrase] = openers.get(phrase, _NOTHING) | after
    return openers


_OPENERS = _openers()
_GREETINGS = _words(language.greetings for language in _LANGUAGES)
_PRONOUNS = _words(language.pronouns for language in _LANGUAGES)
_CLOSERS = frozenset(phrases(chain.from_iterable(one.closers for one in _LANGUAGES)))
_CLOSERS_OF_QUESTIONS = _CLOSERS.union(
    phrases(chain.from_iterable(one.closers_of_questions for one in _LANGUAGES))
)
_ENDINGS = tuple(
    sorted(phrases(chain.from_iterable(one.endings for one in _LANGUAGES)), key=len, reverse=True)
)
_FIRST = _GREETINGS.union(phrase.split()[0] for phrase in _OPENERS)
_LAST = frozenset(phrase.split()[-1] for phrase in _CLOSERS_OF_QUESTIONS)
_LONGEST = max(phrase.count(" ") + 1 for phrase in chain(_OPENERS, _CLOSERS_OF_QUESTIONS))

_LONGEST_QUESTION = 2 * COMPARED_CHARACTERS
"""The longest name, and as much wording around it. What is longer is prose."""

_CLOSINGS = 4
"""Nobody says more than this after a name."""


def readings(normal: str) -> Iterator[str]:
    """The normalised query itself, then what is left as question wording comes off, bit by bit.

    Each is worth a look: "what is the definition of done" names *Definition of Done* before it
    names *done*. Something is always left. The last is what a guess should go by; that is never a
    mere "it" or "that", which can only be the name of something when it is one exactly.
    """
    yield normal
    if not _may_ask(normal):
        return
    starts = _starts(normal)
    ends = _ends(normal, starts[-1], _CLOSERS_OF_QUESTIONS if starts[1:] else _CLOSERS)
    reading = normal
    for end, start in sorted(product(range(len(ends)), range(len(starts))), key=sum)[1:]:
        reading = normal[starts[start] : ends[end]]
        yield reading
    if reading in _PRONOUNS and reading != normal:
        yield normal


def _may_ask(normal: str) -> bool:
    """Whether a closer look for wording could find any; few names begin or end with its words."""
    first, last = normal.partition(" ")[0], normal.rpartition(" ")[2]
    begun = first in _FIRST or last in _LAST or not normal.isascii()
    return begun and len(normal) <= _LONGEST_QUESTION


def _starts(normal: str) -> list[int]:
    """Where the name may begin: at the beginning, and after each bit of wording there."""
    starts = [0]
    at, after = _greeted(normal), _NOTHING
    while len(starts) <= READINGS and (opener := _opener(normal[at:], after)):
        at += len(opener) + 1
        after = _OPENERS.get(opener, after)
        starts.append(at)
    return starts


def _greeted(normal: str) -> int:
    """How far a greeting goes, if it is one: "hello what is", and not "hello world"."""
    at = 0
    for _ in range(READINGS):
        word, space, _ = normal[at:].partition(" ")
        if not space or word not in _GREETINGS:
            break
        at += len(word) + 1
    return at if at and _opener(normal[at:], _NOTHING) else 0


def _opener(text: str, after: frozenset[str]) -> str:
    """The longest opener that ``text`` begins with, leaving something."""
    words = text.split(" ", _LONGEST)
    if words[0] in _FIRST:
        for size in range(len(words) - 1, 0, -1):
            phrase = " ".join(words[:size])
            if phrase in _OPENERS:
                return phrase
    return words[0] if words[1:] and words[0] in after else ""


def _ends(normal: str, start: int, closers: frozenset[str]) -> list[int]:
    """Where the name that begins at ``start`` may end."""
    ends = [len(normal)]
    while len(ends) <= _CLOSINGS and (closer := _closer(normal[start : ends[-1]], closers)):
        ends.append(ends[-1] - len(closer))
    return ends


def _closer(text: str, closers: frozenset[str]) -> str:
    """The longest closer that ``text`` ends with, and the space before it, leaving something."""
    words = text.rsplit(" ", _LONGEST)
    if words[-1] in _LAST:
        for size in range(len(words) - 1, 0, -1):
            phrase = " ".join(words[-size:])
            if phrase in closers:
                return f" {phrase}"
    if text.isascii():
        return ""
    ending = next(filter(text.endswith, _ENDINGS), "")
    left = text.removesuffix(ending).rstrip()
    return text[len(left) :] if left else ""
