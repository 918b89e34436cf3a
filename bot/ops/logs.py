"""One handler for every library's lines: to standard error, without secrets."""

import logging

from bot.ops.redact import RedactingFormatter

FORMAT = "%(asctime)s %(levelname)-7s %(name)s  %(message)s"

CHATTY = ("discord", "aiohttp")
"""At DEBUG these write interaction tokens and whole payloads, so they never go below INFO."""


def log_to_stderr(level: str) -> None:
    """Send every record of ``level`` ("debug", "info", …) and above to standard error."""
    handler = logging.StreamHandler()
    handler.setFormatter(RedactingFormatter(FORMAT, datefmt="%Y-%m-%d %H:%M:%S"))
    wanted = logging.getLevelNamesMapping()[level.upper()]
    logging.basicConfig(handlers=[handler], level=wanted, force=True)
    for name in CHATTY:
        logging.getLogger(name).setLevel(max(wanted, logging.INFO))
