import os

import pytest

from tests.conformance.openapi import DiscordDescription


@pytest.fixture(scope="session")
def description() -> DiscordDescription:
    """Discord's description; only a machine other than CI's may be without it."""
    found = DiscordDescription.load()
    if found is None:
        reason = "Discord's OpenAPI description is not on this machine"
        if os.environ.get("CI"):
            pytest.fail(f"{reason}, but CI must have it")
        pytest.skip(reason)
    return found
