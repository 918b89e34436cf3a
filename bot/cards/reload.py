"""What moderators read after a reload: what changed, or exactly what is wrong and where."""

from collections.abc import Callable, Iterator, Sequence
from typing import assert_never

from bot.cards import colors
from bot.cards.fit import as_many_as_fit, cut
from bot.cards.limits import FIELD_VALUE
from bot.cards.markdown import clean, code, escape, escape_prose
from bot.cards.names import capitalized, name_of
from bot.cards.wire import Embed, Field, Message
from bot.cards.words import en as words
from bot.lexicon import Change, Entry
from bot.reading import Problem
from bot.services.outcomes import Refused, Reload, Reloaded, Shrunk

NAME = 60
FIELDS = 100
PLACE = 150
MESSAGE = 200
PROBLEMS = 3_500
"""Characters of problems in one report: as many as somebody can mend before the next reload."""

_ROOM_FOR_MORE = 24
"""Characters of “and 1,234,567 more” with its joint."""


def report(reload: Reload) -> Message:
    """The report on a reload, whichever way it went."""
    match reload:
        case Reloaded():
            embed = _reloaded(reload)
        case Refused():
            embed = _refused(reload)
        case Shrunk():
            embed = _shrunk(reload)
        case _:
            assert_never(reload)
    return {"embeds": [embed], "components": []}


def _reloaded(reload: Reloaded) -> Embed:
    changes = reload.changes
    lines = [words.loaded_in(reload.entries, reload.seconds)]
    if not changes:
        lines.append(words.NOTHING_CHANGED)
    if reload.lost:
        lines.append(words.still_astray(reload.lost))
    embed: Embed = {
        "title": words.RELOADED,
        "color": colors.GOOD,
        "description": " ".join(lines),
        "fields": [
            *_names(words.ADDED, [_name(entry) for entry in changes.added]),
            *_names(words.CHANGED, [_changed(change) for change in changes.changed]),
            *_names(words.REMOVED, [_name(entry) for entry in changes.removed]),
        ],
    }
    embed["fields"] += _told(words.warnings, reload.problems)
    embed["fields"] += _told(words.astray, reload.astray)
    return embed


def _told(heading: Callable[[int], str], problems: Sequence[Problem]) -> Iterator[Field]:
    if problems:
        value = "\n".join(_problems(problems, FIELD_VALUE))
        yield {"name": heading(len(problems)), "value": value}


def _refused(reload: Refused) -> Embed:
    errors = [problem for problem in reload.problems if problem.level == "error"]
    opening = f"{words.refused(len(errors))} {words.still_answering(reload.entries)}"
    return {
        "title": words.NOT_RELOADED,
        "color": colors.BAD,
        "description": "\n".join((opening, "", *_problems(errors, PROBLEMS))),
    }


def _shrunk(reload: Shrunk) -> Embed:
    gone = [_name(entry) for entry in reload.changes.removed]
    opening = (words.vanishing(len(gone)), words.still_answering(reload.entries))
    return {
        "title": words.NOT_RELOADED,
        "color": colors.CAREFUL,
        "description": f"{' '.join(opening)}\n\n{words.SURE}",
        "fields": [*_names(words.WOULD_VANISH, gone)],
    }


def _names(heading: str, names: Sequence[str]) -> Iterator[Field]:
    if names:
        value = ", ".join(_fitting(names, FIELD_VALUE, ", "))
        yield {"name": words.with_count(heading, len(names)), "value": value}


def _name(entry: Entry) -> str:
    return escape(cut(name_of(entry), NAME))


def _changed(change: Change) -> str:
    fields = ", ".join(field.replace("_", " ") for field in change.fields)
    return words.changed_fields(_name(change.entry), cut(fields, FIELDS))


def _problems(problems: Sequence[Problem], limit: int) -> list[str]:
    """One line for each problem, in the order of the files, with a blank line between two files."""
    lines, file = [], ""
    for problem in sorted(problems, key=lambda problem: problem.spot):
        parted = "\n" if file and problem.spot.file != file else ""
        file = problem.spot.file
        lines.append(parted + _problem(problem))
    return _fitting(lines, limit, "\n")


def _problem(problem: Problem) -> str:
    place = code(_end_of(str(problem.spot), PLACE))
    sentences = (_sentence(problem.message), _sentence(problem.hint))
    return " ".join((place, *filter(None, sentences)))


def _sentence(text: str) -> str:
    line = capitalized(cut(clean(text), MESSAGE))
    return escape_prose(line if not line or line.endswith((".", "!", "?", "…")) else f"{line}.")


def _end_of(place: str, limit: int) -> str:
    """The end of a long path says more than its beginning."""
    return place if len(place) <= limit else f"…{place[1 - limit :]}"


def _fitting(items: Sequence[str], limit: int, joint: str) -> list[str]:
    shown = as_many_as_fit(items, limit - _ROOM_FOR_MORE, joint)
    left = len(items) - len(shown)
    return [*shown, words.and_more(left)] if left else [*shown]
