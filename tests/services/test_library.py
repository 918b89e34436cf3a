"""Reloading: all or nothing, and never while a half-written folder is the likelier reason."""

import asyncio
import gc
import weakref

import pytest

from bot.services.library import Library, build
from bot.services.outcomes import Refused, Reloaded, Shrunk, Status
from tests.builders import API, TEAM, many, write


@pytest.fixture
def folder(tmp_path):
    return write(tmp_path / "glossary", TEAM)


@pytest.fixture
def library(folder):
    snapshot, _ = build([folder])
    return Library([folder], snapshot)


@pytest.fixture
def same_collection():
    """Leaves the garbage collection as it was before the test."""
    was_enabled = gc.isenabled()
    yield
    (gc.enable if was_enabled else gc.disable)()


async def test_a_reload_says_what_changed(folder, library):
    """Added, changed (with the fields) and removed entries are named."""
    write(folder, {"integration/api.yaml": API.replace("agreed way", "one way")})
    write(folder, {"integration/rest.yaml": "term: REST\ndefinition: A style of API.\n"})
    (folder / "delivery/continuous-deployment.yaml").unlink()

    outcome = await library.reload()

    assert isinstance(outcome, Reloaded)
    assert [entry.term for entry in outcome.changes.added] == ["REST"]
    assert [(change.entry.term, change.fields) for change in outcome.changes.changed] == [
        ("API", ("definition",))
    ]
    assert [entry.term for entry in outcome.changes.removed] == ["Continuous Deployment"]
    assert outcome.entries == 5
    assert library.snapshot.engine.search("REST").decision == "match"


async def test_a_broken_file_changes_nothing(folder, library):
    """With one error anywhere, the old glossary keeps answering, whole."""
    before = library.snapshot
    write(folder, {"integration/api.yaml": "term: [\n", "new.yaml": "term: N\ndefinition: D.\n"})

    outcome = await library.reload()

    assert isinstance(outcome, Refused)
    assert outcome.entries == 5
    assert outcome.problems[0].spot.file.endswith("integration/api.yaml")
    assert library.snapshot is before


async def test_a_reload_that_loses_much_asks_first(folder):
    """More than a fifth of the entries gone looks like a half-written folder, unless forced."""
    write(folder, many(range(10)))
    snapshot, _ = build([folder])
    library = Library([folder], snapshot)
    for number in range(4):
        (folder / f"many/word-{number}.yaml").unlink()

    asked = await library.reload()

    assert isinstance(asked, Shrunk)
    assert len(asked.changes.removed) == 4
    assert len(library.snapshot.glossary) == 15

    forced = await library.reload(force=True)

    assert isinstance(forced, Reloaded)
    assert len(library.snapshot.glossary) == 11


@pytest.mark.parametrize(("lost", "outcome"), [(50, Reloaded), (51, Shrunk)])
async def test_fifty_entries_are_the_most_that_go_unasked(folder, lost, outcome):
    """In a large glossary, too, where they are far less than a fifth."""
    write(folder, many(range(995)))
    snapshot, _ = build([folder])
    for number in range(lost):
        (folder / f"many/word-{number}.yaml").unlink()

    assert len(snapshot.glossary) == 1000
    assert isinstance(await Library([folder], snapshot).reload(), outcome)


async def test_an_ordinary_removal_is_not_questioned(folder, library):
    """A small glossary may lose an entry without ceremony."""
    (folder / "delivery/continuous-deployment.yaml").unlink()

    assert isinstance(await library.reload(), Reloaded)


async def test_a_reload_keeps_every_entry_that_did_not_change(folder, library):
    """Only the edited file is read again, and the others' entries are the same objects."""
    before = library.snapshot.glossary
    write(folder, {"integration/api.yaml": API.replace("agreed way", "one way")})

    await library.reload()

    now = library.snapshot.glossary
    assert [entry.id for entry in now.entries if entry is not before.get(entry.id)] == ["api"]


async def test_a_reload_reads_only_the_names_that_are_new(folder, library):
    """The index of the live engine is built upon, and the names of unchanged entries stay."""

    def names():
        return library.snapshot.engine._index.names  # noqa: SLF001 -- nothing else can tell

    before = {id(name) for name in names()}
    write(folder, {"integration/api.yaml": API.replace("agreed way", "one way")})
    write(folder, {"integration/rest.yaml": "term: REST\ndefinition: A style of API.\n"})

    await library.reload()

    assert {name.text for name in names() if id(name) not in before} == {
        "API",
        "Application Programming Interface",
        "REST",
    }


