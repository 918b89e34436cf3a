"""From what a person typed to what they should see."""

import pytest

from bot.services import Define, Library
from bot.services.library import build
from bot.services.outcomes import Choose, Found, Gone, Nothing
from tests.builders import TEAM, many, write


@pytest.fixture
def define(tmp_path):
    folder = write(tmp_path, TEAM)
    snapshot, _ = build([folder])
    return Define(Library([folder], snapshot))


def test_a_name_leads_to_its_entry_and_its_neighbors(define):
    """The answer carries the entries it links to, in the order of the file."""
    answer = define.ask("backend engineer")

    assert isinstance(answer, Found)
    assert answer.entry.id == "back-end-software-engineer"
    assert [entry.term for entry in answer.related] == ["Front End Developer", "API"]
    assert answer.hit is not None
    assert answer.hit.matched == "Backend Engineer"


def test_a_shared_name_is_a_choice(define):
    """Two entries answer to CD, so neither is the confident answer."""
    answer = define.ask("CD")

    assert isinstance(answer, Choose)
    assert {hit.entry.term for hit in answer.hits[:2]} == {
        "Continuous Delivery",
        "Continuous Deployment",
    }


def test_an_unknown_word_is_nothing(define):
    """What the team has no word for is said plainly."""
    assert isinstance(define.ask("vacation policy"), Nothing)


def test_a_near_miss_names_the_nearest_entries(define):
    """Whoever is close is shown what they may have meant."""
    answer = define.ask("CDN")

    assert isinstance(answer, Nothing)
    assert [hit.entry.term for hit in answer.nearest] == [
        "Continuous Delivery",
        "Continuous Deployment",
    ]


def test_a_name_of_twelve_entries_offers_ten(tmp_path):
    """A menu stays short enough to read."""
    entries = {name: f"{text}aliases: [Shared]\n" for name, text in many(range(12)).items()}
    folder = write(tmp_path, entries)
    snapshot, _ = build([folder])

    answer = Define(Library([folder], snapshot)).ask("Shared")

    assert isinstance(answer, Choose)
    assert len(answer.hits) == 10


def test_a_chosen_suggestion_is_never_a_choice_again(define):
    """The value behind a suggestion names its entry, whatever else shares the name."""
    answer = define.ask("id:continuous-deployment")

    assert isinstance(answer, Found)
    assert answer.entry.term == "Continuous Deployment"


def test_a_query_may_begin_like_a_suggestion(tmp_path):
    """The mark of a suggestion is no reserved word."""
    write(tmp_path, {"id-card.yaml": "term: 'ID: card'\ndefinition: What opens the door.\n"})
    snapshot, _ = build([tmp_path])

    answer = Define(Library([tmp_path], snapshot)).ask("id: card")

    assert isinstance(answer, Found)
    assert answer.entry.term == "ID: card"


def test_a_suggestion_may_be_gone_by_the_time_it_is_sent(define):
    """A reload between typing and sending is not an error."""
    assert define.ask("id:no-longer-here") == Gone("no-longer-here")


def test_what_is_asked_for_is_suggested_before_its_equals(tmp_path):
    """Of two entries that what is typed says nothing between, the one people need comes first."""
    names = ["Delta", "Gamma"]
    folder = write(tmp_path, {f"{n}.yaml": f"term: Team {n}\ndefinition: D.\n" for n in names})
    snapshot, _ = build([folder])
    define = Define(Library([folder], snapshot))

    def suggested():
        return [hit.entry.term for hit in define.suggest("team")]

    assert suggested() == ["Team Delta", "Team Gamma"]
    for query in ("Team Gamma", "team", "id:team-gamma", "no such word", "id:no-such-entry"):
        define.ask(query)
    assert suggested() == ["Team Gamma", "Team Delta"]
    for _ in range(3):
        define.ask("team delta")
    assert suggested() == ["Team Delta", "Team Gamma"]


SLIPS = (
    "contnuous delivery",
    "contnuous delvery",
    "contnuos delvery",
    "cntnuos delvery",
    "cntnuos dlvery",
    "cntnus dlvery",
    "cntns dlvry",
)
"""Ever further from Continuous Delivery."""


def answered(define):
    """How many of the misspelled queries get a card at once."""
    return sum(isinstance(define.ask(query), Found) for query in SLIPS)


async def test_the_manner_decides_how_soon_a_guess_is_an_answer(tmp_path):
    """Careful asks more often and eager answers more often, and a reload does not forget it."""
    folder = write(tmp_path, TEAM)
    counts = []
    for manner in ("careful", "balanced", "eager"):
        snapshot, _ = build([folder], manner)
        library = Library([folder], snapshot, manner)
        counts.append(answered(Define(library)))
        await library.reload()
        assert answered(Define(library)) == counts[-1]

    assert counts == sorted(counts)
    assert counts[0] < counts[2]
