"""PyYAML's complaints, in words for somebody who has never read YAML's grammar."""

from dataclasses import dataclass, replace

from yaml import Mark, MarkedYAMLError, YAMLError

from bot.reading.brackets import unclosed
from bot.reading.problem import Problem, Spot


@dataclass(frozen=True, slots=True)
class _Words:
    """``at_start``: point at where the broken thing begins instead of where YAML gave up."""

    message: str
    hint: str
    at_start: bool = False


_QUOTED = "put the whole text in quotes"
_BAD_START = _Words("a text cannot start with “{here}”", _QUOTED)
_OPEN_QUOTE = _Words(
    "the quote that opens here is never closed", "close it, or remove it", at_start=True
)
_OPEN_BRACKET = _Words(
    "the “{here}” that opens here is not closed",
    "put `,` between its parts and close it, or put the whole text in quotes",
    at_start=True,
)
_ESCAPE = _Words(
    "an unknown escape follows the `\\`", "write `\\\\` for a backslash, or use single quotes"
)
_KNOWN = {
    "mapping values are not allowed": _Words(
        "a `:` stands where no field can start", f"check the indentation, or {_QUOTED}"
    ),
    "mapping keys are not allowed": _BAD_START,
    "cannot start any token": _BAD_START,
    "unexpected end of stream": _OPEN_QUOTE,
    "unexpected document": _OPEN_QUOTE,
    "expected ',' or": _OPEN_BRACKET,
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
    "escape": _ESCAPE,
    "hexdecimal": _ESCAPE,  # as libyaml spells it
    "alphabetic or numeric": replace(_BAD_START, at_start=True),
    "tag": replace(_BAD_START, at_start=True),
    "node content": _BAD_START,
}
_KNOWN["expected '-' indicator"] = _KNOWN["expected <block end>"] = _KNOWN["expected key"]
_TAB = _Words("a tab is used to indent the line", "indent with spaces")
_COMMA = _Words("nothing stands in front of this `,`", "remove it, or write what is missing")


def explain(error: YAMLError | ValueError, text: str, file: str) -> Problem:
    """The problem behind an error of the parser, at a place inside the file."""
    if not isinstance(error, MarkedYAMLError):
        return Problem("error", "yaml-syntax", f"this is not YAML: {error}", Spot(file))
    words, start = _told(error, text)
    line, column, here = _inside((words.at_start and start) or error.problem_mark, text)
    message = words.message.replace("{here}", here)
    return Problem("error", "yaml-syntax", message, Spot(file, line, column), words.hint)


def _told(error: MarkedYAMLError, text: str) -> tuple[_Words, Mark | None]:
    """What to say, and where the broken thing begins."""
    complaint, mark = error.problem or "", error.problem_mark
    words = next((_KNOWN[part] for part in _KNOWN if part in complaint), None)
    words = words or _Words(f"this is not YAML: {complaint}", "")
    rest = text[mark.index :] if mark else ""
    if words is _ESCAPE and '"' not in rest:
        words = _OPEN_QUOTE
    elif rest.startswith("\t") and not words.at_start:
        words = _TAB
    elif words is _BAD_START and mark:
        bracket = unclosed(text, mark)
        if bracket and _runs_on(bracket, mark, rest):
            return _OPEN_BRACKET, bracket
        if rest.startswith(","):
            words = _COMMA
    return words, error.context_mark


def _runs_on(bracket: Mark, mark: Mark, rest: str) -> bool:
    """Whether the file ends inside a bracket, or goes on with what no bracket can hold."""
    signs: tuple[str, ...] = ("]", "}", "---", "...")
    if mark.line > bracket.line:
        signs += ("|", ">")  # the block of text of the next field
    return not rest or rest.startswith(signs)


def _inside(mark: Mark | None, text: str) -> tuple[int, int, str]:
    """The line and column of a mark, and the character there; the parser may point past the end."""
    lines = text.split("\n")
    if mark is None:
        return 1, 1, ""
    if mark.line >= len(lines):
        return len(lines), len(lines[-1]) + 1, ""
    here = lines[mark.line][mark.column : mark.column + 1]
    return mark.line + 1, mark.column + 1, here
