"""How a name and a query are read: each step alone, then all of them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.search import normalise
from bot.search.normalise import (
    LOSSLESS,
    LOSSY,
    bounded,
    caseless,
    compatible,
    contracted,
    humps,
    joined,
    lettered,
    plain,
    spaced,
    unaccented,
    visible,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("back end", "back end"),
        ("a" * 6_001, "a" * 6_000),
        ("z" + "\u0301" * 40 + "a", "z" + "\u0301" * 30 + "a"),  # accents piled on one letter
        ("\u05d1" + "\u05bc" * 31, "\u05d1" + "\u05bc" * 30),  # points, in Hebrew
        ("-" * 40, "-" * 40),
    ],
)
def test_no_more_is_read_than_a_name_can_have(text: str, expected: str) -> None:
    """Very long texts and piles of marks are cut, so that no text takes long."""
    assert bounded(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\uff22\uff25", "BE"),  # full-width letters
        ("\U0001d401\U0001d41a\U0001d41c\U0001d424", "Back"),  # mathematical letters
        ("pro\ufb01ler", "profiler"),  # a ligature
        ("e\u0301", "\u00e9"),  # a letter and its accent, apart
        ("\uff76\uff9e", "\u30ac"),  # half-width katakana and its voicing mark
        ("what\u00b4s", "what's"),  # an accent where the apostrophe should be
        ("Kafka\u2122 core", "Kafka  core"),  # a trade mark is no "TM"
        ("plain", "plain"),
    ],
)
def test_one_letter_is_made_of_its_encodings(text: str, expected: str) -> None:
    """Forms that only look different become the ordinary letter."""
    assert compatible(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("b\u200back", "back"),  # zero-width space
        ("ba\u00adck", "back"),  # soft hyphen
        ("\u202eback\u202c", "back"),  # direction marks
        ("ba\ud800ck", "back"),  # half a surrogate pair
        ("ba\x00ck", "back"),
        ("ba\u034fck\ufe0f", "back"),  # a joiner and a variation selector
        ("\u845b\U000e0100", "\u845b"),  # a variation selector of Japanese names
        ("ba\u2065ck\ufff0", "back"),  # not assigned yet, and invisible when they are
        ("back\tend\n", "back end "),
    ],
)
def test_what_cannot_be_seen_is_dropped(text: str, expected: str) -> None:
    """Invisible characters go, white space becomes a space."""
    assert visible(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Back End", "back end"),
        ("STRASSE", "strasse"),
        ("Stra\u00dfe", "strasse"),
        (
            "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2",
            "\u03c3\u03af\u03c3\u03c5\u03c6\u03bf\u03c3",
        ),
    ],
)
def test_case_is_folded_in_any_language(text: str, expected: str) -> None:
    """Case folding is Unicode's, not that of ASCII."""
    assert caseless(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("r\u00e9sum\u00e9", "resume"),
        ("\u03bb\u03cc\u03b3\u03bf\u03c3", "\u03bb\u03bf\u03b3\u03bf\u03c3"),  # Greek
        ("\u0435\u0308\u0436", "\u0435\u0436"),  # Cyrillic
        ("\u0142\u00f3d\u017a", "lodz"),  # a stroke is no accent to Unicode, but is one to us
        ("\u0491\u0435\u0439\u0442", "\u0433\u0435\u0438\u0442"),  # Ukrainian
        ("a\u0301\u0316\u20d0b", "ab"),  # several at once
        ("\u0131\u05bc\u0301", "\u00ed\u05bc"),  # not behind another script's mark
        ("\u0939\u093f\u0928\u094d\u0926\u0940", "\u0939\u093f\u0928\u094d\u0926\u0940"),  # Hindi
        ("\u304c", "\u304c"),  # Japanese "ga" is not "ka"
    ],
)
def test_accents_go_where_they_are_accents(text: str, expected: str) -> None:
    """Latin, Greek and Cyrillic letters lose their accents; vowel signs elsewhere stay."""
    assert unaccented(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("what's an api", "whats an api"),
        ("what\u2019s an api", "whats an api"),
        ("don`t", "dont"),
        ("\u043e\u0431\u02bc\u0454\u043a\u0442", "\u043e\u0431\u0454\u043a\u0442"),  # Ukrainian
        ("'quoted'", "'quoted'"),
        ("l'api", "l api"),  # a French article
        ("d\u2019api", "d api"),
        ("od'x", "odx"),
        ("a.p.i.", "api"),
        ("u.s. team", "us team"),
        ("node.js", "node.js"),
        ("1.10", "1.10"),
        ("\u1100'\u1161", "\uac00"),  # two parts of a Hangul syllable
    ],
)
def test_apostrophes_and_dotted_initials_close_up(text: str, expected: str) -> None:
    """What only marks a missing letter leaves no gap."""
    assert contracted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("back-end", "back end"),
        ("back\u2013end", "back end"),  # an en dash
        ("\u201cback end\u201d", " back end "),
        ("ci/cd", "ci cd"),
        ("snake_case", "snake case"),
        ("c++", "c++"),
        ("c#", "c#"),
        ("c++20", "c++20"),
        ("c ++", "c++"),
        ("c # ", "c# "),
        ("c\u266f", "c#"),  # the music sharp
        ("c#/.net", "c# .net"),
        ("option a #1", "option a  1"),
        ("a + b", "a   b"),
        ("\u02bca\u02bc", " a "),  # a quote that Unicode calls a letter
        ("#backend", " backend"),
        ("+1", " 1"),
        ("a+b", "a b"),
        (".net", ".net"),
        ("asp.net", "asp net"),
        ("node.js", "node js"),
        ("1.10", "1.10"),
        ("the end.", "the end "),
        ("r&d", "r and d"),
        ("\u0301a \u0308", "a "),  # marks on nothing
        ("c#\u0300 .\u0e48net", "c# .net"),  # and on signs
    ],
)
def test_only_signs_that_are_names_stay(text: str, expected: str) -> None:
    """Punctuation parts words, except where the trade has made it a letter."""
    assert lettered(text) == expected


