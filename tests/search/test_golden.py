"""What the shipped glossary answers, what it asks back, and what it turns away."""

from pathlib import Path

import pytest

from bot.lexicon import load_glossary
from bot.search import SearchEngine
from tests.search.golden_answers import ANSWERS

SHIPPED = Path(__file__).parents[2] / "glossary"

FOUND = [
    # Every name with this word is of one entry, but the word alone could be the thing or the role.
    ("backend", "back-end-software-engineer"),
    ("front end", "front-end-developer"),
    ("full-stack", "full-stack-developer"),
    ("devops", "devops-engineer"),
    ("architect", "software-architect"),
    ("debt", "technical-debt"),
    # Another word of the same family.
    ("encrypt", "encryption"),
    ("authenticate", "authentication"),
    ("authorize", "authorization"),
    ("onboard", "onboarding"),
    ("scalable", "scalability"),
    ("load balance", "load-balancer"),
    # A slip that makes another word, and a plural that could be another code.
    ("sever", "server"),
    ("prs", "pull-request"),
]

ASKED = [
    ("cd", {"continuous-delivery", "continuous-deployment"}),
    ("what is CD?", {"continuous-delivery", "continuous-deployment"}),
    ("pm", {"product-manager", "project-manager"}),
    ("PMs", {"product-manager", "project-manager"}),
    ("auth", {"authentication", "authorization"}),
    ("manager", {"engineering-manager", "product-manager", "project-manager"}),
    ("software manager", {"engineering-manager", "product-manager"}),
    (
        "continuous",
        {"continuous-integration", "continuous-delivery", "continuous-deployment"},
    ),
    (
        "reliability",
        {"site-reliability-engineer", "service-level-indicator", "service-level-objective"},
    ),
    (
        "service level",
        {"service-level-agreement", "service-level-indicator", "service-level-objective"},
    ),
]

NAMED = [
    ("sla vs slo", {"service-level-agreement", "service-level-objective"}),
    ("difference between git and version control", {"git", "version-control"}),
    ("authentication and authorization", {"authentication", "authorization"}),
    ("monolith or microservices", {"monolith", "microservices"}),
    ("rest api or webhook", {"rest", "webhook"}),
]

UNSURE = [
    ("data pipeline", "what a Data Pipeline Engineer builds, not who it is"),
    ("pipeline", "of integration, of delivery, or of data"),
    ("deployment pipeline", "more than a deployment"),
    ("ci/cd", "three entries, and none of them alone"),
    ("cicd", "the same"),
    ("data", "the beginning of much"),
    ("engineer", "the end of much"),
    ("software engineer", "back end, front end or full stack"),
    ("developer", "the same"),
    ("technical", "a debt or an architect"),
    ("review", "of code or of an incident"),
    ("service", "a level or a disruption"),
    ("data scientist", "a neighbor of the Data Engineer, and somebody else"),
    ("data analyst", "the same"),
    ("database engineer", "neither a database nor a Data Engineer"),
    ("database administrator", "somebody, not a database"),
    ("security engineer", "another engineer"),
    ("platform engineer", "another engineer"),
    ("machine learning engineer", "another engineer"),
    ("product owner", "another role than the Product Manager"),
    ("product engineer", "another role than the Product Manager"),
    ("delivery manager", "another manager"),
    ("office manager", "another manager"),
    ("scrum master", "a role, not the Daily Scrum"),
    ("tech lead", "a person, not Tech Debt"),
    ("technical writer", "no architect"),
    ("mobile developer", "another developer"),
    ("solutions architect", "another architect"),
    ("continuous improvement", "continuous, and something else"),
    ("load test", "not what balances the load"),
    ("code coverage", "no review"),
    ("code freeze", "no review"),
    ("graph database", "a kind of database of which the glossary knows nothing"),
    ("sql injection", "an attack, not the language"),
    ("cache invalidation", "more than a cache"),
    ("service mesh", "no level"),
    ("access token", "no Access Control"),
    ("data center", "no Data Store"),
    ("reverse proxy", "no Reverse API"),
    ("user story", "no User Authentication"),
    ("incident commander", "somebody, not an incident"),
    ("authority", "another word than authorization"),
    ("restore", "another word than REST"),
    ("latent", "another word than latency"),
    ("sal", "a slip in a code could be any code"),
    ("aip", "the same"),
    ("slq", "the same"),
    ("bee", "a letter more than BE is another word"),
    ("cdn", "a letter more than CD is another code"),
    ("cdc", "the same"),
    ("sls", "one letter from three codes"),
]

NOTHING = [
    *("kubernetes", "blockchain", "javascript", "python", "linux", "gdpr", "okr", "hr"),
    *("C++", "C#", ".NET", "42", "a", "xyzzy", "asdfgh", "?"),
    *("vacation policy", "lunch menu", "parking space", "coffee machine", "holiday calendar"),
    *("expense report", "who is the ceo", "where is the printer", "how do I get a new laptop"),
    *("отпуск", "障害報告書", "מדיניות חופש"),
]


@pytest.fixture(scope="module")
def engine() -> SearchEngine:
    """The search in the glossary that comes with the bot."""
    loaded = load_glossary([SHIPPED])
    assert loaded.glossary is not None
    return SearchEngine(loaded.glossary)


def ids(engine: SearchEngine, query: str) -> list[str]:
    return [hit.entry.id for hit in engine.search(query).hits]


@pytest.mark.parametrize(("query", "expected"), ANSWERS)
def test_the_shipped_glossary_answers(engine: SearchEngine, query: str, expected: str) -> None:
    """One entry is meant, and it is given without a question back."""
    assert (engine.search(query).decision, ids(engine, query)[0]) == ("match", expected)


@pytest.mark.parametrize(("query", "expected"), FOUND)
def test_the_shipped_glossary_finds(engine: SearchEngine, query: str, expected: str) -> None:
    """One entry is likely meant: given or asked about, and never turned away."""
    assert engine.search(query).decision != "none"
    assert ids(engine, query)[0] == expected


def test_what_is_said_of_one_role_is_said_of_all(engine: SearchEngine) -> None:
    """Half a role's name gets the same kind of answer, whichever role it is."""
    decisions = {
        query: engine.search(query).decision
        for query in ("backend", "back end", "frontend", "front-end", "full stack", "devops")
    }
    assert len(set(decisions.values())) == 1, decisions


@pytest.mark.parametrize(("query", "expected"), ASKED)
def test_the_shipped_glossary_asks(engine: SearchEngine, query: str, expected: set[str]) -> None:
    """Each of these could be meant, so they come first and the person picks."""
    assert engine.search(query).decision == "choose"
    assert set(ids(engine, query)[: len(expected)]) == expected


@pytest.mark.parametrize(("query", "expected"), NAMED)
def test_who_names_several_is_not_answered_with_one(
    engine: SearchEngine, query: str, expected: set[str]
) -> None:
    """The entries that are named come first, and none of them is the answer."""
    assert engine.search(query).decision != "match"
    assert set(ids(engine, query)[: len(expected)]) == expected


@pytest.mark.parametrize(("query", "because"), UNSURE)
def test_the_shipped_glossary_is_not_sure(engine: SearchEngine, query: str, because: str) -> None:
    """No entry is surely meant: the nearest may be offered, but never given as the answer."""
    assert engine.search(query).decision != "match", because


@pytest.mark.parametrize("query", NOTHING)
def test_the_shipped_glossary_turns_away(engine: SearchEngine, query: str) -> None:
    """What has nothing to do with any entry is not even asked about."""
    assert engine.search(query).decision == "none"
