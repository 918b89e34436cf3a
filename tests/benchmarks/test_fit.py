import gzip
import json
import sys
from types import SimpleNamespace

import pytest

from benchmarks.data import Suite, made
from benchmarks.fit import Trial, Tried, arguments, asking, changes, fit, main, sets, told
from benchmarks.fittable import FITTABLE, Weight
from benchmarks.queries import Query
from bot.search import weights
from tests.benchmarks.results import HAND_MADE, served
from tests.search.team import TEAM

X = Weight("x", "toy", (0.5, 1.0))
MATCH = next(one for one in FITTABLE if one.name == "MATCH")
CHOOSE = next(one for one in FITTABLE if one.name == "CHOOSE")


def asking_for(numbers, best, slope=20):
    """The farther x is from ``best``, the fewer of a hundred queries find their entry."""

    def ask():
        found = 90 - slope * abs(numbers.x - best)
        return [served("exact", int(at < found), 90, "match") for at in range(100)]

    return ask


def unheard(tried):
    """Nobody listens."""
    del tried


def values():
    return {one.name: one.of(weights) for one in FITTABLE}


@pytest.mark.parametrize("one", FITTABLE, ids=lambda one: one.name)
def test_every_weight_is_a_number_that_acts_when_it_is_set(one):
    """It and what is tied to it are in weights, with one value, and no module has a copy."""
    for name in (one.name, *one.tied):
        assert getattr(weights, name) == one.of(weights)
        holders = [key for key, module in sys.modules.items() if hasattr(module, name)]
        assert [key for key in holders if key.startswith("bot.")] == ["bot.search.weights"]


def test_neighbors_are_on_both_sides_in_order():
    """Without what binary fractions add; a whole number has whole neighbors."""
    assert Weight("", "", (0.1, 0.2)).neighbors(0.7) == [0.5, 0.6, 0.8, 0.9]
    assert [str(one) for one in Weight("", "", (1,)).neighbors(7)] == ["6", "8"]


def test_a_planted_optimum_is_found():
    """Step by step from 1 to 3, where every neighbor is worse, and from there nowhere else."""
    numbers = SimpleNamespace(x=1.0)
    asks = [asking_for(numbers, 3), asking_for(numbers, 3)]

    done = fit([X], asks, unheard, numbers, rounds=4)

    assert [one.value for one in done] == [1.0, 2.0, 3.0, 3.0]
    assert changes(done) == {"x": (1.0, 3.0)}


def test_what_only_one_set_likes_is_not_kept():
    """The held-out queries are right about 1: what training gains with more is luck."""
    numbers = SimpleNamespace(x=1.0)

    [tried] = fit([X], [asking_for(numbers, 3), asking_for(numbers, 1)], unheard, numbers)

    assert tried.trials[-1].gains[0] > 0 > tried.trials[-1].gains[1]
    assert tried.better() is None
    assert changes([tried]) == {}


def test_what_chance_could_do_is_not_kept():
    """One more of a hundred queries, on both sets, may be luck."""
    numbers = SimpleNamespace(x=1.0)

    [tried] = fit([X], [asking_for(numbers, 2, slope=1)] * 2, unheard, numbers)

    assert min(tried.trials[-1].gains) > 0
    assert tried.better() is None


def test_each_weight_is_told_as_soon_as_it_is_tried():
    """Whoever waits sees it go on, and what is told is what is returned."""
    numbers = SimpleNamespace(x=1.0, y=1.0)
    heard = []

    done = fit([X, Weight("y", "toy", (1.0,))], [asking_for(numbers, 1)], heard.append, numbers)

    assert [one.weight.name for one in heard] == ["x", "y"]
    assert heard == done


def test_the_weights_are_as_they_were():
    """After a change was kept, and also when a lookup fails or the reader has had enough."""
    numbers = SimpleNamespace(x=1.0)
    seen = []

    def failing():
        seen.append(numbers.x)
        if numbers.x == 2.0:
            raise KeyboardInterrupt
        return asking_for(numbers, 3)()

    fit([X], [asking_for(numbers, 3)], unheard, numbers)
    assert numbers.x == 1.0
    with pytest.raises(KeyboardInterrupt):
        fit([X], [failing], unheard, numbers)
    assert seen == [1.0, 0.0, 0.5, 1.5, 2.0]
    assert numbers.x == 1.0


