from bot.sandbox import LocalDiscord
from tests.sandbox.bots import greeter
from tests.sandbox.conftest import running
from tests.sandbox.raw import ask

CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"


async def test_everything_that_crossed_the_wire_is_kept(local: LocalDiscord) -> None:
    """A request is kept with its route, its parsed JSON and its answer, and so is each frame."""
    mia = local.guild("Team").member("Mia")
    async with running(greeter(), local):
        await local.until_ready(commands=True)
        await mia.slash("greet", who="you")
        await local.until(lambda: bool(local.transcript.exchanges("POST", CALLBACK)))
    (answered,) = local.transcript.exchanges("POST", CALLBACK)
    assert answered.request == {"type": 4, "data": {"tts": False, "content": "Hello you"}}
    assert answered.status == 200
    assert answered.query == {"with_response": "1"}
    assert answered.response["resource"]["message"]["content"] == "Hello you"
    (login,) = local.transcript.exchanges("GET", "/users/@me")
    assert login.request is None
    sent = [
        frame.payload.get("t") or frame.payload["op"] for frame in local.transcript.frames("sent")
    ]
    assert sent == [10, 11, "READY", "GUILD_CREATE", "INTERACTION_CREATE"]
    received = [frame.payload["op"] for frame in local.transcript.frames("received")]
    assert received == [1, 2]


async def test_a_printed_transcript_shows_no_token(local: LocalDiscord) -> None:
    """Printed, the transcript tells what happened without the tokens that are in it."""
    mia = local.guild("Team").member("Mia")
    async with running(greeter(), local):
        await local.until_ready(commands=True)
        await mia.slash("greet", who="you")
        await local.until(lambda: bool(local.transcript.exchanges("POST", CALLBACK)))
    printed = str(local.transcript)
    (interaction,) = local.world.interactions.values()
    assert f"POST /interactions/{interaction.id}/[token]/callback" in printed
    assert "gateway -> shard 0 READY" in printed
    assert local.token not in printed
    assert interaction.token not in printed


async def test_a_failure_of_the_local_discord_itself_is_a_loose_end(local: LocalDiscord) -> None:
    """A bug in the local Discord answers 500, and no test ends well that met it."""
    local.world.bot = None  # type: ignore[assignment]  # something that cannot be used
    assert (await ask(local, "GET", "/users/@me")).status == 500
    (loose_end,) = local.ledger.settle()
    assert loose_end.startswith("the local Discord failed at GET /users/@me: AttributeError")
