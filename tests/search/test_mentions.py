"""The names of a glossary in messages: which are found, where, and which are not."""

import pytest

from bot.lexicon import Glossary
from bot.search.mentions import Mentions
from tests.search.named import WORDS
from tests.search.team import entry

MENTIONS = Mentions(WORDS)


def mentioned(text: str) -> list[str]:
    """What was written at each mention."""
    return [text[found.start : found.end] for found in MENTIONS.find(text)]


def matched(text: str) -> list[str]:
    """The name behind each mention, as the glossary writes it."""
    return [found.matched for found in MENTIONS.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("our CONTINUOUS delivery", ["Continuous Delivery"]),
        ("a continuous-delivery day", ["Continuous Delivery"]),
        ("continuous\ndelivery", ["Continuous Delivery"]),
        ("**continuous** _delivery_", ["Continuous Delivery"]),
        ("ContinuousDelivery", ["Continuous Delivery"]),
        ("a backend developer", ["Back End Developer"]),
        ("a back-end developer", ["Back End Developer"]),
        ("front-end, front end", ["Frontend", "Frontend"]),
        ("an e-mail", ["Email"]),
        ("A.P.I.", ["API"]),
        ("c++ or .net", ["C++", ".NET"]),
        ("Yahoo! Inc, yahoo inc", ["Yahoo! Inc", "Yahoo! Inc"]),
        ("\uff21\uff30\uff29", ["API"]),  # full-width letters
        ("my resume, re\u0301sume\u0301", ["R\u00e9sum\u00e9", "R\u00e9sum\u00e9"]),
        ("STRASSE und Strasse", ["Stra\u00dfe", "Stra\u00dfe"]),
        ("\u0432 \u0420\u0415\u041b\u0418\u0417", ["\u0420\u0435\u043b\u0438\u0437"]),  # Cyrillic
        ("\U0001f680API\U0001f680", ["API"]),
        ("co\u00adntinuous de\u200blivery", ["Continuous Delivery"]),
    ],
)
def test_a_name_is_found_however_it_is_written(text: str, expected: list[str]) -> None:
    """Case, accents, encoding, hyphens and spaces do not hide a name."""
    assert matched(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("APIs and the API's", ["API", "API"]),
        ("pull requests", ["Pull Request"]),
        ("queries", ["Query"]),
        ("indices", ["Index"]),
        ("two buses", ["Bus"]),
        ("pop quizzes", ["Pop Quiz"]),
        ("search indices, search-index", ["Search Index", "Search Index"]),
        ("an analyses board", ["Analyses Board"]),
        ("two PRs, 3 CDs", ["PR", "CD"]),
        ("back-end developers", ["Back End Developer"]),
        ("canvas", ["Canvas"]),
    ],
)
def test_a_plural_mentions_its_singular(text: str, expected: list[str]) -> None:
    """The last word of a name may stand in the plural."""
    assert matched(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("rapid", "CDN", "deliverymen", "net", "asp.net", "C#", "cores", "QUERIES", "\U0001f680"),
        *("c", "C-suite", "R&C", "C/E", "C-D", "plan_C", "vitamin C3", "C.sharp", "Cs"),
        *("it is", "It is", "a pr", "Its", "api", "let's go", "goes"),
        *(
            "soa r",
            "continuous. Delivers",
            "que ry",
            "I ndex",
            "front,end",
            "e mail",
            "front\n- end",
        ),
        *("\u0420\u0435\u043b\u0438\u0437\u043d\u044b\u0439", "\u578b\u756a", "\ubc30\ud3ec\ub97c"),
    ],
)
def test_other_words_are_no_mention(text: str) -> None:
    """Parts of words, everyday words, and letters that only happen to stand together are none."""
    assert mentioned(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("C, (C), 'C', C.", ["C", "C", "C", "C"]),
        ("IT and SVG, svg", ["IT", "SVG", "svg"]),
        ("in Go, in GO", ["Go", "GO"]),
        ("a ui, a UI", ["ui", "UI"]),
    ],
)
def test_a_short_name_is_found_where_it_is_meant(text: str, expected: list[str]) -> None:
    """A letter alone in its case, a code in capitals or as given in small letters."""
    assert mentioned(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "API\u3068\u6a5f\u68b0\u5b66\u7fd2\u306f",  # Japanese: API and machine learning
            ["API", "\u6a5f\u68b0\u5b66\u7fd2"],
        ),
        ("C\u3068\u306f", ["C"]),
        ("\u6a5f\u68b0 \u5b66\u7fd2", ["\u6a5f\u68b0 \u5b66\u7fd2"]),
        (
            "\u0e10\u0e32\u0e19\u0e02\u0e49\u0e2d\u0e21\u0e39\u0e25",  # Thai: database
            ["\u0e02\u0e49\u0e2d\u0e21\u0e39\u0e25"],
        ),
        ("API\ub294", ["API"]),  # Korean: the API, with its particle
        ("\u578b", ["\u578b"]),
    ],
)
def test_names_are_found_in_scripts_without_spaces(text: str, expected: list[str]) -> None:
    """A name may begin at any letter of such a script, and next to it."""
    assert mentioned(text) == expected


