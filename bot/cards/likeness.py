"""Why an entry came up although its title is not what was typed, in a few words."""

from bot.cards.fit import cut
from bot.cards.names import matched_name
from bot.cards.words import en as words
from bot.search import Hit
from bot.search.explain import spelled_out, words_of
from bot.services.outcomes import Found

NAME = 60
"""Characters of a name that leave room for the longest of these sentences in a footer."""


def likeness(found: Found) -> str:
    """How what was typed is like the name that it led to; nothing where it is the title."""
    if found.hit is None:
        return ""
    other = cut(matched_name(found.hit), NAME)
    how = _how(found.query, found.hit)
    if how is None:
        return words.matched(other) if other else ""
    return words.LIKENESS[how].format(words.quoted(other) if other else words.ITS_NAME)


def _how(query: str, hit: Hit) -> words.Likeness | None:
    match hit.reason:
        case "typo" | "misspelling":
            return "spelled"
        case "initials":
            return "initials"
        case "numeronym" | "shortened":
            return "short"
        case "words":
            return _by_words(query, hit)
        case _:
            return None


def _by_words(query: str, hit: Hit) -> words.Likeness | None:
    hows = {pair.how for pair in words_of(query, hit)}
    if "spelled" in hows:
        return "spelled"
    if "absent" in hows:
        return None
    if spelled_out(query, hit):
        return "short"
    if "left" in hows:
        return "part"
    return "turned" if hows.isdisjoint({"initials", "numeronym", "begins"}) else "short"
