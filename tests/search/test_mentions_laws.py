"""What holds of the mentions in every text."""

from hypothesis import given
from hypothesis import strategies as st

from bot.search.mentions import Mentions
from bot.search.normalise import normalise
from bot.search.plural import singular
from tests.search.named import WORDS

MENTIONS = Mentions(WORDS)

NAMES = sorted(
    {
        name
        for one in WORDS.entries
        for name in (one.term, *one.aliases, *one.abbreviations, *one.misspellings)
        if normalise(name)
    }
)
NEUTRAL = st.text("xzq \n\u0436\u00e9\u5143\u0e01\u0301\u200b\U0001f680!?(\ud800")
CLUTTER = st.lists(st.sampled_from(NAMES) | st.sampled_from(["s", " ", "-", ". "]) | NEUTRAL)


def readings(name: str) -> set[str]:
    """The letters of a name, as it is and with its last word in the singular."""
    *head, last = normalise(name).split()
    return {"".join((*head, form)) for form in (last, singular(last), last.removesuffix("s"))}


def mentioned(text: str) -> list[str]:
    """What was written at each mention."""
    return [text[found.start : found.end] for found in MENTIONS.find(text)]


@given(st.sampled_from(NAMES), NEUTRAL, NEUTRAL)
def test_a_name_between_spaces_is_found_at_its_place(name: str, before: str, after: str) -> None:
    """Whatever stands around it, a name is found from its first letter to its last."""
    start = len(before) + 1
    found = MENTIONS.find(f"{before} {name} {after}")

    assert [(one.start, one.end) for one in found] == [(start, start + len(name))]


@given(st.sampled_from(NAMES), st.data())
def test_what_cannot_be_seen_hides_no_name(name: str, data: st.DataObject) -> None:
    """Zero-width characters inside a name are part of the mention."""
    at = data.draw(st.integers(0, len(name)))
    written = f"{name[:at]}\u200b\u2060{name[at:]}"

    assert mentioned(f"x {written} x") == [written.strip("\u200b\u2060")]


@given(st.sampled_from(NAMES))
def test_capitals_hide_no_name(name: str) -> None:
    """A name is found in capitals, whatever their number."""
    assert mentioned(f"X {name.upper()} X") == [name.upper()]


@given(NEUTRAL)
def test_a_text_without_names_mentions_nothing(text: str) -> None:
    """There is no mention without a name."""
    assert MENTIONS.find(text) == ()


@given(CLUTTER.map("".join))
def test_a_mention_reads_as_a_name_of_each_of_its_entries(text: str) -> None:
    """What was written is, but for spaces and the plural, a name of all that are mentioned."""
    for found in MENTIONS.find(text):
        written = text[found.start : found.end]
        for one in found.entries:
            names = (one.term, *one.aliases, *one.abbreviations, *one.misspellings)

            assert any(readings(written) & readings(name) for name in names if normalise(name))


@given(CLUTTER.map("".join) | st.text(st.characters(exclude_categories=())))
def test_mentions_stand_one_after_the_other(text: str) -> None:
    """In any text at all, mentions come in its order and share no character."""
    edges = [edge for found in MENTIONS.find(text) for edge in (found.start, found.end)]

    assert edges == sorted(edges)
    assert all(found.start < found.end for found in MENTIONS.find(text))
