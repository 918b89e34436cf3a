"""What a person may be typing: names that begin so, then words, then spellings nearly so."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.lexicon import Entry
from bot.search import weights
from bot.search.hit import Hit, Reason
from bot.search.index import Index
from bot.search.names import Name
from bot.search.normalise import joined, normalise, plain
from bot.search.question import readings
from bot.search.scoring import start

Found = tuple[float, Name, Reason]


def complete(index: Index, typed: str, limit: int, asked: Mapping[str, int]) -> tuple[Hit, ...]:
    """The entries that ``typed`` may become, one hit each, best first.

    ``asked`` (entry id → how often it was asked for) decides between equals.
    """
    if not plain(typed):
        return tuple(_suggestion(index.entries[place]) for place in index.suggested[:limit])
    normal = reading = normalise(typed)
    found: list[Found] = []
    for reading in readings(normal):
        found = _begun(index, reading or plain(typed), limit)
        if found:
            break
    hits = _best(index, found, limit, asked)
    if len(hits) < limit:
        hits = _best(index, [*found, *_misspelled(index, reading)], limit, asked)
    return tuple(hits)


def _suggestion(entry: Entry) -> Hit:
    return Hit(entry, 0.0, entry.term, "suggestion")


def _best(index: Index, found: Iterable[Found], limit: int, asked: Mapping[str, int]) -> list[Hit]:
    best: dict[int, Found] = {}
    for one in found:
        had = best.get(one[1].entry)
        if had is None or one[0] > had[0]:
            best[one[1].entry] = one

    def order(found: Found) -> tuple[float, float, int, str, int]:
        score, name, _ = found
        often = asked.get(index.entries[name.entry].id, 0)
        return -round(score, 2), weights.FIELD[name.kind], -often, name.plain, name.entry

    ranked = sorted(best.values(), key=order)[:limit]
    return [
        Hit(index.entries[name.entry], round(score, 2), name.text, reason)
        for score, name, reason in ranked
    ]


def _begun(index: Index, normal: str, limit: int) -> list[Found]:
    """Names that begin so; where they do not fill the menu, names with words that do."""
    key = joined(normal)
    places = index.names_from(key)
    found = [_named(index.names[place], key) for place in places]
    found += [
        (weights.STARTS_INITIALS, index.names[place], "initials")
        for place in index.initials.get(key, ())
    ]
    if len({name.entry for _, name, _ in found}) >= limit:
        return found
    words = list(dict.fromkeys(normal.split()))[: weights.COMPARED_WORDS]
    return found + [_worded(name, words) for name in _with_words(index, words)]


def _named(name: Name, key: str) -> Found:
    if name.key == key:
        reason: Reason = name.kind if name.kind != "part" else "normalised"
        return weights.EXACT if name.kind != "part" else weights.PART, name, reason
    return _scored(weights.STARTS_NAME, name, len(key)), name, "prefix"


def _worded(name: Name, typed: Sequence[str]) -> Found:
    base = weights.STARTS_WORDS if _in_order(name, typed) else weights.STARTS_ANY_ORDER
    return _scored(base, name, sum(map(len, typed))), name, "prefix"


def _scored(base: float, name: Name, letters: int) -> float:
    share = min(letters / len(name.key), 1.0)
    return base + weights.TYPED_SHARE * share - weights.FIELD[name.kind]


def _with_words(index: Index, typed: Sequence[str]) -> Iterator[Name]:
    """Shown names in which each typed word begins some word."""
    if not typed:
        return
    longest = max(typed, key=len)
    places = {place for word in index.words_from(longest) for place in index.words[word]}
    for place in places:
        name = index.names[place]
        if name.kind != "misspelling" and all(
            any(word.startswith(one) for word in name.words) for one in typed
        ):
            yield name


def _in_order(name: Name, typed: Sequence[str]) -> bool:
    remaining = iter(name.words)
    return all(any(word.startswith(one) for word in remaining) for one in typed)


def _misspelled(index: Index, normal: str) -> Iterator[Found]:
    """Names whose beginning, or whose words' beginnings, are spelled nearly as typed."""
    key, typed = joined(normal), normal.split()
    for place in index.grams.near(normal, weights.CANDIDATES):
        name = index.names[place]
        alike = max(start(key, name.key), _words_start(typed, name.words))
        if alike >= weights.WORD_TYPO:
            reason: Reason = "misspelling" if name.kind == "misspelling" else "typo"
            yield weights.STARTS_MISSPELLED * alike - weights.FIELD[name.kind], name, reason


def _words_start(typed: Sequence[str], words: Sequence[str]) -> float:
    if not words:
        return 0.0
    letters = sum(map(len, typed))
    return sum(len(one) * max(start(one, word) for word in words) for one in typed) / letters
