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
    """A conversation. One message is in view for each person: the last that they were answered."""

    def __init__(self, discord: LocalDiscord, people: Mapping[str, Person]) -> None:
        self._discord = discord
        self._people = people
        self._in_view: dict[str, Answer] = {}
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
        except (SandboxError, NotUnderstoodError) as error:
            raise UnansweredError(str(error)) from None

    async def _say(self, line: str) -> RenderableType:
        if line.startswith("/as "):
            return self._become(line.removeprefix("/as ").strip().lower())
        if line.isdecimal():
            return self._look(await self._touch(int(line)))
        if line.startswith("/"):
            use = parse(line, self._registered())
            slash: Callable[..., Awaitable[Answer]] = self._person.slash
            return self._look(await slash(use.command, **use.values))
        raise NotUnderstoodError(f"Commands begin with a slash: /define {line}")

    @property
    def _person(self) -> Person:
        return self._people[self.who]

    def _registered(self) -> list[dict[str, object]]:
        return [command.fields for command in self._discord.world.commands.all()]

    def _become(self, name: str) -> RenderableType:
        if name not in self._people:
            raise NotUnderstoodError(f"There are {' and '.join(self._people)} here, no {name}.")
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
