import base64
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from pydantic import SecretStr

from bot.cli.diagnosis import application_id, diagnose
from bot.cli.doctor import report
from bot.config import Discord, Glossary, Settings
from bot.sandbox import LocalDiscord
from tests.cli.conftest import Program, Say

SIGNATURE = "Gabcde.an-invented-signature-of-27-letters"
TOKEN = base64.b64encode(b"1000000000000000001").decode().rstrip("=") + "." + SIGNATURE


@pytest.fixture
async def discord() -> AsyncIterator[LocalDiscord]:
    """A local Discord in which the bot is a member of one server."""
    async with LocalDiscord() as local:
        local.guild("Team")
        yield local


def settings(glossary: Path, token: str | None, api_base: str | None = None) -> Settings:
    secret = None if token is None else SecretStr(token)
    return Settings(
        discord=Discord(token=secret, api_base=api_base), glossary=Glossary(paths=(glossary,))
    )


async def said(settings: Settings) -> list[str]:
    return report(await diagnose(settings, None)).splitlines()


async def test_everything_is_well(glossary: Path, discord: LocalDiscord) -> None:
    """With a good token, entries and Discord, nothing is left to do."""
    assert await said(settings(glossary, discord.token, discord.api_base)) == [
        "✔ Settings  The defaults: there is no config.yaml here.",
        f"✔ Token     It belongs to application {discord.world.application_id}.",
        f"✔ Glossary  3 entries in {glossary}, no problems.",
        "✔ Discord   It can be reached; 1000 of 1000 session starts are left today.",
        f"✔ Servers   {discord.world.bot.name} is in 1.",
        "✔ Intents   No privileged one is needed.",
        "– Database  None is needed.",
    ]


async def test_a_token_that_discord_refuses(glossary: Path, discord: LocalDiscord) -> None:
    """A well-formed token of yesterday is found out by asking Discord, and never shown."""
    lines = await said(settings(glossary, TOKEN, discord.api_base))
    assert lines[1] == "✔ Token     It belongs to application 1000000000000000001."
    assert lines[3:5] == [
        "✖ Discord   It refused the token.",
        "            → Reset the token on the Bot page of your application, and set the new one.",
    ]
    assert "an-invented-signature" not in "".join(lines)


async def test_few_session_starts_left(glossary: Path) -> None:
    """Where Discord would soon reset the token, the bot does not start, and doctor says so."""
    async with LocalDiscord(session_starts_left=49) as local:
        lines = await said(settings(glossary, local.token, local.api_base))
    assert lines[3:5] == [
        "✖ Discord   It can be reached; 49 of 1000 session starts are left today.",
        "            → The bot does not start with fewer than 50. Wait 24.0 hours.",
    ]


async def test_just_enough_session_starts_left(glossary: Path) -> None:
    """With the last number that lets the bot start, all is well."""
    async with LocalDiscord(session_starts_left=50) as local:
        lines = await said(settings(glossary, local.token, local.api_base))
    assert lines[3] == "✔ Discord   It can be reached; 50 of 1000 session starts are left today."


async def test_a_bot_that_nobody_has_invited(glossary: Path) -> None:
    """A bot in no server gets the link that invites it."""
    async with LocalDiscord() as local:
        lines = await said(settings(glossary, local.token, local.api_base))
    invitation = next(line for line in lines if "oauth2" in line)
    assert f"client_id={local.world.application_id}&scope=bot+applications.commands" in invitation


async def test_no_discord_at_that_address(glossary: Path) -> None:
    """An address where nothing listens is a problem with a remedy, not a traceback."""
    async with LocalDiscord() as local:
        gone = settings(glossary, local.token, local.api_base)
    lines = await said(gone)
    assert lines[3].startswith(f"✖ Discord   {local.api_base} cannot be reached: ")
    assert "discord.api_base" in lines[4]


@asynccontextmanager
async def serving(handle: Callable[[web.Request], Awaitable[web.Response]]) -> AsyncIterator[str]:
    """Some server, and its address."""
    runner = web.ServerRunner(web.Server(handle))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/api/v10"
    await runner.cleanup()


async def test_commands_that_go_elsewhere(glossary: Path) -> None:
    """An Interactions Endpoint URL keeps every command from the bot, and nothing else says so."""
    answers = {
        "bot": {"session_start_limit": {"remaining": 1000, "total": 1000, "reset_after": 0}},
        "@me": {
            "id": "1",
            "name": "Glossary",
            "approximate_guild_count": 2,
            "interactions_endpoint_url": "https://example.com/",
        },
    }

    async def handle(request: web.Request) -> web.Response:
        return web.json_response(answers[request.path.rpartition("/")[2]])

    async with serving(handle) as base:
        lines = await said(settings(glossary, TOKEN, base))
    assert lines[4].startswith("✖ Commands  Discord sends them to the application's Interactions")
    assert lines[6] == "✔ Servers   Glossary is in 2."


