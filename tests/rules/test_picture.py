"""The README's picture is what the program draws."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_picture_in_the_readme_is_true(tmp_path):
    """Drawn again by: glossary-bot define "backend engineer" --picture docs/card.svg."""
    drawn = tmp_path / "card.svg"

    subprocess.run(
        [sys.executable, "-m", "bot", "define", "backend engineer", "--picture", str(drawn)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )

    assert drawn.read_text() == (ROOT / "docs/card.svg").read_text()
