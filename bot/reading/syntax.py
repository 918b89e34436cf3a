"""PyYAML's complaints, in words for somebody who has never read YAML's grammar."""

from dataclasses import dataclass

from yaml import Mark, MarkedYAMLError, YAMLError

from bot.reading.problem import Problem, Spot


@dataclass(frozen=True, slots=True)
class _Words:
    """``at_start``: point at where the broken thing begins instead of where YAML gave up."""

    message: str
    hint: str
    at_start: bool = False


_QUOTED = "put the whole text in quotes"
_KNOWN = {
    "mapping values are not allowed": _Words(
        "a `:` stands where no field can start", f"check the indentation, or {_QUOTED}"
    ),
    "cannot start any token": _Words("a text cannot start with “{here}”", _QUOTED),
    "unexpected end of stream": _Words(
        "the quote that opens here is never closed", "close it, or remove it", at_start=True
    ),
    "expected ',' or": _Words(
        "the “{here}” that opens here is not closed",
        "put `,` between its parts and close it, or put the whole text in quotes",
        at_start=True,
    ),
    "expected ':'": _Words(
        "this line is not a field",
        "write `name: text`, or indent it if it continues the text above",
        at_start=True,
    ),
    "expected key": _Words(
        "this does not fit under what stands above it", f"check the indentation, or {_QUOTED}"
    ),
    "sequence entries are not allowed": _Words(
        "a list cannot start behind a field's name", "start it on the next line, or use `[a, b]`"
    ),
    "escape": _Words(
        "an unknown escape follows the `\\`", "write `\\\\` for a backslash, or use single quotes"
    ),
    "alphabetic or numeric": _Words("a text cannot start with “{here}”", _QUOTED, at_start=True),
    "tag": _Words("a text cannot start with “{here}”", _QUOTED),
    "node content": _Words("a text cannot start with “{here}”", _QUOTED),
}
_KNOWN["expected '-' indicator"] = _KNOWN["expected <block end>"] = _KNOWN["expected key"]
_TAB = _Words("a tab is used to indent the line", "indent with spaces")


def explain(error: YAMLError | ValueError, text: str, file: str) -> Problem:
    """The problem behind an error of the parser, at a place inside the file."""
    if not isinstance(error, MarkedYAMLError):
        return Problem("error", "yaml-syntax", f"this is not YAML: {error}", Spot(file))
    complaint = error.problem or ""
    words = next((_KNOWN[part] for part in _KNOWN if part in complaint), None)
    words = words or _Words(f"this is not YAML: {complaint}", "")
    mark = (words.at_start and error.context_mark) or error.problem_mark
    line, column, here = _inside(mark, text)
    if here == "\t":
        words = _TAB
    message = words.message.replace("{here}", here)
    return Problem("error", "yaml-syntax", message, Spot(file, line, column), words.hint)


def _inside(mark: Mark | None, text: str) -> tuple[int, int, str]:
    """The line and column of a mark, and the character there; the parser may point past the end."""
    lines = text.split("\n")
    if mark is None:
        return 1, 1, ""
    if mark.line >= len(lines):
        return len(lines), len(lines[-1]) + 1, ""
    here = lines[mark.line][mark.column : mark.column + 1]
    return mark.line + 1, mark.column + 1, here
