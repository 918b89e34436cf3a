"""Files that have not changed since the last load are not read again."""

import contextlib
import os
from pathlib import Path

import pytest

from bot.lexicon import Entry, Loaded, load_glossary
from bot.reading.file import SIZE
from tests.builders import write

A = "term: A\ndefinition: The first.\nrelated: [b]\n"
B = "term: B\naliases: [b]\ndefinition: The second.\n"
TWO = "entries:\n  - {term: C, definition: The third.}\n  - {term: D, definition: The fourth.}\n"
FILES = {"a.yaml": A, "b.yaml": B, "two.yaml": TWO}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path, FILES)


def load(folder: Path, before: Loaded | None = None) -> Loaded:
    with contextlib.chdir(folder):
        return load_glossary(["."], before.pages if before else {})


def entries(loaded: Loaded) -> dict[str, Entry]:
    assert loaded.glossary is not None
    return {entry.id: entry for entry in loaded.glossary.entries}


def kept(before: Loaded, after: Loaded) -> list[str]:
    """The ids whose entries are the same objects in both."""
    old, new = entries(before), entries(after)
    return [entry_id for entry_id in new if new[entry_id] is old.get(entry_id)]


def said(loaded: Loaded) -> list[str]:
    return [f"{problem.spot} {problem.rule}" for problem in loaded.problems]


def test_a_file_that_has_not_changed_is_not_parsed_again(folder: Path) -> None:
    """Its page is the same object; with an edit, the other files' pages still are."""
    first = load(folder)
    write(folder, {"b.yaml": B.replace("second", "last")})
    second = load(folder, first)
    same = [Path(path).name for path, page in first.pages.items() if second.pages[path] is page]
    assert same == ["a.yaml", "two.yaml"]


def test_every_entry_of_an_unchanged_folder_is_kept(folder: Path) -> None:
    """What the search has made of an entry stays good for as long as it is the same object."""
    first = load(folder)
    second = load(folder, first)
    assert kept(first, second) == ["a", "b", "c", "d"]
    assert second == first


def test_after_an_edit_only_the_edited_entry_is_another(folder: Path) -> None:
    """Also the entries that stand beside it in the same file are kept."""
    first = load(folder)
    write(folder, {"two.yaml": TWO.replace("fourth", "last")})
    second = load(folder, first)
    assert kept(first, second) == ["a", "b", "c"]
    assert entries(second)["d"].definition == "The last."


def test_an_edit_that_keeps_size_and_time_is_noticed(folder: Path) -> None:
    """A file restored by git or a backup may look untouched from outside."""
    first = load(folder)
    status = (folder / "b.yaml").stat()
    write(folder, {"b.yaml": B.replace("second", "zweite")})
    os.utime(folder / "b.yaml", ns=(status.st_atime_ns, status.st_mtime_ns))
    assert (folder / "b.yaml").stat().st_size == status.st_size
    assert entries(load(folder, first))["b"].definition == "The zweite."


def test_the_entries_of_a_deleted_file_go(folder: Path) -> None:
    """Nothing of it stays but the links to it, which are then told."""
    first = load(folder)
    (folder / "two.yaml").unlink()
    assert list(entries(load(folder, first))) == ["a", "b"]
    (folder / "b.yaml").unlink()
    assert said(load(folder, first)) == ["a.yaml:3:11 dangling-link"]


def test_a_renamed_file_is_read_under_its_new_name(folder: Path) -> None:
    """The id follows from the name, so the same bytes say something else."""
    first = load(folder)
    (folder / "b.yaml").rename(folder / "z.yaml")
    write(folder, {"a.yaml": A.replace("[b]", "[z]")})
    assert list(entries(load(folder, first))) == ["a", "c", "d", "z"]


def test_a_file_that_is_met_under_another_name_is_read_under_it(folder: Path) -> None:
    """A link that comes first in the order of names gives its name to the entry."""
    first = load(folder)
    (folder / "0.yaml").symlink_to("b.yaml")
    write(folder, {"a.yaml": A.replace("[b]", "['0']")})
    second = load(folder, first)
    assert list(entries(second)) == ["0", "a", "c", "d"]
    assert said(second) == ["0.yaml:2:11 repeated-name"]


def test_a_file_that_is_mended_is_read_again(folder: Path) -> None:
    """Its page said only what was wrong with it."""
    write(folder, {"b.yaml": "term: [B\n"})
    broken = load(folder)
    assert said(broken) == ["b.yaml:1:7 yaml-syntax"]
    write(folder, {"b.yaml": "term: B\ndefinition: The second.\n"})
    mended = load(folder, broken)
    assert said(mended) == []
    assert entries(mended)["b"].definition == "The second."


def test_what_is_wrong_with_an_unchanged_file_is_told_on_every_load(folder: Path) -> None:
    """A warning does not go away by loading twice, nor does an error."""
    first = load(folder)
    assert said(first) == ["b.yaml:2:11 repeated-name"]
    assert said(load(folder, first)) == said(first)
    write(folder, {"c.yaml": "term: C\ndefinition: d\nlevel: 9\n", "a.yaml": A + "owner:\n"})
    broken = load(folder, first)
    assert broken.glossary is None
    assert said(broken) == said(load(folder, broken)) == said(load(folder))


def test_entries_are_held_against_each_other_on_every_load(folder: Path) -> None:
    """An unchanged file may become wrong by what stands in another one."""
    first = load(folder)
    write(folder, {"new.yaml": "id: c\nterm: New\ndefinition: d\n", "b.yaml": "id: e\n" + B})
    assert said(load(folder, first)) == [
        "a.yaml:3:11 dangling-link",
        "b.yaml:3:11 repeated-name",
        "two.yaml:2:5 duplicate-id",
    ]


def test_a_file_that_cannot_be_read_is_told_until_it_can(folder: Path) -> None:
    """There are no bytes to compare, so it is tried again each time."""
    with (folder / "b.yaml").open("wb") as file:
        file.truncate(SIZE + 1)
    first = load(folder)
    assert said(first) == said(load(folder, first)) == ["b.yaml:1:1 too-large"]
    write(folder, {"b.yaml": B})
    assert list(entries(load(folder, first))) == ["a", "b", "c", "d"]