@pytest.mark.parametrize(
    ("status", "kind", "sentence"),
    [
        (200, "application/json", "does not answer like Discord."),
        (200, "text/html", "cannot be reached: "),
        (502, "text/html", "answered with status 502."),
    ],
)
async def test_an_address_that_is_not_discord(
    glossary: Path, status: int, kind: str, sentence: str
) -> None:
    """Some other server at the address is told from a Discord."""

    async def handle(_: web.Request) -> web.Response:
        return web.Response(status=status, content_type=kind, text='{"hello": "world"}')

    async with serving(handle) as base:
        lines = await said(settings(glossary, TOKEN, base))
    assert lines[3].startswith(f"✖ Discord   {base}")
    assert sentence in lines[3]


async def test_an_application_that_is_not_one(glossary: Path) -> None:
    """A server that answers half like Discord is told from it, too."""
    limit = {"session_start_limit": {"remaining": 1000, "total": 1000, "reset_after": 0}}

    async def handle(request: web.Request) -> web.Response:
        return web.json_response(limit if request.path.endswith("/bot") else [1])

    async with serving(handle) as base:
        lines = await said(settings(glossary, TOKEN, base))
    assert lines[3] == f"✖ Discord   {base} does not answer like Discord."


async def test_a_token_in_an_address_is_not_shown(discord: LocalDiscord) -> None:
    """A token that was pasted where doctor repeats what it read is taken out."""
    misplaced = settings(Path(TOKEN), TOKEN, f"{discord.api_base}/{TOKEN}")
    lines = await said(misplaced)
    assert lines[2] == "✖ Glossary  No such file or folder: [redacted]."
    assert "an-invented-signature" not in "".join(lines)


def test_no_token_and_a_broken_entry(say: Say, tmp_path: Path) -> None:
    """Everything that is wrong is said in one go, with what to do; the exit code is 1."""
    (tmp_path / "api.yaml").write_text("term: API\n", "utf-8")
    result = say("doctor", "--glossary", tmp_path)
    assert result.exit_code == 1
    assert result.output.splitlines() == [
        "✔ Settings  The defaults: there is no config.yaml here.",
        "✖ Token     There is none.",
        (
            "            → Copy it from the Bot page of your application at "
            "https://discord.com/developers/applications and set DISCORD_TOKEN. "
            "To try the bot without one: glossary-bot try"
        ),
        f"✖ Glossary  1 error in {tmp_path}.",
        f"            → glossary-bot check {tmp_path} says what and where.",
        "– Discord   Not asked, because there is no token.",
        "✔ Intents   No privileged one is needed.",
        "– Database  None is needed.",
    ]


def test_no_glossary(program: Program) -> None:
    """Where the default folder is missing, doctor does not look at other words; it says so."""
    done = program("doctor")
    assert done.returncode == 1
    assert done.stdout.splitlines()[3:5] == [
        "✖ Glossary  No such file or folder: glossary.",
        (
            "            → glossary-bot init . writes a first one here; --glossary, or "
            "glossary.paths in the settings, says where yours is."
        ),
    ]


def test_where_the_settings_are_from(program: Program, glossary: Path) -> None:
    """The file that is read is named, asked for or found; so is the folder, as it was written."""
    (glossary.parent / "config.yaml").write_text("", "utf-8")
    for words in (["doctor"], ["doctor", "--config", "config.yaml"]):
        lines = program(*words).stdout.splitlines()
        assert lines[0] == "✔ Settings  From config.yaml."
        assert lines[3] == "✔ Glossary  3 entries in glossary, no problems."
    lines = program("doctor", "--glossary", ".", folder=glossary).stdout.splitlines()
    assert lines[3] == "✔ Glossary  3 entries in ., no problems."


@pytest.mark.parametrize(
    "token",
    [
        "",
        f"Bot {TOKEN}",
        f'"{TOKEN}"',
        TOKEN.rpartition(".")[0],
        f"{'!' * 26}.{SIGNATURE}",
        f"{'A' * 26}.{SIGNATURE}",
    ],
)
def test_what_is_not_a_token(token: str) -> None:
    """What people paste by mistake is told from a token by its shape alone."""
    assert application_id(TOKEN) == "1000000000000000001"
    assert application_id(token) is None
