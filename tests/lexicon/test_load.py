import contextlib
import threading
from pathlib import Path

import pytest

from bot.lexicon import Entry, Glossary, Loaded, Related, load_glossary
from bot.lexicon.draft import Draft, Link, Written
from bot.lexicon.rules.dangling_link import dangling_link
from bot.reading import Spot
from tests.builders import BACK_END, TEAM, many, write


def load(folder: Path, *paths: str) -> Loaded:
    """Load from inside the folder, so that problems name files as a person would."""
    with contextlib.chdir(folder):
        return load_glossary(paths or ["."])


def said(loaded: Loaded) -> list[str]:
    return [f"{problem.spot} {problem.rule}" for problem in loaded.problems]


def glossary(loaded: Loaded) -> Glossary:
    assert loaded.problems == ()
    assert loaded.glossary is not None
    return loaded.glossary


def test_a_team_s_glossary_loads(tmp_path: Path) -> None:
    """Every field arrives as the entry's own type."""
    loaded = glossary(load(write(tmp_path, {f"team/{name}": TEAM[name] for name in TEAM}), "team"))
    assert [entry.id for entry in loaded.entries] == [
        "continuous-delivery",
        "continuous-deployment",
        "api",
        "back-end-software-engineer",
        "front-end-developer",
    ]
    entry = loaded.get("back-end-software-engineer")
    assert entry is not None
    assert entry.aliases == ("Back End Developer", "Backend Engineer")
    assert (entry.level, str(entry.reviewed), entry.status) == (2, "2026-11-01", "approved")
    assert entry.advantages[0].name == "Scalability"
    assert entry.related == Related(see=("front-end-developer", "api"))
    assert [other.term for other in loaded.related(entry)] == ["Front End Developer", "API"]


def test_a_name_may_be_shared(tmp_path: Path) -> None:
    """CD means two things in this team: that is not a problem but a question to the reader."""
    loaded = glossary(load(write(tmp_path, TEAM)))
    shared = [entry.term for entry in loaded.entries if "CD" in entry.abbreviations]
    assert shared == ["Continuous Delivery", "Continuous Deployment"]


def test_a_file_may_hold_several_entries(tmp_path: Path) -> None:
    """Under ``entries:``, an id follows from the term; C, C++ and C# are three."""
    names = ["C", "C++", "C#", "Größe", "R & D"]
    lines = [f"  - term: {name}\n    definition: d\n" for name in names]
    loaded = glossary(load(write(tmp_path, {"all.yml": "entries:\n" + "".join(lines)})))
    assert [entry.id for entry in loaded.entries] == [
        *("c", "c-plus-plus", "c-sharp", "grosse", "r-and-d")
    ]


def test_an_id_follows_from_the_file_unless_given(tmp_path: Path) -> None:
    """The file's name becomes a slug; an ``id`` in the file wins."""
    files = {
        "roles/Back End (Java).yaml": "term: A\ndefinition: d\n",
        "other.yaml": "id: mine\nterm: B\ndefinition: d\n",
    }
    loaded = glossary(load(write(tmp_path, files)))
    assert [entry.id for entry in loaded.entries] == ["mine", "back-end-java"]


def test_words_stay_what_was_written(tmp_path: Path) -> None:
    """Neither Norway, nor a version, nor a time, nor a date becomes something else."""
    text = """\
term: NO
definition: on
aliases: [1.10, 012, 1:30, ~, 2026-01-01, yes]
translations:
  no: {term: NEI}
"""
    (entry,) = glossary(load(write(tmp_path, {"norway.yaml": text}))).entries
    assert (entry.term, entry.definition) == ("NO", "on")
    assert entry.aliases == ("1.10", "012", "1:30", "~", "2026-01-01", "yes")
    assert entry.translations["no"].term == "NEI"


def test_a_half_filled_template_loads(tmp_path: Path) -> None:
    """Fields with nothing after them are left out, whatever they would hold."""
    empty = (
        "aliases:\nlevel:\noverview:\nrelated:\nreviewed:\nstatus:\nadvantages:\ntranslations:\n"
    )
    (entry,) = glossary(
        load(write(tmp_path, {"a.yaml": "term: A\ndefinition: d\n" + empty}))
    ).entries
    assert entry == Entry(id="a", term="A", definition="d")


def test_all_problems_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    """Nobody mends one mistake to be shown the next; the order is that of files and lines."""
    files = {
        "b.yaml": "term: B\ndefinition: d\nlevel: 9\nadvantges: []\nlevel: 2\n",
        "a.yaml": "term: &x A\ndefinition: d\nrelated: [gone, c]\nstatus: deprecated\n",
        "c.yaml": "term: 'C\n",
        "d.yaml": "term: D\ndefinition: d\nrelated: [b, d]\nreviewed: soon\nowner: !t o\n",
        "e.yaml": "id: a\nterm: E\ndefinition: d\n",
        "f.yaml": "term: F\ndefinition: a\u202eb\naliases: no list\n",
    }
    loaded = load(write(tmp_path, files))
    assert loaded.glossary is None
    assert said(loaded) == [
        "a.yaml:1:7 yaml-anchor",
        "a.yaml:3:11 dangling-link",
        "a.yaml:4:9 without-successor",
        "b.yaml:4:1 unknown-field",
        "b.yaml:5:1 duplicate-key",
        "c.yaml:1:7 yaml-syntax",
        "d.yaml:4:11 bad-date",
        "d.yaml:5:8 yaml-tag",
        "e.yaml:1:5 duplicate-id",
        "f.yaml:2:14 forbidden-character",
        "f.yaml:3:10 wrong-type",
    ]


