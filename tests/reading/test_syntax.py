"""Files that are not YAML: what is said about each, and at which place."""

import pytest

from tests.reading.conftest import Refused

QUOTES = "put the whole text in quotes"
INDENTATION = "check the indentation, or put the whole text in quotes"
CLOSE = "put `,` between its parts and close it, or put the whole text in quotes"
QUOTE = "close it, or remove it"

BAD = [
    (
        "a quote never closed",
        "term: 'API\ndefinition: x\n",
        "1:7 yaml-syntax the quote that opens here is never closed",
        QUOTE,
    ),
    (
        "a double quote never closed",
        'term: API\ndefinition: "An interface\n',
        "2:13 yaml-syntax the quote that opens here is never closed",
        QUOTE,
    ),
    (
        "a list never closed",
        "aliases: [a, b\nterm: API\n",
        "1:10 yaml-syntax the “[” that opens here is not closed",
        CLOSE,
    ),
    (
        "fields never closed",
        "related: {see: [a]\nterm: API\n",
        "1:10 yaml-syntax the “{” that opens here is not closed",
        CLOSE,
    ),
    (
        "a tab as indentation",
        "advantages:\n\t- name: Speed\n",
        "2:1 yaml-syntax a tab is used to indent the line",
        "indent with spaces",
    ),
    (
        "a colon inside plain text",
        "definition: It does one thing: it waits\n",
        "1:30 yaml-syntax a `:` stands where no field can start",
        INDENTATION,
    ),
    (
        "a field indented too far",
        "term: API\n  definition: x\n",
        "2:13 yaml-syntax a `:` stands where no field can start",
        INDENTATION,
    ),
    (
        "a field indented too little",
        "advantages:\n  - name: a\n - name: b\n",
        "3:2 yaml-syntax this does not fit under what stands above it",
        INDENTATION,
    ),
    (
        "text after a quoted text",
        'definition: "API" is short\n',
        "1:19 yaml-syntax this does not fit under what stands above it",
        INDENTATION,
    ),
    (
        "text that starts with an at sign",
        "owner: @platform\n",
        "1:8 yaml-syntax a text cannot start with “@”",
        QUOTES,
    ),
    (
        "text that starts with a backtick",
        "term: `ls`\n",
        "1:7 yaml-syntax a text cannot start with “`”",
        QUOTES,
    ),
    (
        "text that starts with a percent sign",
        "term: %CPU\n",
        "1:7 yaml-syntax a text cannot start with “%”",
        QUOTES,
    ),
    (
        "Markdown emphasis read as an alias",
        "definition: **bold** text\n",
        "1:13 yaml-syntax a text cannot start with “*”",
        QUOTES,
    ),
    (
        "a line that is not a field",
        "term: API\nsome words\ndefinition: x\n",
        "2:1 yaml-syntax this line is not a field",
        "write `name: text`, or indent it if it continues the text above",
    ),
    (
        "a list behind a name",
        "aliases: - a\n",
        "1:10 yaml-syntax a list cannot start behind a field's name",
        "start it on the next line, or use `[a, b]`",
    ),
    (
        "a list among fields",
        "term: API\n- a\n",
        "2:1 yaml-syntax this does not fit under what stands above it",
        INDENTATION,
    ),
    (
        "a field in a list",
        "- a\nterm: API\n",
        "2:1 yaml-syntax this does not fit under what stands above it",
        INDENTATION,
    ),
    (
        "an unknown escape",
        'term: "C:\\q"\n',
        "1:10 yaml-syntax an unknown escape follows the `\\`",
        "write `\\\\` for a backslash, or use single quotes",
    ),
    (
        "a closing bracket",
        "term: API\naliases: ]\n",
        "2:10 yaml-syntax a text cannot start with “]”",
        QUOTES,
    ),
    ("a tag handle", "term: !x!y z\n", "1:7 yaml-syntax a text cannot start with “!”", QUOTES),
    (
        "an unknown directive",
        "%FOO\n---\nterm: A\n",
        "1:5 yaml-syntax this is not YAML: found unknown directive name",
        "",
    ),
    (
        "a block with text behind its sign",
        "term: |9x\n",
        "1:9 yaml-syntax this is not YAML: did not find expected comment or line break",
        "",
    ),
    (
        "an emoji before the mistake",
        "🚀: 'x' y\n",
        "1:8 yaml-syntax this does not fit under what stands above it",
        INDENTATION,
    ),
    (
        "a lone surrogate, escaped",
        'term: "\\ud800"\n',
        "1:10 yaml-syntax an unknown escape follows the `\\`",
        "write `\\\\` for a backslash, or use single quotes",
    ),
    (
        "a file that ends behind a bracket",
        "term: API\naliases: [",
        "2:10 yaml-syntax the “[” that opens here is not closed",
        CLOSE,
    ),
    (
        "a file that ends behind a brace",
        "applications:\n  - {",
        "2:5 yaml-syntax the “{” that opens here is not closed",
        CLOSE,
    ),
    (
        "a file that ends behind a comma",
        "tags: [engineering,\n       on call,\n",
        "1:7 yaml-syntax the “[” that opens here is not closed",
        CLOSE,
    ),
    (
        "a file that ends behind a name in braces",
        "related: {see: [api], broader: ",
        "1:10 yaml-syntax the “{” that opens here is not closed",
        CLOSE,
    ),
    (
        "a file that ends in a bracket in a brace",
        "related: {see: [api], broader: [",
        "1:32 yaml-syntax the “[” that opens here is not closed",
        CLOSE,
    ),
    (
        "a list in a list that is never closed",
        "- [",
        "1:3 yaml-syntax the “[” that opens here is not closed",
        CLOSE,
    ),
    (
        "a document's end in a list",
        "aliases: [a,\n---\nterm: API\n",
        "1:10 yaml-syntax the “[” that opens here is not closed",
        CLOSE,
    ),
    (
        "a list closed as fields are",
        "aliases: [a, {b: c}, }\nterm: API\n",
        "1:10 yaml-syntax the “[” that opens here is not closed",
        CLOSE,
    ),
    (
        "a list that runs into a block of text",
        "aliases: [a,\noverview: |\n  Words.\n\ntags: [b]\n",
        "1:10 yaml-syntax the “[” that opens here is not closed",
        CLOSE,
    ),
    (
        "a block of text inside a list",
        "aliases: [a, |]\n",
        "1:14 yaml-syntax a text cannot start with “|”",
        QUOTES,
    ),
    (
        "two commas",
        "aliases: [a,, b]\n",
        "1:13 yaml-syntax nothing stands in front of this `,`",
        "remove it, or write what is missing",
    ),
    (
        "a quote never closed in a list",
        "aliases: [a, 'b]\nterm: API\n",
        "1:14 yaml-syntax the quote that opens here is never closed",
        QUOTE,
    ),
    (
        "a quote never closed before a document's end",
        'term: "API\n---\n',
        "1:7 yaml-syntax the quote that opens here is never closed",
        QUOTE,
    ),
    (
        "a file that ends inside an escape",
        'aliases: ["a \\',
        "1:11 yaml-syntax the quote that opens here is never closed",
        QUOTE,
    ),
    (
        "an escape without its digits",
        'term: "caf\\u00"\n',
        "1:13 yaml-syntax an unknown escape follows the `\\`",
        "write `\\\\` for a backslash, or use single quotes",
    ),
    ("a question mark", "term: ? what\n", "1:7 yaml-syntax a text cannot start with “?”", QUOTES),
    ("a tag never closed", "term: !<", "1:7 yaml-syntax a text cannot start with “!”", QUOTES),
    (
        "a file that ends inside a field's name",
        "term: API\ndef",
        "2:1 yaml-syntax this line is not a field",
        "write `name: text`, or indent it if it continues the text above",
    ),
]


@pytest.mark.parametrize(("name", "content", "expected", "hint"), BAD)
def test_a_slip_of_the_pen_is_told_in_plain_words(
    name: str, content: str | bytes, expected: str, hint: str, refused: Refused
) -> None:
    """A file that is not YAML is told where it goes wrong, and how to mend it, in plain words."""
    assert refused(content) == [(expected, hint)], name
