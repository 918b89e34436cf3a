from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import discord
import pytest
from discord import app_commands

from tests.conformance.openapi import DiscordDescription

CALLBACK = "/interactions/846462639134605312/any-token/callback"
COMMANDS = "/applications/545364944258990091/commands"


@dataclass(frozen=True)
class Recorded:
    """An exchange as the local Discord records it."""

    method: str
    path: str
    request: Any = None
    status: int = 200
    response: Any = None
    query: dict[str, str] = field(default_factory=dict)


def callback(data: dict[str, Any], kind: int = 4) -> Recorded:
    return Recorded("POST", CALLBACK, {"type": kind, "data": data}, 204)


def unexpected(field: str) -> str:
    return f"Additional properties are not allowed ({field!r} was unexpected)"


def message_with(component: dict[str, Any]) -> dict[str, Any]:
    return {"components": [{"type": 1, "components": [component]}]}


BUTTON = {"type": 2, "style": 2, "label": "Full entry", "custom_id": "g1:full:api:1"}
SELECT = {
    "type": 3,
    "custom_id": "g1:pick::",
    "options": [{"label": "API", "value": "api", "description": "A contract"}],
}
REFUSAL = {
    "code": 50035,
    "message": "Invalid Form Body",
    "errors": {
        "embeds": {
            "0": {"title": {"_errors": [{"code": "BASE_TYPE_MAX_LENGTH", "message": "Shorter!"}]}}
        }
    },
}
USER = {
    "id": "80351110224678912",
    "username": "glossary",
    "discriminator": "0",
    "global_name": None,
    "avatar": None,
    "public_flags": 0,
    "flags": 0,
    "bot": True,
    "mfa_enabled": False,
    "locale": "en-US",
}


@pytest.mark.parametrize(
    "exchange",
    [
        callback({"embeds": [{"title": "API", "description": "A contract."}], "flags": 64}),
        callback({"content": None, "allowed_mentions": {"parse": []}}),
        callback(message_with(BUTTON)),
        callback(message_with(SELECT), kind=7),
        callback({"choices": [{"name": "API · architecture", "value": "id:api"}]}, kind=8),
        Recorded("POST", CALLBACK, {"type": 5}, 204),
        Recorded("POST", CALLBACK, {"type": 6}, 204, query={"with_response": "1"}),
        Recorded("GET", "/users/@me", response=USER),
        Recorded("GET", "/users/@me", status=401, response={"code": 0, "message": "401"}),
        Recorded("GET", "/users/@me", status=400, response=REFUSAL),
        Recorded("GET", "/users/@me", status=502, response="<html>Bad gateway</html>"),
        Recorded("PUT", COMMANDS, [{"name": "define", "description": "Explain a term."}], 200, []),
        Recorded("GET", "/users/@me", status=0),
        Recorded("DELETE", "/webhooks/545364944258990091/token/messages/@original", status=204),
    ],
)
def test_an_exchange_that_keeps_to_the_description_has_no_violations(
    description: DiscordDescription, exchange: Recorded
) -> None:
    """Cards, choices, deferrals, commands, and errors of Discord's form are all known."""
    assert description.violations(exchange) == []


