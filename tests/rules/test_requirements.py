import re
import tomllib
from typing import Any

import pytest

from tests.rules.house import ROOT

PIN = re.compile(r"^([\w.-]+)==(\S+)", re.MULTILINE)
FILES = ["requirements.txt", "requirements-dev.txt", "requirements-bench.txt"]
LOCK_AGAIN = "Run the command in the file's first line, which locks it anew."


def pins(file: str) -> dict[str, str]:
    return dict(PIN.findall((ROOT / file).read_text("utf-8")))


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def names(requirements: list[str]) -> set[str]:
    """Return the distributions' names in the form of the lock files (PEP 503)."""
    found = (re.match(r"[\w.-]+", requirement) for requirement in requirements)
    return {re.sub(r"[-_.]+", "-", name[0]).lower() for name in found if name}


@pytest.mark.parametrize("file", FILES)
def test_a_lock_says_what_and_never_where_from(file: str) -> None:
    """Whoever installs uses their own registry: no line names a host, a path or an option."""
    lines = (ROOT / file).read_text("utf-8").splitlines()[1:]

    assert [x for x in lines if "//" in x or "@" in x or x.startswith(("-", "."))] == []


@pytest.mark.parametrize("file", FILES)
def test_every_pin_has_its_hashes(file: str) -> None:
    """A file that is not one of those we locked is not installed."""
    entries = re.split(r"\n(?=\S)", (ROOT / file).read_text("utf-8").strip())[1:]

    assert [entry for entry in entries if "--hash=sha256:" not in entry] == [], LOCK_AGAIN
    assert len(entries) == len(pins(file))


def test_what_runs_is_locked() -> None:
    """Each dependency of the project is in requirements.txt."""
    wanted = names(project()["project"]["dependencies"])

    assert wanted - pins("requirements.txt").keys() == set(), LOCK_AGAIN


@pytest.mark.parametrize("group", ["dev", "bench"])
def test_what_develops_and_measures_is_locked(group: str) -> None:
    """What a group of dependencies names is in the requirements file named after it."""
    wanted = names(project()["dependency-groups"][group])

    assert wanted - pins(f"requirements-{group}.txt").keys() == set(), LOCK_AGAIN


@pytest.mark.parametrize("file", ["requirements-dev.txt", "requirements-bench.txt"])
def test_what_is_tested_and_measured_is_what_runs(file: str) -> None:
    """Tests and benchmarks run with the very versions that the image is built from."""
    tested = pins(file)

    assert {n: v for n, v in pins("requirements.txt").items() if tested.get(n) != v} == {}
