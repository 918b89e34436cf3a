"""How good and how fast the search is, beside what else a bot could look its words up with.

    python benchmarks/lookup.py --tiers 1000 10000 100000 --report lookup.md
    python benchmarks/lookup.py --glossary my/glossary
    python benchmarks/lookup.py --data my/set

The first is measured with made-up glossaries of so many names, words of the shipped one among them;
the second with a team's own glossary and queries made from its names; the third with anybody's own
set, in the form that ``benchmarks/data.py`` describes. All of it runs in one process, and everybody
serves the same queries in turns. What the rivals need besides is in ``requirements-bench.txt``.
"""

import argparse
import gc
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks import memory
from benchmarks.contest import Contestant, Product, Served, contest
from benchmarks.data import Suite, made, of_glossary, read
from benchmarks.figures import figures, missed
from benchmarks.report import Tier, as_data, report
from benchmarks.rivals import RIVALS, Rival, WRatio, missing
from bot.lexicon import Entry, Glossary, load_glossary
from bot.search import SearchEngine

CHOICES: Mapping[str, tuple[type[Rival], ...]] = {"all": RIVALS, "wratio": (WRatio,), "none": ()}
SHIPPED = Path(__file__).parents[1] / "glossary"
SIZES = (1_000, 10_000)
EACH = 40


def measure(suites: Sequence[Suite], rivals: Sequence[type[Rival]], names: int = 0) -> Tier:
    """Hold the contest over each suite, and put what came out together.

    ``names`` is the size the suites are said to have; they are counted where it is not given.
    """
    served: defaultdict[str, list[Served]] = defaultdict(list)
    seconds: defaultdict[str, float] = defaultdict(float)
    for suite in suites:
        with collection_paused():
            built = list(build(suite, rivals))
        for contestant, took in built:
            seconds[contestant.name] = max(seconds[contestant.name], took)
        contestants = [contestant for contestant, _ in built]
        for name, results in contest(contestants, suite.queries, len(suite.names())).items():
            served[name] += results
        gc.unfreeze()
    baseline = served.get(WRatio.name, [])
    return Tier(
        names or sum(len(suite.names()) for suite in suites),
        {name: figures(served[name], baseline) for name in seconds},
        dict(seconds),
        missed(served[Product.name]),
    )


def build(suite: Suite, rivals: Sequence[type[Rival]]) -> Iterator[tuple[Contestant, float]]:
    """Everybody who takes part, the product first, and the seconds it took to build them."""
    started = time.perf_counter()
    product = Product(SearchEngine(Glossary(suite.terms)))
    yield product, time.perf_counter() - started
    names = suite.names()
    for rival in rivals:
        started = time.perf_counter()
        built = rival(names)
        yield built, time.perf_counter() - started


@contextmanager
def collection_paused() -> Iterator[None]:
    """As in the bot: no garbage is looked for meanwhile, nor later in what was built."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def tiers(wanted: argparse.Namespace, rivals: Sequence[type[Rival]]) -> Iterator[Tier]:
    """Measure one size after the other."""
    for names, suites in sets(wanted).items():
        tier = measure(suites, rivals, names)
        largest = max(suites, key=lambda suite: len(suite.terms))
        yield replace(tier, megabytes=memory.of_engine(largest.terms))


def sets(wanted: argparse.Namespace) -> Mapping[int, Sequence[Suite]]:
    """The suites to measure with, by their number of names."""
    if wanted.data:
        return read(wanted.data, wanted.tiers)
    if wanted.glossary:
        suite = of_glossary(entries(wanted.glossary), wanted.each)
        return {len(suite.names()): [suite]}
    return {
        size: [suite] for size, suite in made(wanted.tiers, wanted.each, entries(SHIPPED)).items()
    }


def entries(path: Path) -> tuple[Entry, ...]:
    """The entries of a glossary; the program ends where it does not load."""
    loaded = load_glossary([path])
    if loaded.glossary is None:
        raise SystemExit(f"{path} has problems; see: glossary-bot check {path}")
    return loaded.glossary.entries


def take_source(parser: argparse.ArgumentParser) -> None:
    """Let a person name a set or a glossary to measure with, instead of made-up names."""
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--data", type=Path, metavar="FOLDER", help="a set of your own")
    source.add_argument("--glossary", type=Path, metavar="PATH", help="a glossary of your own")


def arguments(given: Sequence[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    take_source(parser)
    parser.add_argument(
        "--tiers", type=int, nargs="+", default=SIZES, metavar="N", help="sizes, in names"
    )
    parser.add_argument("--each", type=int, default=EACH, metavar="N", help="queries of each kind")
    parser.add_argument("--rivals", choices=tuple(CHOICES), default="all")
    parser.add_argument("--json", type=Path, metavar="FILE", help="the figures as data")
    parser.add_argument("--report", type=Path, metavar="FILE", help="the report as Markdown")
    return parser.parse_args(given)


def main(given: Sequence[str] | None = None) -> None:
    """Measure, and say what came out."""
    wanted = arguments(given)
    chosen = CHOICES[wanted.rivals]
    rivals = [rival for rival in chosen if not missing(rival)]
    left_out = [
        f"{rival.name} is left out: {rival.package} is not installed."
        for rival in chosen
        if missing(rival)
    ]
    measured = list(tiers(wanted, rivals))
    text = report(measured, "Lookup, measured", left_out)
    print(text)
    if wanted.report:
        wanted.report.write_text(text, encoding="utf-8")
    if wanted.json:
        wanted.json.write_text(as_data(measured), encoding="utf-8")


if __name__ == "__main__":
    main()
