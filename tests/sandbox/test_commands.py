import discord
import pytest
from discord import app_commands

from bot.sandbox import LocalDiscord, NotAcceptedError
from tests.sandbox.bots import greeter, keeper, market
from tests.sandbox.conftest import Client, running
from tests.sandbox.raw import ask


async def test_a_person_is_answered_by_an_unmodified_client(local: LocalDiscord) -> None:
    """discord.py logs in, registers a command, and a person who uses it sees the answer."""
    mia = local.guild("Team").member("Mia")
    async with running(greeter(), local):
        await local.until_ready(commands=True)
        answer = await mia.slash("greet", who="Kim")
        assert answer.content == "Hello Kim"
        assert not answer.ephemeral
        assert not answer.edited


async def test_options_reach_the_bot_with_their_types(local: LocalDiscord) -> None:
    """Text, whole numbers, yes-or-no and choices arrive as what they are; others get defaults."""
    mia = local.guild("Team").member("Mia")
    async with running(market(), local):
        await local.until_ready(commands=True)
        short = await mia.slash("buy", fruit="apple")
        full = await mia.slash("buy", fruit="banana", count=3, gift=True, size="big")
        assert short.content == "apple 1 False big"
        assert full.content == "banana 3 True big"
        assert full.ephemeral


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "the option fruit is required"),
        ({"fruit": "ab"}, "fruit takes 3 to 8 characters"),
        ({"fruit": "pineapples"}, "fruit takes 3 to 8 characters"),
        ({"fruit": 5}, "fruit takes str, not 5"),
        ({"fruit": "apple", "count": 10}, "count takes 1 to 9"),
        ({"fruit": "apple", "count": True}, "count takes int, not True"),
        ({"fruit": "apple", "gift": "yes"}, "gift takes bool, not 'yes'"),
        ({"fruit": "apple", "size": "small"}, "'small' is not one of the choices of size"),
        ({"fruit": "apple", "colour": "red"}, "/buy has no option 'colour'"),
    ],
)
async def test_the_client_checks_what_a_person_types(
    local: LocalDiscord, options: dict[str, str | int | bool], words: str
) -> None:
    """Discord's client sends no command with values that its options do not take."""
    mia = local.guild("Team").member("Mia")
    async with running(market(), local):
        await local.until_ready(commands=True)
        with pytest.raises(NotAcceptedError, match=words):
            await mia.slash("buy", **options)


async def test_what_stays_the_same_keeps_its_id_and_version(local: LocalDiscord) -> None:
    """A second registration keeps ids by name, and versions where nothing else changed."""
    async with running(client := keeper(), local):
        await local.until_ready(commands=True)
        first = {c.key: (c.id, c.version) for c in local.world.commands.all()}
        client.tree.remove_command("where")

        @client.tree.command(name="where", description="Tell the place")
        async def where(interaction: discord.Interaction) -> None: ...

        client.tree.remove_command("roll")
        await client.tree.sync()
        second = {c.key: (c.id, c.version) for c in local.world.commands.all()}
        assert set(second) == {(1, "stock"), (1, "where")}
        assert second[1, "stock"] == first[1, "stock"]
        assert second[1, "where"][0] == first[1, "where"][0]
        assert second[1, "where"][1] != first[1, "where"][1]
        assert local.world.command_writes == 2


async def test_reading_commands_back_gives_what_was_registered(local: LocalDiscord) -> None:
    """discord.py reads its own commands back equal, and reading is not counted as writing."""
    async with running(client := market(), local):
        await local.until_ready(commands=True)
        (buy,) = await client.tree.fetch_commands()
        assert buy.name == "buy"
        fruit, count, gift, size = (o for o in buy.options if isinstance(o, app_commands.Argument))
        assert (fruit.min_length, fruit.max_length, fruit.required) == (3, 8, True)
        assert (count.min_value, count.max_value, count.required) == (1, 9, False)
        assert gift.type is discord.AppCommandOptionType.boolean
        assert [choice.value for choice in size.choices] == ["big"]
        assert local.world.command_writes == 1


async def test_commands_can_be_written_one_at_a_time(local: LocalDiscord) -> None:
    """POST adds or overwrites by name, GET and DELETE go by id, and an unknown id is 10063."""
    base = f"/applications/{local.world.application_id}/commands"
    new = await ask(local, "POST", base, {"name": "one", "description": "First"})
    again = await ask(local, "POST", base, {"name": "one", "description": "Second"})
    assert (new.status, again.status) == (201, 200)
    assert new.body["id"] == again.body["id"]
    one = f"{base}/{new.body['id']}"
    assert (await ask(local, "GET", one)).body["description"] == "Second"
    assert (await ask(local, "DELETE", one)).status == 204
    gone = await ask(local, "GET", one)
    assert (gone.status, gone.body["code"]) == (404, 10063)
    assert local.world.command_writes == 3


