import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.reading import Step, parse
from bot.reading.document import Data

quickly = settings(max_examples=200, deadline=None)

ENTRY = """\
term: Café
aliases: [Kaffeehaus, "Coffee house"]
definition: >
  A place
  for coffee.
advantages:
  - name: Warmth
    text: 'It''s warm.'
tags: [drinks,
       "a \\"warm\\" \\u2615"]
related: {see: [api, cache], broader: [place]}
translations:
  no: {term: Kafé}
""".encode()

PIECES = [
    *(
        "a",
        "é",
        "🚀",
        "term",
        ": ",
        ":",
        "- ",
        "\n",
        "  ",
        "\t",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "'",
        '"',
    ),
    *("|", ">", "&x ", "*x", "!y ", "? ", "#", "---\n", "...\n", "%YAML 1.1\n", "\\", "\\u202e"),
    *("\u2028", "\r", "\0", "\ufeff", "@"),
]


def holds(raw: bytes) -> None:
    """Reading never raises, and gives a document or problems that lie inside the file."""
    parsed = parse(raw, "f")
    assert parsed.document is not None or parsed.problems
    text = raw.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    for problem in parsed.problems:
        assert problem.spot.file == "f"
        assert 1 <= problem.spot.line <= len(lines)
        assert 1 <= problem.spot.column <= len(lines[problem.spot.line - 1]) + 1
        assert problem.message


@quickly
@given(st.binary(max_size=200))
def test_random_bytes_are_read_or_refused(raw: bytes) -> None:
    """No bytes whatever make reading raise, and every problem has its place in them."""
    holds(raw)


@quickly
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
@example("term: \ufffd '")
@example("%YAML 1." + "9" * 5000 + "\n---\na")
def test_random_yaml_is_read_or_refused(text: str) -> None:
    """No arrangement of YAML's signs makes reading raise, and every problem has its place."""
    holds(text.encode())


def test_every_cut_of_a_file_is_read_or_refused() -> None:
    """A half-written file, cut at any byte, is a shorter document or has problems."""
    for end in range(len(ENTRY)):
        holds(ENTRY[:end])


def test_every_cut_of_a_file_is_told_in_plain_words_at_the_sign_that_they_name() -> None:
    """Wherever a file was cut, no sentence is YAML's own, and a named sign stands at its place."""
    for end in range(len(ENTRY)):
        lines = ENTRY[:end].decode("utf-8", "replace").split("\n")
        for problem in parse(ENTRY[:end], "f").problems:
            there = lines[problem.spot.line - 1][problem.spot.column - 1 :]
            sign = re.search("“(.*)”", problem.message)
            assert "not YAML:" not in problem.message
            assert not sign or sign[1] == there[:1] != "", problem
            assert "the quote that opens" not in problem.message or there[:1] in ("'", '"')


def test_every_value_and_name_knows_its_place() -> None:
    """Following a place back into the file finds the value, or its name, that stands there."""
    document = parse(ENTRY, "f").document
    assert document is not None
    lines = ENTRY.decode().split("\n")
    for path, value in walk(document.data):
        spot = document.spot(path)
        there = lines[spot.line - 1][spot.column - 1 :]
        if isinstance(value, str):
            assert there.lstrip("'\">|").startswith(value[:2]) or there == ">"
        if path and isinstance(path[-1], str):
            spot = document.key_spot(path)
            assert lines[spot.line - 1][spot.column - 1 :].startswith(path[-1])


def test_a_place_that_is_not_in_the_file_is_the_closest_around_it() -> None:
    """A missing field is told at the group that lacks it; an empty one at its own name."""
    document = parse(b"advantages:\n  - name: Speed\n    text:\n", "f").document
    assert document is not None
    assert document.names(["advantages", 0]) == {"name", "text"}
    assert str(document.key_spot(["advantages", 0, "text"])) == "f:3:5"
    assert str(document.key_spot(["advantages", 0, "link"])) == "f:2:5"
    assert str(document.spot(["advantages", 7, "name"])) == "f:2:3"


def walk(data: Data, path: tuple[Step, ...] = ()) -> list[tuple[tuple[Step, ...], Data]]:
    found: list[tuple[tuple[Step, ...], Data]] = [(path, data)]
    if isinstance(data, dict):
        for key, value in data.items():
            found.extend(walk(value, (*path, key)))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            found.extend(walk(value, (*path, index)))
    return found
