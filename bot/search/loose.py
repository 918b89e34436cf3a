"""Names that a single short word abbreviates in a way of its own, such as "oodb"."""

from collections.abc import Sequence

from bot.search import weights
from bot.search.found import Found
from bot.search.index import Index
from bot.search.initials import abbreviates, looser
from bot.search.known import Asked


def loosely(index: Index, asked: Asked) -> Sequence[Found]:
    """Names whose words begin as the letters go, with one letter from inside a word between.

    Four letters are more often a word than a short form: they count for less, and only if they can
    be short for just one name.
    """
    short = asked.normal
    if " " in short or not weights.LOOSE_SHORTEST <= len(short) <= weights.LOOSE_LONGEST:
        return ()
    sure = len(short) > weights.LOOSE_SHORTEST
    score = weights.LOOSE if sure else weights.LOOSE_UNSURE
    found = [
        Found(int(index.owners[at]), name, score - weights.FIELD[name.kind], "shortened")
        for at in sorted({at for key in looser(short) for at in index.initials.get(key)})
        if abbreviates(short, (name := index.names[at]).normal.split())
    ]
    return found if sure or len(found) == 1 else ()
