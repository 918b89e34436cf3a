from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from bot.lexicon import Entry, Point, Related, Section, Source, Translation, load_glossary, slug
from bot.lexicon.candidates import candidates
from bot.lexicon.draft import Place
from bot.lexicon.mistakes import mistakes
from bot.reading import parse

quickly = settings(max_examples=100, deadline=None)

LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Cn", "Zl", "Zp"))
TEXT = st.text(LETTERS, min_size=1, max_size=30).map(str.strip).filter(bool)
ID = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}", fullmatch=True)


def some(values: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(values, max_size=2).map(tuple)


ENTRIES = st.builds(
    Entry,
    id=ID,
    term=TEXT,
    aliases=some(TEXT),
    abbreviations=some(TEXT),
    category=TEXT | st.none(),
    level=st.integers(1, 5) | st.none(),
    definition=TEXT,
    overview=TEXT | st.none(),
    advantages=some(st.builds(Point, name=TEXT, text=TEXT)),
    sections=some(st.builds(Section, name=TEXT, text=TEXT)),
    sources=some(st.builds(Source, title=TEXT, url=ID.map("https://example.org/{}".format))),
    related=st.builds(Related, see=some(ID), broader=some(ID)),
    reviewed=st.dates() | st.none(),
    review_every=st.integers(1, 9999).map(lambda days: timedelta(days=days)) | st.none(),
    status=st.sampled_from(["draft", "approved"]),
    translations=st.dictionaries(
        st.sampled_from(["de", "no"]), st.builds(Translation, term=TEXT), max_size=2
    ),
)


@quickly
@given(ENTRIES)
def test_an_entry_written_out_reads_back_as_itself(entry: Entry) -> None:
    """JSON is YAML: what the model writes is a valid file of the same entry."""
    text = TypeAdapter(Entry).dump_json(entry, exclude_defaults=True)
    document = parse(text, "f").document
    assert document is not None
    (place,) = candidates(document, "f")
    assert isinstance(place, Place)
    assert Entry.model_validate(place.data) == entry


@pytest.mark.parametrize(
    ("written", "days"), [("180d", 180), ("6w", 42), ("12m", 360), ("1y", 365), ("9999y", 3649635)]
)
def test_a_review_period_is_days_weeks_months_or_years(written: str, days: int) -> None:
    """A month is 30 days and a year is 365: a review is due in about that time."""
    entry = Entry.model_validate(
        {"id": "a", "term": "A", "definition": "d", "review_every": written}
    )
    assert entry.review_every == timedelta(days=days)


def test_related_is_a_list_or_sorted_by_kind() -> None:
    """A plain list is what to read next; each linked entry is met once."""
    assert Related.model_validate(["a", "b"]) == Related(see=("a", "b"))
    related = Related.model_validate({"broader": ["c", "a"], "see": ["a"]})
    assert related.ids == ("a", "c")


def test_an_entry_made_in_code_takes_the_values_themselves() -> None:
    """Days, periods and numbers need no detour through text."""
    entry = Entry(id="a", term="A", definition="d", level=3, reviewed=date(2026, 11, 1))
    assert (entry.level, entry.reviewed) == (3, date(2026, 11, 1))


def test_a_refusal_nobody_foresaw_is_still_told() -> None:
    """Whatever else the model may refuse, it is a problem at its place and not an exception."""
    document = parse(b"term: A\ndefinition: d\nlevel: 2\n", "f").document
    assert document is not None
    with pytest.raises(ValidationError) as caught:
        Entry.model_validate({"id": "a", "term": "A", "definition": "d", "level": 9})
    (problem,) = mistakes(caught.value, Place(document, (), {}))
    assert str(problem) == (
        "f:3:8 error wrong-value level: Input should be less than or equal to 5"
    )


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Back End / API", "back-end-api"),
        ("C++", "c-plus-plus"),
        ("C#", "c-sharp"),
        (".NET", "net"),
        ("Café", "cafe"),
        ("Łódź Straße", "lodz-strasse"),
        ("ＡＰＩ", "api"),
        ("日本", ""),
        ("", ""),
    ],
)
def test_a_slug_is_what_a_person_would_type(name: str, expected: str) -> None:
    """Latin letters lose their marks, signs that make a name are spelled, the rest is hyphens."""
    assert slug(name) == expected


@quickly
@given(st.text())
def test_a_slug_is_an_id_or_nothing(name: str) -> None:
    """Whatever a file is called, its slug is a valid id, is empty, or is only too long."""
    made = slug(name)
    assert slug(made) == made
    if 0 < len(made) <= 64:
        assert Entry(id=made, term="A", definition="d").id == made


def test_a_file_name_too_long_for_an_id_asks_for_one(tmp_path: Path) -> None:
    """The id is not cut: two long names could become the same."""
    file = tmp_path / ("x" * 65 + ".yaml")
    file.write_text("term: A\ndefinition: d\n", encoding="utf-8")
    (problem,) = load_glossary([file]).problems
    assert problem.message == "the text of `id` has 65 characters; at most 64 fit"
    assert problem.hint == "give the entry a shorter `id`; without one it follows from the name"