@pytest.mark.parametrize(
    ("exchange", "said"),
    [
        (
            callback({"embeds": [{"title": "a" * 257}]}),
            f"request: $.data.embeds[0].title: '{'a' * 79} … {'a' * 67}' is too long",
        ),
        (
            callback({"embeds": [{}] * 11}),
            f"request: $.data.embeds: [{', '.join(['{}'] * 11)}] is too long",
        ),
        (
            callback({"embeds": [{"titel": "API"}]}),
            f"request: $.data.embeds[0]: {unexpected('titel')}",
        ),
        (
            callback({"content": 5}),
            "request: $.data.content: 5 is not of type 'string', 'null'",
        ),
        (
            callback(message_with(BUTTON | {"custom_id": ""})),
            "request: $.data.components[0].components[0].custom_id: '' should be non-empty",
        ),
        (
            callback(message_with(BUTTON | {"style": 9})),
            "request: $.data.components[0].components[0].style: 9 is not one of [1, 2, 3, 4, 5, 6]",
        ),
        (
            callback(message_with(SELECT | {"options": []})),
            "request: $.data.components[0].components[0].options: [] should be non-empty",
        ),
        (
            callback({"choices": [{"name": "API", "value": "api", "hint": "x"}]}, kind=8),
            f"request: $.data.choices[0]: {unexpected('hint')}",
        ),
        (callback({}, kind=77), "request: $: no form is described for the type 77"),
        (Recorded("POST", CALLBACK, None, 204), "request: the body is missing"),
        (
            Recorded("POST", CALLBACK, {"type": 6}, 204, {"id": "1"}),
            "answer 204: a body is answered where none is described",
        ),
        (Recorded("POST", CALLBACK, {"type": 6}, 200), "answer 200: the body is missing"),
        (Recorded("POST", CALLBACK, {"type": 6}, 302), "answer: the status 302 is not described"),
        (
            Recorded("POST", CALLBACK, {"type": 6}, 204, query={"wait": "true"}),
            "query: 'wait' is not described",
        ),
        (
            Recorded("POST", "/interactions/first/token/callback", {"type": 6}, 204),
            "path: interaction_id: 'first' does not match '^(0|[1-9][0-9]*)$'",
        ),
    ],
)
def test_a_violation_names_the_field_and_what_is_wrong_with_it(
    description: DiscordDescription, exchange: Recorded, said: str
) -> None:
    """Limits, types, unknown fields, kinds, statuses and addresses are each refused in one line."""
    assert description.violations(exchange) == [f"POST {exchange.path}: {said}"]


@pytest.mark.parametrize(
    ("exchange", "said"),
    [
        (
            Recorded("GET", "/users/@me", response={k: USER[k] for k in USER if k != "username"}),
            "answer 200: $: 'username' is a required property",
        ),
        (
            Recorded("GET", "/users/@me", response=USER | {"nickname": "G"}),
            f"answer 200: $: {unexpected('nickname')}",
        ),
        (
            Recorded("GET", "/users/@me", response=USER | {"id": 80351110224678912}),
            "answer 200: $.id: 80351110224678912 is not of type 'string'",
        ),
        (
            Recorded("GET", "/users/@me", status=403, response={"message": "Missing Access"}),
            "answer 403: $: 'code' is a required property",
        ),
        (
            Recorded(
                "GET", "/users/@me", status=429, response={"code": 0, "message": "", "global": True}
            ),
            "answer 429: $: 'retry_after' is a required property",
        ),
        (
            Recorded("GET", "/users/@me", {"why": "not"}, 200, USER),
            "request: a body is sent where none is described",
        ),
    ],
)
def test_the_answer_is_held_to_the_description_as_strictly(
    description: DiscordDescription, exchange: Recorded, said: str
) -> None:
    """The local Discord may leave nothing out, add nothing, and send ids only as text."""
    assert description.violations(exchange) == [f"GET /users/@me: {said}"]


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/glossary"), ("GET", "/users/@me/"), ("PUT", "/users/@me"), ("GET", "/api/users")],
)
def test_an_unknown_route_or_method_is_a_violation(
    description: DiscordDescription, method: str, path: str
) -> None:
    """What Discord would answer with 404 or 405 is never passed over."""
    [violation] = description.violations(Recorded(method, path))
    assert violation.endswith(": Discord describes no such route")


async def test_what_discord_py_sends_for_a_command_tree_and_a_card_is_accepted(
    description: DiscordDescription,
) -> None:
    """The leniencies cover exactly what the library adds of its own to commands and embeds."""

    @app_commands.command(description="Explain a term.")
    @app_commands.describe(term="What to look up.")
    @app_commands.default_permissions(manage_guild=True)
    async def define(_: discord.Interaction, term: str) -> None:
        del term

    client = discord.Client(intents=discord.Intents.none())
    tree = app_commands.CommandTree(client)
    tree.add_command(define)
    commands = [command.to_dict(tree) for command in tree.get_commands()]
    embed = discord.Embed(title="API", description="A contract.", color=0x2F6FDE)

    assert description.violations(Recorded("PUT", COMMANDS, commands, 200, [])) == []
    assert description.violations(callback({"embeds": [embed.to_dict()]})) == []
    await client.close()


def test_a_machine_without_the_description_is_told_apart(tmp_path: Path) -> None:
    """A stranger's checkout has no description beside it, and nothing breaks for that."""
    assert DiscordDescription.load(tmp_path / "discord-openapi.json.gz") is None
