"""Secrets never reach a log, whatever library wrote the line."""

import logging
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ops.redact import RedactingFormatter, redact

SYMBOLS = st.sampled_from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
TOKEN = "MTA5ODc2NTQzMjEwOTg3NjU0.GaBcDe.0123456789abcdefghijklmnopqrstuvwxyzAB"


def text(size: int) -> st.SearchStrategy[str]:
    return st.text(SYMBOLS, min_size=size, max_size=size)


@pytest.mark.parametrize(
    ("line", "safe"),
    [
        (f"login with {TOKEN}.", "login with [redacted]."),
        (
            "POST /api/v10/interactions/123/aW50ZXJhY3Rpb24/callback",
            "POST /api/v10/interactions/123/[redacted]/callback",
        ),
        (
            "PATCH /webhooks/42/aW50ZXJhY3Rpb24/messages/@original",
            "PATCH /webhooks/42/[redacted]/messages/@original",
        ),
        ("GET /x?token=abc&y=1", "GET /x?token=[redacted]"),
        ("reloaded 34 entries in 0.2 s", "reloaded 34 entries in 0.2 s"),
    ],
)
def test_secrets_are_known_by_their_shape(line, safe):
    """Tokens go, and what a reader needs to follow a request stays."""
    assert redact(line) == safe


@given(text(24), text(6), text(38))
def test_no_bot_token_survives(first, second, third):
    """Whatever a token's three parts are, none of its line's log shows them."""
    assert third not in redact(f"before {first}.{second}.{third} after")


def test_a_traceback_is_redacted_too():
    """An exception's own text may carry an address with a token in it."""
    formatter = RedactingFormatter("%(message)s")
    try:
        raise ValueError(f"cannot reach /webhooks/1/secret-token with {TOKEN}")
    except ValueError:
        record = logging.LogRecord("x", logging.ERROR, "x.py", 1, "failed", (), sys.exc_info())

    line = formatter.format(record)

    assert "ValueError: cannot reach /webhooks/1/[redacted] with [redacted]" in line
    assert TOKEN not in line
