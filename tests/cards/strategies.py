"""Entries and outcomes as strange as files and people can make them."""

from datetime import date

from hypothesis import strategies as st

from bot.lexicon import Change, Changes, Entry, Point, Related, Section, Source
from bot.reading import Problem, Spot
from bot.search import Hit
from bot.services.outcomes import (
    Choose,
    Found,
    Nothing,
    Refused,
    Reload,
    Reloaded,
    Shrunk,
    Status,
)

HOSTILE = [
    "@everyone",
    "@here",
    "<@123456789012345678>",
    "<@!123456789012345678>",
    "<@&123456789012345678>",
    "<#123456789012345678>",
    "</define:123456789012345678>",
    "<t:1700000000:R>",
    "<id:customize>",
    "<:smile:123456789012345678>",
    "[click](https://example.org)",
    "[a](javascript:alert(1))",
    "[](",
    "](",
    "https://example.org/a_b_(c)",
    "**bold",
    "__",
    "||spoiler||",
    "`code`",
    "```",
    "```python\nx = 1\n```",
    "\\",
    "\\\\*",
    "# heading\n",
    "-# small",
    "- item",
    "> quote",
    ">>> quote",
    "1. one",
    "e.g. this",
    "\u202eevil",
    "\u2066x\u2069",
    "\u200b",
    "\x00",
    "\r\n",
    "\n\n",
    "Z" + "\u0301" * 30,
    "👩‍👩‍👧‍👦",
    "🇳🇴🇸🇪",
    "👍🏽",
    "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "バックエンド",
    "后端工程师。前端工程师。",
    "مهندس",
    "각",
    "A sentence. ",
    "Another one! ",
    "word ",
    "C++",
    "snake_case_name",
    " ",
]
"""Pieces that are Markdown, a mention, invisible, or long in a way that is easy to part wrongly."""


_PIECES = st.lists(st.sampled_from(HOSTILE) | st.text(max_size=20), min_size=1, max_size=10)


