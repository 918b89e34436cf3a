"""Files that are YAML, or bytes, which a glossary does not read: what is said, and where."""

import pytest

from tests.reading.conftest import Refused

PLAIN = "remove it; if it is plain text, put it in quotes"
DELETE = "delete it, and type the text around it again if it hides there"
BRACKET = "put text that starts with `[` or `{` in quotes"
ONE = "keep one of the two"

BAD = [
    (
        "Markdown emphasis that is an alias",
        "definition: *bold\n",
        "1:13 yaml-alias `*bold` is a YAML alias, which is not read",
        "write the text again; if it is plain text, put it in quotes",
    ),
    (
        "an ampersand",
        "category: &research\n",
        "1:11 yaml-anchor `&research` is a YAML anchor, which is not read",
        PLAIN,
    ),
    (
        "an exclamation mark",
        "term: !important\n",
        "1:7 yaml-tag `!important` is a YAML tag, which is not read",
        PLAIN,
    ),
    (
        "a template's braces",
        "term: {{ name }}\n",
        "1:8 key-not-text a list or a group of fields stands where the name of a field belongs",
        BRACKET,
    ),
    (
        "a list as a key",
        "[a, b]: c\n",
        "1:1 key-not-text a list or a group of fields stands where the name of a field belongs",
        BRACKET,
    ),
    (
        "a key twice",
        "term: A\ndefinition: x\nterm: B\n",
        "3:1 duplicate-key the field `term` is written twice; the first is on line 1",
        ONE,
    ),
    (
        "a key twice, deeper",
        "translations:\n  no: {term: A}\n  no: {term: B}\n",
        "3:3 duplicate-key the field `no` is written twice; the first is on line 2",
        ONE,
    ),
    (
        "a Python object",
        "term: !!python/object/apply:os.system [ls]\n",
        "1:7 yaml-tag `!!python/object/apply:os.system` is a YAML tag, which is not read",
        PLAIN,
    ),
    (
        "two documents",
        "term: A\n---\nterm: B\n",
        "2:1 several-documents a second document starts here",
        "remove the line `---`; several entries of one file go under `entries:`",
    ),
    (
        "a control character",
        "term: A\x00B\n",
        "1:8 forbidden-character an invisible character: U+0000, a control character",
        DELETE,
    ),
    (
        "a control character, escaped",
        'term: "A\\aB"\n',
        "1:7 forbidden-character an invisible character: U+0007, a control character",
        DELETE,
    ),
    (
        "a reversing character",
        "term: A\ndefinition: abc\u202edef\n",
        "2:16 forbidden-character an invisible character: U+202E, right-to-left override",
        DELETE,
    ),
    (
        "an isolating character, escaped",
        'term: "A\\u2066B"\n',
        "1:7 forbidden-character an invisible character: U+2066, left-to-right isolate",
        DELETE,
    ),
    (
        "a line separator",
        "term: A\u2028definition: x\n",
        "1:8 forbidden-character an invisible character: U+2028, line separator",
        DELETE,
    ),
    (
        "a byte order mark inside",
        "term: A\n\ufeffdefinition: x\n",
        "2:1 forbidden-character an invisible character: U+FEFF, zero width no-break space",
        DELETE,
    ),
    (
        "Latin-1",
        b"term: A\r\ndefinition: caf\xe9\r\n",
        "2:16 not-utf-8 the byte 0xE9 is not UTF-8",
        "save the file as UTF-8; it may be Latin-1 or Windows-1252 now",
    ),
    (
        "UTF-16",
        b"\xff\xfet\x00e\x00r\x00m\x00:\x00 \x00A\x00\n\x00",
        "1:1 not-utf-8 the file is written in UTF-16",
        "save the file as UTF-8",
    ),
    (
        "UTF-16 without its mark",
        b"t\x00e\x00r\x00m\x00:\x00 \x00A\x00\n\x00",
        "1:1 not-utf-8 the file is written in UTF-16",
        "save the file as UTF-8",
    ),
    (
        "half a character at the end",
        b"term: \xc3",
        "1:7 not-utf-8 the byte 0xC3 is not UTF-8",
        "save the file as UTF-8; it may be Latin-1 or Windows-1252 now",
    ),
]


@pytest.mark.parametrize(("name", "content", "expected", "hint"), BAD)
def test_what_a_glossary_does_not_read_is_refused_at_its_place(
    name: str, content: str | bytes, expected: str, hint: str, refused: Refused
) -> None:
    """A refusal names the line, the column, what was found and what to do instead."""
    assert refused(content) == [(expected, hint)], name
