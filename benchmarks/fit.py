"""Whether the numbers of ``bot/search/weights.py`` are well chosen, as far as data can tell.

    python benchmarks/fit.py                                 # every weight: a few minutes
    python benchmarks/fit.py --only slips --names 1000       # a group, or names that begin so
    python benchmarks/fit.py --glossary my/glossary          # a team's own names
    python benchmarks/fit.py --data my/set                   # one's own queries, too

Tries the neighbors of each weight, one weight at a time, and prints what each would gain or lose by
``objective`` on two sets that have nothing in common but the habits of people: training and held
out. A neighbor that gains more than noise on both is kept for the weights after it; in the next of
several ``--rounds`` all are tried from there. The queries are others than those of ``lookup.py``.

It changes no file. A weight is a number with a reason: a person reads the report, decides, and
writes both. ``--json`` has the same as data.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.contest import Product, Served, serve
from benchmarks.data import Suite, made, of_glossary, read
from benchmarks.fittable import FITTABLE, Weight
from benchmarks.lookup import SHIPPED, entries, take_source
from benchmarks.objective import noise, objective
from bot.lexicon import Glossary
from bot.search import SearchEngine, weights
from bot.search.decide import Bars

SETS = ("training", "held out")
"""The seeds of the two sets, and what they are called."""
NAMES = 10_000
EACH = 100

SURE = 2.0
"""Standard deviations from which on a gain is no luck; on one set, one in forty still is."""

Ask = Callable[[], Sequence[Served]]
"""Asks all queries of a set, always in the same order."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A value, and what the objective gains with it on each set; ``sure``: more than noise."""

    value: float
    gains: tuple[float, ...]
    sure: bool


@dataclass(frozen=True, slots=True)
class Tried:
    """A weight, the value it had, the objective on each set with it, and its neighbors."""

    weight: Weight
    value: float
    objectives: tuple[float, ...]
    trials: tuple[Trial, ...]

    def better(self) -> float | None:
        """The neighbor that is better beyond noise, the best on the training set if several are."""
        sure = [trial for trial in self.trials if trial.sure]
        return max(sure, key=lambda trial: trial.gains[0]).value if sure else None


def fit(
    fitted: Sequence[Weight],
    asks: Sequence[Ask],
    tell: Callable[[Tried], None],
    numbers: object = weights,
    rounds: int = 1,
) -> list[Tried]:
    """Try the neighbors of each weight, one after the other, and keep those that are better.

    ``tell`` hears of each weight as soon as it is tried. At the end, whatever it is, ``numbers``
    are as they were.
    """
    done = []
    with _restored(numbers, fitted):
        before = [ask() for ask in asks]
        for weight in [*fitted] * rounds:
            done.append(_tried(weight, asks, numbers, before))
            tell(done[-1])
            if (better := done[-1].better()) is not None:
                weight.put(numbers, better)
                before = [ask() for ask in asks]
    return done


@contextmanager
def _restored(numbers: object, fitted: Sequence[Weight]) -> Iterator[None]:
    values = [(weight, weight.of(numbers)) for weight in fitted]
    try:
        yield
    finally:
        for weight, value in values:
            weight.put(numbers, value)


def _tried(
    weight: Weight, asks: Sequence[Ask], numbers: object, before: Sequence[Sequence[Served]]
) -> Tried:
    value = weight.of(numbers)
    objectives = tuple(map(objective, before))
    trials = []
    with _restored(numbers, [weight]):
        for neighbor in weight.neighbors(value):
            weight.put(numbers, neighbor)
            after = [ask() for ask in asks]
            gains = tuple(map(float.__sub__, map(objective, after), objectives))
            trials.append(Trial(neighbor, gains, _sure(gains, before, after)))
    return Tried(weight, value, objectives, tuple(trials))


