"""Bytes → document, with everything that is wrong with it."""

from dataclasses import dataclass

import yaml

from bot.reading.brackets import PARSER
from bot.reading.build import Builder
from bot.reading.characters import FORBIDDEN, decode, forbidden
from bot.reading.document import Document
from bot.reading.guard import Refused, guarded
from bot.reading.problem import Problem
from bot.reading.syntax import explain

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Parsed:
    """What could be read of a file.

    ``document`` is ``None`` if reading on could only mislead. A document beside problems is what
    the file says apart from them, so that its other mistakes can be told at the same time.
    """

    document: Document | None
    problems: tuple[Problem, ...]


def parse(raw: bytes, file: str) -> Parsed:
    """Read the bytes of one YAML file; ``file`` is its name in problems. Never raises."""
    text = decode(raw, file)
    if isinstance(text, Problem):
        return Parsed(None, (text,))
    problems = forbidden(text, file)
    if problems:
        text = FORBIDDEN.sub(_REPLACEMENT, text)
    document = _document(text, file, problems)
    return Parsed(document, tuple(problems))


def _document(text: str, file: str, problems: list[Problem]) -> Document | None:
    replaced = bool(problems)
    builder = Builder(file, problems)
    try:
        for event in guarded(yaml.parse(text, Loader=PARSER), file, problems):
            builder.take(event)
    except Refused as refused:
        problems.append(refused.problem)
        return None
    except (yaml.YAMLError, ValueError) as error:
        if not replaced:  # a replaced character is what broke it
            problems.append(explain(error, text, file))
        return None
    if any(problem.rule == "yaml-alias" for problem in problems):
        return None
    return builder.result()
