import pytest

from benchmarks.rivals import RIVALS, Rival, WRatio, missing
from tests.search.team import TEAM

NAMES = [
    (name, one.id) for one in TEAM.entries for name in (one.term, *one.aliases, *one.abbreviations)
]
INSTALLED = [rival for rival in RIVALS if not missing(rival)]


@pytest.mark.parametrize("rival", INSTALLED, ids=lambda rival: rival.name)
@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("load balancer", "load-balancer"),
        ("incident postmrtem", "incident-postmortem"),
        ("Merge Request", "pull-request"),
    ],
)
def test_a_rival_does_its_best(rival, text, right):
    """A rival that fails on what is easy would make the product look good."""
    assert rival(NAMES).search(text, 5).found[0][0] == right


@pytest.mark.parametrize("rival", INSTALLED, ids=lambda rival: rival.name)
@pytest.mark.parametrize("text", ["", "🚀", "x", "qqqqqqqq", '" OR NEAR(', "%"])
def test_a_rival_takes_any_text(rival, text):
    """Whatever is asked, there is an answer, even an empty one."""
    assert len(rival(NAMES).search(text, 5).found) <= 5


@pytest.mark.parametrize("rival", INSTALLED, ids=lambda rival: rival.name)
def test_a_rival_names_each_entry_once(rival):
    """Five hits are five entries, best first, however many names an entry has."""
    found = rival(NAMES).search("back end engineer", 5).found

    scores = [score for _, score in found]
    assert len({one for one, _ in found}) == len(found) == 5
    assert scores == sorted(scores, reverse=True)


def test_what_is_not_installed_is_missing():
    """A rival's package is looked for by name, and need not be there."""

    class Elsewhere(Rival):
        """A rival that nobody has installed."""

        package = "no_such_package_anywhere"

    assert missing(Elsewhere)
    assert not missing(WRatio)
