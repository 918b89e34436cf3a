"""The entry: one word of the team, as its file describes it."""

from datetime import date, timedelta
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]
"""A slug. At most 64 characters, so that it fits a component's custom id (100) with its verb."""

Status = Literal["draft", "approved", "deprecated"]


class Record(BaseModel):
    """Immutable, and strict about its fields: a misspelt key must not become a default."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Point(Record):
    """A named point of a list, such as one advantage."""

    name: Text = Field(description="Two or three words, shown in bold.")
    text: Text = Field(description="One or two sentences.")


class Section(Record):
    """A further section of the team's own, shown after the known ones."""

    name: Text = Field(description="The heading.")
    text: Text = Field(description="Paragraphs in Markdown.")


class Source(Record):
    """Where a reader can learn more, or where the definition comes from."""

    title: Text
    url: Annotated[str, StringConstraints(pattern=r"^https?://\S+$", max_length=512)]


class Related(Record):
    """Typed links to other entries, by id."""

    broader: tuple[Id, ...] = Field((), description="What this is a kind or a part of.")
    narrower: tuple[Id, ...] = Field((), description="Kinds or parts of this.")
    see: tuple[Id, ...] = Field((), description="Anything else worth reading next.")

    @property
    def ids(self) -> tuple[str, ...]:
        """Every linked id once, in the order a reader should meet them."""
        return tuple(dict.fromkeys((*self.see, *self.broader, *self.narrower)))


class Translation(Record):
    """The same entry in another language; what is missing is shown in the original."""

    term: Text | None = None
    aliases: tuple[Text, ...] = ()
    definition: Text | None = None
    overview: Text | None = None
    conclusion: Text | None = None


class Entry(Record):
    """One word of the team: its names, what it means, and what to read next.

    Only ``term`` and ``definition`` are required in a file; ``id`` follows from the file's name
    when it is not given.
    """

    id: Id = Field(description="Stable name for links; the file's name unless given.")
    term: Text = Field(max_length=200, description="The headword, as the team writes it.")
    aliases: tuple[Text, ...] = Field((), description="Other names, shown as “Also known as”.")
    abbreviations: tuple[Text, ...] = Field((), description="Short forms, such as BE or SLO.")
    misspellings: tuple[Text, ...] = Field((), description="Found by search, never shown.")
    category: Text | None = Field(None, max_length=60, description="One group, such as roles.")
    tags: tuple[Text, ...] = Field((), description="Cross-cutting labels.")
    level: int | None = Field(None, ge=1, le=5, description="1 newcomer … 5 expert.")
    definition: Text = Field(
        max_length=1000,
        description="One or two sentences that stand alone: the first thing a reader sees.",
    )
    overview: Text | None = Field(None, description="Two or three short paragraphs.")
    advantages: tuple[Point, ...] = Field((), description="What it is good for, as named points.")
    applications: tuple[Point, ...] = Field((), description="Where it is used, as named points.")
    conclusion: Text | None = Field(None, description="A closing sentence, where it adds one.")
    related: Related = Field(default_factory=Related, description="Ids of entries to read next.")
    sources: tuple[Source, ...] = ()
    owner: Text | None = Field(None, max_length=100, description="A team or a person to ask.")
    reviewed: date | None = Field(None, description="The day somebody last checked it.")
    review_every: timedelta | None = Field(None, description="How long a review holds: 180d.")
    status: Status = "approved"
    replaced_by: Id | None = Field(None, description="The successor of a deprecated entry.")
    sections: tuple[Section, ...] = ()
    translations: dict[str, Translation] = Field(
        default_factory=dict, description="By Discord locale: de, pt-BR, no …"
    )
