"""Glossaries of a few files, and what is said of their words."""

import contextlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.lexicon import load_glossary
from bot.lint import lint
from tests.builders import write
from tests.problems import said

TODAY = date(2026, 11, 20)

Linted = Callable[..., list[tuple[str, str]]]


@pytest.fixture
def linted(tmp_path: Path) -> Linted:
    """What one rule says of some files, whose folder is looked at on 20 November 2026."""

    def look(rule: str, *contents: str) -> list[tuple[str, str]]:
        write(
            tmp_path, {f"{name}.yaml": text for name, text in zip("abcde", contents, strict=False)}
        )
        with contextlib.chdir(tmp_path):
            loaded = load_glossary(["."])
            assert loaded.glossary is not None, loaded.problems
            found = lint(loaded, loaded.glossary, TODAY)
        return said(problem for problem in found if problem.rule == rule)

    return look
