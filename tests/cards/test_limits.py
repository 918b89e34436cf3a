"""Whatever an outcome holds, Discord takes its message."""

from hypothesis import given, settings

from bot.cards.choices import choices
from bot.cards.entry import card
from bot.cards.full import full
from bot.cards.help import help_card
from bot.cards.nothing import nothing
from bot.cards.notice import failed, gone, not_a_moderator, notice, outdated
from bot.cards.picker import picker
from bot.cards.reload import report
from bot.search import Hit
from bot.services.outcomes import Choose, Found, Nothing, Reload, Status
from tests.cards import strategies as some
from tests.cards.refusals import refusals

quickly = settings(max_examples=60, deadline=None)


@quickly
@given(some.founds())
def test_a_card_is_always_within_the_limits(found: Found) -> None:
    """Any entry makes a card that Discord takes, in public and in private."""
    assert refusals(card(found)) == []
    assert refusals(card(found, private=True)) == []


@quickly
@given(some.founds())
def test_every_page_is_always_within_the_limits(found: Found) -> None:
    """Any entry makes pages that Discord takes, also before the first and after the last."""
    for page in (-1, 1, 2, 3, 10_000):
        assert refusals(full(found, page)) == []


@quickly
@given(some.chooses())
def test_a_picker_is_always_within_the_limits(choose: Choose) -> None:
    """Any choice makes a menu that Discord takes."""
    assert refusals(picker(choose)) == []


@quickly
@given(some.nothings())
def test_a_miss_is_always_within_the_limits(miss: Nothing) -> None:
    """Any miss makes a message that Discord takes."""
    assert refusals(nothing(miss)) == []


@quickly
@given(some.reloads())
def test_a_report_is_always_within_the_limits(reload: Reload) -> None:
    """Any reload makes a report that Discord takes."""
    assert refusals(report(reload)) == []


@quickly
@given(some.statuses())
def test_help_is_always_within_the_limits(status: Status) -> None:
    """Help is taken by Discord, whatever is loaded and whether mentions are known."""
    assert refusals(help_card(status, {})) == []
    assert refusals(help_card(status, {"define": "</define:1234567890123456789>"})) == []


def test_notices_are_within_the_limits() -> None:
    """Every notice is taken by Discord, also one that is far too long."""
    messages = [gone(), outdated({}), not_a_moderator(), failed("abc"), notice("word " * 900)]
    assert [refusals(message) for message in messages] == [[], [], [], [], []]


@quickly
@given(some.chooses())
def test_suggestions_are_always_within_the_limits(choose: Choose) -> None:
    """At most 25 suggestions, each with a name and a value of 1 to 100 characters."""
    hits: tuple[Hit, ...] = choose.hits
    suggestions = choices(hits)
    assert len(suggestions) <= 25
    assert all(1 <= len(choice["name"].strip()) <= 100 for choice in suggestions)
    assert all(len(choice["name"]) <= 100 for choice in suggestions)
    values = [choice["value"] for choice in suggestions]
    assert all(1 <= len(value) <= 100 for value in values)
    assert len({*values}) == len(values)
