"""The one place that touches discord.py's privates notices when they have moved."""

import pytest

from bot.discord_app.arrivals import Arrivals
from bot.discord_app.guard import guard_events


class LaterClient:
    """A client of a discord.py that keeps its parsers elsewhere."""

    _connection = object()


def test_an_unknown_discord_py_is_refused_at_the_start():
    """Better not to start than to run unguarded."""
    with pytest.raises(RuntimeError, match="its parsers have moved"):
        guard_events(LaterClient(), Arrivals())
