"""A starter path: entries in the order in which a newcomer should meet them."""

from pydantic import Field

from bot.lexicon.entry import Id, Text
from bot.lexicon.record import Record, record


@record
class PathStep(Record):
    """One entry of a path, and what it is good for at this point."""

    entry: Id = Field(description="The id of an entry.")
    why: Text = Field(description="One sentence: why this word comes now.")


@record
class StarterPath(Record):
    """Entries in the order in which a newcomer should meet them.

    The id follows from the file's name when it is not given.
    """

    id: Id = Field(description="Stable name; the file's name unless given.")
    title: Text = Field(max_length=100, description="What the path is called.")
    audience: Text = Field(max_length=100, description="Who it is for, such as Every newcomer.")
    intro: Text = Field(max_length=1000, description="One or two sentences: where the path leads.")
    steps: tuple[PathStep, ...] = Field(min_length=1, description="Its entries, first to last.")
