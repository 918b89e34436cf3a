"""A message drawn in text, as close to Discord's look as a terminal allows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from textwrap import fill
from typing import Final

import typer
from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.segment import Segment
from rich.style import Style
from rich.table import Table
from rich.text import Text

from bot.cards.wire import Button, Embed, Field, Message, Option, Row, Select
from bot.cli.markdown import hanging, inline, markdown

WIDTH = 80
"""Columns at most: longer lines are tiring to read."""

SIDE_BY_SIDE = 3
"""Discord shows at most three inline fields in a row.
https://docs.discord.com/developers/resources/message#embed-object-embed-field-structure"""

PRIVATE = "Only you can see this."

BUTTON: Final = 2
SELECT: Final = 3
"""https://docs.discord.com/developers/components/reference#component-object-component-types"""


@dataclass(frozen=True, slots=True)
class Touch:
    """Something a reader can press, or pick from a menu (then with the ``value`` picked).

    What is ``off`` has a number, too: so a button keeps its number from page to page.
    """

    label: str
    custom_id: str
    value: str | None = None
    off: bool = False


@dataclass(frozen=True, slots=True)
class _Barred:
    """Content with the colored bar of an embed at its left."""

    content: RenderableType
    color: int

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        bar = Segment("┃ ", Style(color=f"#{self.color:06x}"))
        inner = options.update(width=options.max_width - 2)
        for line in console.render_lines(self.content, inner, pad=False):
            yield bar
            yield from line
            yield Segment.line()


def draw(message: Message, *, private: bool = False, numbered: bool = False) -> RenderableType:
    """The message as something a console can print.

    Args:
        message: What would be sent to Discord.
        private: Whether only the asker would see it; then it says so, as Discord does.
        numbered: Whether buttons and menu lines carry the numbers of ``touches``.
    """
    parts: list[RenderableType] = []
    if content := message.get("content"):
        parts.append(markdown(content))
    parts += [_embed(embed) for embed in message["embeds"]]
    numbers = iter(range(1, len(touches(message)) + 1)) if numbered else None
    parts += [_row(row, numbers) for row in message["components"]]
    if private:
        parts.append(Text(PRIVATE, "dim italic"))
    return Group(*parts)


def show(drawing: RenderableType) -> None:
    """Print a drawing: with colors where there is a terminal, as wide as it is, but not wider."""
    console = Console(highlight=False)
    console.print(drawing, width=min(WIDTH, console.width))


def say(text: str) -> None:
    """Print plain sentences. In a terminal, lines end between words; for programs, as they are."""
    console = Console()
    typer.echo(folded(text, console.width) if console.is_terminal else text)


def folded(text: str, width: int) -> str:
    """The text in lines of at most ``width``; only a longer word, such as a link, stays whole."""
    return "\n".join(_fold(line, width) for line in text.split("\n"))


def _fold(line: str, width: int) -> str:
    """Further lines start in the line's last column, or close to the edge if that is far away."""
    if len(line) <= width:
        return line
    left, gap, right = line.rpartition("  ")
    indent = len(left + gap)
    if indent > width // 2:
        line, indent = f"{left.rstrip()}  {right}", 4
    return fill(
        line,
        width,
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def touches(message: Message) -> tuple[Touch, ...]:
    """Everything that can be pressed or picked, in the order in which it is drawn."""
    found: list[Touch] = []
    for row in message["components"]:
        for part in row["components"]:
            if part["type"] == SELECT:
                options = part["options"]
                found += [Touch(o["label"], part["custom_id"], o["value"]) for o in options]
            else:
                off = part.get("disabled", False)
                found.append(Touch(part["label"], part["custom_id"], off=off))
    return tuple(found)


def _embed(embed: Embed) -> RenderableType:
    head: list[RenderableType] = []
    if author := embed.get("author"):
        head.append(Text(author["name"], "dim"))
    if title := embed.get("title"):
        head.append(inline(title, "bold"))
    if description := embed.get("description"):
        head.append(markdown(description))
    blocks: list[RenderableType] = [Group(*head)] if head else []
    blocks += _fields(embed.get("fields", []))
    if footer := embed.get("footer"):
        blocks.append(Text(footer["text"], "dim"))
    return _Barred(Group(*_apart(blocks)), embed.get("color", 0x80848E))


def _apart(blocks: Sequence[RenderableType]) -> Iterator[RenderableType]:
    for number, block in enumerate(blocks):
        if number:
            yield Text()
        yield block


def _fields(fields: Iterable[Field]) -> Iterator[RenderableType]:
    for beside, group in groupby(fields, key=lambda field: field.get("inline", False)):
        drawn = [Group(inline(f["name"], "bold"), markdown(f["value"])) for f in group]
        if not beside:
            yield from drawn
            continue
        for start in range(0, len(drawn), SIDE_BY_SIDE):
            grid = Table.grid(padding=(0, 2, 0, 0))
            grid.add_row(*drawn[start : start + SIDE_BY_SIDE])
            yield grid


def _row(row: Row, numbers: Iterator[int] | None) -> RenderableType:
    buttons = [_button(part, numbers) for part in row["components"] if part["type"] == BUTTON]
    menus = [_menu(part, numbers) for part in row["components"] if part["type"] == SELECT]
    return Group(*([_Wrapped(buttons)] if buttons else []), *menus)


def _button(button: Button, numbers: Iterator[int] | None) -> Text:
    number = f"{next(numbers)} " if numbers else ""
    if button.get("disabled"):
        return Text(f"[{number}{button['label']} (off)]", "dim")
    return Text.assemble("[", (number, "bold cyan"), button["label"], "]")


def _menu(menu: Select, numbers: Iterator[int] | None) -> RenderableType:
    lines: list[RenderableType] = []
    if placeholder := menu.get("placeholder"):
        lines.append(Text(placeholder, "dim"))
    lines += [
        _option(option, f"{next(numbers)}." if numbers else "•") for option in menu["options"]
    ]
    return Group(*lines)


def _option(option: Option, mark: str) -> RenderableType:
    text = Text(option["label"], "bold")
    if about := option.get("description"):
        text = Text.assemble(text, ("  " + about, "not bold"))
    return hanging(f"{mark:>3} ", text)


@dataclass(frozen=True, slots=True)
class _Wrapped:
    """Buttons side by side, and on the next line where they do not fit; none is ever broken."""

    buttons: Sequence[Text]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        line = Text()
        for button in self.buttons:
            if line and cell_len(line.plain) + 1 + cell_len(button.plain) > options.max_width:
                yield line
                line = Text()
            line = Text.assemble(line, " " if line else "", button)
        yield line
