"""The program as a supervisor meets it: signals in, exit codes and plain sentences out."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.sandbox import LocalDiscord
from tests.builders import write


@asynccontextmanager
async def program(team, **environment) -> AsyncIterator[Process]:
    """``glossary-bot run`` in a process of its own."""
    variables = {
        "DISCORD_TOKEN": team.discord.token,
        "GLOSSARY_BOT__DISCORD__API_BASE": team.discord.api_base,
        "GLOSSARY_BOT__HEALTH__PORT": "0",
        **environment,
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "bot", "run", "--glossary", str(team.folder)),
        env={**os.environ, **{name: value for name, value in variables.items() if value}},
        stderr=PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def outcome(process) -> tuple[int, str]:
    """The exit code, and the last line for a person to read."""
    async with asyncio.timeout(60):
        _, written = await process.communicate()
    return process.returncode, written.decode().strip().splitlines()[-1]


async def test_sigterm_closes_the_gateway_and_exits_cleanly(stopped_team):
    """A supervisor that stops the bot sees 0, and Discord sees it leave."""
    team = stopped_team
    async with program(team) as process:
        await team.discord.until_ready(commands=True, patience=30)
        assert (await team.member("Mia").slash("define", term="API")).title == "API"

        process.send_signal(signal.SIGTERM)

        assert (await outcome(process))[0] == 0
        await team.discord.until(lambda: not team.discord.gateway.ready())


async def test_a_wrong_token_is_a_configuration_error(stopped_team):
    """78, so that nobody restarts it, and one sentence that says what to do."""
    wrong = "MTIz.Wrong.and-of-the-right-length-to-be-a-token"
    async with program(stopped_team, DISCORD_TOKEN=wrong) as process:
        code, sentence = await outcome(process)

    assert code == 78
    assert sentence.startswith("Discord refused the token.")
    assert wrong not in sentence


async def test_no_token_is_a_configuration_error(stopped_team):
    """78, and where the token belongs."""
    async with program(stopped_team, DISCORD_TOKEN="") as process:
        code, sentence = await outcome(process)

    assert code == 78
    assert "Set DISCORD_TOKEN" in sentence


async def test_a_broken_glossary_is_a_configuration_error(stopped_team):
    """78, and the line that is wrong."""
    write(stopped_team.folder, {"broken.yaml": "term: X\n"})
    async with program(stopped_team) as process:
        code, sentence = await outcome(process)

    assert code == 78
    assert "broken.yaml:1:1 error missing-field the field `definition` is missing" in sentence


async def test_an_unreachable_discord_is_temporary(stopped_team):
    """75: a supervisor may try again."""
    nobody = "http://127.0.0.1:1/api/v10"
    async with program(stopped_team, GLOSSARY_BOT__DISCORD__API_BASE=nobody) as process:
        code, sentence = await outcome(process)

    assert code == 75
    assert sentence.startswith("No Discord at http://127.0.0.1:1/api/v10")


async def test_the_last_session_starts_are_left_alone(stopped_team):
    """75 without an IDENTIFY: using up the day's sessions would reset the token."""
    async with LocalDiscord(session_starts_left=3) as discord:
        stopped_team.discord = discord
        async with program(stopped_team) as process:
            code, sentence = await outcome(process)

        assert code == 75
        assert sentence.startswith("Only 3 session starts are left today")
        assert discord.gateway.identifies == []
