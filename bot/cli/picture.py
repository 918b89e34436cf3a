"""A drawn message as an SVG picture, for a README: no fonts or anything else from the web."""

import io
from pathlib import Path

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.terminal_theme import TerminalTheme

DARK = TerminalTheme(
    background=(0x2B, 0x2D, 0x31),
    foreground=(0xDB, 0xDE, 0xE1),
    normal=[
        (0x1E, 0x1F, 0x22),
        (0xF2, 0x3F, 0x43),
        (0x23, 0xA5, 0x5A),
        (0xF0, 0xB2, 0x32),
        (0x58, 0x9D, 0xFF),
        (0xB4, 0x8E, 0xF7),
        (0x4F, 0xC1, 0xD9),
        (0xDB, 0xDE, 0xE1),
    ],
)
"""Light text on the dark grey of Discord's cards."""

FORMAT = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {terminal_width} {terminal_height}" \
role="img" aria-label="A card of Glossary Bot, drawn in a terminal">
<style>
.{unique_id}-matrix {{
  font: {char_height}px Menlo, Consolas, "DejaVu Sans Mono", monospace;
  line-height: {line_height}px;
}}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect width="{terminal_width}" height="{terminal_height}"/>
</clipPath>
{lines}
</defs>
<rect width="{terminal_width}" height="{terminal_height}" rx="12" fill="#2b2d31"/>
<g clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


WIDTH = 76
"""Columns: what a README on the web shows without shrinking it."""


def save_picture(drawing: RenderableType, file: Path) -> None:
    """Write the drawing to ``file``. The same drawing gives the same bytes.

    Raises:
        OSError: the file cannot be written.
    """
    console = Console(
        record=True,
        width=WIDTH,
        file=io.StringIO(),
        force_terminal=True,
        color_system="truecolor",
        _environ={},
    )
    console.print(Padding(drawing, (1, 2)))
    svg = console.export_svg(theme=DARK, code_format=FORMAT, unique_id="card")
    file.write_text(svg, "utf-8")
