"""A message drawn in text, as close to Discord's look as a terminal allows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

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
    """Something a reader can press, or pick from a menu (then with the ``value`` picked)."""

    label: str
    custom_id: str
    value: str | None = None


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


def touches(message: Message) -> tuple[Touch, ...]:
    """Everything that can be pressed or picked, in the order in which it is drawn."""
    found: list[Touch] = []
    for row in message["components"]:
        for part in row["components"]:
            if part["type"] == SELECT:
                options = part["options"]
                found += [Touch(o["label"], part["custom_id"], o["value"]) for o in options]
            elif not part.get("disabled"):
                found.append(Touch(part["label"], part["custom_id"]))
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
    if button.get("disabled"):
        return Text(f"[{button['label']}]", "dim")
    number = f"{next(numbers)} " if numbers else ""
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