def test_a_link_to_a_broken_entry_is_not_dangling(tmp_path: Path) -> None:
    """The entry is there, it only has a mistake of its own; telling two would mislead."""
    files = {
        "a.yaml": "term: A\ndefinition: d\nrelated: [b, c]\n",
        "b.yaml": "term: B\n",
        "c.yaml": "term: [C\n",
    }
    assert said(load(write(tmp_path, files))) == [
        "b.yaml:1:1 missing-field",
        "c.yaml:1:7 yaml-syntax",
    ]


def test_other_kinds_of_files_are_not_entries(tmp_path: Path) -> None:
    """Paths and golden lookups live in the same folder; a template is nobody's."""
    path = "title: T\naudience: A\nintro: I\nsteps: [{entry: api, why: First.}]\n"
    other = {"paths/start.yaml": path, "golden.yaml": "- x", "_template.yaml": "term:"}
    assert len(glossary(load(write(tmp_path, {**TEAM, **other})))) == len(TEAM)


def test_overlapping_paths_are_read_once(tmp_path: Path) -> None:
    """A folder, a folder inside it and a file of both are still each file once."""
    write(tmp_path, TEAM)
    loaded = load(tmp_path, "integration/api.yaml", ".", "roles")
    assert sorted(entry.id for entry in glossary(loaded).entries) == [
        "api",
        "back-end-software-engineer",
        "continuous-delivery",
        "continuous-deployment",
        "front-end-developer",
    ]


def test_the_same_file_name_in_two_folders_names_both_places(tmp_path: Path) -> None:
    """Two entries of one id could not both be linked to."""
    text = "term: A\ndefinition: d\n"
    loaded = load(write(tmp_path, {"x/api.yaml": text, "y/api.yaml": text}))
    (problem,) = loaded.problems
    assert said(loaded) == ["y/api.yaml:1:1 duplicate-id"]
    assert problem.message == "the id `api` is taken: the entry at x/api.yaml:1:1 has it"
    assert problem.hint == "rename one of the two files, or give one entry another `id`"


@pytest.mark.parametrize("path", [".", "gone", "gone.yaml"])
def test_nothing_to_read_is_a_problem(tmp_path: Path, path: str) -> None:
    """An empty folder or a wrong path never becomes a glossary of nothing."""
    loaded = load(tmp_path, path)
    assert loaded.glossary is None
    assert said(loaded) == [f"{path}:1:1 {'no-files' if path == '.' else 'missing-path'}"]


def test_every_cut_of_a_file_loads_or_is_told(tmp_path: Path) -> None:
    """A half-written file never raises, and is never silently no entry at all."""
    raw = BACK_END.replace("related: [front-end-developer, api]\n", "").encode()
    file = tmp_path / "a.yaml"
    for end in range(0, len(raw), 7):
        file.write_bytes(raw[:end])
        loaded = load_glossary([file])
        assert (loaded.glossary is None) == bool(loaded.problems)
        assert loaded.problems or len(glossary(loaded)) == 1


def test_loading_in_threads_at_once_gives_the_same(tmp_path: Path) -> None:
    """Loading keeps nothing between calls, so any worker thread may do it."""
    folder = write(tmp_path, many(range(50)))
    results: list[Loaded] = []
    threads = [
        threading.Thread(target=lambda: results.append(load_glossary([folder]))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [result == results[0] for result in results] == [True] * 4
    assert len(glossary(results[0])) == 50


def test_many_dangling_links_are_all_told_and_the_first_twenty_with_a_suggestion(
    tmp_path: Path,
) -> None:
    """A renamed folder makes hundreds of them: each is told, without a search for each."""
    files = {
        f"word-{n:02}.yaml": f"term: W\ndefinition: d\nrelated: [wrod-{n:02}]\n" for n in range(30)
    }
    loaded = load(write(tmp_path, files))
    hints = [problem.hint for problem in loaded.problems]
    assert hints == [
        *(f"did you mean `word-{n:02}`?" for n in range(20)),
        *([""] * 10),
    ]


def test_a_very_large_glossary_gets_fewer_suggestions() -> None:
    """Each is a comparison with every id: twenty of them would take longer than all the reading."""
    links = tuple(Link(f"wrod-{n}", Spot("a.yaml", n)) for n in range(1, 5))
    entry = Written(Entry(id="word-1", term="W", definition="d"), Spot("a.yaml"), links)
    far = (f"a-name-of-quite-another-length-{n}" for n in range(99_999))
    problems = dangling_link(Draft((entry,), (), frozenset(["word-1", *far])))
    assert [problem.hint for problem in problems] == [
        "did you mean `word-1`?",
        "did you mean `word-1`?",
        "",
        "",
    ]
