"""What a bot's token looks like, so that one is known wherever somebody pastes it."""

import re

SHAPE = re.compile(r"([\w-]{23,28})\.[\w-]{6,7}\.[\w-]{27,}")
"""Application id in base64, time, signature.
https://docs.discord.com/developers/reference#authentication"""

SHOWN = re.compile(rf"{SHAPE.pattern}…?|[\w-]{{23,28}}\.[\w-]{{0,7}}(\.[\w-]*)?…")
"""A token in a message, which may have cut it short to fit a line."""


def without_tokens(text: str) -> str:
    """The text with every token replaced, also where only its beginning is left."""
    return SHOWN.sub("[redacted]", text)
