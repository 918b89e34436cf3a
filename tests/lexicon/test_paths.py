"""Starter paths: the entries a newcomer meets, in order."""

from pathlib import Path

import pytest

from bot.lexicon import Loaded, PathStep, StarterPath, load_glossary
from tests.builders import TEAM, write
from tests.problems import said

START = """\
title: Your first week
audience: Every newcomer
intro: What everybody here talks about.
steps:
  - entry: api
    why: Most of our work is behind one.
  - entry: back-end-software-engineer
    why: These people keep it.
"""


def load(folder: Path, path: str, name: str = "start.yaml") -> Loaded:
    write(folder, {**TEAM, f"paths/{name}": path})
    return load_glossary([folder])


def test_a_path_is_read_with_its_glossary(tmp_path: Path) -> None:
    """Its id is the name of its file, and its steps keep their order."""
    loaded = load(tmp_path, START, "first-week.yaml")
    assert loaded.problems == ()
    assert loaded.paths == (
        StarterPath(
            id="first-week",
            title="Your first week",
            audience="Every newcomer",
            intro="What everybody here talks about.",
            steps=(
                PathStep(entry="api", why="Most of our work is behind one."),
                PathStep(entry="back-end-software-engineer", why="These people keep it."),
            ),
        ),
    )


BROKEN = [
    (
        "a step to nowhere",
        START.replace("entry: api", "entry: apis"),
        [("5:12 dangling-link no entry has the id `apis`", "did you mean `api`?")],
    ),
    (
        "a step twice",
        START.replace("back-end-software-engineer", "api"),
        [("7:12 repeated-step the path leads to `api` more than once", "keep one of the steps")],
    ),
    (
        "a step without a reason",
        START.replace("    why: These people keep it.\n", ""),
        [
            (
                "7:5 missing-field the field `why` is missing",
                "it holds one sentence: why this word comes now",
            )
        ],
    ),
    (
        "no steps",
        START.partition("steps:")[0] + "steps: []\n",
        [("4:8 empty-list `steps` holds an empty list", "start an item with `- `")],
    ),
    (
        "a misspelt field",
        START.replace("audience", "audiense"),
        [("2:1 unknown-field unknown field `audiense`", "did you mean `audience`?")],
    ),
    (
        "a field of an entry",
        START + "level: 1\n",
        [
            (
                "9:1 unknown-field unknown field `level`",
                "`id`, `title`, `audience`, `intro` and `steps` can stand here",
            )
        ],
    ),
    (
        "a list",
        "- api\n",
        [("1:1 not-a-path the file holds no path", "a path starts with `title:`")],
    ),
    (
        "no YAML",
        "title: [\n",
        [
            (
                "1:8 yaml-syntax the “[” that opens here is not closed",
                "put `,` between its parts and close it, or put the whole text in quotes",
            )
        ],
    ),
]


@pytest.mark.parametrize(("name", "path", "expected"), BROKEN, ids=[name for name, *_ in BROKEN])
def test_a_broken_path_is_told_by_its_line(
    name: str, path: str, expected: list[tuple[str, str]], tmp_path: Path
) -> None:
    """A step that leads nowhere would end a newcomer's first hour, so nothing of it goes live."""
    loaded = load(tmp_path, path)
    assert (loaded.glossary, loaded.paths) == (None, ()), name
    assert said(loaded.problems) == expected, name


def test_two_paths_of_one_name(tmp_path: Path) -> None:
    """A button could not lead to both; an entry of that name is no matter."""
    other = START.replace("title", "id: api\ntitle", 1)
    write(tmp_path, {"paths/a.yaml": other, "paths/b.yaml": other})
    (problem,) = load(tmp_path, START).problems
    first = tmp_path / "paths/a.yaml"
    assert problem.message == f"the id `api` is taken: the path at {first}:1:5 has it"
    assert problem.hint == "rename one of the two files, or give one path another `id`"


def test_no_paths_and_the_same_paths_twice(tmp_path: Path) -> None:
    """A folder need not have paths, and one that is given twice has each of them once."""
    write(tmp_path, TEAM)
    (tmp_path / "paths").mkdir()
    assert load_glossary([tmp_path]).problems == ()
    write(tmp_path, {"paths/start.yaml": START})
    loaded = load_glossary([tmp_path, tmp_path / "roles" / ".."])
    assert ([path.id for path in loaded.paths], loaded.problems) == (["start"], ())
