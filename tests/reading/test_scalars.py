import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading import parse

quickly = settings(max_examples=100, deadline=None)

PLAIN = ["NO", "no", "on", "yes", "null", "~", "1.10", "012", "0x1F", "1:30", "1_000", "2026-01-01",
         ".inf", "9" * 5000, "<<"]  # fmt: skip


def content(text: str) -> object:
    parsed = parse(text.encode(), "f")
    assert parsed.problems == ()
    assert parsed.document is not None
    return parsed.document.data


@pytest.mark.parametrize("written", PLAIN)
def test_plain_text_stays_what_was_written(written: str) -> None:
    """YAML's guesses (Norway is false, 1:30 is 90, 1.10 is 1.1) never reach the words."""
    assert content(f"term: {written}\nlist: [{written}]\n") == {"term": written, "list": [written]}


def test_the_norwegian_locale_stays_a_name() -> None:
    """Discord's locale for Norwegian is ``no``; as the name of a field it must not become false."""
    assert content("translations:\n  no: {term: på}\n") == {"translations": {"no": {"term": "på"}}}


def test_a_field_with_nothing_after_it_is_absent_but_quotes_are_text() -> None:
    """A template that is half filled in is not a mistake; quotes say that the text is meant."""
    assert content("term: A\naliases:\ntags: # later\nowner: ''\nlist: [a, '']\n") == {
        "term": "A",
        "owner": "",
        "list": ["a", ""],
    }


@pytest.mark.parametrize(
    "text", ["", "\n", "# only a comment\n", "\ufeff", "---\n", "---\n# none\n...\n"]
)
def test_a_file_without_content_has_no_fields(text: str) -> None:
    """An empty file is read: whether that is a mistake is for its reader to say."""
    assert content(text) == {}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_and_a_byte_order_mark_change_nothing(end: str) -> None:
    """A file saved on Windows reads as the same file, at the same lines."""
    text = "\ufeff" + end.join(["term: A", "overview: |", "  one", "  two", "term: B", ""])
    parsed = parse(text.encode(), "f")
    assert parsed.document is not None
    assert parsed.document.data == {"term": "B", "overview": "one\ntwo\n"}
    assert [problem.spot.line for problem in parsed.problems] == [5]


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp")))


@quickly
@given(st.dictionaries(TEXT, st.lists(TEXT), max_size=4))
def test_quoted_text_is_read_letter_by_letter(data: dict[str, list[str]]) -> None:
    """Whatever stands in single quotes comes out as it is, unless it is invisible or reverses."""
    lines = [f"{quoted(key)}: [{', '.join(map(quoted, items))}]" for key, items in data.items()]
    parsed = parse("\n".join(lines).encode(), "f")
    if any(problem.rule == "forbidden-character" for problem in parsed.problems):
        return
    assert parsed.document is not None
    assert parsed.document.data == data


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
