"""Every sentence in English, one name each.

Arguments arrive ready for Discord: escaped where the place renders Markdown, and short.
"""

from collections.abc import Mapping
from datetime import date
from typing import Literal

# Commands, as Discord lists them

DEFINE = "Explain a term"
DEFINE_TERM = "What to look up. Suggestions appear while you type."
DEFINE_PRIVATE = "Show the answer only to you"
HELP = "What I can do, and what I have loaded"
GLOSSARY = "Look after the glossary"
RELOAD = "Read the glossary's files again, and report what changed"
RELOAD_FORCE = "Reload even if many entries would vanish"

# Parts of a card

ADVANTAGES = "Advantages"
APPLICATIONS = "Applications"
ALSO_KNOWN_AS = "Also known as"
DISTINCTION = "What sets it apart"
RELATED = "Related"
TAGS = "Tags"
SOURCES = "Sources"
MORE_IN_FULL_ENTRY = "… *more in the full entry*"
DRAFT = "*Draft: nobody has approved this entry yet.*"
DEPRECATED = "**Deprecated:** the team no longer uses this term."

FULL_ENTRY = "Full entry"
SHARE = "Share in channel"
BACK = "‹ Back"  # noqa: RUF001 - an arrow, as other apps have it
NEXT = "Next ›"  # noqa: RUF001 - the same

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def level(number: int) -> str:
    """How much a reader should know already, from 1 (newcomer) to 5 (expert)."""
    return f"level {number}"


def replaced(successor: str) -> str:
    """The first line of an entry that has a successor."""
    return f"**Deprecated:** use **{successor}** instead."


def and_more(count: int) -> str:
    """Ends a list that had to be cut."""
    return f"and {count:,} more"


def matched(name: str) -> str:
    """Why this entry came up although its title is not what was typed."""
    return f"matched {quoted(name)}"


def quoted(name: str) -> str:
    """A name inside a sentence."""
    return f"“{name}”"


Likeness = Literal["spelled", "initials", "short", "turned", "part"]

LIKENESS: Mapping[Likeness, str] = {
    "spelled": "spelled a little differently from {}",
    "initials": "the first letters of {}",
    "short": "short for {}",
    "turned": "the words of {} in another order",
    "part": "part of {}",
}
"""What was typed, in relation to a quoted name, or to ``ITS_NAME`` where the title shows it."""

ITS_NAME = "its name"


def reviewed(day: date) -> str:
    """When somebody last checked the entry; the month is exact enough."""
    return f"reviewed {MONTHS[day.month - 1]} {day.year}"


def source(name: str) -> str:
    """Where the entry comes from; its link is in the full entry."""
    return f"source: {name}"


def page(number: int, pages: int) -> str:
    """Where a reader is in a long entry."""
    return f"Page {number} of {pages}"


# When the answer is not one card

PAIR = 2
PICK = "Choose an entry"
NOTHING_TYPED = "Type a term, and I will look it up."
TRY_AGAIN = "Try another spelling or a shorter form, or ask your team to add it."


def choose(query: str, count: int) -> str:
    """Above the menu of entries that may be meant."""
    which = "either of these" if count == PAIR else f"any of these {count}"
    return f"“{query}” could mean {which} entries."


def only_near(query: str) -> str:
    """Above the button of the only entry that may be meant."""
    return f"“{query}” is not a name in the glossary. Did you mean this?"


def not_found(query: str) -> str:
    """A miss, said kindly."""
    return f"“{query}” is not in the glossary yet."


def closest(count: int) -> str:
    """Above the buttons of the nearest entries."""
    return "The closest entry is:" if count == 1 else "The closest entries are:"


# Notices

GONE = "That entry is no longer in the glossary."
NOT_A_MODERATOR = "Only moderators of the glossary may do that."


def outdated(define: str) -> str:
    """A button or a command from before an update."""
    return f"That is from an older version of me. Please use {define} again."


def failed(incident: str) -> str:
    """A mistake of the program; the incident is in its log."""
    return (
        "Something went wrong on my side, not yours. Please try again. "
        f"If it keeps happening, tell a moderator this number: {incident}"
    )


# The moderators' report on a reload

RELOADED = "Glossary reloaded"
NOT_RELOADED = "Glossary not reloaded"
NOTHING_CHANGED = "Nothing changed."
ADDED = "Added"
CHANGED = "Changed"
REMOVED = "Removed"
WOULD_VANISH = "Would vanish"
SURE = (
    "If that is meant, run the command again with `force: True`. "
    "If not, a file or a folder may be missing or half written."
)


def _counted(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"


def entries(count: int) -> str:
    """Such as “1 entry” or “1,200 entries”."""
    return _counted(count, "entry", "entries")


def loaded_in(count: int, seconds: float) -> str:
    """How much is live now, and how long loading took."""
    return f"{entries(count)} loaded in {seconds:.2f} seconds."


def with_count(heading: str, count: int) -> str:
    """A heading that counts what is under it."""
    return f"{heading}: {count:,}"


def changed_fields(name: str, fields: str) -> str:
    """One changed entry."""
    return f"{name} ({fields})"


def warnings(count: int) -> str:
    """Above the problems that do not stop a reload."""
    return _counted(count, "warning", "warnings")


def astray(count: int) -> str:
    """Above the golden lookups that a reload has led elsewhere; it stands all the same."""
    return f"{_counted(count, 'golden lookup leads', 'golden lookups lead')} elsewhere now"


def still_astray(count: int) -> str:
    """The golden lookups that did not lead where they should before the reload either."""
    lookups = _counted(count, "golden lookup was", "golden lookups were")
    return f"{lookups} astray before, too: see `glossary-bot check`."


def refused(errors: int) -> str:
    """Above the errors that stopped a reload."""
    return f"The files have {_counted(errors, 'error', 'errors')}."


def still_answering(count: int) -> str:
    """Why nothing is lost when a reload is refused."""
    return f"The old glossary of {entries(count)} keeps answering."


def vanishing(count: int) -> str:
    """Why a reload with valid files did not happen."""
    return f"The files are valid, but {entries(count)} would vanish."


# Help

HELP_TITLE = "Your team's glossary"
HELP_ABOUT = (
    "I explain the words your team uses: what a term means, what it is good for "
    "and where it is used."
)
HELP_COMMANDS = "Commands"
HELP_TIPS = "Good to know"
COMMANDS = {
    "define": "explains a term",
    "help": "shows this page",
    "glossary reload": "reads the files again (moderators only)",
}
TIPS = (
    "Pick a suggestion while you type, or send your own words: small slips are forgiven.",
    "Add `private: True` and only you see the answer.",
    "Press **Full entry** to read everything, or a related term to read on.",
)


def loaded(count: int, categories: int, when: str) -> str:
    """What is loaded, and since when (``when`` is one of Discord's relative times)."""
    groups = f" in {_counted(categories, 'category', 'categories')}" if categories else ""
    return f"{entries(count)}{groups}, loaded {when}."
