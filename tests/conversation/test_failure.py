"""When the program itself fails: the asker gets a sentence and a number, the log the reason."""

import asyncio
import re

import pytest

from bot.discord_app.client import GlossaryClient
from bot.discord_app.connection import connect
from bot.discord_app.endpoints import point_at
from bot.services import Define, Library, Services
from bot.services.library import build
from bot.services.outcomes import Answer, Found, Gone, Reload

SORRY = (
    r"Something went wrong on my side, not yours\. Please try again\. "
    r"If it keeps happening, tell a moderator this number: ([0-9a-f]{6})"
)


class BrokenDefine(Define):
    """Finds nothing but trouble."""

    def ask(self, query: str) -> Answer:
        """Fail."""
        if query == "api":
            return super().ask(query)
        raise ZeroDivisionError("the shelf is empty")

    def open(self, entry_id: str) -> Found | Gone:
        """Fail."""
        raise ZeroDivisionError(f"no shelf for {entry_id}")


class BrokenLibrary(Library):
    """Cannot reload."""

    async def reload(self, *, force: bool = False) -> Reload:
        """Fail."""
        raise ZeroDivisionError(f"the door is stuck, force: {force}")


@pytest.fixture
async def broken_team(stopped_team):
    """A team whose bot fails at everything but looking up "api"."""
    team = stopped_team
    snapshot, _ = build([team.folder])
    library = BrokenLibrary([team.folder], snapshot)
    client = GlossaryClient(Services(library, BrokenDefine(library)))
    await point_at(team.discord.api_base)
    connection = asyncio.create_task(connect(client, team.discord.token))
    await team.discord.until_ready(commands=True)
    yield team
    await client.close()
    await connection


@pytest.fixture
def incident(caplog):
    """Checks that an answer is an apology, and that the log knows its number and the reason."""

    def check(answer, reason):
        assert answer.ephemeral
        found = re.fullmatch(SORRY, answer.text)
        assert found, answer.text
        assert f"incident {found[1]}" in caplog.text
        assert reason in caplog.text

    return check


async def test_a_failing_command_apologizes(broken_team, incident):
    """The number in the answer leads to the reason in the log."""
    mia = broken_team.member("Mia")

    incident(await mia.slash("define", term="slo"), "ZeroDivisionError: the shelf is empty")


async def test_a_failing_click_apologizes(broken_team, incident):
    """Buttons are no exception."""
    mia = broken_team.member("Mia")
    card = await mia.slash("define", term="api")

    answer = await mia.press(card, "Back End Software Engineer")

    incident(answer, "ZeroDivisionError: no shelf for back-end-software-engineer")


async def test_a_failure_after_the_first_response_apologizes(broken_team, incident):
    """Whoever was told to wait is not left waiting."""
    kim = broken_team.moderator("Kim")

    incident(await kim.slash("glossary reload"), "ZeroDivisionError: the door is stuck")


async def test_a_command_that_is_no_longer_known_leads_on(broken_team):
    """Discord's client may still offer what an update took away."""
    mia = broken_team.member("Mia")
    [old] = [c for c in broken_team.discord.world.commands.all() if c.fields["name"] == "help"]
    old.fields["name"] = "explain"  # what it was called before

    answer = await mia.slash("help")  # as a client that has not heard of the update

    assert answer.ephemeral
    assert answer.text.startswith("That is from an older version of me. Please use </define:")
