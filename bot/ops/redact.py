"""Secrets out of everything that is logged, by their shape, whatever library wrote the line."""

import logging
import re

SECRETS = re.compile(
    r"[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}"  # a bot token
    r"|(?<=/interactions/)(\d+)/[^/\s?]+"  # an interaction's token, in its callback's address
    r"|(?<=/webhooks/)(\d+)/[^/\s?]+"  # the same, in the addresses of what follows
    r"|(?<=\btoken=)\S+",
)


def redact(text: str) -> str:
    """The text with every secret replaced; ids stay, for a reader to follow."""
    return SECRETS.sub(_replacement, text)


def _replacement(match: re.Match[str]) -> str:
    identity = match[1] or match[2]
    return f"{identity}/[redacted]" if identity else "[redacted]"


class RedactingFormatter(logging.Formatter):
    """Formats a record whole, its traceback included, and then takes the secrets out."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, or lines, as they may be written."""
        return redact(super().format(record))
