"""The real bot on a local Discord, and two people who talk to it from a terminal."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import cast

from pydantic import SecretStr
from rich.console import RenderableType
from rich.text import Text

from bot.app import RunningBot, running
from bot.cards.wire import Message
from bot.cli.terminal import draw, touches
from bot.cli.typed import NotUnderstoodError, names, parse
from bot.config import Discord, Settings
from bot.sandbox import Answer, LocalDiscord, NoAnswerError, Permissions, Person, SandboxError

YOU, SAM = "you", "sam"


class UnansweredError(Exception):
    """Nothing was answered, and why."""


class Tryout:
    """A conversation. One message is in view for each person: the last that they were answered.

    What a command is may be typed without its slash, too, so that nobody is sent back for it.
    """

    def __init__(self, discord: LocalDiscord, people: Mapping[str, Person]) -> None:
        self._discord = discord
        self._people = people
        self._in_view: dict[str, Answer] = {}
        self._meant: dict[str, str] = {}
        self.who = YOU

    @property
    def commands(self) -> list[str]:
        """What the bot has registered, as it is typed."""
        return names(self._registered())

    async def say(self, line: str) -> RenderableType:
        """What the person of the moment sees after typing this.

        Raises:
            UnansweredError: it was not understood, not allowed, or not answered.
        """
        try:
            return await self._say(line.strip())
        except NoAnswerError:
            raise UnansweredError("The bot did not answer.") from None
        except NotUnderstoodError as error:
            raise UnansweredError(str(error)) from None
        except SandboxError as error:
            what = str(error)
            raise UnansweredError(f"{what[0].upper()}{what[1:]}.") from None

    async def _say(self, line: str) -> RenderableType:
        first, _, rest = line.partition(" ")
        if first == "/as":
            return self._become(rest.strip().lower())
        if line.isdecimal():
            return self._look(await self._touch(int(line)))
        if line.startswith("/") or any(name.split()[0] == f"/{first}" for name in self.commands):
            use = parse(line, self._registered())
            values = {
                name: self._meant.get(str(value), value) for name, value in use.values.items()
            }
            slash: Callable[..., Awaitable[Answer]] = self._person.slash
            return self._look(await slash(use.command, **values))
        raise NotUnderstoodError(f"Commands begin with a slash: /define {line}")

    async def suggest(self, line: str) -> list[str]:
        """What the line may become, from the commands and from what the bot suggests.

        A suggestion is shown by its name and sent by its value, as Discord's client does.
        """
        if commands := [f"{name} " for name in self.commands if name.startswith(line)]:
            return commands
        try:
            return await self._terms(line.rstrip())
        except (SandboxError, NotUnderstoodError):
            return []

    async def _terms(self, line: str) -> list[str]:
        use = parse(line, self._registered())
        typed = str(next(reversed(use.values.values()), ""))
        if not typed or not line.endswith(typed):
            return []
        typing: Callable[..., Awaitable[list[dict[str, str]]]] = self._person.typing
        choices = await typing(use.command, **use.values)
        self._meant |= {choice["name"]: choice["value"] for choice in choices}
        lines = [line.removesuffix(typed) + choice["name"] for choice in choices]
        longer = [full for full in lines if full.casefold().startswith(line.casefold())]
        return longer or lines[:1]

    @property
    def _person(self) -> Person:
        return self._people[self.who]

    def _registered(self) -> list[dict[str, object]]:
        return [command.fields for command in self._discord.world.commands.all()]

    def _become(self, name: str) -> RenderableType:
        if name not in self._people:
            here = " or ".join(f"/as {person}" for person in self._people)
            lead = f"There is no {name} here" if name else "Say whose eyes to see with"
            raise NotUnderstoodError(f"{lead}: {here}.")
        self.who = name
        seen = self._person.sees()
        if not seen:
            return Text(f"{name} sees no message here.")
        return self._look(seen[-1])

    async def _touch(self, number: int) -> Answer:
        answer = self._in_view.get(self.who)
        touchable = () if answer is None else touches(_message(answer))
        if answer is None or not 1 <= number <= len(touchable):
            raise NotUnderstoodError(f"There is nothing with the number {number}.")
        touch = touchable[number - 1]
        if touch.off:
            raise NotUnderstoodError(f"“{touch.label}” is off: it leads nowhere from here.")
        if touch.value is None:
            return await self._person.press(answer, touch.custom_id)
        return await self._person.pick(answer, touch.value)

    def _look(self, answer: Answer) -> RenderableType:
        self._in_view[self.who] = answer
        return draw(_message(answer), private=answer.ephemeral, numbered=True)


@asynccontextmanager
async def tryout(settings: Settings) -> AsyncIterator[Tryout]:
    """The bot with the settings' glossary, connected to a Discord of its own.

    Raises:
        CannotRunError: the glossary has errors.
    """
    async with LocalDiscord() as discord:
        server = discord.guild("Your team")
        people = {
            YOU: server.member(YOU, permissions=Permissions.MANAGE_GUILD),
            SAM: server.member(SAM),
        }
        async with running(on(discord, settings)) as bot:
            await _until_ready(discord, bot)
            yield Tryout(discord, people)


def on(discord: LocalDiscord, settings: Settings) -> Settings:
    """The settings, with the local Discord in place of the real one, whatever they said."""
    there = Discord(token=SecretStr(discord.token), api_base=discord.api_base)
    return settings.model_copy(update={"discord": there})


async def _until_ready(discord: LocalDiscord, bot: RunningBot) -> None:
    ready = asyncio.create_task(discord.until_ready(commands=True))
    await asyncio.wait({ready, bot.connection}, return_when=asyncio.FIRST_COMPLETED)
    if bot.connection.done():
        ready.cancel()
        bot.connection.result()
    await ready


def _message(answer: Answer) -> Message:
    parts = {
        "content": answer.content,
        "embeds": answer.embeds,
        "components": answer.components,
    }
    return cast("Message", parts)
