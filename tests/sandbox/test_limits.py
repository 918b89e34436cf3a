from typing import Any

import discord
import pytest

from bot.sandbox import LocalDiscord
from tests.sandbox.conftest import Client, running
from tests.sandbox.raw import ask


def button(number: int = 0, **fields: object) -> dict[str, object]:
    """A button with an id of its own."""
    return {"type": 2, "style": 1, "label": "Press", "custom_id": f"b{number}"} | fields


def row(*components: dict[str, object]) -> dict[str, object]:
    """A row of components."""
    return {"type": 1, "components": list(components)}


def option(number: int = 0, **fields: object) -> dict[str, object]:
    """A line of a menu."""
    return {"label": "Line", "value": f"v{number}"} | fields


def menu(options: list[dict[str, object]], **fields: object) -> dict[str, object]:
    """A select menu."""
    return {"type": 3, "custom_id": "menu", "options": options} | fields


def embed(**fields: object) -> dict[str, object]:
    """A message with one embed."""
    return {"embeds": [fields]}


def field(name: str = "n", value: str = "v") -> dict[str, object]:
    """A field of an embed."""
    return {"name": name, "value": value}


FITS: dict[str, dict[str, object]] = {
    "content": {"content": "x" * 2000},
    "code points, not bytes": {"content": "😀" * 2000},
    "title and the rest": embed(
        title="t" * 256,
        description="d" * 4096,
        author={"name": "a" * 256},
        footer={"text": "f" * 1392},
    ),
    "fields": embed(fields=[field() for _ in range(25)]),
    "ten embeds": {"embeds": [{"description": "d" * 600} for _ in range(10)]},
    "five rows of five": {
        "content": "x",
        "components": [row(*(button(5 * r + c) for c in range(5))) for r in range(5)],
    },
    "a full menu": {"content": "x", "components": [row(menu([option(n) for n in range(25)]))]},
    "longest texts": {
        "content": "x",
        "components": [
            row(button(custom_id="c" * 100, label="l" * 80)),
            row(
                menu(
                    [option(label="l" * 100, value="v" * 100, description="d" * 100)],
                    placeholder="p" * 150,
                )
            ),
        ],
    },
}


@pytest.mark.parametrize("name", FITS)
async def test_what_just_fits_is_accepted(local: LocalDiscord, name: str) -> None:
    """A message at the very edge of a limit is sent."""
    team = local.guild("Team")
    path = f"/channels/{team.general.id}/messages"
    answered = await ask(local, "POST", path, FITS[name])
    assert answered.status == 200, answered.body


