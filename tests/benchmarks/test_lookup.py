import json
import re
from dataclasses import replace

import pytest

from benchmarks.contest import Answer, affordable, contest
from benchmarks.data import Suite, made
from benchmarks.figures import figures
from benchmarks.lookup import main, measure
from benchmarks.queries import Query
from benchmarks.report import Tier, as_data, report
from benchmarks.rivals import WRatio
from tests.benchmarks.results import HAND_MADE
from tests.search.team import TEAM


class Parrot:
    """Answers every query with the same entry, and remembers what it was asked."""

    def __init__(self, name: str, budget: int | None = None) -> None:
        self.name = name
        self.budget = budget
        self.asked: list[tuple[str, int]] = []

    def search(self, text: str, limit: int) -> Answer:
        """Find the right one second."""
        self.asked.append((text, limit))
        return Answer([("other", 60.0), ("cache", 50.0)], "choose")

    def complete(self, text: str, limit: int) -> Answer:
        """Find nothing."""
        self.asked.append((text, limit))
        return Answer([])


def asked(count, kind="exact", *, typed=False):
    return [Query(f"{kind} {n}", kind, frozenset({"cache"}), typed) for n in range(count)]


def test_everybody_serves_every_query_in_turns():
    """Each answers all queries once, a block at a time, after warming up with the first."""
    one, other = Parrot("one"), Parrot("other")
    queries = asked(60)

    results = contest([one, other], queries, names=10)

    assert one.asked == other.asked
    assert [text for text, _ in one.asked[:8]] == [query.text for query in queries[:8]]
    assert sorted(one.asked[8:]) == sorted((query.text, 5) for query in queries)
    assert [len(results["one"]), len(results["other"])] == [60, 60]


def test_what_was_answered_is_written_down():
    """The place of the right entry, the first hit with its score, and the decision."""
    [found] = contest([Parrot("one")], asked(1), names=10)["one"]
    [empty] = contest([Parrot("one")], asked(1, "beginning", typed=True), names=10)["one"]

    assert (found.place, found.first, found.score, found.decision) == (2, "other", 60.0, "choose")
    assert (empty.place, empty.first, empty.score, empty.decision) == (0, None, None, None)


def test_completion_is_asked_for_as_many_as_discord_shows():
    """What is being typed goes to completion, with room for 25."""
    one = Parrot("one")

    contest([one], asked(2, "beginning", typed=True), names=10)

    assert {limit for _, limit in one.asked} == {25}


def test_who_looks_at_every_name_gets_fewer_queries():
    """A budget of 60 names among 10 pays for three queries of each of two kinds."""
    queries = [*asked(5), *asked(4, "slip")]

    texts = [query.text for query in affordable(queries, 60, names=10)]

    assert texts == ["exact 0", "exact 1", "exact 2", "slip 0", "slip 1", "slip 2"]
    assert len(list(affordable(queries, 1, names=10))) == 2
    assert len(list(affordable(queries, None, names=10))) == 9


def test_the_product_beats_what_everybody_does():
    """On a tiny glossary: more right entries than WRatio, and fewer wrong answers."""
    suite = made([60], each=2, shipped=TEAM.entries)[60]

    tier = measure([suite], [WRatio])

    product, wratio = tier.contestants.values()
    assert list(tier.contestants) == ["this product", "WRatio"]
    assert product.right_first > wratio.right_first
    assert product.decides_itself
    assert not wratio.decides_itself
    assert (product.kinds["exact"], product.kinds["case"], product.kinds["alias"]) == (1, 1, 1)
    assert wratio.search_speed == wratio.completion_speed == 1
    assert product.queries == wratio.queries == len(suite.queries)


def test_the_report_says_what_was_counted():
    """The hand-made results, figure by figure, beside what is aimed at."""
    slower = [replace(one, seconds=0.006) for one in HAND_MADE if not one.query.typed]
    counted = figures(HAND_MADE, slower)
    tier = Tier(10_000, {"this product": counted}, {"this product": 0.126})
    text = report([tier], "Title", ["!"])

    rows = [re.split(r" *\| *", line)[1:-1] for line in text.splitlines() if line[:2] == "| "]
    assert text.startswith("# Title\n")
    assert "\n!\n\n## 10,000 names\n" in text
    assert rows == [
        ["", "aim", "this product"],
        ["right entry first", "≥ .977", "0.583"],
        ["answered with a wrong entry", "≤ .010", "0.200"],
        ["nothing to find: told so", "≥ .93", "0.500"],
        ["nothing to find: answered", "", "0.250"],
        ["F1 of the decision", "≥ .965", "0.444"],
        ["best F1 by score", "", "0.571"],
        ["completion: among 5", "≥ .82", "0.250"],
        ["completion: among 25", "≥ .955", "0.500"],
        ["search, median ms", "about 0.15", "2.000"],
        ["search, 99 of 100, ms", "about 1", "2.000"],
        ["search, times as fast as WRatio", "≥ 100", "3.0"],
        ["completion, median ms", "", "1.000"],
        ["completion, 99 of 100, ms", "≤ 2", "1.000"],
        ["completion, times as fast as WRatio", "", "-"],
        ["built in, s", "≤ 0.3", "0.13"],
        ["queries", "", "13"],
        ["kind of query", "this product"],
        ["exact", "0.667"],
        ["numeronym", "0.000"],
        ["slip", "0.500"],
        ["beginning", "1.000"],
        ["inner", "0.000"],
        ["nothing: other", "0.500"],
    ]


def test_the_data_has_what_the_report_has():
    """The same figures as JSON, with null where there was nothing to count."""
    [tier] = json.loads(as_data([Tier(7, {"one": figures(HAND_MADE, [])}, {}, HAND_MADE[2:3])]))[
        "tiers"
    ]

    assert tier["contestants"]["one"]["decisions"]["f1"] == pytest.approx(4 / 9)
    assert tier["contestants"]["one"]["search_speed"] is None
    assert tier["missed"][0]["query"]["right"] == ["cache"]


def test_a_team_measures_its_own_glossary(tmp_path, capsys):
    """One command reads the files, asks everybody, weighs the process and writes the report."""
    for one in TEAM.entries:
        text = f"term: {json.dumps(one.term)}\naliases: {json.dumps(one.aliases)}\n"
        (tmp_path / f"{one.id}.yaml").write_text(text + "definition: What it is.\n")
    file = tmp_path / "report.md"

    main(["--glossary", str(tmp_path), "--each", "1", "--rivals", "none", "--report", str(file)])

    text = file.read_text(encoding="utf-8")
    assert capsys.readouterr().out == text + "\n"
    assert "| this product |" in text
    assert float(re.search(r"whole process, MB +\| +\| (\d+)", text)[1]) > 10


def test_a_glossary_with_problems_ends_the_program(tmp_path):
    """The command says what to run to see them."""
    (tmp_path / "cache.yaml").write_text("term: Cache\n")

    with pytest.raises(SystemExit, match="glossary-bot check"):
        main(["--glossary", str(tmp_path)])


def test_suites_are_put_together():
    """Two suites of one size count as one: their queries, and all their names."""
    suite = Suite(TEAM.entries, tuple(asked(3)))

    tier = measure([suite, suite], [])

    assert tier.names == 2 * len(suite.names())
    assert tier.contestants["this product"].queries == 6
