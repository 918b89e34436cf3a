"""Glossaries and queries that hypothesis draws: names that resemble each other, and slips."""

from hypothesis import settings
from hypothesis import strategies as st

from bot.lexicon import Entry, Glossary
from bot.search.normalise import joined, normalise, plain
from tests.search.team import TEAM, entry

quickly = settings(max_examples=60, deadline=None)

_WORDS = ("back", "end", "front", "data", "base", "engineer", "manager", "api", "c++", "of")

anything = st.text(max_size=40)
phrases = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=4).map(" ".join)
names = st.one_of(phrases, anything.map(str.strip).filter(plain))


def names_of(one: Entry) -> tuple[str, ...]:
    """The names that a reader sees."""
    return (one.term, *one.aliases, *one.abbreviations)


def same_key(text: str) -> str:
    """What two spellings of one name have in common; a name without letters is its own key."""
    return joined(normalise(text) or plain(text))


def owners(glossary: Glossary, name: str) -> set[str]:
    """The entries that have this name, but for case, accents, hyphens and spaces."""
    return {
        one.id
        for one in glossary.entries
        if any(same_key(other) == same_key(name) for other in names_of(one))
    }


@st.composite
def glossaries(draw: st.DrawFn, of: st.SearchStrategy[str] = names) -> Glossary:
    """Up to eight entries, whose names often resemble each other or are the same."""
    drawn = draw(st.lists(st.lists(of, min_size=1, max_size=4), max_size=8))
    return Glossary(
        tuple(
            entry(term, *others[1:], abbreviations=others[:1], id=f"entry-{place}")
            for place, (term, *others) in enumerate(drawn)
        )
    )


@st.composite
def slips(draw: st.DrawFn) -> str:
    """A name of the team, with up to three letters lost, added, doubled, swapped or replaced."""
    name = draw(st.sampled_from([name for one in TEAM.entries for name in names_of(one)]))
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(name) - 1))
        letter = draw(st.sampled_from("abcdeinrst -"))
        before, here, after = name[:at], name[at], name[at + 1 :]
        name = draw(
            st.sampled_from(
                [
                    before + after or name,
                    before + here + letter + after,
                    before + here + here + after,
                    before + after[:1] + here + after[1:],
                    before + letter + after,
                ]
            )
        )
    return name


queries = st.one_of(phrases, slips(), anything)
