"""Text made safe for the places where Discord renders Markdown.

Everything here is linear in the length of the text: a slash command accepts 6,000 characters, and
the usual escapes take seconds on ``[](`` repeated. Authors, footers, buttons and menus render no
Markdown: they take ``clean`` text.
"""

import re
import unicodedata

from bot.cards.fit import cut

ECHO = 100
"""The most that is repeated of what a person typed, in characters before escaping."""

_MOST_MARKS = 4
"""Accents kept on one letter. No language needs more; stacks of them cover the lines above."""

_BREAKS = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85"
_UNSEEN = {
    *map(chr, range(0x20)),  # control characters
    *map(chr, range(0x7F, 0xA0)),
    *map(chr, range(0xD800, 0xE000)),  # lone surrogates: not sendable as UTF-8
    *"\xad\u200b\u180e\ufeff",  # soft hyphen, zero-width spaces
    *"\u061c\u200e\u200f",  # marks of direction
    *map(chr, range(0x202A, 0x202F)),  # embeddings and overrides of direction
    *map(chr, range(0x2060, 0x2070)),  # word joiner, isolates and other invisible controls
    *map(chr, range(0xFFF9, 0xFFFC)),  # interlinear annotation
}
_DROP_FROM_LINE = str.maketrans(dict.fromkeys(_UNSEEN - {*_BREAKS}))
_DROP_FROM_TEXT = str.maketrans(dict.fromkeys(_UNSEEN - {"\t", "\n"}))

_ESCAPES = str.maketrans({character: f"\\{character}" for character in r"\*_~`|[]<"})
_ROUND = str.maketrans("[]", "()")
_IN_TARGET = str.maketrans({mark: f"%{ord(mark):02X}" for mark in "()<>\\"})
_BY_PLACE = re.compile(
    r"^(?=[#>+-])"  # headings, quotes and lists begin a line
    r"|(?<=^\d)(?=\.)|(?<=^\d\d)(?=\.)|(?<=^\d\d\d)(?=\.)"  # as does a numbered list
    r"|(?<=\])(?=\()"  # the second half of a masked link
    r"|(?=://)"  # a bare address becomes a link by itself
)
_PING = re.compile(r"@(?=everyone|here|[!&]?\d)")
_CODE = re.compile(r"(```.*?(?:```|\Z)|`[^`\n]+`)", re.DOTALL)
_OTHER_LINK = re.compile(r"\]\((?!<?https?://)", re.IGNORECASE)


def clean(text: str) -> str:
    """One line of plain text without control or direction characters or stacks of accents."""
    line = " ".join(text.translate(_DROP_FROM_LINE).split())
    return line if line.isascii() else _few_marks(line)


def escape(text: str) -> str:
    """``text`` as one line that shows exactly what it says: no formatting, link or mention.

    At most twice as long as ``text``.
    """
    return _escape(clean(text))


def escape_prose(text: str) -> str:
    """One line of plain text in which `code` is marked; the code stays so, the rest is escaped."""
    pieces = _CODE.split(clean(text))
    pieces[::2] = [_escape(piece) for piece in pieces[::2]]
    return _hush("".join(pieces))


def echo(query: str) -> str:
    """What a person typed, safe to repeat to them; empty when nothing of it can be seen."""
    return escape(cut(clean(query), ECHO))


def trusted(text: str) -> str:
    """The team's own Markdown, kept as written except for what could do harm.

    Mentions reach nobody, masked links lead to http(s) only, and a code block that was left open
    ends with its text.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_DROP_FROM_TEXT).strip()
    pieces = _CODE.split(text)
    pieces[::2] = [_OTHER_LINK.sub(r"]\\(", piece) for piece in pieces[::2]]
    text = "".join(pieces)
    return _hush(f"{text}\n```" if text.count("```") % 2 else text)


def link(title: str, url: str) -> str:
    """A masked link. Brackets in the title become round ones: Discord cannot escape them there."""
    label = escape(title.translate(_ROUND)) or escape(url)
    return f"[{label}]({url.translate(_IN_TARGET)})"


def code(text: str) -> str:
    """A short piece of plain text in a fixed-width face, such as a place in a file."""
    return "`" + clean(text).replace("`", "'") + "`"


def _escape(line: str) -> str:
    return _hush(_BY_PLACE.sub(r"\\", line.translate(_ESCAPES)))


def _hush(text: str) -> str:
    return _PING.sub("@\u200b", text)


def _few_marks(text: str) -> str:
    kept, marks = [], 0
    for character in text:
        marks = marks + 1 if unicodedata.category(character) in {"Mn", "Me"} else 0
        if marks <= _MOST_MARKS:
            kept.append(character)
    return "".join(kept)
