"""Where log lines go, and which never come to be."""

import logging

import pytest

from bot.ops.logs import log_to_stderr


@pytest.fixture(autouse=True)
def untouched_logging():
    root = logging.getLogger()
    before = root.level, list(root.handlers)
    yield
    root.setLevel(before[0])
    root.handlers[:] = before[1]


@pytest.mark.parametrize("library", ["discord.http", "aiohttp.client"])
def test_libraries_that_log_tokens_stay_above_debug(library, capsys):
    """At DEBUG they write interaction tokens and payloads, so they are not asked for them."""
    log_to_stderr("debug")

    logging.getLogger(library).debug("payload with a token")
    logging.getLogger("bot.services").debug("looked up slo")

    written = capsys.readouterr().err
    assert "looked up slo" in written
    assert "payload" not in written


def test_what_is_written_is_redacted(capsys):
    """Whoever logs a token, the line that is written has none."""
    log_to_stderr("info")

    logging.getLogger("anybody").warning("retrying /webhooks/1/%s", "aW50ZXJhY3Rpb24")

    written = capsys.readouterr().err
    assert "retrying /webhooks/1/[redacted]" in written
    assert "aW50ZXJhY3Rpb24" not in written
