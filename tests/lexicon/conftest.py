"""Glossaries of one file."""

import contextlib
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.lexicon import Loaded, load_glossary
from tests.problems import said

Refused = Callable[[str], list[tuple[str, str]]]
Warned = Callable[[str], list[tuple[str, str]]]


@pytest.fixture
def refused(tmp_path: Path) -> Refused:
    """What is said of a file that must not be loaded."""

    def load(content: str) -> list[tuple[str, str]]:
        loaded = _load(tmp_path, content)
        assert loaded.glossary is None
        return said(loaded.problems)

    return load


@pytest.fixture
def warned(tmp_path: Path) -> Warned:
    """What is said of a file that is loaded all the same."""

    def load(content: str) -> list[tuple[str, str]]:
        loaded = _load(tmp_path, content)
        assert loaded.glossary is not None
        return said(loaded.problems)

    return load


def _load(folder: Path, content: str) -> Loaded:
    (folder / "a.yaml").write_text(content, encoding="utf-8")
    with contextlib.chdir(folder):
        return load_glossary(["a.yaml"])
