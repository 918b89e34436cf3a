import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import NamedTuple

import discord
import pytest

from bot.sandbox import Answer, LocalDiscord, NoAnswerError, Person
from tests.sandbox.conftest import Client, PointAt, running
from tests.sandbox.raw import ask


class Clock:
    """Seconds that pass only when told to."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


class Held(Client):
    """A client that keeps the interaction with its command, and leaves it to the test."""

    def __init__(self) -> None:
        super().__init__()
        self.held: asyncio.Queue[discord.Interaction] = asyncio.Queue()

        @self.tree.command(name="ask", description="Ask")
        async def command(interaction: discord.Interaction) -> None:
            await self.held.put(interaction)


class Question(NamedTuple):
    """Mia has asked, and the bot has not answered yet."""

    mia: Person
    asking: "asyncio.Task[Answer]"
    interaction: discord.Interaction


@asynccontextmanager
async def question(local: LocalDiscord) -> AsyncIterator[Question]:
    """Run a bot, and let Mia use its only command."""
    mia = local.guild("Team").member("Mia")
    async with running(client := Held(), local):
        await local.until_ready(commands=True)
        asking = asyncio.create_task(mia.slash("ask"))
        yield Question(mia, asking, await client.held.get())


async def code_of(refused: "asyncio.Future[object]") -> int:
    """Return the code Discord refused a request with."""
    try:
        await refused
    except discord.HTTPException as error:
        return error.code
    return 0


def again(interaction: discord.Interaction) -> str:
    """Where the interaction was responded to."""
    return f"/interactions/{interaction.id}/{interaction.token}/callback"


async def test_a_deferred_answer_is_awaited_until_it_is_there(local: LocalDiscord) -> None:
    """A person who sees "is thinking" waits for the words, which are not marked as edited."""
    async with question(local) as (mia, asking, interaction):
        told = await interaction.response.defer(ephemeral=True, thinking=True)
        assert told is not None
        assert told.is_thinking()
        assert told.is_ephemeral()
        (thinking,) = mia.sees()
        assert thinking.message.loading
        assert not asking.done()
        await interaction.edit_original_response(content="42")
        answer = await asking
        assert (answer.id, answer.content) == (thinking.id, "42")
        assert answer.ephemeral
        assert not answer.edited
        await interaction.edit_original_response(content="43")
        assert (answer.content, answer.edited) == ("43", True)


async def test_the_first_followup_takes_the_place_of_thinking(local: LocalDiscord) -> None:
    """After a deferral the first followup is the answer itself; the next one stands below it."""
    async with question(local) as (mia, asking, interaction):
        await interaction.response.defer(ephemeral=True)
        first = await interaction.followup.send("one", wait=True)
        answer = await asking
        assert (answer.id, answer.ephemeral) == (str(first.id), True)
        await interaction.followup.send("two")
        assert (await mia.next()).content == "two"
        assert [message.content for message in mia.sees()] == ["one", "two"]


async def test_followups_are_read_changed_and_deleted(local: LocalDiscord) -> None:
    """The messages of an interaction are at hand through its token, until they are deleted."""
    async with question(local) as (mia, asking, interaction):
        await interaction.response.send_message("one")
        answer = await asking
        assert (await interaction.original_response()).content == "one"
        followup = await interaction.followup.send("two", ephemeral=True, wait=True)
        await followup.edit(content="three")
        assert (await mia.next()).content == "three"
        await followup.delete()
        await interaction.delete_original_response()
        assert answer.deleted
        assert mia.sees() == []
        gone = asyncio.ensure_future(interaction.edit_original_response(content="four"))
        assert await code_of(gone) == 10008


async def test_a_second_response_is_40060(local: LocalDiscord) -> None:
    """An interaction is acknowledged exactly once; a second time is refused and written down."""
    async with question(local) as (_mia, asking, interaction):
        await interaction.response.send_message("one")
        body = {"type": 4, "data": {"content": "two"}}
        answered = await ask(local, "POST", again(interaction), body)
        assert (answered.status, answered.body) == (
            400,
            {"message": "Interaction has already been acknowledged.", "code": 40060},
        )
        assert (await asking).content == "one"
        assert local.ledger.settle() == ["/ask was acknowledged twice"]


async def test_a_response_after_three_seconds_is_10062(point_at: PointAt) -> None:
    """The first response has three seconds; then the interaction is unknown, and its token too."""
    clock = Clock()
    async with LocalDiscord(clock=clock) as local:
        point_at(local)
        async with question(local) as (_mia, asking, interaction):
            clock.now += 3.01
            late = asyncio.ensure_future(interaction.response.send_message("late"))
            assert await code_of(late) == 10062
            with pytest.raises(NoAnswerError, match="/ask was answered too late"):
                await asking
            followup = asyncio.ensure_future(interaction.followup.send("later"))
            assert await code_of(followup) == 10015
            assert local.ledger.settle() == [
                "/ask was acknowledged too late",
                "/ask was never answered",
            ]


async def test_a_token_lives_fifteen_minutes(point_at: PointAt) -> None:
    """After a timely first response a token serves for 15 minutes and not longer."""
    clock = Clock()
    async with LocalDiscord(clock=clock) as local:
        point_at(local)
        async with question(local) as (_mia, asking, interaction):
            clock.now += 2.99
            await interaction.response.send_message("one")
            answer = await asking
            clock.now += 890
            await interaction.edit_original_response(content="two")
            assert answer.content == "two"
            clock.now += 10
            expired = asyncio.ensure_future(interaction.edit_original_response(content="three"))
            assert await code_of(expired) == 50027
            assert answer.content == "two"


async def test_an_unknown_interaction_is_10062_and_an_unknown_webhook_10015(
    local: LocalDiscord,
) -> None:
    """Tokens and ids that belong to nothing are refused with Discord's own codes."""
    body = {"type": 4, "data": {"content": "x"}}
    callback = await ask(local, "POST", "/interactions/1/no-such-token/callback", body)
    assert (callback.status, callback.body) == (
        404,
        {"message": "Unknown interaction", "code": 10062},
    )
    hook = f"/webhooks/{local.world.application_id}/no-such-token"
    answered = await ask(local, "POST", hook, {"content": "x"})
    assert (answered.status, answered.body) == (404, {"message": "Unknown Webhook", "code": 10015})