def _sure(
    gains: Sequence[float], before: Sequence[Sequence[Served]], after: Sequence[Sequence[Served]]
) -> bool:
    return min(gains) > 0 and all(
        gain > SURE * noise(had, has) for gain, had, has in zip(gains, before, after, strict=True)
    )


def asking(suites: Sequence[Suite]) -> Ask:
    """Engines for the ``suites``, which are asked all of their queries with the present weights."""
    engines = [(SearchEngine(Glossary(suite.terms)), suite.queries) for suite in suites]

    def ask() -> list[Served]:
        bars = Bars(weights.MATCH, weights.MARGIN, weights.CHOOSE)
        served = []
        for engine, queries in engines:
            engine._bars = bars  # noqa: SLF001 -- the only weights that an engine keeps
            product = Product(engine)
            served += [serve(product, query) for query in queries]
        return served

    return ask


def sets(wanted: argparse.Namespace) -> list[Sequence[Suite]]:
    """What to train with and what to hold out; every other query of a set that has no seed."""
    if wanted.data:
        suites = read(wanted.data, [wanted.names])[wanted.names]
        return [
            [replace(suite, queries=suite.queries[first::2]) for suite in suites]
            for first in range(2)
        ]
    if wanted.glossary:
        own = entries(wanted.glossary)
        return [[of_glossary(own, wanted.each, seed)] for seed in SETS]
    shipped = entries(SHIPPED)
    return [[*made([wanted.names], wanted.each, shipped, seed).values()] for seed in SETS]


def told(tried: Tried) -> str:
    """A weight and its neighbors, as lines to read."""
    present = "".join(f"{value:10.4f}" for value in tried.objectives)
    lines = [f"{tried.weight.name:<20}{tried.value:>8g}{present}"]
    for trial in tried.trials:
        gains = "".join(f"{gain:+10.4f}" for gain in trial.gains)
        lines.append(f"{trial.value:>28g}{gains}{'   better' * trial.sure}")
    return "\n".join(lines)


def changes(tried: Sequence[Tried]) -> Mapping[str, tuple[float, float]]:
    """The weights that it would change: from which value to which, over all rounds."""
    changed: dict[str, tuple[float, float]] = {}
    for one in tried:
        if (better := one.better()) is not None:
            first, _ = changed.get(one.weight.name, (one.value, better))
            changed[one.weight.name] = first, better
    return changed


def arguments(given: Sequence[str] | None = None) -> argparse.Namespace:
    """Read the command line; ``fitted`` are the weights to try."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    take_source(parser)
    parser.add_argument("--names", type=int, default=NAMES, metavar="N", help="size, in names")
    parser.add_argument("--each", type=int, default=EACH, metavar="N", help="queries of each kind")
    parser.add_argument("--only", default="", metavar="START", help="a group, or names' beginning")
    parser.add_argument("--rounds", type=int, default=1, metavar="N", help="over all weights")
    parser.add_argument("--json", type=Path, metavar="FILE", help="the report as data")
    wanted = parser.parse_args(given)
    wanted.fitted = [
        one for one in FITTABLE if one.group == wanted.only or one.name.startswith(wanted.only)
    ]
    if not wanted.fitted:
        parser.error(f"no weight is in a group {wanted.only!r}, or begins so")
    return wanted


def main(given: Sequence[str] | None = None) -> None:
    """Try, and say what came out while it does."""
    wanted = arguments(given)
    asks = [asking(suites) for suites in sets(wanted)]
    print(f"{'weight':<20}{'value':>8}{SETS[0]:>10}{SETS[1]:>10}", flush=True)
    done = fit(wanted.fitted, asks, lambda one: print(told(one), flush=True), rounds=wanted.rounds)
    changed = changes(done)
    print("\nBetter beyond noise on both sets:" if changed else "\nNothing is clearly better.")
    for name, (old, new) in changed.items():
        print(f"{name} {old:g} -> {new:g}")
    if wanted.json:
        data = {"tried": [asdict(one) for one in done], "changes": changed}
        wanted.json.write_text(json.dumps(data, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
