"""People who use Discord: they type commands, press buttons, and see what comes back."""

import asyncio
from dataclasses import dataclass, replace

from bot.sandbox import asking
from bot.sandbox import interaction as asked
from bot.sandbox.asking import Value
from bot.sandbox.interaction import Interaction, Kind, Outcome
from bot.sandbox.ledger import Ledger
from bot.sandbox.message_form import BUTTON, SELECT
from bot.sandbox.models import Channel, Message, User
from bot.sandbox.refusals import NoAnswerError, NotAcceptedError, NotVisibleError
from bot.sandbox.sight import Answer, visible
from bot.sandbox.transcript import Transcript
from bot.sandbox.wire import Json
from bot.sandbox.world import World

SHOWN_ENTRIES = 30
"""How much of the transcript a failure shows."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What people act upon.

    Attributes:
        world: the state.
        ledger: what was read.
        transcript: shown when no answer comes.
        patience: seconds a person waits for an answer.
    """

    world: World
    ledger: Ledger
    transcript: Transcript
    patience: float


@dataclass(frozen=True, slots=True)
class Person:
    """Someone at a certain place: in a channel of a guild, or in direct messages with the bot.

    Attributes:
        user: their account.
        channel: where they are.
        locale: the language of their client.
    """

    scene: Scene
    user: User
    channel: Channel
    locale: str = "en-US"

    @property
    def name(self) -> str:
        """What they are called."""
        return self.user.name

    @property
    def mention(self) -> str:
        """What mentions them in a message."""
        return f"<@{self.user.id}>"

    def direct(self) -> "Person":
        """Return them in their direct messages with the bot."""
        return replace(self, channel=self.scene.world.direct_channel(self.user))

    def at(self, channel: Channel) -> "Person":
        """Return them in another channel."""
        return replace(self, channel=channel)

    def speaking(self, locale: str) -> "Person":
        """Return them with their client in another language."""
        return replace(self, locale=locale)

    async def slash(self, command: str, *, forge: bool = False, **options: Value) -> Answer:
        """Use a command and return the answer.

        Args:
            command: its name, ``"define"`` or ``"glossary reload"``.
            forge: skip what the client would check, as a forged request does.
            options: option values by name.

        Raises:
            NotVisibleError: the client does not offer it here.
            NotAcceptedError: the client does not accept a value.
            NoAnswerError: no answer came.
        """
        chosen = asking.choose(self.scene.world, command)
        if not forge:
            asking.check_visible(chosen.command, self.user, self.channel)
            asking.check_values(chosen, options)
        return self._seen(await self._ask(Kind.COMMAND, chosen.data(options)))

    async def typing(self, command: str, **options: Value) -> list[Json]:
        """Type into the last of these options and return what is suggested.

        Raises:
            NotVisibleError: the client does not offer the command here.
            NotAcceptedError: the option suggests nothing.
            NoAnswerError: no suggestions came.
        """
        chosen = asking.choose(self.scene.world, command)
        asking.check_visible(chosen.command, self.user, self.channel)
        asking.check_values(chosen, options, complete=False)
        focused = next(reversed(options))
        option = chosen.option(focused)
        if not option.get("autocomplete"):
            raise NotAcceptedError(f"the option {focused} suggests nothing")
        data = chosen.data(options, focused)
        outcome = await self._ask(Kind.AUTOCOMPLETE, data, focused=option["type"])
        return list(outcome.choices)

    async def press(self, answer: Answer, button: str, *, forge: bool = False) -> Answer:
        """Press a button, and return what is seen next: a new message, or the changed one.

        Args:
            answer: the message the button is on.
            button: its label or custom id; any custom id if forged.
            forge: send the custom id as it is, as a forged request does.
        """
        custom_id = button if forge else self._look(answer).button(button)["custom_id"]
        data = {"component_type": BUTTON, "custom_id": custom_id}
        return self._seen(await self._ask(Kind.COMPONENT, data, source=answer.message))

    async def pick(
        self, answer: Answer, option: str, *, custom_id: str = "", forge: bool = False
    ) -> Answer:
        """Pick an option of a select menu, and return what is seen next.

        Args:
            answer: the message the menu is on.
            option: its label or value; any value if forged.
            custom_id: the menu's custom id, only if forged.
            forge: send the value as it is, as a forged request does.
        """
        value = option
        if not forge:
            menu, value = self._look(answer).menu(option)
            custom_id = menu["custom_id"]
        data = {"component_type": SELECT, "custom_id": custom_id, "values": [value]}
        return self._seen(await self._ask(Kind.COMPONENT, data, source=answer.message))

    def sees(self, channel: Channel | None = None) -> list[Answer]:
        """Return every message they see in a channel, oldest first; looking is reading."""
        found = []
        for message in (channel or self.channel).messages.values():
            if visible(message, self.user):
                found.append(self._answer(message))
                self.scene.ledger.read(self.user, message)
        return found

    async def next(self) -> Answer:
        """Return the oldest message for them that they have not looked at; wait for one."""
        unread = self.scene.ledger.unread
        try:
            async with asyncio.timeout(self.scene.patience):
                await self.scene.world.until(lambda: bool(unread(self.user)))
        except TimeoutError:
            raise self._disappointed("no further message came") from None
        message = unread(self.user)[0]
        self.scene.ledger.read(self.user, message)
        return self._answer(message)

    async def _ask(
        self, kind: Kind, data: Json, *, source: Message | None = None, focused: int | None = None
    ) -> Outcome:
        world = self.scene.world
        new_id = world.snowflakes.next()
        interaction = Interaction(
            id=new_id,
            token=asked.new_token(new_id),
            kind=kind,
            data=data,
            user=self.user,
            channel=self.channel if source is None else source.channel,
            born=world.clock(),
            locale=self.locale,
            source=source,
            focused=focused,
        )
        world.begin(interaction)
        try:
            async with asyncio.timeout(self.scene.patience):
                outcome = await asyncio.shield(interaction.outcome)
        except TimeoutError:
            raise self._disappointed(f"{interaction.name} was not answered") from None
        if outcome.failed:
            raise self._disappointed(f"{interaction.name} was answered too late")
        return outcome

    def _seen(self, outcome: Outcome) -> Answer:
        if outcome.message is None:
            raise self._disappointed(f"a dialog opened instead of a message: {outcome.modal}")
        self.scene.ledger.read(self.user, outcome.message)
        return self._answer(outcome.message)

    def _answer(self, message: Message) -> Answer:
        return Answer(message, self.user, self.scene.ledger)

    def _look(self, answer: Answer) -> Answer:
        """Look at a message with one's own eyes before using it."""
        if not answer.visible_to(self):
            raise NotVisibleError(f"{self.name} does not see that message")
        return self._answer(answer.message)

    def _disappointed(self, what: str) -> NoAnswerError:
        last = "\n".join(map(str, self.scene.transcript.entries[-SHOWN_ENTRIES:]))
        return NoAnswerError(f"{what}. What crossed the wire last:\n{last}")
