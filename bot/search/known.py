"""The entries that a query names outright, by looking it up instead of comparing it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.search import weights
from bot.search.found import Found
from bot.search.hit import Reason
from bot.search.index import Index, order_key, singular_key
from bot.search.initials import initials, numeronym
from bot.search.names import SHOWN, Kind, Name
from bot.search.normalise import joined, plain


@dataclass(frozen=True, slots=True)
class Asked:
    """One reading of a query: as typed, and folded."""

    text: str
    plain: str
    normal: str

    @property
    def key(self) -> str:
        """The folded words without spaces; a query without letters is its own key."""
        return joined(self.normal or self.plain)


Likely = tuple[int | bool, ...]
"""Sorts what is likelier first."""


def _as_typed(asked: Asked, name: Name) -> Likely:
    """Letter for letter before folded, in the typed case before another, terms before aliases."""
    return plain(name.text) != asked.plain, name.text != asked.text, _KINDS.index(name.kind)


def _as_usual(asked: Asked, name: Name) -> Likely:
    """Initials taken in the usual way first, and those of names that are written like names."""
    return initials(name).get(asked.key, weights.NO_INITIALS), not name.text[:1].isupper()


_KINDS: tuple[Kind, ...] = ("term", "alias", "abbreviation", "part", "humps", "misspelling")


@dataclass(frozen=True, slots=True)
class Rung:
    """One way of knowing a name, the places of the names known so, and the likeliest of them."""

    reason: Reason
    score: float
    places: Callable[[Index, Asked], Sequence[int]]
    likely: Callable[[Asked, Name], Likely] = _as_typed


def _singular(index: Index, asked: Asked) -> Sequence[int]:
    key = singular_key(asked.normal)
    if not key:
        return ()
    named = index.same.get(key) if key != asked.key else ()
    return [*index.plural.get(key), *(at for at in named if not index.names[at].code)]


def _ordered(index: Index, asked: Asked) -> Sequence[int]:
    return index.order.get(order_key(asked.normal)) if " " in asked.normal else ()


def _short(index: Index, asked: Asked) -> Sequence[int]:
    """Initials, and codes in the plural: "cmos" may be either."""
    return [*index.initials.get(asked.key), *_codes(index, asked.key)]


def _codes(index: Index, key: str) -> Sequence[int]:
    if len(key) <= weights.SHORTEST_CODE or not key.endswith("s"):
        return ()
    return [at for at in index.same.get(key[:-1]) if index.names[at].code]


def _numbered(index: Index, asked: Asked) -> Sequence[int]:
    meant = numeronym(asked.key)
    return index.words_like(*meant) if meant else ()


RUNGS = (
    Rung("normalised", weights.NORMALISED, lambda index, asked: index.same.get(asked.key)),
    Rung("misspelling", weights.HIDDEN, lambda index, asked: index.hidden.get(asked.key)),
    Rung("normalised", weights.PART, lambda index, asked: index.parts.get(asked.key)),
    Rung("normalised", weights.PLURAL, _singular),
    Rung("words", weights.ORDER, _ordered),
    Rung("initials", weights.INITIALS, _short, _as_usual),
    Rung("numeronym", weights.NUMERONYM, _numbered),
)
"""From the surest to the least sure; the first that finds anything has the word."""


def known(index: Index, asked: Asked) -> list[Found]:
    """The entries that have a name equal to ``asked`` in the surest way, each once, best first."""
    for rung in RUNGS:
        if places := rung.places(index, asked):
            return _found(index, asked, rung, places)
    return []


def _found(index: Index, asked: Asked, rung: Rung, places: Sequence[int]) -> list[Found]:
    best: dict[int, Found] = {}

    def order(at: int) -> tuple[Likely, int, int]:
        return rung.likely(asked, index.names[at]), index.rank(at), at

    for place in sorted(places, key=order):
        owner = int(index.owners[place])
        if owner not in best:
            best[owner] = _one(asked, rung, owner, index.names[place])
    return sorted(best.values(), key=lambda one: -one.score)


def _one(asked: Asked, rung: Rung, owner: int, name: Name) -> Found:
    if name.kind in SHOWN and plain(name.text) == asked.plain:
        return Found(owner, name, weights.EXACT, _EXACTLY[name.kind])
    if rung.reason == "initials" and name.key == asked.key[:-1]:
        return Found(owner, name, weights.CODE_PLURAL - _doubt(name.key), "normalised")
    doubt = _doubt(asked.key) if rung.reason == "initials" else 0.0
    return Found(owner, name, rung.score - doubt, rung.reason)


def _doubt(short: str) -> float:
    return weights.SHORT_FORM_DOUBT if len(short) < weights.SHORT_FORM_ALONE else 0.0


_EXACTLY: dict[Kind, Reason] = {
    "term": "term",
    "alias": "alias",
    "abbreviation": "abbreviation",
}
