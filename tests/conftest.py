"""What every test may need."""

import os
import socket

import pytest
from hypothesis import settings

from tests.conformance.openapi import DiscordDescription

settings.register_profile("house", deadline=None)  # a slow machine is no bug
settings.load_profile("house")


@pytest.fixture
def port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        number: int = probe.getsockname()[1]
        return number


@pytest.fixture(scope="session")
def description_if_any() -> DiscordDescription | None:
    """Discord's description of its API, where the machine has it."""
    return DiscordDescription.load()


@pytest.fixture(scope="session")
def description(description_if_any: DiscordDescription | None) -> DiscordDescription:
    """Discord's description of its API; only a machine other than CI's may be without it."""
    if description_if_any is None:
        reason = "Discord's OpenAPI description is not on this machine"
        if os.environ.get("CI"):
            pytest.fail(f"{reason}, but CI must have it")
        pytest.skip(reason)
    return description_if_any
