"""Looking a word up: what a person typed → the entry, a choice, or an honest nothing."""

from bot.search import Hit
from bot.services.asked import Asked
from bot.services.library import Library, Snapshot
from bot.services.outcomes import Answer, Choose, Found, Gone, Nothing

CHOSEN = "id:"
"""Begins the value of a suggestion, so that picking one leads to exactly that entry, also where
several share a name. Nobody types it by accident."""

CHOICES = 10
"""Entries offered when several may be meant; more than a screen of them is no help."""

NEAREST = 3
"""Entries mentioned when nothing was found."""

SUGGESTIONS = 25
"""The most that Discord shows while a person types.
https://docs.discord.com/developers/interactions/application-commands#autocomplete"""


class Define:
    """Answers lookups from the library's live snapshot."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._asked = Asked()

    def ask(self, query: str) -> Answer:
        """What the person who typed ``query``, or picked a suggestion, should see.

        A query that only begins like a suggestion is searched like any other. An entry that
        answers is counted, so that it is suggested earlier.
        """
        answer = self._answer(query)
        if isinstance(answer, Found):
            self._asked.count(answer.entry.id)
        return answer

    def _answer(self, query: str) -> Answer:
        chosen = self.open(query.removeprefix(CHOSEN)) if query.startswith(CHOSEN) else None
        if isinstance(chosen, Found):
            return chosen
        snapshot = self._library.snapshot
        search = snapshot.engine.search(query, limit=CHOICES)
        match search.decision:
            case "match":
                return _found(snapshot, search.hits[0], query)
            case "choose":
                return Choose(query, search.hits)
            case "none":
                return chosen or Nothing(query, search.hits[:NEAREST])

    def open(self, entry_id: str) -> Found | Gone:
        """The entry behind a button, a menu or a suggestion."""
        glossary = self._library.snapshot.glossary
        entry = glossary.get(entry_id)
        return Gone(entry_id) if entry is None else Found(entry, glossary.related(entry))

    def suggest(self, typed: str) -> tuple[Hit, ...]:
        """Entries for what is typed so far, best first; good places to start for nothing yet."""
        engine = self._library.snapshot.engine
        return engine.complete(typed, limit=SUGGESTIONS, asked=self._asked.counts)


def _found(snapshot: Snapshot, hit: Hit, query: str) -> Found:
    return Found(hit.entry, snapshot.glossary.related(hit.entry), query, hit)
