"""What is counted about lookups, and what is not."""

import pytest

from bot.services.asked import Asked


def test_an_entry_is_counted_each_time():
    """What was taken as the counts once stays up to date: suggestions read it all the time."""
    asked = Asked()
    counts = asked.counts
    asked.count("api")
    asked.count("api")
    asked.count("slo")

    assert counts == {"api": 2, "slo": 1}


def test_the_counts_are_for_reading():
    """Only an answer changes them."""
    with pytest.raises(TypeError):
        Asked().counts["api"] = 1
