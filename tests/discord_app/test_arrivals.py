"""How replays are recognized, and how long a first response still makes sense."""

from bot.discord_app.arrivals import FIRST_RESPONSE, REMEMBERED, Arrivals


def test_an_interaction_is_new_once():
    """The second time an interaction arrives, it is a replay."""
    arrivals = Arrivals()

    assert arrivals.note(7)
    assert not arrivals.note(7)
    assert arrivals.note(8)


def test_the_memory_is_bounded():
    """Months of interactions do not fill the memory: the oldest are forgotten first."""
    arrivals = Arrivals()
    for interaction_id in range(REMEMBERED + 1):
        arrivals.note(interaction_id)

    assert not arrivals.note(REMEMBERED)
    assert arrivals.note(0)


def test_the_deadline_counts_from_the_arrival():
    """The time left only shrinks, and is never more than the whole."""
    arrivals = Arrivals()
    arrivals.note(7)

    first = arrivals.seconds_left(7)
    second = arrivals.seconds_left(7)

    assert FIRST_RESPONSE >= first >= second
