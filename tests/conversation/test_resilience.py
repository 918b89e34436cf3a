"""What people notice when Discord, or the line to it, misbehaves: as little as possible."""

import asyncio

import pytest

from bot.app import running
from bot.discord_app.cannot_run import CannotRunError
from bot.sandbox import Fault, NoAnswerError

COMMANDS = "/applications/{application_id}/commands"
CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("INTERACTION_CREATE", {"id": "1", "type": 2, "application_id": "1", "version": 1}),
        ("INTERACTION_CREATE", {}),
        ("INTERACTION_CREATE", None),
        ("INTERACTION_CREATE", []),
        ("INTERACTION_CREATE", {"id": "9" * 5000}),
        ("GUILD_CREATE", {"id": "x"}),
        ("NOBODY_KNOWS_THIS", {"a": 1}),
    ],
)
async def test_a_malformed_event_is_survived(team, name, data):
    """The event is skipped, and the next question is answered."""
    mia = team.member("Mia")

    team.discord.gateway.send_event(name, data)

    assert (await mia.slash("define", term="API")).title == "API"


async def test_a_session_that_cannot_begin_ends_the_bot(stopped_team):
    """Without READY there is nothing to keep alive: the supervisor is told, and starts anew."""
    async with running(stopped_team.settings()) as bot:
        await stopped_team.discord.until_ready(commands=True)

        stopped_team.discord.gateway.send_event("READY", {})

        with pytest.raises(KeyError):
            await asyncio.wait_for(asyncio.shield(bot.connection), 10)


async def test_a_replayed_interaction_is_answered_once(team):
    """A resumed session may repeat what was answered already."""
    mia = team.member("Mia")
    await mia.slash("define", term="API")
    [create] = [
        frame.payload["d"]
        for frame in team.discord.transcript.frames("sent")
        if frame.payload.get("t") == "INTERACTION_CREATE"
    ]

    team.discord.gateway.send_event("INTERACTION_CREATE", create)
    await mia.slash("define", term="CD")

    callbacks = team.discord.transcript.exchanges("POST", CALLBACK)
    assert [exchange.status for exchange in callbacks] == [200, 200]


@pytest.mark.parametrize("code", [1000, 4000, 4007, 4009])
async def test_a_lost_connection_is_taken_up_again(team, code):
    """After a close that is no verdict, the next question is answered."""
    mia = team.member("Mia")

    await team.discord.gateway.close(code)
    await team.discord.until_ready()

    assert (await mia.slash("define", term="API")).title == "API"


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (4004, "Discord refused the token."),
        (4013, r"Discord refused the connection \(close code 4013\)."),
        (4014, "Discord refused the intents."),
    ],
)
async def test_a_verdict_ends_the_bot(stopped_team, code, sentence):
    """After a close that is final nothing is tried again: a person has to mend the set-up."""
    async with running(stopped_team.settings()) as bot:
        await stopped_team.discord.until_ready(commands=True)

        await stopped_team.discord.gateway.close(code)

        with pytest.raises(CannotRunError, match=sentence) as refused:
            await asyncio.wait_for(asyncio.shield(bot.connection), 10)
        assert refused.value.cause == "configuration"
    assert len(stopped_team.discord.gateway.identifies) == 1


@pytest.mark.parametrize("route", ["/users/@me", "/applications/{application_id}/commands"])
async def test_a_discord_that_is_down_is_temporary(stopped_team, route):
    """A 503 before there is a session is no verdict on the set-up."""
    stopped_team.discord.faults.plan("GET", route, Fault("status", status=503))
    async with running(stopped_team.settings()) as bot:
        with pytest.raises(CannotRunError, match="Discord cannot be reached") as refused:
            await asyncio.wait_for(asyncio.shield(bot.connection), 10)

    assert refused.value.cause == "temporary"


