from bot.cards.reload import report
from bot.lexicon import Change, Changes, Entry
from bot.reading import Problem, Spot
from bot.services.outcomes import Refused, Reloaded, Shrunk

API = Entry(id="api", term="API", definition="x")
CACHE = Entry(id="cache", term="Cache", definition="x")
QUEUE = Entry(id="queue", term="Queue", definition="x")


def problem(file: str, line: int, message: str, hint: str = "") -> Problem:
    """An error at the third column."""
    return Problem("error", "a-rule", message, Spot(file, line, 3), hint)


def test_a_reload_says_what_changed() -> None:
    """Names under counted headings, changed fields in words, and what is live now."""
    changes = Changes((API, CACHE), (Change(QUEUE, ("definition", "review_every")),), ())
    assert report(Reloaded(changes, 1204, 0.4213)) == {
        "embeds": [
            {
                "title": "Glossary reloaded",
                "color": 0x2E8B57,
                "description": "1,204 entries loaded in 0.42 seconds.",
                "fields": [
                    {"name": "Added: 2", "value": "API, Cache"},
                    {"name": "Changed: 1", "value": "Queue (definition, review every)"},
                ],
            }
        ],
        "components": [],
    }


def test_a_reload_without_changes_says_so() -> None:
    """No changes are an answer too, and warnings are not lost."""
    warning = Problem("warning", "a-rule", "no review date", Spot("api.yaml", 4, 1), "add one")
    embed = report(Reloaded(Changes(), 1, 0.004, (warning,)))["embeds"][0]
    assert embed["description"] == "1 entry loaded in 0.00 seconds. Nothing changed."
    assert embed["fields"] == [
        {"name": "1 warning", "value": "`api.yaml:4:1` No review date. Add one."}
    ]


def test_golden_lookups_that_lead_elsewhere_are_listed() -> None:
    """The reload stands; whoever made it sees which queries find something else now."""
    message, hint = "`cd` finds `api`", "expected: `cache`"
    lost = [
        Problem("error", "golden-lookup", message, Spot("golden.yaml", line, 3), hint)
        for line in (2, 7)
    ]
    embed = report(Reloaded(Changes(), 1, 0.004, (), tuple(lost), 1))["embeds"][0]
    assert embed["title"] == "Glossary reloaded"
    assert embed["description"] == (
        "1 entry loaded in 0.00 seconds. Nothing changed. "
        "1 golden lookup was astray before, too: see `glossary-bot check`."
    )
    assert embed["fields"] == [
        {
            "name": "2 golden lookups lead elsewhere now",
            "value": (
                "`golden.yaml:2:3` `cd` finds `api`. Expected: `cache`.\n"
                "`golden.yaml:7:3` `cd` finds `api`. Expected: `cache`."
            ),
        }
    ]


def test_a_refused_reload_says_where_and_what() -> None:
    """Errors by file and line with a hint; and the old glossary keeps answering."""
    problems = (
        problem("roles/be.yaml", 3, "the key `term` is given twice", "remove one of them"),
        problem("api.yaml", 7, "unknown field `defintion`", "did you mean `definition`?"),
        problem("api.yaml", 2, "*odd* @everyone"),
        Problem("warning", "a-rule", "not an error", Spot("api.yaml")),
    )
    assert report(Refused(problems, 125)) == {
        "embeds": [
            {
                "title": "Glossary not reloaded",
                "color": 0xB3261E,
                "description": (
                    "The files have 3 errors. The old glossary of 125 entries keeps answering.\n\n"
                    "`api.yaml:2:3` \\*odd\\* @\u200beveryone.\n"
                    "`api.yaml:7:3` Unknown field `defintion`. Did you mean `definition`?\n\n"
                    "`roles/be.yaml:3:3` The key `term` is given twice. Remove one of them."
                ),
            }
        ],
        "components": [],
    }


def test_many_problems_are_cut_and_counted() -> None:
    """What does not fit is counted, so that nobody thinks it is the end."""
    problems = tuple(problem("api.yaml", line, "something is wrong " * 8) for line in range(1, 41))
    lines = report(Refused(problems, 1))["embeds"][0]["description"].split("\n")
    assert lines[0] == "The files have 40 errors. The old glossary of 1 entry keeps answering."
    shown = len(lines) - 3
    assert 15 < shown < 40
    assert lines[-1] == f"and {40 - shown} more"


def test_many_names_are_cut_and_counted() -> None:
    """A long list of names ends in a count."""
    added = tuple(Entry(id=f"e{n}", term=f"Entry {n:03}", definition="x") for n in range(500))
    field = report(Reloaded(Changes(added), 500, 1.0))["embeds"][0]["fields"][0]
    assert field["name"] == "Added: 500"
    assert field["value"].startswith("Entry 000, Entry 001, ")
    shown = field["value"].count("Entry")
    assert field["value"].endswith(f", and {500 - shown} more")


def test_a_shrunken_glossary_is_asked_about() -> None:
    """What would vanish is named, and how to go on if it is meant."""
    assert report(Shrunk(Changes(removed=(API, CACHE)), 3)) == {
        "embeds": [
            {
                "title": "Glossary not reloaded",
                "color": 0xB7791F,
                "description": (
                    "The files are valid, but 2 entries would vanish. "
                    "The old glossary of 3 entries keeps answering.\n\n"
                    "If that is meant, run the command again with `force: True`. "
                    "If not, a file or a folder may be missing or half written."
                ),
                "fields": [{"name": "Would vanish: 2", "value": "API, Cache"}],
            }
        ],
        "components": [],
    }


def test_a_long_path_keeps_its_end() -> None:
    """The end of a path says where to look."""
    refused = Refused((problem("a/" * 100 + "api.yaml", 7, "wrong"),), 1)
    line = report(refused)["embeds"][0]["description"].split("\n")[-1]
    assert line.startswith("`…")
    assert line.endswith("a/api.yaml:7:3` Wrong.")
