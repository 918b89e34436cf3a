import contextlib
import os
import sys
from pathlib import Path

import pytest

from bot.reading import Document, Problem, find_files, nearest, read_file
from bot.reading.file import SIZE

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")


def touch(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("term: A\n", encoding="utf-8")


def found(root: Path, *other: str) -> list[str]:
    """Names of the files that are found, and problems as ``rule message``, below the root."""
    said = []
    for source in find_files(root, other):
        shown = source.spot.file if isinstance(source, Problem) else source.shown
        name = Path(shown).relative_to(root).as_posix()
        said.append(f"{name}: {source.rule}" if isinstance(source, Problem) else name)
    return said


def test_every_yaml_file_is_found_in_the_order_of_names(tmp_path: Path) -> None:
    """Both endings, in all folders, always in the same order; nothing else."""
    touch(tmp_path, "roles/b.yml", "roles/a.yaml", "api.yaml", "z/y/x.yaml", "README.md", "c.json")
    assert found(tmp_path) == ["api.yaml", "roles/a.yaml", "roles/b.yml", "z/y/x.yaml"]


def test_what_is_not_for_readers_is_left_alone(tmp_path: Path) -> None:
    """Hidden files, editors' locks and copies, templates, and names that belong to others."""
    touch(tmp_path, "a.yaml", ".b.yaml", ".git/c.yaml", ".#a.yaml", "a.yaml~", ".a.yaml.swp",
          "#a.yaml#", "_template.yaml", "_drafts/d.yaml", "paths/e.yaml", "golden.yaml",
          "roles/paths/f.yaml")  # fmt: skip
    (tmp_path / ".#lock.yaml").symlink_to("nowhere@host:1")
    assert found(tmp_path, "paths", "golden.yaml") == ["a.yaml", "roles/paths/f.yaml"]


def test_a_file_may_be_given_itself(tmp_path: Path) -> None:
    """A single file is read whatever its name."""
    touch(tmp_path, "_template.yaml")
    assert found(tmp_path / "_template.yaml") == ["."]


def test_names_are_shown_as_they_were_given(tmp_path: Path) -> None:
    """A reader sees the path as typed, with slashes, not where it is on this machine."""
    touch(tmp_path, "team/roles/a.yaml")
    with contextlib.chdir(tmp_path):
        (source,) = find_files(Path("team"))
    assert not isinstance(source, Problem)
    assert source.shown == "team/roles/a.yaml"


def test_a_missing_path_and_an_empty_folder_are_problems(tmp_path: Path) -> None:
    """Nothing to read is never silently a glossary of nothing."""
    assert found(tmp_path) == [".: no-files"]
    assert found(tmp_path / "gone") == [".: missing-path"]


@needs_posix
def test_links_stay_inside_the_folder(tmp_path: Path) -> None:
    """A link within the folder is read; one that leaves it, or leads nowhere, is a problem."""
    touch(tmp_path, "out/secret.yaml", "in/real/a.yaml", "in/..2026/mounted.yaml")
    root = tmp_path / "in"
    (root / "b.yaml").symlink_to("real/a.yaml")
    (root / "c.yaml").symlink_to("../out/secret.yaml")
    (root / "d").symlink_to("../out")
    (root / "e.yaml").symlink_to("gone.yaml")
    (root / "f.yaml").symlink_to("f.yaml")
    (root / "mounted.yaml").symlink_to("..2026/mounted.yaml")
    (root / "round").symlink_to(".")
    assert found(root) == [
        "b.yaml",
        "c.yaml: outside-folder",
        "d: outside-folder",
        "e.yaml: unreadable-file",
        "f.yaml: unreadable-file",
        "mounted.yaml",
        "real/a.yaml",
    ]


@needs_posix
def test_a_folder_of_links_that_circle_ends(tmp_path: Path) -> None:
    """Folders that contain one another through links are visited once."""
    touch(tmp_path, "a/b/c.yaml")
    (tmp_path / "a/b/up").symlink_to("../../a")
    (tmp_path / "a/b/top").symlink_to("../..")
    assert found(tmp_path).count("a/b/c.yaml") == 1


@needs_posix
def test_a_name_that_is_not_text_can_still_be_shown(tmp_path: Path) -> None:
    """A file's name may be any bytes; what is shown can always be printed."""
    touch(tmp_path, os.fsdecode(b"caf\xe9.yaml"))
    (source,) = find_files(tmp_path)
    assert not isinstance(source, Problem)
    assert source.shown.endswith("/caf\\xe9.yaml")
    assert isinstance(read_file(source.path, source.shown), Document)


def said(path: Path) -> list[str]:
    read = read_file(path, "f")
    return [] if isinstance(read, Document) else [str(problem) for problem in read]


@needs_posix
def test_what_is_not_a_file_is_refused_without_waiting(tmp_path: Path) -> None:
    """A pipe that nobody writes to, an endless device and a folder are refused at once."""
    os.mkfifo(tmp_path / "pipe.yaml")
    assert said(tmp_path / "pipe.yaml") == ["f:1:1 error not-a-file this is not an ordinary file"]
    assert said(Path("/dev/zero")) == ["f:1:1 error not-a-file this is not an ordinary file"]
    assert said(tmp_path) == ["f:1:1 error unreadable-file the file cannot be read: Is a directory"]


def test_a_file_that_vanished_is_a_problem(tmp_path: Path) -> None:
    """Between finding and reading, a file may go."""
    assert said(tmp_path / "gone.yaml") == [
        "f:1:1 error unreadable-file the file cannot be read: No such file or directory"
    ]


@pytest.mark.parametrize(("size", "refused"), [(SIZE, False), (SIZE + 1, True), (2**30, True)])
def test_a_huge_file_is_refused(tmp_path: Path, size: int, *, refused: bool) -> None:
    """Ten MiB are read; a byte more is not, and a gigabyte is not taken into memory."""
    path = tmp_path / "huge.yaml"
    with path.open("wb") as file:
        file.write(b"term: A\n#")
        file.truncate(size)
    sentence = "f:1:1 error too-large the file is larger than 10 MiB (split it into several files)"
    assert (sentence in said(path)) is refused


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("advantges", "advantages"),
        ("Term", "term"),
        ("review-every", "review_every"),
        ("Review Every", "review_every"),
        ("wibble", None),
        ("", None),
    ],
)
def test_the_nearest_name_is_the_one_that_was_meant(written: str, meant: str | None) -> None:
    """Small slips and other cases are recognised; anything else is nobody's guess."""
    assert nearest(written, ("term", "advantages", "review_every")) == meant