async def test_suggestions_that_come_too_late_are_given_up(stopped_team):
    """Nobody waits for the suggestions to a word that was typed seconds ago."""
    stopped_team.discord.faults.plan("POST", CALLBACK, Fault("status", status=500), times=9)
    async with stopped_team.bot_running():
        with pytest.raises(NoAnswerError):
            await stopped_team.member("Mia").typing("define", term="ap")

    assert 1 <= len(stopped_team.discord.transcript.exchanges("POST", CALLBACK)) <= 2
    assert stopped_team.discord.ledger.settle() == ["/define (typing) was never answered"]


async def test_health_follows_the_connection(stopped_team):
    """Not ready before there is a session, ready with it, not ready while it is lost."""
    gateway = stopped_team.discord.gateway
    async with running(stopped_team.settings()) as bot:
        assert bot.client.obstacle() == "not connected to Discord yet"

        await stopped_team.discord.until_ready()
        await bot.client.wait_until_ready()

        assert bot.client.obstacle() is None

        gateway.greets = False
        await gateway.close(4000)
        await bot.client.wait_for("shard_disconnect", timeout=10)

        assert bot.client.obstacle() == "reconnecting to Discord"


async def test_a_late_first_response_is_given_up(team):
    """When Discord hangs, the bot stops before the interaction's three seconds are over."""
    mia = team.member("Mia").at(team.server.general)
    team.discord.faults.plan("POST", CALLBACK, Fault("hang"))
    asked = asyncio.create_task(mia.slash("define", term="API"))
    requests = team.discord.transcript

    await team.discord.until(lambda: bool(team.discord.world.interactions))
    assert (await mia.slash("define", term="CD")).ephemeral
    with pytest.raises(NoAnswerError):
        await asked

    assert len(requests.exchanges("POST", CALLBACK)) <= 2
    assert team.discord.ledger.settle() == ["/define was never answered"]


async def test_a_failing_answer_is_not_tried_beyond_its_deadline(stopped_team):
    """discord.py would try five times within 16 seconds; people have left by then."""
    async with stopped_team.bot_running():
        mia = stopped_team.member("Mia")
        stopped_team.discord.faults.plan("POST", CALLBACK, Fault("status", status=500), times=5)

        with pytest.raises(NoAnswerError):
            await mia.slash("define", term="API")

    tried = stopped_team.discord.transcript.exchanges("POST", CALLBACK)
    assert 1 <= len(tried) <= 2
    assert stopped_team.discord.ledger.settle() == ["/define was never answered"]


async def test_an_answer_that_arrived_after_all_is_not_an_error(stopped_team, caplog):
    """When Discord took the answer but said 500, the second try is told so, and that is that."""
    discord = stopped_team.discord
    async with stopped_team.bot_running():
        mia = stopped_team.member("Mia")
        discord.faults.plan("POST", CALLBACK, Fault("status", status=500, processed=True))

        answer = await mia.slash("define", term="API")

    assert answer.title == "API"
    assert [exchange.status for exchange in discord.transcript.exchanges("POST", CALLBACK)] == [
        500,
        400,
    ]
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []
    assert discord.ledger.settle() == ["/define was acknowledged twice"]


@pytest.mark.parametrize("fault", [Fault("status", status=400), Fault("drop")])
async def test_commands_that_discord_refuses_do_not_stop_the_bot(stopped_team, fault):
    """On a bad day the bot starts with the commands that Discord has."""
    async with stopped_team.bot_running():
        pass
    for command in stopped_team.discord.world.commands.all():
        command.fields["description"] = "Something else"
    stopped_team.discord.faults.plan("PUT", COMMANDS, fault, times=2)  # a drop is tried again

    async with stopped_team.bot_running():
        mia = stopped_team.member("Mia")

        assert (await mia.slash("define", term="API")).title == "API"

    _, *refused = stopped_team.discord.transcript.exchanges("PUT", COMMANDS)
    assert refused
    assert {exchange.status for exchange in refused} == {
        fault.status if fault.kind == "status" else 0
    }