async def test_nobody_waits_for_ever(point_at: PointAt) -> None:
    """A person who gets no answer says so, with everything that crossed the wire."""
    async with LocalDiscord(patience=0.05) as local:
        point_at(local)
        mia = local.guild("Team").member("Mia")
        async with running(Held(), local):
            await local.until_ready(commands=True, patience=5)
            with pytest.raises(NoAnswerError, match="/ask was not answered") as failed:
                await mia.slash("ask")
            assert "INTERACTION_CREATE" in str(failed.value)
            with pytest.raises(NoAnswerError, match="no further message came"):
                await mia.next()
            assert local.ledger.complaints() == ["/ask was never answered"]


async def test_an_answer_nobody_reads_is_a_loose_end(local: LocalDiscord) -> None:
    """A message that comes after the one a person waited for is remembered until it is read."""
    async with question(local) as (mia, asking, interaction):
        await interaction.response.send_message("one")
        await interaction.followup.send("two")
        await asking
        assert local.ledger.complaints() == ["nobody read: two"]
        assert (await mia.next()).content == "two"


async def test_a_callback_tells_what_became_of_it_only_if_asked(local: LocalDiscord) -> None:
    """Without ``with_response`` a first response is answered 204 with nothing in it."""
    mia = local.guild("Team").member("Mia")
    async with running(client := Held(), local):
        await local.until_ready(commands=True)
        for query, status in (("", 204), ("?with_response=true", 200)):
            asking = asyncio.create_task(mia.slash("ask"))
            interaction = await client.held.get()
            body = {"type": 4, "data": {"content": "x"}}
            answered = await ask(local, "POST", again(interaction) + query, body)
            answer = await asking
            assert answered.status == status
            if status == 204:
                assert answered.body is None
            else:
                assert answered.body["resource"]["message"]["id"] == answer.id
                assert answered.body["interaction"]["response_message_id"] == answer.id