def option(**fields: object) -> dict[str, object]:
    """A command with one text option."""
    text = {"type": 3, "name": "term", "description": "A term"} | fields
    return {"name": "x", "description": "y", "options": [text]}


WRONG = [
    ({"name": "x"}, ["description"], "BASE_TYPE_REQUIRED"),
    ({"name": "x" * 33, "description": "y"}, ["name"], "BASE_TYPE_BAD_LENGTH"),
    ({"name": "Two Words", "description": "y"}, ["name"], "APPLICATION_COMMAND_INVALID_NAME"),
    ({"name": "X", "description": "y"}, ["name"], "APPLICATION_COMMAND_INVALID_NAME"),
    ({"name": "x", "description": "y" * 101}, ["description"], "BASE_TYPE_MAX_LENGTH"),
    ({"name": "x", "description": "y", "contexts": [7]}, ["contexts", "0"], "BASE_TYPE_CHOICES"),
    ({"name": "x", "description": "y", "colour": 1}, ["colour"], "UNKNOWN_FIELD"),
    (option(name="Term"), ["options", "0", "name"], "APPLICATION_COMMAND_INVALID_NAME"),
    (option(max_length=6001), ["options", "0", "max_length"], "NUMBER_TYPE_MAX"),
    (option(type=99), ["options", "0", "type"], "BASE_TYPE_CHOICES"),
    (
        option(choices=[{"name": "n", "value": "v"}] * 26),
        ["options", "0", "choices"],
        "BASE_TYPE_MAX_LENGTH",
    ),
]


@pytest.mark.parametrize(("command", "path", "code"), WRONG)
async def test_a_command_beyond_discords_limits_is_refused(
    local: LocalDiscord, command: dict[str, object], path: list[str], code: str
) -> None:
    """A wrong command is answered 50035 with the fault at its field, and nothing is registered."""
    base = f"/applications/{local.world.application_id}/commands"
    answered = await ask(local, "PUT", base, [command])
    local.ledger.settle()
    assert (answered.status, answered.body["code"]) == (400, 50035)
    node = answered.body["errors"]["0"]
    for step in path:
        node = node[step]
    assert [error["code"] for error in node["_errors"]] == [code]
    assert local.world.commands.all() == []


def large(spare: int) -> dict[str, object]:
    """A command of 7,910 characters and some to spare."""
    choices = [{"name": f"{n:099}c", "value": f"{n:099}v"} for n in range(25)]
    big = {"type": 3, "name": "big", "description": "d" * 100, "choices": choices}
    small = {"type": 3, "name": "small", "description": "d" * spare, "choices": choices[:14]}
    return {"name": "x", "description": "y", "options": [big, small]}


async def test_a_command_may_hold_8000_characters(local: LocalDiscord) -> None:
    """All names, descriptions and values of a command together have a limit of their own."""
    base = f"/applications/{local.world.application_id}/commands"
    assert (await ask(local, "PUT", base, [large(90)])).status == 200
    answered = await ask(local, "PUT", base, [large(91)])
    assert answered.body["errors"]["0"]["_errors"] == [
        {
            "code": "APPLICATION_COMMAND_TOO_LARGE",
            "message": "Command exceeds maximum size (8000)",
        }
    ]


async def test_names_side_by_side_must_differ(local: LocalDiscord) -> None:
    """Two commands, or two options, of one name are refused; required options come first."""
    base = f"/applications/{local.world.application_id}/commands"
    same = {"name": "x", "description": "y"}
    twice = await ask(local, "PUT", base, [same, same])
    assert set(twice.body["errors"]) == {"0", "1"}
    text = {"type": 3, "name": "t", "description": "d"}
    options = [text, text, {"type": 5, "name": "flag", "description": "d", "required": True}]
    answered = await ask(local, "POST", base, same | {"options": options})
    found = {n: e["_errors"][0]["code"] for n, e in answered.body["errors"]["options"].items()}
    assert found == {
        "0": "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
        "1": "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
        "2": "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
    }


async def test_a_client_that_registers_nothing_is_ready_all_the_same(local: LocalDiscord) -> None:
    """Being connected and having commands are two things that can be waited for."""
    client = Client()
    client.sync = False
    async with running(client, local):
        await local.until_ready()
        assert local.world.commands.all() == []
        assert local.world.command_writes == 0
