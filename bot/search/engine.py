"""The search engine: one immutable index and the questions it answers."""

from collections.abc import Iterable, Mapping
from copy import copy

from bot.lexicon import Glossary
from bot.search import decide, limits
from bot.search.complete import complete
from bot.search.contained import contained
from bot.search.found import Found
from bot.search.guess import guess
from bot.search.hit import Decision, Hit, Manner, Search
from bot.search.index import Index, build
from bot.search.known import Asked, known
from bot.search.normalise import normalise, plain
from bot.search.question import readings


class SearchEngine:
    """Finds the entry that a person means, in one glossary.

    Immutable, so that any number of threads and tasks may use it. Neither method ever raises,
    whatever the text. Discord lets through 100 characters, which take about a millisecond; the
    first ``limits.READ_CHARACTERS`` of a longer query are read.

    Args:
        glossary: What can be found.
        manner: How sure a search has to be before it answers instead of asking.
        before: An engine of an earlier state: entries that are the same objects are not read again.
    """

    def __init__(
        self,
        glossary: Glossary,
        manner: Manner = "balanced",
        before: "SearchEngine | None" = None,
    ) -> None:
        known_names = before._index if before else None  # noqa: SLF001 -- of its own kind
        self._index: Index = build(glossary, known_names)
        self._bars = decide.bars(manner)

    def in_manner(self, manner: Manner) -> "SearchEngine":
        """An engine over the same names that answers in this manner."""
        other = copy(self)
        other._bars = decide.bars(manner)  # noqa: SLF001 -- of its own kind
        return other

    def search(self, query: str, limit: int = 5) -> Search:
        """Find what ``query`` means: a name, a misspelled one, or a question around one.

        At most ``limit`` hits, best first.
        """
        text = query[: limits.READ_CHARACTERS].strip()
        as_typed = plain(text)
        if not as_typed:
            return Search(query, "none", ())
        normal = normalise(text)
        asked: list[Asked] = []
        for reading in readings(normal):
            asked.append(Asked(text, as_typed if reading == normal else reading, reading))
            if found := known(self._index, asked[-1]):
                return self._search(query, decide.known(found), found[:limit])
        nearest, found = guess(self._index, asked, self._bars)
        named = contained(self._index, nearest.normal)
        decision, found = decide.with_named(
            decide.guessed(found, self._bars), found, named, as_typed
        )
        return self._search(query, decision, found[:limit])

    def _search(self, query: str, decision: Decision, found: Iterable[Found]) -> Search:
        entries = self._index.entries
        hits = [
            Hit(entries[one.owner], one.score, one.name.text, one.reason, one.read_as)
            for one in found
        ]
        return Search(query, decision, tuple(hits))

    def complete(
        self, typed: str, limit: int = 25, asked: Mapping[str, int] | None = None
    ) -> tuple[Hit, ...]:
        """What ``typed`` may become, best first; good places to start when it is blank.

        Args:
            typed: The beginning of a name, or of some of its words.
            limit: The most hits to return.
            asked: Entry id → how often it was asked for, when known; lifts what a team needs most.
        """
        return complete(self._index, typed[: limits.COMPARED_CHARACTERS], limit, asked or {})
