"""Question wording around a name: "what is a …?", "define …", "what does … mean?", "please"."""

import re
from collections.abc import Iterator

from bot.search.weights import READINGS

_OPENERS = (
    r"hi|hello|hey|please|pls|plz|ok|okay|sorry|so|and|bot",
    r"(?:can|could|would|will) (?:you|u|someone|somebody|anyone|anybody)(?: please)?",
    r"(?:does|do) (?:you|anyone|anybody|someone|somebody) know",
    r"i (?:need|want|would like|d like)(?: to know| to understand)?|help me understand",
    r"i (?:dont|do not) (?:know|understand|get)",
    r"tell me(?: about)?|show me|give me|look up|lookup|search for|describe|define|explain",
    r"what do (?:you|we|they|people) mean (?:by|with)",
    r"what(?: exactly| the heck| the hell| on earth)? (?:is|are|was|were|does|do)",
    r"whats|what s|whatre|what about|what|who (?:is|are)|whos|who",
    r"how (?:do|would) (?:you|we) (?:define|explain|describe)",
    r"(?:meaning|definition|explanation) (?:of|for)",
    r"(?:term|word|acronym|abbreviation)(?: for)?",
    r"an?|the|our|meant by",
)
_CLOSERS = (
    r"please|pls|plz|thanks|thank you|thx",
    r"(?:to|for) me|exactly|again",
    r"what (?:is|are|does) (?:it|that|this|they)(?: mean)?|is what|is|are",
    r"means?|meaning|definition|explained|meant|about|stands? for",
)
_OPENING = re.compile(rf"(?:{'|'.join(_OPENERS)}) (?=\S)")
_CLOSING = re.compile(rf"(?<=\S) (?:{'|'.join(_CLOSERS)})\Z")


def readings(normal: str) -> Iterator[str]:
    """The normalised query itself, then what is left as question wording comes off, bit by bit.

    Each is worth a look: "what is the definition of done" names *Definition of Done* before it
    names *done*. Something is always left.
    """
    yield normal
    for _ in range(READINGS):
        opening = _OPENING.match(normal)
        shorter = normal[opening.end() :] if opening else _CLOSING.sub("", normal)
        if shorter == normal:
            return
        normal = shorter
        yield normal