def test_the_longest_name_wins() -> None:
    """Of names that begin at one place, only the longest is a mention."""
    assert matched("continuous delivery pipelines, continuous delivery, delivery") == [
        "Continuous Delivery Pipeline",
        "Continuous Delivery",
        "Delivery",
    ]


def test_a_longer_name_that_does_not_hold_hides_no_shorter_one() -> None:
    """Where the sentence ends within the longest name, the shorter one is the mention."""
    assert matched("continuous delivery. Pipeline") == ["Continuous Delivery"]


def test_an_acronym_mentions_all_that_bear_it() -> None:
    """Several meanings are told in the order of the glossary."""
    (mention,) = MENTIONS.find("a CD")

    assert [one.id for one in mention.entries] == ["continuous-delivery", "compact-disc"]
    assert mention.matched == "CD"


def test_a_misspelling_is_told_as_the_term() -> None:
    """A misspelling is found, and never shown."""
    (mention,) = MENTIONS.find("our bakcend devs")

    assert (mention.start, mention.end, mention.matched) == (4, 16, "Back End Developer")


def test_a_proper_name_is_no_misspelling_of_another() -> None:
    """What one entry calls itself is not taken for a slip in another's name."""
    (mention,) = MENTIONS.find("delivery")

    assert [one.id for one in mention.entries] == ["delivery"]


def test_a_name_as_written_goes_before_its_singular() -> None:
    """Where the glossary has both "Log" and "Logs", each is found as itself."""
    both = Mentions(Glossary((entry("Log"), entry("Logs"))))

    assert [found.matched for found in both.find("a log of logs")] == ["Log", "Logs"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("our Continuous Delivery (CD) day", ["Continuous Delivery (CD)"]),
        ("continuous delivery, or CD", ["Continuous Delivery", "CD"]),
        ("two CDs, and a cd", ["CD"]),
        ("a new api gateway", ["API Gateway"]),
        ("front-end, not so la", ["Frontend"]),
        ("the solana chain", []),
    ],
)
def test_a_name_with_a_parenthesis_is_also_found_without(text: str, expected: list[str]) -> None:
    """Each part of it that is a name is found as itself, by the rules for its own letters."""
    names = ("Continuous Delivery (CD)", "API Gateway (proxy)", "Frontend (FE)", "Coin (Solana)")
    found = Mentions(Glossary(tuple(entry(name) for name in names))).find(text)
    assert [one.matched for one in found] == expected


def test_a_glossary_without_names_finds_nothing() -> None:
    """An empty glossary, or one whose only name has no letter, has no mention anywhere."""
    assert Mentions(Glossary(())).find("API") == ()
    assert Mentions(Glossary((entry("\U0001f680"),))).find("\U0001f680") == ()
