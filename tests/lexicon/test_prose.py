"""What of a text stays whole, and where its sentences end."""

import pytest

from bot.lexicon.prose import ends, first_paragraph, mask


def test_a_first_paragraph_ends_at_a_blank_line() -> None:
    """But not at one inside a block of code."""
    assert first_paragraph("one\ntwo\n\nthree") == "one\ntwo"
    assert first_paragraph("```\na\n\nb\n```\n\nthree") == "```\na\n\nb\n```"
    assert first_paragraph("one") == "one"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("It ends. Then more.", "It ends."),
        ("Is it 3.11? Yes.", "Is it 3.11?"),
        ("Tools, e.g. Docker, help. Others too.", "Tools, e.g. Docker, help."),
        ("One vs. Two. Three.", "One vs. Two."),
        ("Use it. `code` follows.", "Use it."),
        ("Use it. **Bold** follows.", "Use it."),
        ("He said “stop.” Then went.", "He said “stop.”"),
        ("Use `a. B` here. Next.", "Use `a. B` here."),
        ("これは文。次の文。", "これは文。"),
    ],
)
def test_where_the_first_sentence_ends(text: str, first: str) -> None:
    """Not after a short form or in code; and what is set in Markdown may begin the next one."""
    assert text[: next(ends(mask(text)))] == first
