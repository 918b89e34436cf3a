import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search.normalise import normalise
from bot.search.pairs import pairs
from bot.search.scoring import Edit, edits


@pytest.mark.parametrize(
    ("typed", "meant", "slips"),
    [
        ("backend", "backend", []),
        ("bakend", "backend", [Edit("missing", 2, "", "c")]),
        ("backkend", "backend", [Edit("extra", 4, "k", "")]),
        ("qeb", "web", [Edit("instead", 0, "q", "w")]),
        ("backedn", "backend", [Edit("swapped", 5, "dn", "nd")]),
        ("recieve", "receive", [Edit("swapped", 3, "ie", "ei")]),
        ("ab", "ba", [Edit("swapped", 0, "ab", "ba")]),
        ("hlelow", "hellow", [Edit("swapped", 1, "le", "el")]),
        ("abxyzd", "baxyz", [Edit("swapped", 0, "ab", "ba"), Edit("extra", 5, "d", "")]),
        ("", "ab", [Edit("missing", 0, "", "a"), Edit("missing", 0, "", "b")]),
        ("ab", "", [Edit("extra", 0, "a", ""), Edit("extra", 1, "b", "")]),
    ],
)
def test_the_slips_between_two_words(typed: str, meant: str, slips: list[Edit]) -> None:
    """A letter missing, too many, another one, or two neighbors swapped, where it was typed."""
    assert list(edits(typed, meant)) == slips


def mended(typed: str, slips: tuple[Edit, ...]) -> str:
    """What was typed, with every slip taken back, from the last to the first."""
    for edit in reversed(slips):
        after = edit.at + len(edit.typed)
        assert typed[edit.at : after] == edit.typed
        typed = typed[: edit.at] + edit.meant + typed[after:]
    return typed


LETTERS = st.text("abcé\U0001f680", max_size=12)


@given(LETTERS, LETTERS)
def test_taking_the_slips_back_gives_what_is_meant(typed: str, meant: str) -> None:
    """An explanation is complete: it leads from what was typed to the name, letter by letter."""
    assert mended(typed, edits(typed, meant)) == meant


@given(LETTERS)
def test_nothing_is_a_slip_where_nothing_differs(text: str) -> None:
    """Equal words have nothing to explain."""
    assert edits(text, text) == ()


@pytest.mark.parametrize(
    ("asked", "name", "expected"),
    [
        ("backend", "Backend", ["backend = backend same"]),
        ("back end", "Backend", ["back end = backend joined"]),
        ("backendengineer", "Back End Engineer", ["backendengineer = back end engineer joined"]),
        ("databases", "Database", ["databases = database plural"]),
        ("encrypt data", "Data Encryption", ["encrypt = encryption form", "data = data same"]),
        ("java", "JavaScript", ["java = java same", " = script left"]),
        ("javascript", "JavaScript", ["javascript = javascript same"]),
        ("engineer data", "Data Engineer", ["engineer = engineer same", "data = data same"]),
        ("slo", "Service Level Objective", ["slo = service level objective initials"]),
        ("poh", "Proof of History", ["poh = proof of history initials"]),
        ("ph", "Proof of History", ["ph = proof of history initials"]),
        ("k8s", "Kubernetes", ["k8s = kubernetes numeronym"]),
        ("a11y", "Accessibility", ["a11y = accessibility numeronym"]),
        ("be dev", "Back End Developer", ["be = back end initials", "dev = developer begins"]),
        (
            "bakend enginer",
            "Backend Engineer",
            ["bakend = backend spelled 1", "enginer = engineer spelled 1"],
        ),
        ("bak end", "Backend", ["bak end = backend spelled 1"]),
        ("loadbalancr", "Load Balancer", ["loadbalancr = load balancer spelled 1"]),
        (
            "senior engineer",
            "Data Engineer",
            ["senior =  absent", "engineer = engineer same", " = data left"],
        ),
        ("slo", "Kanban", ["slo =  absent", " = kanban left"]),
        ("k9s", "Kubernetes", ["k9s =  absent", " = kubernetes left"]),
        ("\U0001f680", "\U0001f680", ["\U0001f680 = \U0001f680 same"]),
        ("", "API", [" = api left"]),
    ],
)
def test_every_word_is_accounted_for(asked: str, name: str, expected: list[str]) -> None:
    """A word stands for a word in the surest way there is, and what stands for nothing is said."""
    told = [
        f"{pair.asked} = {pair.named} {pair.how} {len(pair.edits) or ''}".rstrip()
        for pair in pairs(asked, name)
    ]
    assert told == expected


def test_a_word_stands_for_one_word_only() -> None:
    """The surest pair is made first, and the nearest of those that are only spelled alike."""
    told = [(pair.asked, pair.named, pair.how) for pair in pairs("tesst test", "Test Tests")]
    assert told == [("tesst", "tests", "spelled"), ("test", "test", "same")]


WORDS = st.lists(st.sampled_from(["back", "end", "bakc", "be", "be5d", "of", "ends", "x"]))


@given(WORDS, WORDS)
def test_no_word_is_lost_and_none_is_told_twice(asked: list[str], named: list[str]) -> None:
    """Whatever stands for what, the pairs hold the query's words, and the name's, exactly."""
    asked, named = asked[:24], named[:24]
    told = pairs(" ".join(asked), " ".join(named))
    assert " ".join(filter(None, (pair.asked for pair in told))) == " ".join(asked)
    held = [word for pair in told for word in pair.named.split()]
    assert sorted(held) == sorted(normalise(" ".join(named)).split())
