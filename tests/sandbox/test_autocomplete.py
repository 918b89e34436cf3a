from typing import Any

import discord
import pytest
from discord import app_commands

from bot.sandbox import LocalDiscord, NotAcceptedError
from tests.sandbox.bots import greeter, market
from tests.sandbox.conftest import Client, running

INVALID = "400 Bad Request (error code: 50035): Invalid Form Body"


def suggesting(choices: list[dict[str, Any]]) -> Client:
    """A client that suggests whatever it is told to, and keeps what Discord thinks of it."""
    client = Client()

    @client.tree.command(name="ask", description="Ask")
    async def ask(interaction: discord.Interaction, what: str) -> None: ...

    @ask.autocomplete("what")
    async def suggest(interaction: discord.Interaction, _: str) -> list[app_commands.Choice[str]]:
        try:
            await interaction.response.autocomplete(
                [app_commands.Choice(name=c["name"], value=c["value"]) for c in choices]
            )
        except discord.HTTPException as error:
            client.errors.append(error)
            await interaction.response.autocomplete([])
        return []

    return client


async def test_suggestions_come_while_a_person_types(local: LocalDiscord) -> None:
    """What the bot suggests for the option being typed is what the person is offered."""
    mia = local.guild("Team").member("Mia")
    async with running(market(), local):
        await local.until_ready(commands=True)
        assert await mia.typing("buy", fruit="ap") == [
            {"name": "Apple", "value": "apple"},
            {"name": "Apricot", "value": "apricot"},
        ]
        assert await mia.typing("buy", fruit="") == [
            {"name": "Apple", "value": "apple"},
            {"name": "Apricot", "value": "apricot"},
            {"name": "Banana", "value": "banana"},
        ]
        assert await mia.typing("buy", fruit="x") == []


async def test_an_option_without_suggestions_suggests_nothing(local: LocalDiscord) -> None:
    """The client asks for suggestions only where the command promises them."""
    mia = local.guild("Team").member("Mia")
    async with running(greeter(), local):
        await local.until_ready(commands=True)
        with pytest.raises(NotAcceptedError, match="who suggests nothing"):
            await mia.typing("greet", who="K")


@pytest.mark.parametrize(
    ("choices", "where", "code"),
    [
        ([{"name": "n", "value": "v"}] * 26, [], "BASE_TYPE_MAX_LENGTH"),
        ([{"name": "n" * 101, "value": "v"}], ["0", "name"], "BASE_TYPE_BAD_LENGTH"),
        ([{"name": "", "value": "v"}], ["0", "name"], "BASE_TYPE_REQUIRED"),
        ([{"name": "n", "value": "v" * 101}], ["0", "value"], "BASE_TYPE_MAX_LENGTH"),
        ([{"name": "n", "value": 5}], ["0", "value"], "STRING_TYPE_CONVERT"),
    ],
)
async def test_suggestions_beyond_discords_limits_are_refused(
    local: LocalDiscord, choices: list[dict[str, Any]], where: list[str], code: str
) -> None:
    """At most 25 suggestions of at most 100 characters, of the option's own type."""
    mia = local.guild("Team").member("Mia")
    client = suggesting(choices)
    async with running(client, local):
        await local.until_ready(commands=True)
        assert await mia.typing("ask", what="x") == []
        (error,) = client.errors
        assert isinstance(error, discord.HTTPException)
        assert (error.status, error.code) == (400, 50035)
        (refused, accepted) = local.transcript.exchanges("POST")
        node = refused.response["errors"]["data"]["choices"]
        for step in where:
            node = node[step]
        assert [found["code"] for found in node["_errors"]] == [code]
        assert accepted.status == 200


async def test_only_suggestions_answer_typing(local: LocalDiscord) -> None:
    """A message is no answer to typing, and suggestions are none to a command."""
    mia = local.guild("Team").member("Mia")
    client = Client()

    @client.tree.command(name="ask", description="Ask")
    async def ask(interaction: discord.Interaction, what: str) -> None:  # noqa: ARG001  it is offered
        response = interaction.response
        try:
            await client.http.request(callback(interaction), json={"type": 8, "data": {}})
        except discord.HTTPException as error:
            client.errors.append(error)
            await response.send_message("fine")

    @ask.autocomplete("what")
    async def suggest(interaction: discord.Interaction, _: str) -> list[app_commands.Choice[str]]:
        try:
            body = {"type": 4, "data": {"content": "no"}}
            await client.http.request(callback(interaction), json=body)
        except discord.HTTPException as error:
            client.errors.append(error)
        return []

    async with running(client, local):
        await local.until_ready(commands=True)
        assert await mia.typing("ask", what="x") == []
        assert (await mia.slash("ask", what="x")).content == "fine"
        assert [str(error).splitlines() for error in client.errors] == [
            [INVALID, "In type: Value must be one of {8}."],
            [INVALID, "In type: Value must be one of {4, 5, 9}."],
        ]


def callback(interaction: discord.Interaction) -> discord.http.Route:
    """Where an interaction is responded to."""
    return discord.http.Route(
        "POST", f"/interactions/{interaction.id}/{interaction.token}/callback"
    )
