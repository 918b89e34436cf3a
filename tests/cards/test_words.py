"""The house rule of the cards: sentences live in ``words`` and nowhere else."""

import ast
import re
from pathlib import Path

import bot.cards

CARDS = Path(bot.cards.__file__).parent


def sentences(path: Path) -> list[str]:
    """String constants of two words or more that are not documentation."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documentation = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in documentation
        and re.search(r"[A-Za-z]{2,} [A-Za-z]{2,}", node.value)
        and "(?" not in node.value
    ]


def test_no_sentence_outside_words() -> None:
    """A reader's sentence is found, and later translated, in one place."""
    assert {path.name: found for path in CARDS.glob("*.py") if (found := sentences(path))} == {}
    assert len(sentences(CARDS / "words" / "en.py")) > 20
