"""The report: a table of figures for each size of glossary, with what is aimed at beside them."""

import json
import os
import platform
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from math import isnan, nan

from benchmarks.contest import Served
from benchmarks.figures import Figures


@dataclass(frozen=True, slots=True)
class Tier:
    """The figures of every contestant for one size of glossary; the product comes first.

    ``seconds`` say how long each took to be built from loaded entries, ``missed`` what the product
    got wrong; ``megabytes`` is the whole process of the product, where it was measured.
    """

    names: int
    contestants: Mapping[str, Figures]
    seconds: Mapping[str, float]
    missed: Sequence[Served] = ()
    megabytes: float | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table: what it shows, how it is written, and what is aimed at, by names."""

    title: str
    figure: Callable[[Figures], float]
    form: str = ".3f"
    aims: Mapping[int, str] = field(default_factory=dict)


LINES = (
    Line(
        "right entry first",
        lambda one: one.right_first,
        aims={1_000: "≥ .990", 10_000: "≥ .977", 100_000: "≥ .962"},
    ),
    Line("answered with a wrong entry", lambda one: one.decisions.wrong, aims={10_000: "≤ .010"}),
    Line("nothing to find: told so", lambda one: one.decisions.turned_away, aims={10_000: "≥ .93"}),
    Line("nothing to find: answered", lambda one: one.decisions.invented),
    Line("F1 of the decision", lambda one: one.decisions.f1, aims={10_000: "≥ .965"}),
    Line("best F1 by score", lambda one: one.best_f1),
    Line("completion: among 5", lambda one: one.completed_5, aims={10_000: "≥ .82"}),
    Line("completion: among 25", lambda one: one.completed_25, aims={10_000: "≥ .955"}),
    Line(
        "search, median ms",
        lambda one: one.search_p50,
        aims={10_000: "about 0.15", 100_000: "about 0.3"},
    ),
    Line(
        "search, 99 of 100, ms",
        lambda one: one.search_p99,
        aims={10_000: "about 1", 100_000: "about 1.5"},
    ),
    Line(
        "search, times as fast as WRatio",
        lambda one: one.search_speed,
        ".1f",
        {10_000: "≥ 100", 100_000: "≥ 500"},
    ),
    Line("completion, median ms", lambda one: one.completion_p50),
    Line(
        "completion, 99 of 100, ms",
        lambda one: one.completion_p99,
        aims={10_000: "≤ 2", 100_000: "≤ 4"},
    ),
    Line("completion, times as fast as WRatio", lambda one: one.completion_speed, ".1f"),
)
BUILT = {10_000: "≤ 0.3", 100_000: "≤ 3"}
WEIGHS = {100_000: "≤ 250"}

READING = """\
Everybody served the same queries in one run, in turns. What is found is the mean over the kinds of
queries; decisions and times are over all searches. Times differ between machines and days: compare
them within a row. The product decides itself when to answer; each rival is given the bar on its
score that makes its F1 best, which nobody knows beforehand. Slow rivals served fewer queries of
each kind, and are compared on those.

By kind: the share found first; found among 25 while it was being typed; told that there is nothing.
"""


def report(tiers: Iterable[Tier], title: str, left_out: Iterable[str] = ()) -> str:
    """The whole report as Markdown."""
    parts = [f"# {title}", machine(), READING.strip(), *left_out]
    for tier in tiers:
        parts += [f"## {tier.names:,} names", _table(_lines(tier)), _table(_kinds(tier))]
    return "\n\n".join(parts) + "\n"


def as_data(tiers: Iterable[Tier]) -> str:
    """The same as JSON, and all that the product got wrong; ``null`` where nothing was counted."""
    data = {"machine": machine(), "tiers": [asdict(tier) for tier in tiers]}
    text = json.dumps(data, default=sorted)
    return json.dumps(json.loads(text, parse_constant=lambda _: None), indent=1)


def machine() -> str:
    """What it was measured on."""
    cores = os.cpu_count()
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python}, RapidFuzz {version('rapidfuzz')}, {sys.platform}, {cores} cores"


def _lines(tier: Tier) -> list[list[str]]:
    rows = [["", "aim", *tier.contestants]]
    for line in LINES:
        figures = [written(line.figure(one), line.form) for one in tier.contestants.values()]
        rows.append([line.title, line.aims.get(tier.names, ""), *figures])
    built = [written(tier.seconds[name], ".2f") for name in tier.contestants]
    rows.append(["built in, s", BUILT.get(tier.names, ""), *built])
    if tier.megabytes is not None:
        others = [""] * (len(tier.contestants) - 1)
        weighs = WEIGHS.get(tier.names, "")
        rows.append(["whole process, MB", weighs, f"{tier.megabytes:.0f}", *others])
    rows.append(["queries", "", *(str(one.queries) for one in tier.contestants.values())])
    return rows


def _kinds(tier: Tier) -> list[list[str]]:
    everybody = tier.contestants.values()
    kinds = dict.fromkeys(kind for one in everybody for kind in one.kinds)
    rows = ([kind, *(written(one.kinds.get(kind, nan)) for one in everybody)] for kind in kinds)
    return [["kind of query", *tier.contestants], *rows]


def written(figure: float, form: str = ".3f") -> str:
    """A figure, or a dash where there was nothing to count."""
    return "-" if isnan(figure) else format(figure, form)


def _table(rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table that can be read without being rendered, too."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        f"| {' | '.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))} |"
        for row in rows
    ]
    lines.insert(1, f"|{'|'.join('-' * (width + 2) for width in widths)}|")
    return "\n".join(lines)
