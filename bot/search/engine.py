"""The search engine: one immutable index and the questions it answers."""

from collections.abc import Mapping

from bot.lexicon import Glossary
from bot.search import decide, weights
from bot.search.complete import complete
from bot.search.contained import contained
from bot.search.hit import Hit, Manner, Search
from bot.search.index import build
from bot.search.known import Asked, known
from bot.search.nearest import nearest
from bot.search.normalise import normalise, plain
from bot.search.question import readings


class SearchEngine:
    """Finds the entry that a person means, in one glossary.

    Immutable, so that any number of threads and tasks may use it. Neither method ever raises,
    whatever the text. Discord lets through 100 characters, which take a few milliseconds; the
    first ``weights.READ_CHARACTERS`` of a longer query are read.
    """

    def __init__(self, glossary: Glossary, manner: Manner = "balanced") -> None:
        self._index = build(glossary)
        self._bars = decide.bars(manner)

    def search(self, query: str, limit: int = 5) -> Search:
        """Find what ``query`` means: a name, a misspelled one, or a question around one.

        At most ``limit`` hits, best first.
        """
        text = query[: weights.READ_CHARACTERS].strip()
        as_typed = plain(text)
        if not as_typed:
            return Search(query, "none", ())
        normal = reading = normalise(text)
        for reading in readings(normal):
            asked = Asked(text, as_typed if reading == normal else reading, reading)
            hits = known(self._index, asked)
            if hits:
                return Search(query, decide.known(hits), tuple(hits[:limit]))
        hits = nearest(self._index, reading)
        named = contained(self._index, reading)
        decision, hits = decide.with_named(decide.guessed(hits, self._bars), hits, named)
        return Search(query, decision, tuple(hits[:limit]))

    def complete(
        self, typed: str, limit: int = 25, asked: Mapping[str, int] | None = None
    ) -> tuple[Hit, ...]:
        """What ``typed`` may become, best first; good places to start when it is blank.

        Args:
            typed: The beginning of a name, or of some of its words.
            limit: The most hits to return.
            asked: Entry id → how often it was asked for, when known; decides between equals.
        """
        return complete(self._index, typed[: weights.COMPARED_CHARACTERS], limit, asked or {})
