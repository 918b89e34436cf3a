"""The entries that a query names outright, by looking it up instead of comparing it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.search import weights
from bot.search.hit import Hit, Reason
from bot.search.index import Index, Table, order_key
from bot.search.names import Kind, Name
from bot.search.normalise import joined
from bot.search.plural import singular

_KINDS: tuple[Kind, ...] = ("term", "alias", "abbreviation", "part", "misspelling")


@dataclass(frozen=True, slots=True)
class Asked:
    """One reading of a query: as typed, and folded."""

    text: str
    plain: str
    normal: str


@dataclass(frozen=True, slots=True)
class Rung:
    """One way of knowing a name: how a query becomes a key, and the table of that key."""

    reason: Reason
    score: float
    key: Callable[[Asked], str]
    table: Callable[[Index], Table]


def _same(asked: Asked) -> str:
    return joined(asked.normal) or asked.plain


def _singular(asked: Asked) -> str:
    return "".join(map(singular, asked.normal.split()))


def _ordered(asked: Asked) -> str:
    return order_key(asked.normal.split())


RUNGS = (
    Rung("normalised", weights.NORMALISED, _same, lambda index: index.same),
    Rung("misspelling", weights.HIDDEN, _same, lambda index: index.hidden),
    Rung("normalised", weights.PART, _same, lambda index: index.parts),
    Rung("normalised", weights.PLURAL, _singular, lambda index: index.plural),
    Rung("words", weights.ORDER, _ordered, lambda index: index.order),
    Rung("initials", weights.INITIALS, _same, lambda index: index.initials),
)
"""From the surest to the least sure; the first that finds anything has the word."""


def known(index: Index, asked: Asked) -> list[Hit]:
    """The entries that have a name equal to ``asked`` in the surest way, one hit each."""
    for rung in RUNGS:
        places = rung.table(index).get(rung.key(asked), ())
        if places:
            return _hits(index, asked, rung, [index.names[place] for place in places])
    return []


def _hits(index: Index, asked: Asked, rung: Rung, names: Sequence[Name]) -> list[Hit]:
    best: dict[int, Hit] = {}
    for name in _best_first(asked, names):
        exact = name.plain == asked.plain and name.kind in {"term", "alias", "abbreviation"}
        score = weights.EXACT if exact else rung.score - _doubt(rung, asked)
        reason = _KIND_REASON.get(name.kind, rung.reason) if exact else rung.reason
        best.setdefault(name.entry, Hit(index.entries[name.entry], score, name.text, reason))
    return sorted(best.values(), key=lambda hit: -hit.score)


def _doubt(rung: Rung, asked: Asked) -> float:
    few = rung.reason == "initials" and len(joined(asked.normal)) < weights.INITIALS_ALONE
    return weights.INITIALS_DOUBT if few else 0.0


_KIND_REASON: dict[Kind, Reason] = {
    "term": "term",
    "alias": "alias",
    "abbreviation": "abbreviation",
}


def _best_first(asked: Asked, names: Iterable[Name]) -> list[Name]:
    """Letter for letter before folded, in the typed case before another, terms before aliases."""
    return sorted(
        names,
        key=lambda name: (
            name.plain != asked.plain,
            name.text != asked.text,
            _KINDS.index(name.kind),
            name.entry,
        ),
    )