@st.composite
def texts(draw: st.DrawFn, longest: int = 400) -> str:
    """Text that a file or a person may hold, lone surrogates excepted; never blank."""
    text = "".join(draw(_PIECES))
    times = draw(st.sampled_from([1, 1, 1, 1 + longest // len(text or " ")]))
    return (text * times)[:longest].strip() or "x"


def ids() -> st.SearchStrategy[str]:
    """Slugs, up to the longest."""
    return st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}", fullmatch=True) | st.just("x" * 64)


def points(longest: int = 400) -> st.SearchStrategy[Point]:
    """Named points, some far too long."""
    return st.builds(Point, name=texts(longest), text=texts(longest))


def sources() -> st.SearchStrategy[Source]:
    """Sources with addresses that Markdown finds hard."""
    urls = st.sampled_from(
        ["https://example.org", "http://example.org/a_(b)_c?x=<y>", "https://e.org/" + "a" * 490]
    )
    return st.builds(Source, title=texts(300), url=urls)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """Any entry: from two fields to sixty points and an overview of 20,000 characters."""
    return draw(_ENTRIES)


def _entries() -> st.SearchStrategy[Entry]:
    return st.builds(
        Entry,
        id=ids(),
        term=texts(200),
        aliases=_several(texts(300), 30),
        abbreviations=_several(texts(20), 5),
        misspellings=_several(texts(30), 3),
        category=st.none() | st.just("roles") | texts(60),
        level=st.none() | st.integers(1, 5),
        definition=texts(1000),
        distinction=st.none() | texts(100),
        overview=st.none() | texts(2_000) | texts(20_000),
        advantages=_several(points(), 60),
        applications=_several(points(2_500), 6),
        conclusion=st.none() | texts(2_500),
        related=st.builds(Related, see=_several(ids(), 8)),
        sources=_several(sources(), 5),
        owner=st.none() | texts(100),
        reviewed=st.none() | st.dates(min_value=date(1970, 1, 1)),
        status=st.sampled_from(["draft", "approved", "deprecated"]),
        replaced_by=st.none() | ids(),
        sections=_several(st.builds(Section, name=texts(300), text=texts(5_000)), 4),
    )


def small_entries() -> st.SearchStrategy[Entry]:
    """Entries of which only the names and the definition matter."""
    return st.builds(
        Entry,
        id=ids(),
        term=texts(200),
        aliases=_several(texts(200), 2),
        category=st.none() | texts(60),
        definition=texts(300),
    )


@st.composite
def hits(draw: st.DrawFn, of: st.SearchStrategy[Entry]) -> Hit:
    """A hit by any name of its entry."""
    entry = draw(of)
    names = [entry.term, *entry.aliases, *entry.abbreviations, *entry.misspellings, entry.id]
    reason = draw(st.sampled_from(["term", "alias", "abbreviation", "misspelling", "typo"]))
    return Hit(entry, draw(st.floats(0, 100)), draw(st.sampled_from(names)), reason)


def founds() -> st.SearchStrategy[Found]:
    """A found entry with related ones, some of them itself or twice."""

    def build(hit: Hit, related: list[Entry], query: str, *, itself: bool, asked: bool) -> Found:
        others = (*related, hit.entry, *related) if itself else tuple(related)
        return Found(hit.entry, others, query, hit) if asked else Found(hit.entry, others)

    related = st.lists(small_entries(), max_size=5)
    return st.builds(
        build, hits(entries()), related, texts(), itself=st.booleans(), asked=st.booleans()
    )


def queries() -> st.SearchStrategy[str]:
    """What people send: also nothing, only spaces, 6,000 characters, and lone surrogates."""
    strange = st.sampled_from(["", "   ", "\n", "\u200b", "\ud83d", "x" * 6000, "[](" * 2000])
    return strange | texts(6000)


def chooses() -> st.SearchStrategy[Choose]:
    """From one entry to more than a menu holds."""
    return st.builds(
        Choose, queries(), st.lists(hits(small_entries()), min_size=1, max_size=30).map(tuple)
    )


def nothings() -> st.SearchStrategy[Nothing]:
    """Misses with and without entries nearby."""
    return st.builds(Nothing, queries(), st.lists(hits(small_entries()), max_size=8).map(tuple))


def problems(level: str | None = None) -> st.SearchStrategy[Problem]:
    """Problems that quote whatever stands in a file."""
    spots = st.builds(Spot, texts(400), st.integers(1, 10**6), st.integers(1, 10**6))
    levels = st.just(level) if level else st.sampled_from(["error", "warning", "info"])
    return st.builds(Problem, levels, st.just("a-rule"), texts(600), spots, st.just("") | texts())


def changes() -> st.SearchStrategy[Changes]:
    """From nothing to hundreds of entries."""
    some = st.lists(small_entries(), max_size=4)
    names = st.lists(st.sampled_from([*Entry.model_fields]), min_size=1, unique=True).map(tuple)
    changed = st.lists(st.builds(Change, small_entries(), names), max_size=4)
    times = st.sampled_from([0, 1, 100])
    return st.builds(
        lambda added, changed, removed, n: Changes(
            tuple(added * n), tuple(changed * n), tuple(removed * n)
        ),
        some,
        changed,
        some,
        times,
    )


def reloads() -> st.SearchStrategy[Reload]:
    """Every way a reload can go."""
    count, seconds = st.integers(0, 10**6), st.floats(0, 1000)
    warnings = st.lists(problems("warning"), max_size=6).map(tuple)
    errors = st.builds(
        lambda first, others, n: (first, *others * n),
        problems("error"),
        st.lists(problems(), max_size=5),
        st.sampled_from([1, 50]),
    )
    return st.one_of(
        st.builds(Reloaded, changes(), count, seconds, warnings),
        st.builds(Refused, errors, count),
        st.builds(Shrunk, changes(), count),
    )


def statuses() -> st.SearchStrategy[Status]:
    """What may be loaded, and when."""
    return st.builds(Status, st.integers(0, 10**6), st.integers(0, 10**4), st.floats(0, 4e9))


@st.composite
def _several(draw: st.DrawFn, of: st.SearchStrategy[object], most: int) -> tuple[object, ...]:
    """None, a few, or the most: long lists are few examples repeated, to stay quick."""
    return tuple((draw(st.lists(of, max_size=2)) * draw(st.sampled_from([1, 1, most])))[:most])


_ENTRIES = _entries()