ROW = ["components", "0", "components"]
TOO_MUCH: list[tuple[dict[str, object], list[str], str]] = [
    ({"content": "x" * 2001}, ["content"], "BASE_TYPE_MAX_LENGTH"),
    ({"content": 5}, ["content"], "STRING_TYPE_CONVERT"),
    (embed(title="t" * 257), ["embeds", "0", "title"], "BASE_TYPE_MAX_LENGTH"),
    (embed(description="d" * 4097), ["embeds", "0", "description"], "BASE_TYPE_MAX_LENGTH"),
    (embed(author={"name": "a" * 257}), ["embeds", "0", "author", "name"], "BASE_TYPE_MAX_LENGTH"),
    (embed(footer={"text": "f" * 2049}), ["embeds", "0", "footer", "text"], "BASE_TYPE_MAX_LENGTH"),
    (embed(color=0x1000000), ["embeds", "0", "color"], "NUMBER_TYPE_MAX"),
    (embed(fields=[field()] * 26), ["embeds", "0", "fields"], "BASE_TYPE_MAX_LENGTH"),
    (
        embed(fields=[field(name="n" * 257)]),
        ["embeds", "0", "fields", "0", "name"],
        "BASE_TYPE_BAD_LENGTH",
    ),
    (
        embed(fields=[field(value="v" * 1025)]),
        ["embeds", "0", "fields", "0", "value"],
        "BASE_TYPE_BAD_LENGTH",
    ),
    (
        embed(fields=[field(value="")]),
        ["embeds", "0", "fields", "0", "value"],
        "BASE_TYPE_REQUIRED",
    ),
    ({"embeds": [{"title": "t"}] * 11}, ["embeds"], "BASE_TYPE_MAX_LENGTH"),
    (
        {"embeds": [{"description": "d" * 3000}, {"description": "d" * 3001}]},
        ["embeds"],
        "MAX_EMBED_SIZE_EXCEEDED",
    ),
    ({"components": [row(button())] * 6}, ["components"], "BASE_TYPE_MAX_LENGTH"),
    ({"components": [row()]}, ROW, "BASE_TYPE_REQUIRED"),
    (
        {"components": [row(*(button(n) for n in range(6)))]},
        ROW,
        "BASE_TYPE_BAD_LENGTH",
    ),
    ({"components": [row(button(label="l" * 81))]}, [*ROW, "0", "label"], "BASE_TYPE_MAX_LENGTH"),
    (
        {"components": [row(button(custom_id="c" * 101))]},
        [*ROW, "0", "custom_id"],
        "BASE_TYPE_BAD_LENGTH",
    ),
    (
        {"components": [row(button(), button())]},
        [*ROW, "1", "custom_id"],
        "COMPONENT_CUSTOM_ID_DUPLICATED",
    ),
    (
        {"components": [row({"type": 2, "style": 1, "label": "x"})]},
        [*ROW, "0", "custom_id"],
        "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED",
    ),
    (
        {"components": [row({"type": 2, "style": 1, "custom_id": "x"})]},
        [*ROW, "0"],
        "BUTTON_COMPONENT_INVALID_LABEL",
    ),
    ({"components": [row(button(style=9))]}, [*ROW, "0", "style"], "BASE_TYPE_CHOICES"),
    ({"components": [row(menu([]))]}, [*ROW, "0", "options"], "BASE_TYPE_REQUIRED"),
    (
        {"components": [row(menu([option(n) for n in range(26)]))]},
        [*ROW, "0", "options"],
        "BASE_TYPE_BAD_LENGTH",
    ),
    (
        {"components": [row(menu([option(), option()]))]},
        [*ROW, "0", "options", "1", "value"],
        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
    ),
    (
        {"components": [row(menu([option(description="d" * 101)]))]},
        [*ROW, "0", "options", "0", "description"],
        "BASE_TYPE_MAX_LENGTH",
    ),
    (
        {"components": [row(button(), menu([option()]))]},
        [*ROW, "1"],
        "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
    ),
    ({"components": [button()]}, ["components", "0", "type"], "BASE_TYPE_CHOICES"),
    (
        {"allowed_mentions": {"parse": ["all"]}},
        ["allowed_mentions", "parse", "0"],
        "BASE_TYPE_CHOICES",
    ),
]


@pytest.mark.parametrize(("body", "path", "code"), TOO_MUCH)
async def test_what_does_not_fit_is_refused_at_its_field(
    local: LocalDiscord, body: dict[str, object], path: list[str], code: str
) -> None:
    """A message beyond a limit is answered 50035 with the fault where it is; nothing is sent."""
    team = local.guild("Team")
    answered = await ask(local, "POST", f"/channels/{team.general.id}/messages", body)
    assert (answered.status, answered.body["code"]) == (400, 50035)
    assert answered.body["message"] == "Invalid Form Body"
    node: Any = answered.body["errors"]
    for step in path:
        node = node[step]
    assert [error["code"] for error in node["_errors"]] == [code]
    assert team.general.messages == {}


async def test_a_message_with_nothing_in_it_is_50006(local: LocalDiscord) -> None:
    """Neither a new message nor a changed one may be empty."""
    team = local.guild("Team")
    path = f"/channels/{team.general.id}/messages"
    empty = await ask(local, "POST", path, {"content": "", "embeds": []})
    assert (empty.status, empty.body["code"]) == (400, 50006)
    sent = await ask(local, "POST", path, {"content": "x"})
    emptied = await ask(local, "PATCH", f"{path}/{sent.body['id']}", {"content": None})
    assert (emptied.status, emptied.body["code"]) == (400, 50006)


async def test_an_answer_that_is_refused_can_be_tried_again(local: LocalDiscord) -> None:
    """A form error does not acknowledge: a smaller answer, sent at once, is the first one."""
    mia = local.guild("Team").member("Mia")
    client = Client()

    @client.tree.command(name="talk", description="Talk")
    async def talk(interaction: discord.Interaction) -> None:
        try:
            await interaction.response.send_message("x" * 2001)
        except discord.HTTPException as error:
            client.errors.append(error)
            await interaction.response.send_message("short")

    async with running(client, local):
        await local.until_ready(commands=True)
        assert (await mia.slash("talk")).content == "short"
        (error,) = client.errors
        assert str(error).splitlines() == [
            "400 Bad Request (error code: 50035): Invalid Form Body",
            "In data.content: Must be 2000 or fewer in length.",
        ]
