"""What entries are called where Markdown is not rendered: buttons, menus, suggestions, footers."""

from collections import Counter
from collections.abc import Sequence

from bot.cards.markdown import clean
from bot.lexicon import Entry
from bot.search import Hit


def name_of(entry: Entry) -> str:
    """The headword on one line; its id in the odd case that nothing of it can be seen."""
    return clean(entry.term) or entry.id


def category_of(entry: Entry) -> str:
    """The category with its first letter in upper case, or nothing."""
    return capitalized(clean(entry.category or ""))


def capitalized(text: str) -> str:
    """``text`` with its first letter in upper case and the rest as written (“API keys”)."""
    return text[:1].upper() + text[1:]


def matched_name(hit: Hit | None) -> str:
    """The other name that led to the entry, or nothing where the title says it already.

    Misspellings stay unseen: nobody likes to be shown one.
    """
    if hit is None or hit.reason == "misspelling" or hit.matched in hit.entry.misspellings:
        return ""
    matched = clean(hit.matched)
    same = {name_of(hit.entry).casefold(), hit.entry.id}
    return "" if matched.casefold() in same else matched


def told_apart(entries: Sequence[Entry]) -> list[str]:
    """A name for each entry; where several are called the same, what tells them apart is added.

    That is the category where it differs, and otherwise the id, which always does.
    """
    names = [name_of(entry) for entry in entries]
    for more in (category_of, lambda entry: entry.id):
        times = Counter(names)
        names = [
            f"{name} · {more(entry)}" if times[name] > 1 and more(entry) else name
            for name, entry in zip(names, entries, strict=True)
        ]
    return names
