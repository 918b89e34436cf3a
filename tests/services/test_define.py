"""From what a person typed to what they should see."""

import pytest

from bot.services import Define, Library
from bot.services.library import build
from bot.services.outcomes import Choose, Found, Gone, Nothing
from tests.builders import TEAM, write


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


def test_a_chosen_suggestion_is_never_a_choice_again(define):
    """The value behind a suggestion names its entry, whatever else shares the name."""
    answer = define.ask("id:continuous-deployment")

    assert isinstance(answer, Found)
    assert answer.entry.term == "Continuous Deployment"


def test_a_suggestion_may_be_gone_by_the_time_it_is_sent(define):
    """A reload between typing and sending is not an error."""
    assert define.ask("id:no-longer-here") == Gone("no-longer-here")
