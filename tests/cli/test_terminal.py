import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from bot.cards.wire import Button, Embed, Message, Option, Row
from bot.cli.markdown import inline, markdown
from bot.cli.terminal import Touch, draw, folded, touches


def drawn(
    message: Message, width: int = 50, *, private: bool = False, numbered: bool = False
) -> str:
    console = Console(file=io.StringIO(), width=width, highlight=False)
    console.print(draw(message, private=private, numbered=numbered))
    assert isinstance(console.file, io.StringIO)
    return "\n".join(line.rstrip() for line in console.file.getvalue().splitlines())


def button(label: str, *, disabled: bool = False) -> Button:
    return {
        "type": 2,
        "style": 2,
        "label": label,
        "custom_id": f"press {label}",
        "disabled": disabled,
    }


EMBED: Embed = {
    "author": {"name": "Roles · level 2"},
    "title": "Back End Engineer",
    "color": 0x3498DB,
    "description": "Builds the **server side** of an application, and looks after it for years.",
    "fields": [
        {
            "name": "Advantages",
            "value": "• **Security** Keeps data where it belongs, always and ever.",
        },
        {"name": "Also known as", "value": "BE", "inline": True},
        {"name": "Level", "value": "2", "inline": True},
    ],
    "footer": {"text": "reviewed Nov 2026"},
}
BUTTONS: Row = {
    "type": 1,
    "components": [
        button("Full entry"),
        button("Back", disabled=True),
        button("Front End Engineer"),
    ],
}
OPTIONS: list[Option] = [
    {
        "label": "Back End",
        "value": "be",
        "description": "Builds the server side of it, all day long.",
    },
    {"label": "Front End", "value": "fe"},
]
MENU: Row = {"type": 1, "components": [{"type": 3, "custom_id": "pick", "options": OPTIONS}]}
MESSAGE: Message = {
    "content": "Two may be meant.",
    "embeds": [EMBED],
    "components": [BUTTONS, MENU],
}


def test_a_message_is_drawn_like_on_discord() -> None:
    """Bar, small line, title, text, points with a hanging indent, fields side by side, footer."""
    assert (
        drawn(MESSAGE)
        == """\
Two may be meant.
┃ Roles · level 2
┃ Back End Engineer
┃ Builds the server side of an application, and
┃ looks after it for years.
┃
┃ Advantages
┃ • Security Keeps data where it belongs, always
┃   and ever.
┃
┃ Also known as  Level
┃ BE             2
┃
┃ reviewed Nov 2026
[Full entry] [Back (off)] [Front End Engineer]
  • Back End  Builds the server side of it, all
    day long.
  • Front End"""
    )


def test_numbers_lead_to_what_they_stand_beside() -> None:
    """Buttons and menu lines are numbered in one go; a button keeps its number when it is off."""
    end = drawn(MESSAGE, numbered=True, private=True).partition("Nov 2026\n")[2]
    assert (
        end
        == """\
[1 Full entry] [2 Back (off)]
[3 Front End Engineer]
 4. Back End  Builds the server side of it, all
    day long.
 5. Front End
Only you can see this."""
    )
    assert touches(MESSAGE) == (
        Touch("Full entry", "press Full entry"),
        Touch("Back", "press Back", off=True),
        Touch("Front End Engineer", "press Front End Engineer"),
        Touch("Back End", "pick", "be"),
        Touch("Front End", "pick", "fe"),
    )


def test_no_button_is_broken_over_two_lines() -> None:
    """Buttons that do not fit beside each other continue on the next line, whole."""
    message: Message = {"embeds": [], "components": [BUTTONS]}
    assert drawn(message, 30) == "[Full entry] [Back (off)]\n[Front End Engineer]"


@pytest.mark.parametrize(
    ("width", "lines"),
    [
        (
            60,
            [
                "✖ Token     There is none.",
                "            → Copy it from https://discord.com/developers",
                "            and set it. glossary-bot try needs none.",
            ],
        ),
        (
            30,
            [
                "✖ Token     There is none.",
                "            → Copy it from",
                "            https://discord.com/developers",
                "            and set it.",
                "            glossary-bot try",
                "            needs none.",
            ],
        ),
        (
            20,
            [
                "✖ Token  There is",
                "    none.",
                "  → Copy it from",
                "    https://discord.com/developers",
                "    and set it.",
                "    glossary-bot try",
                "    needs none.",
            ],
        ),
    ],
)
def test_plain_sentences_end_their_lines_between_words(width: int, lines: list[str]) -> None:
    """Columns stay columns as long as there is room; a link stays whole, so it can be opened."""
    text = (
        "✖ Token     There is none.\n"
        "            → Copy it from https://discord.com/developers and set it. "
        "glossary-bot try needs none."
    )
    assert folded(text, width).split("\n") == lines


@given(st.text(alphabet="ab -→\n", max_size=200), st.integers(20, 60))
def test_folding_loses_no_word(text: str, width: int) -> None:
    """Whatever is said is said in a narrow terminal, too, and in the same order."""
    assert folded(text, width).split() == text.split()


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (
            "**bold** and *italic* and _slanted_ and __under__ and ~~gone~~",
            "bold and italic and slanted and under and gone",
        ),
        ("**bold *and italic* too**", "bold and italic too"),
        ("`a **b** c`", "a **b** c"),
        (r"\*not\* \_this\_ \[x\](y) \`z\`", "*not* _this_ [x](y) `z`"),
        (r"**a \*\* b**", "a ** b"),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        ("[the guide](https://example.com/a)", "the guide (https://example.com/a)"),
        ("[https://a.example](https://a.example)", "https://a.example"),
        ("</glossary reload:123>", "/glossary reload"),
        ("an unfinished **bold", "an unfinished **bold"),
    ],
)
def test_inline_markdown(written: str, shown: str) -> None:
    """What Discord would format is formatted, what was escaped stays as it reads."""
    assert inline(written).plain == shown


def test_bold_is_bold() -> None:
    """Formatting becomes the terminal's own."""
    (span,) = inline("a **b** c").spans
    assert (span.start, span.end, str(span.style)) == (2, 3, "bold")


@given(st.text(alphabet="*_~`[]()<>\\\\#-|. \nab1\u754c", max_size=200), st.integers(20, 80))
def test_no_line_is_wider_than_the_terminal(text: str, width: int) -> None:
    """Whatever an entry says, it is drawn, inside the width that there is."""
    message: Message = {"embeds": [{"title": text, "description": text}], "components": []}
    assert max(map(cell_len, drawn(message, width).splitlines()), default=0) <= width


def test_asterisks_without_end() -> None:
    """Thousands of marks that mean nothing are drawn as they are, without a traceback."""
    assert "**" in inline("**" * 2000 + "a").plain


def test_blocks_of_markdown() -> None:
    """Headings, small print, lists, quotes and code keep their lines."""
    text = "# Title\nText\n\n- one\n  - two\n10. ten\n> said\n```py\nx = 1\n\ny = 2\n```\n-# small"
    console = Console(file=io.StringIO(), width=30)
    console.print(markdown(text))
    assert isinstance(console.file, io.StringIO)
    lines = [line.rstrip() for line in console.file.getvalue().splitlines()]
    assert "|".join(lines) == ("Title|Text||• one|  • two|10. ten|│ said|  x = 1||  y = 2|small")