async def test_a_file_mended_after_a_refused_reload_goes_live(folder, library):
    """What was refused is not remembered."""
    write(folder, {"integration/api.yaml": "term: [\n"})
    assert isinstance(await library.reload(), Refused)
    write(folder, {"integration/api.yaml": API.replace("agreed way", "one way")})

    outcome = await library.reload()

    assert [change.entry.id for change in outcome.changes.changed] == ["api"]


async def test_an_old_glossary_is_given_back(library):
    """Reloading for years does not fill the memory."""
    old = weakref.ref(library.snapshot.engine)

    await library.reload()

    assert old() is None


async def test_reloads_asked_for_at_once_are_one(library):
    """Twenty moderators who press at the same time get the outcome of the same reload."""
    outcomes = await asyncio.gather(*(library.reload() for _ in range(20)))

    assert all(outcome is outcomes[0] for outcome in outcomes)


async def test_a_forced_reload_waits_for_the_one_under_way(folder, library):
    """Two kinds of reload never run at once, so the second sees what the first has changed."""
    write(folder, {"integration/rest.yaml": "term: REST\ndefinition: A style of API.\n"})

    first, second = await asyncio.gather(library.reload(), library.reload(force=True))

    assert [entry.term for entry in first.changes.added] == ["REST"]
    assert second.changes.added == ()
    assert len(library.snapshot.glossary) == 6


async def test_giving_up_on_a_reload_does_not_stop_it_for_others(library):
    """One moderator's lost connection is not another one's."""
    impatient = asyncio.create_task(library.reload())
    patient = asyncio.create_task(library.reload())
    await asyncio.sleep(0)
    impatient.cancel()

    assert isinstance(await patient, Reloaded)
    assert impatient.cancelled()


def test_the_status_counts_entries_and_their_categories(library):
    """Five entries in three categories, since the moment the snapshot was made."""
    assert library.status() == Status(5, 3, library.snapshot.loaded_at)


@pytest.mark.usefixtures("same_collection")
@pytest.mark.parametrize("switch", [gc.enable, gc.disable])
@pytest.mark.parametrize("broken", [{}, {"new.yaml": "term: [\n"}], ids=["good", "broken"])
def test_building_leaves_garbage_collection_as_it_was(folder, switch, broken):
    """It pauses while entries are born, and a pause that stayed would eat the memory."""
    write(folder, broken)
    switch()
    before = gc.isenabled()

    build([folder])

    assert gc.isenabled() is before


async def test_a_reload_that_leads_golden_lookups_elsewhere_stands_and_says_so(folder, library):
    """A new entry may draw queries away: that is told with the line, and is no reason to refuse."""
    golden = "lookups:\n  cd: [continuous-delivery, continuous-deployment]\n  what is rest: none\n"
    write(folder, {"golden.yaml": golden})
    rest = "term: REST\ndefinition: A style of API.\nabbreviations: [CD]\n"
    assert (await library.reload()).astray == ()
    write(folder, {"integration/rest.yaml": rest})

    outcome = await library.reload()

    assert isinstance(outcome, Reloaded)
    assert [(str(p.spot), p.message, p.hint) for p in outcome.astray] == [
        (f"{folder}/golden.yaml:3:3", "`what is rest` finds `rest`", "expected: nothing")
    ]
    assert outcome.lost == 0
    assert library.snapshot.engine.search("rest").decision == "match"


async def test_a_lookup_that_was_astray_before_is_only_counted(folder, library):
    """A line that has been wrong for months is no news of this reload."""
    write(folder, {"golden.yaml": "lookups:\n  rest: api\n  BE: api\n  api: nowhere\n"})

    outcome = await library.reload()

    assert isinstance(outcome, Reloaded)
    assert (outcome.astray, outcome.lost) == ((), 3)


async def test_a_broken_golden_file_does_not_stop_a_reload(folder, library):
    """The words matter more than their tests; but somebody must mend these."""
    write(folder, {"golden.yaml": "lookups: [\n", "new.yaml": "term: N\ndefinition: D.\n"})

    outcome = await library.reload()

    assert isinstance(outcome, Reloaded)
    assert [entry.term for entry in outcome.changes.added] == ["N"]
    assert [problem.rule for problem in outcome.problems] == ["yaml-syntax"]
    assert outcome.astray == ()