def test_words_are_one_space_apart() -> None:
    """Any run of white space is one space, and none is left around."""
    assert spaced("  back \u00a0 end ") == "back end"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  Back-End   Developer ", "back end developer"),
        ("`Back End`", "back end"),
        ("What\u2019s a \u201cna\u00efve\u201d API?", "whats a naive api"),
        ("C++", "c++"),
        ("C", "c"),
        ("C#", "c#"),
        ("ASP.NET", "asp net"),
        ("Node.js", "node js"),
        ("\u00a8", ""),
        (".NET", ".net"),
        ("net", "net"),
        ("\U0001f680", ""),
        ("\U0001f469\u200d\U0001f4bb", ""),
        ("", ""),
        ("\u05d4\u05d2\u05d3\u05e8\u05d4", "\u05d4\u05d2\u05d3\u05e8\u05d4"),
    ],
)
def test_a_text_is_read_as_its_words(text: str, expected: str) -> None:
    """All steps together leave the words that a name is made of."""
    assert normalise(text) == expected


@pytest.mark.parametrize(
    "text", ["Back-End", "back end", "BackEnd", "b\u00e4ck\u2014end", "BACK END"]
)
def test_one_word_or_two_is_one_name(text: str) -> None:
    """Hyphen, space and neither give the same key."""
    assert joined(normalise(text)) == "backend"


def test_plain_text_keeps_what_a_reader_sees() -> None:
    """Letter for letter means: case and encoding aside, and nothing else."""
    assert plain(" Back-End\u200b C\u00e9 ") == "back-end c\u00e9"


@given(st.text())
@example(":\u0300")
@example("0\u0300\u20dd\u0e48")
@example("#\u0300")
@example("c \u0300++")
@example("\u0131\u05bc\u0301")
@example("\u1100'\u1161")
def test_reading_twice_changes_nothing(text: str) -> None:
    """What is normalised is normal."""
    assert normalise(normalise(text)) == normalise(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(("C++", "C"), ("C#", "C"), ("C++", "C#"), ("F#", "F"), ("C++20", "C20"), ("Q+", "Q")),
        *((".NET", "NET"), ("Node.js", "Node"), ("1.10", "110"), ("1.1", "11")),
    ],
)
def test_what_tells_two_names_apart_stays(one: str, other: str) -> None:
    """No spelling of one is the key of the other, in whatever case and spacing."""
    for dressed in (one, one.lower(), f" {one} ", f"{one}?"):
        assert joined(normalise(dressed)) != joined(normalise(other))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("getMultipleAccounts", "get Multiple Accounts"),
        ("JavaScript", "Java Script"),
        ("OnLine Library", "On Line Library"),
        ("Log4Shell", "Log4 Shell"),
        ("DevSecOps Team", "Dev Sec Ops Team"),
        ("XMLHttpRequest", "XML Http Request"),
        ("HTMLElementClass in SQLite", "HTML Element Class in SQLite"),
        ("OAuthClient", "OAuth Client"),
    ],
)
def test_camel_case_has_a_space_at_each_hump(text: str, expected: str) -> None:
    """A capital between small letters begins a word; so does the last of several capitals."""
    assert humps(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("SaaS", "MLaaS", "iOS", "IoT", "QoS", "APIs", "PhD", "macOS", "GraphQL", "RESTful"),
        *(
            "SQLite",
            "OAuth",
            "Back  End ",
            "ALL CAPS",
            "snake_case",
            "",
            "\u0411\u0435\u043a\u0415\u043d\u0434",
        ),
    ],
)
def test_what_has_no_hump_stays_as_it_is(text: str) -> None:
    """Capitals in a code are no humps."""
    assert humps(text) == text


@given(st.text(st.characters(max_codepoint=127)) | st.text(st.sampled_from("aB1 _.'`+#&-\t\0")))
def test_ascii_is_read_by_the_same_rules(text: str) -> None:
    """The short way for plain letters gives what all the steps give."""
    expected = text
    for step in LOSSLESS:
        expected = step(expected)
    assert plain(text) == expected
    for step in LOSSY:
        expected = step(expected)
    assert normalise(text) == expected


@given(st.text(st.sampled_from("aB9xY _'"), max_size=30))
def test_humps_only_add_spaces(text: str) -> None:
    """Split or not, a name has the same key."""
    assert joined(normalise(humps(text))) == joined(normalise(text))
