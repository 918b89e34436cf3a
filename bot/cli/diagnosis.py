"""What ``doctor`` looks at, and what each thing that is wrong needs."""

import base64
import binascii
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any, Literal

import aiohttp

from bot import __version__
from bot.cli.problems import summary
from bot.config import TOKEN_SHAPE, Settings
from bot.discord_app.connection import MILLISECONDS_AN_HOUR, SESSIONS_KEPT
from bot.lexicon import load_glossary
from bot.lint import Examined

DISCORD = "https://discord.com/api/v10"
PATIENCE = aiohttp.ClientTimeout(total=10)

PERMISSIONS = 274877926400
"""View Channels, Send Messages, Send Messages in Threads, Embed Links.
https://docs.discord.com/developers/topics/permissions"""

NO_GLOSSARY = (
    "glossary-bot init . writes a first one here; --glossary, or glossary.paths in the settings, "
    "says where yours is."
)


Json = dict[str, Any]  # what Discord answers


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. ``note`` is worth knowing; only ``bad`` must be mended."""

    state: Literal["good", "bad", "note"]
    about: str
    text: str
    remedy: str = ""


async def diagnose(settings: Settings, file: Path | None) -> list[Finding]:
    """Look at everything that the bot needs to run with these settings, read from ``file``."""
    return [
        _settings(file),
        _token(settings),
        _glossary(settings.glossary.paths),
        *await _discord(settings),
        Finding("good", "Intents", "No privileged one is needed."),
        Finding("note", "Database", "None is needed."),
    ]


def _settings(file: Path | None) -> Finding:
    text = "The defaults: there is no config.yaml here." if file is None else f"From {file}."
    return Finding("good", "Settings", text)


def _token(settings: Settings) -> Finding:
    if settings.discord.token is None:
        remedy = (
            "Copy it from the Bot page of your application at "
            "https://discord.com/developers/applications and set DISCORD_TOKEN. "
            "To try the bot without one: glossary-bot try"
        )
        return Finding("bad", "Token", "There is none.", remedy)
    application = application_id(settings.discord.token.get_secret_value())
    if application is None:
        remedy = (
            "Copy it again from the Bot page: two dots, no quotes, no “Bot ” before it. "
            "The client secret and the public key are something else."
        )
        return Finding("bad", "Token", "It does not look like a bot's token.", remedy)
    return Finding("good", "Token", f"It belongs to application {application}.")


def application_id(token: str) -> str | None:
    """The application that a token is for, or ``None`` if it cannot be a bot's token."""
    shape = TOKEN_SHAPE.fullmatch(token)
    if shape is None:
        return None
    first = shape[1]
    try:
        text = base64.urlsafe_b64decode(first + "=" * (-len(first) % 4)).decode("ascii")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return text if text.isdigit() else None


def _glossary(paths: Sequence[Path]) -> Finding:
    loaded = load_glossary(paths)
    missing = [problem for problem in loaded.problems if problem.rule == "missing-path"]
    if missing:
        text = f"No such file or folder: {', '.join(problem.spot.file for problem in missing)}."
        return Finding("bad", "Glossary", text, NO_GLOSSARY)
    command = f"glossary-bot check {shlex.join(map(str, paths))}"
    entries = None if loaded.glossary is None else len(loaded.glossary)
    text = summary(Examined(entries, 0, loaded.problems), paths)
    if entries is None:
        return Finding("bad", "Glossary", text, f"{command} says what and where.")
    if loaded.problems:
        return Finding("note", "Glossary", text, f"{command} says what could be better.")
    return Finding("good", "Glossary", text)


async def _discord(settings: Settings) -> list[Finding]:
    token = settings.discord.token
    if token is None:
        return [Finding("note", "Discord", "Not asked, because there is no token.")]
    base = (settings.discord.api_base or DISCORD).rstrip("/")
    try:
        return await _ask_discord(base, token.get_secret_value())
    except (aiohttp.ClientError, TimeoutError) as error:
        text = f"{base} cannot be reached: {str(error) or 'no answer within 10 seconds'}"
    except (ValueError, KeyError, TypeError, AttributeError):
        text = f"{base} does not answer like Discord."
    remedy = "Check the network, a proxy or firewall, and discord.api_base."
    return [Finding("bad", "Discord", text, remedy)]


async def _ask_discord(base: str, token: str) -> list[Finding]:
    headers = {
        "Authorization": f"Bot {token}",
        "User-Agent": f"DiscordBot (glossary-bot, {__version__})",
    }
    async with aiohttp.ClientSession(headers=headers, timeout=PATIENCE) as session:
        gateway = await _get(session, f"{base}/gateway/bot")
        if isinstance(gateway, Finding):
            return [gateway]
        application = await _get(session, f"{base}/applications/@me")
        if isinstance(application, Finding):
            return [application]
    return [_sessions(gateway["session_start_limit"]), *_application(application)]


async def _get(session: aiohttp.ClientSession, url: str) -> Json | Finding:
    async with session.get(url) as response:
        if response.status == HTTPStatus.UNAUTHORIZED:
            remedy = "Reset the token on the Bot page of your application, and set the new one."
            return Finding("bad", "Discord", "It refused the token.", remedy)
        if response.status != HTTPStatus.OK:
            remedy = "https://discordstatus.com says whether Discord itself is unwell."
            text = f"{url} answered with status {response.status}."
            return Finding("bad", "Discord", text, remedy)
        answer: Json = await response.json()
        return answer


def _sessions(limit: Json) -> Finding:
    left, total = limit["remaining"], limit["total"]
    text = f"It can be reached; {left} of {total} session starts are left today."
    if left < SESSIONS_KEPT:
        hours = limit["reset_after"] / MILLISECONDS_AN_HOUR
        remedy = f"The bot does not start with fewer than {SESSIONS_KEPT}. Wait {hours:.1f} hours."
        return Finding("bad", "Discord", text, remedy)
    return Finding("good", "Discord", text)


def _application(application: Json) -> Iterator[Finding]:
    """What the application's own settings can break."""
    if application.get("interactions_endpoint_url"):
        yield Finding(
            "bad",
            "Commands",
            "Discord sends them to the application's Interactions Endpoint URL, not to the bot.",
            "Empty that field on the application's General Information page.",
        )
    servers = application.get("approximate_guild_count", 0)
    if servers:
        yield Finding("good", "Servers", f"{application['name']} is in {servers}.")
        return
    invitation = (
        f"https://discord.com/oauth2/authorize?client_id={application['id']}"
        f"&scope=bot+applications.commands&permissions={PERMISSIONS}"
    )
    yield Finding("note", "Servers", f"{application['name']} is in none yet.", invitation)
