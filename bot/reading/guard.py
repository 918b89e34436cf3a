"""What YAML may do but a glossary may not, refused event by event before anything is built.

PyYAML's C loader composes by recursion and can be made to crash the process with a file of opening
brackets; aliases let a file of 400 bytes grow to gigabytes. So no file reaches the composer:
events are guarded one at a time and the data is built from them without recursion.
"""

from collections.abc import Iterable, Iterator

from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    NodeEvent,
    ScalarEvent,
)

from bot.reading.characters import quote
from bot.reading.document import place, spot
from bot.reading.problem import Problem

DEPTH = 16
"""Levels of nesting. The deepest entry needs six; sixteen leaves room for every kind of file."""

VALUES = 500_000
"""Values in one file: about nine thousand full entries, which take 200 MB while they are read."""

_STANDARD = "tag:yaml.org,2002:"
"""What the parser makes of ``!!``."""


class Refused(Exception):  # noqa: N818 -- it says what happened to the file
    """The rest of the file will not be read."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def guarded(events: Iterable[Event], file: str, problems: list[Problem]) -> Iterator[Event]:
    """The same events, as long as they are harmless.

    Anchors, aliases and tags are added to ``problems``, so that all of them are told at once.

    Raises:
        Refused: at nesting, an amount of values or a second document that must not be read on.
    """
    depth = values = documents = 0
    for event in events:
        if isinstance(event, NodeEvent):
            values += 1
            if event.anchor is not None or getattr(event, "tag", None) is not None:
                problems.extend(_features(event, file))
        if isinstance(event, CollectionStartEvent):
            depth += 1
        elif isinstance(event, CollectionEndEvent):
            depth -= 1
        elif isinstance(event, DocumentStartEvent):
            documents += 1
        if depth > DEPTH or values > VALUES or documents > 1:
            raise Refused(_excess(event, file, depth, values))
        yield event


def _excess(event: Event, file: str, depth: int, values: int) -> Problem:
    if depth > DEPTH:
        rule = "too-deep"
        message = f"lists and fields are nested more than {DEPTH} deep"
        hint = "look for a bracket or an indentation too many"
    elif values > VALUES:
        rule = "too-many-values"
        message = f"the file holds more than {VALUES:,} values"
        hint = "split it into several files"
    else:
        rule = "several-documents"
        message = "a second document starts here"
        hint = "remove the line `---`; several entries of one file go under `entries:`"
    return Problem("error", rule, message, spot(place(event), file), hint)


def _features(event: NodeEvent, file: str) -> Iterator[Problem]:
    start = spot(place(event), file)
    text = "if it is plain text, put it in quotes"
    if isinstance(event, AliasEvent):
        message = f"{quote(f'*{event.anchor}')} is a YAML alias, which is not read"
        yield Problem("error", "yaml-alias", message, start, f"write the text again; {text}")
    elif event.anchor is not None:
        message = f"{quote(f'&{event.anchor}')} is a YAML anchor, which is not read"
        yield Problem("error", "yaml-anchor", message, start, f"remove it; {text}")
    if isinstance(event, (ScalarEvent, CollectionStartEvent)) and event.tag is not None:
        tag = event.tag.replace(_STANDARD, "!!", 1)
        message = f"{quote(tag)} is a YAML tag, which is not read"
        yield Problem("error", "yaml-tag", message, start, f"remove it; {text}")
