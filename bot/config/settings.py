"""Every setting, its type and its default. ``config.example.yaml`` says why each one is there.

A field's description completes the sentence "expected …", for whoever wrote something else.
"""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    StringConstraints,
)

from bot.search import Manner

RoleId = Annotated[int, Field(gt=0, lt=2**63)]
"""Discord's ids are positive and fit 63 bits.
https://docs.discord.com/developers/reference#snowflakes"""

Level = Literal["debug", "info", "warning", "error"]

Address = Annotated[str, StringConstraints(pattern=r"^https?://[^\s?#]+$")]


def _unbroken(token: SecretStr) -> SecretStr:
    """Anything else cannot be sent as a header, or is refused by Discord without a reason."""
    text = token.get_secret_value()
    if " " in text or not text.isprintable():
        raise ValueError
    return token


Token = Annotated[SecretStr, AfterValidator(_unbroken)]


class Section(BaseModel):
    """Immutable, strict about its keys, and silent about values: one of them is a secret."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Discord(Section):
    """How to reach Discord, and as whom.

    The token comes from the environment or from ``token_file``, never from the YAML file.
    ``api_base`` is where REST requests go instead of Discord, such as a proxy; the gateway's
    address follows, because the REST API names it.
    """

    token: Token | None = Field(None, description="the bot's token alone, without “Bot ” before it")
    token_file: Path | None = Field(None, description="the path of a file")
    api_base: Address | None = Field(None, description="an address with http:// or https://")


class Glossary(Section):
    """Where the entries are."""

    paths: tuple[Path, ...] = Field(
        (Path("glossary"),), min_length=1, description="a list of folders, such as [glossary]"
    )


class Answers(Section):
    """How members are answered."""

    private: bool = Field(default=False, description="true or false")
    manner: Manner = Field("balanced", description="careful, balanced or eager")


class Moderators(Section):
    """Who may reload the glossary, next to those who manage the server."""

    roles: tuple[RoleId, ...] = Field((), description="a list of role ids, which are numbers")


class Health(Section):
    """Where a supervisor asks whether the bot is well. Port 0 turns it off."""

    host: str = Field("127.0.0.1", description="a host name or an address of this machine")
    port: int = Field(8080, ge=0, le=65535, description="a whole number from 0 to 65535")


def _lower(value: object) -> object:
    """Names of levels are often written in capitals, as Python has them."""
    return value.lower() if isinstance(value, str) else value


class Log(Section):
    """What is written to the log."""

    level: Annotated[Level, BeforeValidator(_lower)] = Field(
        "info", description="debug, info, warning or error"
    )


class Settings(Section):
    """Everything a team can decide. Holds values only, never live objects."""

    discord: Discord = Discord()
    glossary: Glossary = Glossary()
    answers: Answers = Answers()
    moderators: Moderators = Moderators()
    health: Health = Health()
    log: Log = Log()
