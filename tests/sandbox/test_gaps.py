import aiohttp
import pytest

from bot.sandbox import LocalDiscord
from bot.sandbox.rest.router import Call, Endpoint, Reply, Router
from tests.sandbox.raw import ask


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/guilds/1/emojis", 404),
        ("GET", "/nonsense", 404),
        ("DELETE", "/users/@me", 405),
        ("GET", "/interactions/1/x/callback", 405),
    ],
)
async def test_a_route_that_is_not_played_is_a_loose_end(
    local: LocalDiscord, method: str, path: str, status: int
) -> None:
    """An unknown route is refused as Discord does it, and no test ends well that asked for it."""
    answered = await ask(local, method, path)
    assert (answered.status, answered.body["code"]) == (status, 0)
    assert local.ledger.settle() == [f"the local Discord does not know {method} {path}"]


async def test_a_field_that_is_not_known_is_refused_and_is_a_loose_end(
    local: LocalDiscord,
) -> None:
    """A misspelled field, deep inside a body, is refused at its place and remembered."""
    team = local.guild("Team")
    path = f"/channels/{team.general.id}/messages"
    body = {"embeds": [{"title": "x", "feilds": []}]}
    answered = await ask(local, "POST", path, body)
    assert answered.status == 400
    assert answered.body["errors"]["embeds"]["0"]["feilds"]["_errors"] == [
        {"code": "UNKNOWN_FIELD", "message": "The local Discord does not know this field."}
    ]
    (gap,) = local.ledger.settle()
    assert gap == (
        "the local Discord does not know the field embeds.0.feilds of "
        "POST /channels/{channel_id}/messages"
    )


async def test_a_parameter_or_a_body_that_is_not_known_is_a_loose_end(
    local: LocalDiscord,
) -> None:
    """So is a parameter of the query, and a body where none belongs."""
    assert (await ask(local, "GET", "/users/@me?wiht=1")).status == 200
    assert (await ask(local, "GET", "/users/@me", {"a": 1})).status == 200
    assert local.ledger.settle() == [
        "the local Discord does not know the parameter wiht of GET /users/@me",
        "the local Discord does not know a body of GET /users/@me",
    ]
    assert local.ledger.complaints() == []


async def test_what_is_no_json_is_50109(local: LocalDiscord) -> None:
    """A body that cannot be parsed is refused before anything else is looked at."""
    async with (
        aiohttp.ClientSession() as session,
        session.post(local.api_base + "/users/@me/channels", data="{") as response,
    ):
        assert response.status == 400
        assert (await response.json())["code"] == 50109


def test_the_more_literal_of_two_routes_is_meant() -> None:
    """``@original`` is not the id of a message, in whichever order the routes are listed."""

    def reply(_: Call) -> Reply:
        return Reply()

    by_id = Endpoint("GET", "/messages/{message_id}", reply)
    original = Endpoint("GET", "/messages/@original", reply)
    for listed in ([by_id, original], [original, by_id]):
        router = Router(listed)
        assert router.find("GET", "/messages/@original") == (original, {})
        assert router.find("GET", "/messages/7") == (by_id, {"message_id": "7"})


async def test_every_answer_has_exactly_the_content_type_of_discord(local: LocalDiscord) -> None:
    """discord.py compares the whole header: a charset in it would make JSON a text."""
    for path in ("/users/@me", "/nonsense"):
        answered = await ask(local, "GET", path)
        assert answered.headers["Content-Type"] == "application/json"
    local.ledger.settle()
