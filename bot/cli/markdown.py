"""Discord's Markdown, drawn in a terminal: the part of it that cards write.

https://support.discord.com/hc/en-us/articles/210298617
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.segment import Segment
from rich.style import Style
from rich.text import Text

DEEPEST = 5
"""Styles inside styles; there are five, and more asterisks than that are not meant as any."""

_INSIDE = r"(?:\\.|[^\\])+?"

_INLINE = re.compile(
    rf"""
      \\(?P<escaped>[^a-zA-Z0-9\s])
    | (?P<ticks>`+)(?P<code>.+?)(?P=ticks)
    | \*\*(?P<bold>{_INSIDE})\*\*(?!\*)
    | __(?P<underline>{_INSIDE})__
    | ~~(?P<strike>{_INSIDE})~~
    | \*(?!\s)(?P<italic>{_INSIDE})(?<!\s)\*
    | (?<!\w)_(?P<slanted>{_INSIDE})_(?!\w)
    | \[(?P<label>(?:\\.|[^\]\\])+)\]\(<?(?P<url>https?://[^\s()<>]+)>?\)
    | </(?P<command>[^:<>]+):\d+>
    | <t:(?P<time>\d{{1,11}})(?::[a-zA-Z])?>
    """,
    re.VERBOSE | re.DOTALL,
)

_STYLES = {
    "bold": "bold",
    "underline": "underline",
    "strike": "strike",
    "italic": "italic",
    "slanted": "italic",
}

_BLOCKS = re.compile(
    r"```(?:\w*\n)?(?P<fence>.*?)(?:\n?```|\Z)\n?"
    r"|(?P<line>[^\n]*)(?:\n|\Z)",
    re.DOTALL,
)

_HEADING = re.compile(r"#{1,3} +(.*)")
_SMALL = re.compile(r"-# +(.*)")
_QUOTE = re.compile(r">(?:>>)? +(.*)")
_BULLET = re.compile(r"( *)[-*•] +(.*)")
_NUMBER = re.compile(r"( *\d{1,3}\.) +(.*)")


def markdown(text: str) -> RenderableType:
    """The whole text, block by block."""
    return Group(*_blocks(text.strip("\n")))


def inline(text: str, style: str = "", depth: int = 0) -> Text:
    """One run of text with its bold, italic, code, links, command names and times."""
    drawn = Text(style=style)
    if depth > DEEPEST:
        return drawn.append(text)
    end = 0
    for match in _INLINE.finditer(text):
        drawn.append(text[end : match.start()])
        drawn.append_text(_piece(match, depth))
        end = match.end()
    return drawn.append(text[end:])


def _piece(match: re.Match[str], depth: int) -> Text:
    kind = str(match.lastgroup)
    if kind in _STYLES:
        return inline(match[kind], _STYLES[kind], depth + 1)
    return _PIECES[kind](match)


def _link(match: re.Match[str]) -> Text:
    label, url = inline(match["label"]), match["url"]
    label.stylize(Style(underline=True, link=url))
    return label if label.plain == url else label.append(f" ({url})", "dim")


def _time(match: re.Match[str]) -> Text:
    moment = datetime.fromtimestamp(int(match["time"]), UTC).astimezone()
    return Text(f"{moment:%Y-%m-%d %H:%M}")


_PIECES: dict[str, Callable[[re.Match[str]], Text]] = {
    "escaped": lambda match: Text(match["escaped"]),
    "code": lambda match: Text(match["code"], "cyan"),
    "url": _link,
    "command": lambda match: Text(f"/{match['command']}", "bold blue"),
    "time": _time,
}


def _blocks(text: str) -> Iterator[RenderableType]:
    for match in _BLOCKS.finditer(text):
        if match["fence"] is not None:
            yield from (hanging("  ", Text(code, "cyan")) for code in match["fence"].split("\n"))
        elif match.start() < len(text):
            yield _line(match["line"])


def _line(line: str) -> RenderableType:
    if heading := _HEADING.fullmatch(line):
        return inline(heading[1], "bold")
    if small := _SMALL.fullmatch(line):
        return inline(small[1], "dim")
    if quote := _QUOTE.fullmatch(line):
        return hanging("│ ", inline(quote[1]))
    if bullet := _BULLET.fullmatch(line):
        return hanging(f"{bullet[1]}• ", inline(bullet[2]))
    if number := _NUMBER.fullmatch(line):
        return hanging(f"{number[1]} ", inline(number[2]))
    return inline(line)


@dataclass(frozen=True, slots=True)
class _Hanging:
    mark: Text
    text: Text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        indent = self.mark.cell_len
        inner = options.update(width=max(1, options.max_width - indent))
        for number, line in enumerate(console.render_lines(self.text, inner, pad=False)):
            yield from [Segment(" " * indent)] if number else self.mark.render(console)
            yield from line
            yield Segment.line()


def hanging(mark: str, text: Text) -> RenderableType:
    """The text after a mark; its further lines start where the first one does."""
    return _Hanging(Text(mark), text)
