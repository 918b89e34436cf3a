"""``define`` and ``complete``: the search, asked from a terminal or by another program."""

import json
import sys
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Group, RenderableType
from rich.text import Text

from bot.cards.answer import reply
from bot.cards.choices import choices
from bot.cards.full import full
from bot.cards.wire import Message
from bot.cli.explain import data, tree
from bot.cli.options import Batch, Config, Glossary, Json, settings_to_try, snapshot_from
from bot.cli.picture import save_picture
from bot.cli.terminal import draw, show
from bot.search import Explanation, Hit, Search, explain
from bot.services import Define, Library
from bot.services.library import Snapshot
from bot.services.outcomes import Answer, Found

Ask = Callable[[str], dict[str, object]]
"""A query → what is printed about it as JSON."""


def _svg(file: Path | None) -> Path | None:
    if file is not None and file.suffix.lower() != ".svg":
        raise typer.BadParameter(f"{file} does not end in .svg.")
    return file


Whole = Annotated[bool, typer.Option("--full", help="Draw every word of the entry.")]
Why = Annotated[bool, typer.Option("--explain", help="Say why, down to the letters.")]
Picture = Annotated[
    Path | None,
    typer.Option(metavar="FILE.svg", callback=_svg, help="Save what is drawn as a picture, too."),
]


def define(  # noqa: PLR0913 -- a command has the options it has
    query: Annotated[
        list[str] | None, typer.Argument(metavar="QUERY", help="A term, or something like it.")
    ] = None,
    *,
    as_json: Json = False,
    batch: Batch = False,
    whole: Whole = False,
    why: Why = False,
    picture: Picture = None,
    config: Config = None,
    glossary: Glossary = None,
) -> None:
    """Look a term up and draw its card, as /define does."""
    if not query and not batch:
        raise typer.BadParameter("Say what to look up, or use --batch.")
    if (whole or picture) and (as_json or batch):
        raise typer.BadParameter("With --json and --batch nothing is drawn.")
    if whole and why:
        raise typer.BadParameter("--full draws the card, --explain says why: use one of them.")
    asked = _asked(query, batch=batch)
    settings = settings_to_try(config, glossary)
    snapshot = snapshot_from(settings)
    explanation = partial(explain, manner=settings.answers.manner)
    if batch or as_json:
        ask = partial(_searched, snapshot, explanation if why else None)
        _print_each(sys.stdin if batch else [asked], ask)
        return
    if why:
        drawing: RenderableType = tree(explanation(snapshot.engine.search(asked)))
    else:
        answer = Define(Library(settings.glossary.paths, snapshot)).ask(asked)
        drawing = _drawing(answer, whole=whole)
    show(drawing)
    if picture is not None:
        _save(drawing, picture)


def _save(drawing: RenderableType, picture: Path) -> None:
    try:
        save_picture(drawing, picture)
    except OSError as error:
        raise typer.BadParameter(f"{picture} cannot be written: {error.strerror}") from None


def _drawing(answer: Answer, *, whole: bool) -> RenderableType:
    if whole and isinstance(answer, Found):
        return Group(*map(draw, _pages(answer)))
    return draw(reply(answer, private=False, shareable=False).message)


def _pages(found: Found) -> list[Message]:
    """All pages of the full entry, without the buttons that turn them."""
    pages = [full(found, 1)]
    while (further := full(found, len(pages) + 1)) != pages[-1]:
        pages.append(further)
    return [{**page, "components": []} for page in pages]


def complete(
    typed: Annotated[
        list[str] | None, typer.Argument(metavar="TYPED", help="The beginning of a term.")
    ] = None,
    *,
    as_json: Json = False,
    batch: Batch = False,
    config: Config = None,
    glossary: Glossary = None,
) -> None:
    """List what Discord would suggest while somebody types."""
    asked = _asked(typed, batch=batch)
    snapshot = snapshot_from(settings_to_try(config, glossary))
    if batch or as_json:
        _print_each(sys.stdin if batch else [asked], lambda text: _completed(snapshot, text))
        return
    for choice in choices(snapshot.engine.complete(asked)):
        show(Text(choice["name"]))


def _asked(words: list[str] | None, *, batch: bool) -> str:
    """The words of the command line as one query: quotes around them may be forgotten."""
    if batch and words:
        raise typer.BadParameter("With --batch, everything comes from standard input.")
    return " ".join(words or [])


def _print_each(queries: Iterable[str], ask: Ask) -> None:
    """One line of ASCII per query: nothing in a query can look like the end of a line."""
    for query in queries:
        print(json.dumps(ask(query.rstrip("\r\n"))), flush=True)  # noqa: T201 -- its output


def _searched(
    snapshot: Snapshot, explanation: Callable[[Search], Explanation] | None, query: str
) -> dict[str, object]:
    started = time.perf_counter_ns()
    search = snapshot.engine.search(query)
    micros = _micros_since(started)
    hits = _hits(search.hits)
    answer = {"query": query, "decision": search.decision, "hits": hits, "micros": micros}
    return answer | ({"explanation": data(explanation(search))} if explanation else {})


def _completed(snapshot: Snapshot, typed: str) -> dict[str, object]:
    started = time.perf_counter_ns()
    hits = snapshot.engine.complete(typed)
    return {"query": typed, "hits": _hits(hits), "micros": _micros_since(started)}


def _micros_since(started: int) -> int:
    return (time.perf_counter_ns() - started) // 1000


def _hits(hits: Iterable[Hit]) -> list[dict[str, object]]:
    return [
        {
            "id": hit.entry.id,
            "term": hit.entry.term,
            "score": round(hit.score, 2),
            "matched": hit.matched,
            "reason": hit.reason,
        }
        for hit in hits
    ]