def test_what_decides_acts_on_an_engine_that_is_built_already():
    """With a bar of 175 no guess answers, so the misspelled term is only asked about."""
    query = Query("bakend enginer", "slip", frozenset(["back-end-software-engineer"]))
    heard = []
    before = values()

    fit([Weight("MATCH", "decision", (100.0,))], [_noting(heard, query)], unheard)

    assert heard == ["match", "match", "choose"]
    assert values() == before


def _noting(heard, query):
    ask = asking([Suite(TEAM.entries, (query,))])

    def noted():
        results = ask()
        heard.extend(one.decision for one in results)
        return results

    return noted


def test_tied_weights_move_together():
    """A name among other words is asked about from wherever people are asked."""
    seen = []

    def ask():
        seen.append((weights.CHOOSE, weights.CONTAINED))
        return HAND_MADE

    fit([CHOOSE], [ask], unheard)

    assert len(seen) == 9
    assert all(choose == contained for choose, contained in seen)


def test_the_real_weights_are_tried_on_real_engines():
    """Each neighbor of a bar is measured on both sets, from the present value's objective."""
    suites = made([80], each=2, shipped=TEAM.entries)

    [tried] = fit([MATCH], [asking([suites[80]])] * 2, unheard)

    assert tried.value == weights.MATCH
    assert [trial.value for trial in tried.trials] == MATCH.neighbors(weights.MATCH)
    assert {len(trial.gains) for trial in tried.trials} == {2}


def test_a_weight_is_told_with_its_neighbors():
    """Objectives beside the value, gains beside the neighbors, and which of them is better."""
    trials = (Trial(0.6, (-0.01, 0.0), sure=False), Trial(0.8, (0.02, 0.03), sure=True))

    assert told(Tried(Weight("SLIP", "slips", (0.1,)), 0.7, (4.5, 4.25), trials)) == (
        "SLIP                     0.7    4.5000    4.2500\n"
        "                         0.6   -0.0100   +0.0000\n"
        "                         0.8   +0.0200   +0.0300   better"
    )


def test_one_group_on_a_glossary_of_ones_own(tmp_path, capsys):
    """One command reads the files, tries the group, prints each weight, and writes the data."""
    for one in TEAM.entries:
        text = f"term: {json.dumps(one.term)}\naliases: {json.dumps(one.aliases)}\n"
        (tmp_path / f"{one.id}.yaml").write_text(text + "definition: What it is.\n")
    file = tmp_path / "fit.json"
    before = values()

    own = ["--glossary", str(tmp_path), "--each", "1"]
    main([*own, "--only", "decision", "--json", str(file)])

    names = [line.split()[0] for line in capsys.readouterr().out.splitlines() if line[:1].isalpha()]
    assert names[:4] == ["weight", "MATCH", "MARGIN", "CHOOSE"]
    data = json.loads(file.read_text(encoding="utf-8"))
    assert [one["weight"]["name"] for one in data["tried"]] == names[1:4]
    assert list(data) == ["tried", "changes"]
    assert values() == before


def test_the_two_sets_ask_different_things(tmp_path):
    """Made-up ones have a seed each; of one's own queries each set has every other one."""
    rows = [{"cls": "exact", "q": f"cache {n}", "gold": ["a"]} for n in range(5)]
    for name, lines in (("terms", [{"id": "a", "term": "Cache"}]), ("queries", rows)):
        with gzip.open(tmp_path / f"own.{name}.jsonl.gz", "wt", encoding="utf-8") as out:
            out.writelines(json.dumps(line) + "\n" for line in lines)

    [own], [other] = sets(arguments(["--data", str(tmp_path)]))
    [made_up], [made_otherwise] = sets(arguments(["--names", "400", "--each", "1"]))

    assert [query.text for query in own.queries] == ["cache 0", "cache 2", "cache 4"]
    assert [query.text for query in other.queries] == ["cache 1", "cache 3"]
    assert own.terms == other.terms
    assert len(made_up.names()) >= 400
    assert not {query.text for query in made_up.queries}.issuperset(
        query.text for query in made_otherwise.queries
    )


def test_weights_that_there_are_none_of(capsys):
    """A misspelled name is told before anything is measured."""
    with pytest.raises(SystemExit):
        main(["--only", "SLOP"])

    assert "no weight is in a group 'SLOP', or begins so" in capsys.readouterr().err
