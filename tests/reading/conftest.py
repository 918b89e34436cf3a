"""Files that are not read."""

from collections.abc import Callable

import pytest

from bot.reading import parse
from tests.problems import said

Refused = Callable[[str | bytes], list[tuple[str, str]]]


@pytest.fixture
def refused() -> Refused:
    """What is said of a file's text, or of its bytes."""

    def read(content: str | bytes) -> list[tuple[str, str]]:
        raw = content.encode() if isinstance(content, str) else content
        return said(parse(raw, "f").problems)

    return read
