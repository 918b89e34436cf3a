"""Files that crash or fill the memory of a YAML reader which trusts them."""

import re
import subprocess
import sys

import pytest

from bot.reading import parse

LAUGHS = b"a: &a [x, x, x, x, x, x, x, x, x]\n" + b"".join(
    b"%c: &%c [%s]\n" % (name, name, b", ".join([b"*%c" % before] * 9))
    for before, name in zip(b"abcdefgh", b"bcdefghi", strict=True)
)

DEEP = {
    "brackets": (b"[" * 100_000, "f:1:17"),
    "braces": (b"{a: " * 100_000, "f:1:65"),
    "dashes": (b"- " * 100_000, "f:1:33"),
    "questions": (b"? " * 100_000, "f:1:3"),
    "indentation": (b"".join(b" " * depth + b"a:\n" for depth in range(500)), "f:17:17"),
}


@pytest.mark.parametrize(("raw", "place"), DEEP.values(), ids=DEEP)
def test_deep_nesting_is_refused_where_it_is_too_deep(raw: bytes, place: str) -> None:
    """What makes PyYAML's C composer crash the process is one problem, and nothing is composed."""
    parsed = parse(raw, "f")
    assert parsed.document is None
    (problem,) = parsed.problems
    assert (str(problem.spot), problem.rule in ("too-deep", "key-not-text")) == (place, True)


def test_billion_laughs_are_refused_alias_by_alias() -> None:
    """Nothing is multiplied: each of the anchors and aliases of the file is told once."""
    parsed = parse(LAUGHS, "f")
    assert parsed.document is None
    rules = [problem.rule for problem in parsed.problems]
    assert (rules.count("yaml-anchor"), rules.count("yaml-alias"), len(rules)) == (9, 72, 81)


def test_a_recursive_alias_is_refused() -> None:
    """A list that holds itself is told at its anchor and at its alias."""
    said = [f"{problem.spot} {problem.rule}" for problem in parse(b"a: &x [*x]\n", "f").problems]
    assert said == ["f:1:4 yaml-anchor", "f:1:8 yaml-alias"]


def test_more_values_than_a_glossary_has_are_refused() -> None:
    """A file within the size limit may still hold too many values to keep in memory."""
    parsed = parse(b"[" + b"a," * 500_000 + b"]", "f")
    assert parsed.document is None
    assert [problem.message for problem in parsed.problems] == [
        "the file holds more than 500,000 values"
    ]


PURE = """
import sys
sys.modules["yaml._yaml"] = None
import yaml
from bot.reading import parse
assert not yaml.__with_libyaml__
for raw in (b"no: NO\\nb: [1.10, ~]\\nc:\\n", b"a: &x [*x]\\n", b"[" * 100_000, b"a: 'b\\n",
            b"a: 1\\n---\\nb: 2\\n", b"a:\\n\\tb: c\\n", b"a: b: c\\n", b'a: "\\\\ud800"\\n',
            b'a: "\\\\U00110000"\\n'):
    parsed = parse(raw, "f")
    print(parsed.document and parsed.document.data, *parsed.problems, sep=" | ")
"""


def test_without_the_c_library_the_same_is_read_and_refused() -> None:
    """A PyYAML that was built without libyaml reads with the parser in Python, as safely."""
    ran = subprocess.run([sys.executable, "-c", PURE], capture_output=True, text=True, check=False)
    assert ran.stderr == ""
    said = [re.split(r" \(|\(\)|, a control", line)[0] for line in ran.stdout.splitlines()]
    assert said == [
        "{'no': 'NO', 'b': ['1.10', '~']}",
        "None | f:1:4 error yaml-anchor `&x` is a YAML anchor, which is not read",
        "None | f:1:17 error too-deep lists and fields are nested more than 16 deep",
        "None | f:1:4 error yaml-syntax the quote that opens here is never closed",
        "None | f:2:1 error several-documents a second document starts here",
        "None | f:2:1 error yaml-syntax a tab is used to indent the line",
        "None | f:1:5 error yaml-syntax a `:` stands where no field can start",
        "{'a': '\\ud800'} | f:1:4 error forbidden-character an invisible character: U+D800",
        "None | f:1:1 error yaml-syntax this is not YAML: chr",
    ]
