import os
import re
import shutil
import subprocess

import pytest

from tests.rules.house import ROOT

MACHINE_PATH = re.compile(r"(?<![\w.~$}])(?:/(?:home|root|Users|work)/\w|[A-Z]:\\Users\\)")


def test_no_file_speaks_of_one_machine() -> None:
    """What is in git works from any folder of any machine: no path of somebody's home."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        reason = "only a git checkout knows which files are its own"
        if os.environ.get("CI"):
            pytest.fail(f"{reason}, and CI must have one")
        pytest.skip(reason)
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    found = []
    for name in filter(None, listed.split("\0")):
        if not (ROOT / name).is_file():
            continue  # removed, and not yet committed
        text = (ROOT / name).read_text("utf-8", errors="replace")
        found += [f"{name}: {match[0]}…" for match in MACHINE_PATH.finditer(text)]

    assert found == []
