"""The entry: one word of the team, as its file describes it."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from bot.lexicon.record import Record, record
from bot.lexicon.values import Day, Level, Period

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]

ID_FORM = r"^[a-z0-9]+(-[a-z0-9]+)*$"
Id = Annotated[str, StringConstraints(pattern=ID_FORM, max_length=64)]
"""A slug. At most 64 characters, so that it fits a component's custom id (100) with its verb."""

Address = Annotated[str, StringConstraints(pattern=r"^https?://\S+$", max_length=512)]
"""At most 512 characters: what Discord takes for the address of a link button."""

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]
"""At most 100 characters: what Discord takes as the description of an option in a menu."""

Texts = tuple[Text, ...]
Ids = tuple[Id, ...]

Status = Literal["draft", "approved", "deprecated"]


@record
class Point(Record):
    """A named point of a list, such as one advantage."""

    name: Text = Field(description="Two or three words, shown in bold.")
    text: Text = Field(description="One or two sentences.")


@record
class Section(Record):
    """A further section of the team's own, shown after the known ones."""

    name: Text = Field(description="The heading.")
    text: Text = Field(description="Paragraphs in Markdown.")


@record
class Source(Record):
    """Where a reader can learn more, or where the definition comes from."""

    title: Text = Field(description="What a reader will find there.")
    url: Address = Field(description="A web address.")


@record
class Related(Record):
    """Typed links to other entries, by id; a plain list of ids is a list of “see”."""

    broader: Ids = Field(default=(), description="What this is a kind or a part of.")
    narrower: Ids = Field(default=(), description="Kinds or parts of this.")
    see: Ids = Field(default=(), description="Anything else worth reading next.")

    @model_validator(mode="before")
    @classmethod
    def _plain_list(cls, value: object) -> object:
        return {"see": value} if isinstance(value, (list, tuple)) else value

    @property
    def ids(self) -> tuple[str, ...]:
        """Every linked id once, in the order a reader should meet them."""
        return tuple(dict.fromkeys((*self.see, *self.broader, *self.narrower)))


@record
class Translation(Record):
    """The same entry in another language; what is missing is shown in the original."""

    term: Text | None = Field(default=None, max_length=200, description="The headword.")
    aliases: Texts = Field(default=(), description="Other names.")
    definition: Text | None = Field(
        default=None, max_length=1000, description="One or two sentences."
    )
    overview: Text | None = Field(default=None, description="Two or three short paragraphs.")
    conclusion: Text | None = Field(default=None, description="A closing sentence.")


@record
class Entry(Record):
    """One word of the team: its names, what it means, and what to read next.

    Only the term and the definition are required in a file; the id follows from the file's name
    when it is not given.
    """

    id: Id = Field(description="Stable name for links; the file's name unless given.")
    term: Text = Field(max_length=200, description="The headword, as the team writes it.")
    aliases: Texts = Field(default=(), description="Other names, shown as “Also known as”.")
    abbreviations: Texts = Field(default=(), description="Short forms, such as BE or SLO.")
    misspellings: Texts = Field(default=(), description="Found by search, never shown.")
    category: Text | None = Field(
        default=None, max_length=60, description="One group, such as roles."
    )
    tags: Texts = Field(default=(), description="Cross-cutting labels.")
    level: Level | None = Field(default=None, description="1 newcomer … 5 expert.")
    definition: Text = Field(
        max_length=1000,
        description="One or two sentences that stand alone: the first thing a reader sees.",
    )
    distinction: Line | None = Field(
        default=None,
        description="One line that tells it apart from others that share a name with it.",
    )
    overview: Text | None = Field(default=None, description="Two or three short paragraphs.")
    advantages: tuple[Point, ...] = Field(
        default=(), description="What it is good for, as named points."
    )
    applications: tuple[Point, ...] = Field(
        default=(), description="Where it is used, as named points."
    )
    conclusion: Text | None = Field(
        default=None, description="A closing sentence, where it adds one."
    )
    related: Related = Field(default=Related(), description="Ids of entries to read next.")
    sources: tuple[Source, ...] = Field(default=(), description="Where a reader can learn more.")
    owner: Text | None = Field(
        default=None, max_length=100, description="A team or a person to ask."
    )
    reviewed: Day | None = Field(default=None, description="The day somebody last checked it.")
    review_every: Period | None = Field(default=None, description="How long a review holds: 180d.")
    status: Status = Field(default="approved", description="deprecated needs replaced_by.")
    replaced_by: Id | None = Field(default=None, description="The successor of a deprecated entry.")
    sections: tuple[Section, ...] = Field(default=(), description="Sections of the team's own.")
    translations: dict[str, Translation] = Field(
        default={}, description="By Discord locale: de, pt-BR, no …"
    )
