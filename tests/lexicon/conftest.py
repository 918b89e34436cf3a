"""Glossaries of one file."""

import contextlib
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.lexicon import load_glossary
from tests.problems import said

Refused = Callable[[str], list[tuple[str, str]]]


@pytest.fixture
def refused(tmp_path: Path) -> Refused:
    """What is said of a file that must not be loaded."""

    def load(content: str) -> list[tuple[str, str]]:
        (tmp_path / "a.yaml").write_text(content, encoding="utf-8")
        with contextlib.chdir(tmp_path):
            loaded = load_glossary(["a.yaml"])
        assert loaded.glossary is None
        return said(loaded.problems)

    return load
