import subprocess
import sys
from pathlib import Path

import pytest

from tests.rules.house import ROOT

TOOLS = Path(sys.executable).parent


@pytest.mark.parametrize(
    ("command", "mend"),
    [
        (
            ["lint-imports", "--no-cache"],
            "Imports point down only: ARCHITECTURE.md draws the layers, and who may import what.",
        ),
        (["ruff", "check", "--no-fix"], "`ruff check --fix` mends some of it."),
        (["ruff", "format", "--check"], "`ruff format` mends it."),
        (["mypy"], "`bot/` is typed strictly; an ignore needs its code and a reason."),
    ],
    ids=["layers", "lint", "format", "types"],
)
def test_the_tools_have_nothing_to_say(command: list[str], mend: str) -> None:
    """Layers, lint, format and types are checked with the settings of pyproject.toml."""
    run = subprocess.run(
        [TOOLS / command[0], *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert run.returncode == 0, f"{mend}\n\n{run.stdout}{run.stderr}"
