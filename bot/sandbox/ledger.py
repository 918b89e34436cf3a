"""What a conversation left undone: kept so that no test ends with a loose end."""

from dataclasses import dataclass, field

from bot.sandbox.interaction import Interaction
from bot.sandbox.models import Message, User
from bot.sandbox.world import World


@dataclass(slots=True)
class Ledger:
    """Counts what a bot must not do and what nobody has looked at.

    Attributes:
        gaps: requests for routes or fields that the local Discord does not know.
        double_acknowledgements: interactions that were responded to more than once.
        crashes: requests that the local Discord itself could not carry out.
        late: interactions whose first response came after the limit.
    """

    world: World
    gaps: list[str] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)
    double_acknowledgements: list[str] = field(default_factory=list)
    late: list[str] = field(default_factory=list)
    _unread: dict[tuple[str, str], tuple[User, Message]] = field(default_factory=dict)

    def delivered(self, user: User, message: Message) -> None:
        """Note that a person was shown something new."""
        self._unread[user.id, message.id] = (user, message)

    def read(self, user: User, message: Message) -> None:
        """Note that the person looked at it."""
        self._unread.pop((user.id, message.id), None)

    def unread(self, user: User | None = None) -> list[Message]:
        """Return what was shown and not looked at, by one person or by anyone, oldest first."""
        return [
            message
            for reader, message in self._unread.values()
            if user in (None, reader) and not message.deleted and not message.loading
        ]

    def unanswered(self) -> list[Interaction]:
        """Return the interactions that had no response at all, or only "is thinking"."""
        return [
            interaction
            for interaction in self.world.interactions.values()
            if interaction.response is None
            or (interaction.original is not None and interaction.original.loading)
        ]

    def complaints(self) -> list[str]:
        """Return every loose end, one sentence each."""
        return [
            *(f"the local Discord does not know {gap}" for gap in self.gaps),
            *(f"the local Discord failed at {crash}" for crash in self.crashes),
            *(f"{name} was acknowledged twice" for name in self.double_acknowledgements),
            *(f"{name} was acknowledged too late" for name in self.late),
            *(f"{waiting.name} was never answered" for waiting in self.unanswered()),
            *(f"nobody read: {message.content or message.embeds}" for message in self.unread()),
        ]

    def settle(self) -> list[str]:
        """Return every loose end and forget them all: the test expected them."""
        found = self.complaints()
        for noted in (self.gaps, self.crashes, self.double_acknowledgements, self.late):
            noted.clear()
        self._unread.clear()
        for interaction in self.unanswered():
            del self.world.interactions[interaction.token]
        return found
