"""The glossary that comes with the bot: what its guide promises of every entry."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from bot.lexicon import Entry, Glossary, Loaded
from bot.lint import examine
from tests.shipped.conftest import SHIPPED

CATEGORIES = {
    *("roles", "architecture", "languages", "data", "integration", "front-end", "cloud"),
    *("delivery", "testing", "security", "operations", "performance", "ai", "product"),
    *("business", "team"),
}
PRICED = {
    *("architecture", "languages", "data", "integration", "front-end", "cloud", "delivery"),
    *("testing", "operations", "performance", "ai", "product", "team"),
}
"""Categories of practices and tools, which have a price."""

BRITISH = re.compile(
    r"\b(?:\w*(?:colour|favour|behaviour|neighbour|labour|honour)\w*|(?:organis|recognis|realis"
    r"|optimis|summaris|prioritis|analys)(?:e|es|ed|ing|ation)|centre|licence|defence|catalogue"
    r"|programme|modelling|labelled|cancelled|travelling|judgement|grey|whilst|dialogue)\b",
    re.IGNORECASE,
)
AMERICAN_TOO = {"analyses", "Analyses"}
"""The plural of analysis."""


def test_the_check_finds_nothing_to_mend(glossary: Glossary) -> None:
    """No error and no warning, and every golden lookup leads where it should."""
    examined = examine([SHIPPED], date(2026, 11, 24))
    told = [str(problem) for problem in examined.problems if problem.level != "info"]
    assert told == []
    assert examined.entries == len(glossary)
    assert examined.lookups >= 600


def test_the_words_of_a_software_team_are_there(glossary: Glossary) -> None:
    """Two hundred entries in sixteen folders, forty of them roles; a category is its folder."""
    folders = Counter(file.parent.name for file in SHIPPED.glob("*/*.yaml"))
    del folders["paths"]
    assert folders.keys() == CATEGORIES
    assert folders.total() == len(glossary) >= 200
    assert folders["roles"] >= 40
    assert min(folders.values()) >= 8
    for entry in glossary.entries:
        assert (SHIPPED / str(entry.category).lower() / f"{entry.id}.yaml").is_file(), entry.id


def test_every_entry_is_full(glossary: Glossary) -> None:
    """What the guide asks for is there, each in the measure that a card was made for."""
    lacking = {entry.id: [*_lacks(entry)] for entry in glossary.entries}
    assert {entry_id: what for entry_id, what in lacking.items() if what} == {}


def _lacks(entry: Entry) -> Iterator[str]:
    if not 2 <= len((entry.overview or "").split("\n\n")) <= 3:
        yield "two or three paragraphs"
    for points in (entry.advantages, entry.applications):
        if not 3 <= len(points) <= 6:
            yield "three to six points"
    if len(entry.related.ids) < 3:
        yield "three links"
    if not entry.tags or None in (entry.level, entry.owner, entry.reviewed):
        yield "tags, level, owner, review"
    if str(entry.category).lower() in PRICED and not entry.sections:
        yield "a section that says where it hurts, or how to spot it"


def test_every_entry_is_written_in_american_english(glossary: Glossary) -> None:
    """One spelling throughout; a name that people type in another way is an alias."""
    found = {
        entry.id: {*BRITISH.findall(_prose(entry))} - AMERICAN_TOO for entry in glossary.entries
    }
    assert {entry_id: words for entry_id, words in found.items() if words} == {}


def _prose(entry: Entry) -> str:
    points = (*entry.advantages, *entry.applications, *entry.sections)
    own = (entry.term, entry.definition, entry.overview, entry.conclusion, entry.distinction)
    return " ".join([*filter(None, own), *(f"{part.name}: {part.text}" for part in points)])


def test_most_links_lead_both_ways(glossary: Glossary) -> None:
    """Who reads one of two related entries can get to the other."""
    links = {(entry.id, other) for entry in glossary.entries for other in entry.related.ids}
    mutual = {(one, other) for one, other in links if (other, one) in links}
    assert len(mutual) > 0.75 * len(links)


def test_abbreviations_with_several_meanings_are_told_apart(glossary: Glossary) -> None:
    """At least twelve are shared, and each of their entries has a line for the choice."""
    bearers: dict[str, list[Entry]] = {}
    for entry in glossary.entries:
        for short in entry.abbreviations:
            bearers.setdefault(short.casefold(), []).append(entry)
    shared = {short: some for short, some in bearers.items() if len(some) > 1}
    assert len(shared) >= 12
    assert {"cd", "pr", "pm", "qa", "sre", "di", "ci", "ic", "sla"} <= shared.keys()
    for short, some in shared.items():
        lines = {entry.distinction for entry in some}
        assert None not in lines, short
        assert len(lines) == len(some), short


def test_starter_paths_lead_somewhere(loaded: Loaded) -> None:
    """Six audiences at least have a path of eight to fifteen steps, each with its own reason."""
    paths = {path.id: path for path in loaded.paths}
    assert {
        *("every-newcomer", "back-end", "front-end", "data"),
        *("quality-and-operations", "product-and-business"),
    } <= paths.keys()
    reasons = Counter(step.why for path in paths.values() for step in path.steps)
    assert set(reasons.values()) == {1}
    for path in paths.values():
        assert 8 <= len(path.steps) <= 15, path.id
