import pytest

from bot.search.kin import apart, kin


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("encrypt", "encryption"),
        ("authorize", "authorization"),
        ("deploy", "deployment"),
        ("deployed", "deploying"),
        ("cache", "caching"),
        ("scale", "scalability"),
        ("cache", "cache"),
    ],
)
def test_forms_of_a_word_are_kin(one: str, other: str) -> None:
    """They share most of their letters and end in usual ways, whichever comes first."""
    assert kin(one, other)
    assert kin(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("test", "tester"),  # a person is no form of a deed
        ("add", "adding"),  # too little is shared
        ("model", "modal"),
        ("contain", "container"),
        ("commit", "community"),  # an ending of its own
        ("node", "anode"),  # another beginning
        ("test", ""),
    ],
)
def test_other_words_are_not_kin(one: str, other: str) -> None:
    """Words that only look alike are other words."""
    assert not kin(one, other)
    assert not kin(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("onboarding", "offboarding"),
        ("authorization", "deauthorization"),
        ("version", "inversion"),
        ("blocking", "nonblocking"),
        ("review", "reviewer"),
        ("cache", "cacher"),
        ("account", "accountant"),
    ],
)
def test_opposites_and_persons_are_other_words(one: str, other: str) -> None:
    """Few letters are different, and all of the meaning."""
    assert apart(one, other)
    assert apart(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("engineer", "enginer"),
        ("online", "onlnie"),
        ("index", "dex"),  # what is left is too short for a word
        ("server", "sever"),
        ("cache", "cache"),
    ],
)
def test_a_slip_makes_no_other_word(one: str, other: str) -> None:
    """Neither turns the other round, and neither is a person."""
    assert not apart(one, other)
