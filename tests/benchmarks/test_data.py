import gzip
import json
from collections import Counter

import pytest

from benchmarks.data import Query, Suite, made, of_glossary, read
from benchmarks.names import Namer
from benchmarks.queries import Known, names_of, queries
from benchmarks.words import ORDINARY
from tests.search.team import TEAM, entry


def first(count):
    """Return the first made-up entries."""
    namer = Namer("test").entries()
    return [next(namer) for _ in range(count)]


def test_the_same_seed_makes_the_same_names():
    """Made-up entries are the same on every day and every machine, and longer runs go on."""
    assert first(30) == first(50)[:30]
    assert [one.term for one in first(4)] == [
        "hot-interface",
        "hardstatic",
        "deazou",
        "SGB",
    ]


def test_made_up_names_are_as_skewed_as_language():
    """Half of the words are in one name only, and a few are in very many."""
    words = Counter(word.lower() for one in first(2_000) for word in one.term.split())
    shares = sorted(words.values(), reverse=True)

    assert 0.4 < sum(count == 1 for count in shares) / len(shares) < 0.9
    assert shares[0] > 10 * shares[len(shares) // 10]


def test_no_term_is_made_twice():
    """Each made-up entry has a term of its own, whatever its case."""
    terms = [one.term.lower() for one in first(2_000)]

    assert len(set(terms)) == len(terms)


def test_every_size_has_so_many_names_and_the_same_queries():
    """The tiers differ in what else is there, not in what is asked."""
    suites = made([100, 300], each=3, shipped=[entry("Cache", "Store")])

    assert 100 <= len(suites[100].names()) < 105
    assert 300 <= len(suites[300].names()) < 305
    assert suites[100].queries == suites[300].queries
    small, large = ({one.id for one in suites[size].terms} for size in (100, 300))
    assert "cache" in small < large


def test_real_words_are_half_of_the_smallest_glossary_at_most() -> None:
    """The shipped glossary grows, and must not crowd out the made-up names around its words."""
    shipped = [entry(f"Word {number}", f"Other {number}") for number in range(200)]
    suites = made([60, 200], each=1, shipped=shipped)
    for suite in suites.values():
        assert sum(term in shipped for term in suite.terms) == 15


def test_the_same_suite_is_made_again():
    """Queries and the order of the entries are the same in every run."""
    assert made([80], each=2) == made([80], each=2)


def test_what_must_find_nothing_is_no_name():
    """In no size is there an entry of that name, in any case or punctuation."""
    suite = made([300], each=8)[300]
    known = Known(suite.terms)

    nothing = [query for query in suite.queries if not query.right]

    assert len({query.kind for query in nothing}) == 4
    assert [query for query in nothing if known.called(query.text)] == []


def test_right_answers_are_in_the_smallest_glossary():
    """Every query but those for nothing can be answered in every size."""
    suites = made([60, 200], each=2)
    ids = {one.id for one in suites[60].terms}

    asked = [query for query in suites[200].queries if query.right]

    assert len({query.kind for query in asked}) == 22
    assert [query for query in asked if not query.right & ids] == []


def test_whoever_shares_the_short_form_is_right_too():
    """Nobody can tell which Continuous D… a "cd" is, so both are right."""
    cd = [one for one in TEAM.entries if "CD" in one.abbreviations]

    asked = [
        query
        for query in queries(cd, Known(TEAM.entries), [], each=9, seed="")
        if query.kind == "abbreviation"
    ]

    assert {query.right for query in asked} == {
        frozenset({"continuous-delivery", "continuous-deployment"})
    }


@pytest.mark.parametrize(("holders", "count"), [(5, 1), (6, 0)])
def test_what_too_many_share_is_not_asked(holders, count):
    """Six entries do not fit into what is offered to pick from, and nobody can pick for them."""
    entries = [entry(f"Meaning {number}", abbreviations=("AB",)) for number in range(holders)]

    asked = queries(entries[:1], Known(entries), [], each=1, seed="")

    assert sum(query.kind == "abbreviation" for query in asked) == count


def test_everyday_words_that_a_glossary_explains_are_not_for_nothing():
    """In a kitchen's glossary, garlic is a term."""
    known = Known(entry(word) for word in ORDINARY.split())

    asked = [query.text for query in queries([], known, [], each=20, seed="") if not query.typed]

    assert asked
    assert [text for text in asked if known.called(text)] == []


def test_entries_that_are_asked_for_do_not_come_first():
    """Who breaks ties by the order of the glossary must not gain by it."""
    suites = made([60, 300], each=1)
    asked_for = {one.id for one in suites[60].terms}

    assert not asked_for.issuperset(one.id for one in suites[300].terms[: len(asked_for)])


def test_whoever_shares_the_initials_is_right_too():
    """Initials may stand for each name that has them, given or not."""
    known = Known([entry("Site Load Agent"), entry("Slow Late Answer"), entry("Cache")])

    assert known.right("Site Load Agent", "SLA", "initials") == {
        "site-load-agent",
        "slow-late-answer",
    }


@pytest.mark.parametrize(
    "name", ["Load Balancers", "Balancer", "Global Load Balancer", "load-balancer"]
)
def test_a_near_name_is_not_held_out(name):
    """What an entry answers to, but for a word or its number, is no question for nothing."""
    assert not Known(TEAM.entries).misses(name)


def test_a_name_held_out_shares_a_word():
    """The hard ones speak of the same things: they share a word with a name."""
    known = Known(TEAM.entries)

    assert known.misses("Load Test")
    assert known.shares_a_word("Load Test")
    assert not known.shares_a_word("Garlic of Mine")


def test_a_tenth_of_a_glossary_is_left_out():
    """A team's own glossary lends the names that must not be found."""
    suite = of_glossary(TEAM.entries, each=3)

    left_out = {name for one in TEAM.entries for name in names_of(one)} - {
        name for name, _ in suite.names()
    }

    assert len(TEAM) - len(suite.terms) == len(TEAM) // 10
    assert {q.text for q in suite.queries if q.kind == "nothing: near"} <= left_out


def write(file, rows):
    with gzip.open(file, "wt", encoding="utf-8") as out:
        out.writelines(json.dumps(row) + "\n" for row in rows)


def test_a_set_is_read_from_two_files(tmp_path):
    """Terms by tier, queries by kind; a name that must find nothing but is there is left out."""
    write(
        tmp_path / "own.terms.jsonl.gz",
        [
            {"id": "A 1", "term": "Cache", "aliases": ["Store"], "tier": 1},
            {"id": "b", "term": "Queue", "tier": 10},
        ],
    )
    write(
        tmp_path / "own.queries.jsonl.gz",
        [
            {"cls": "case", "q": "CACHE", "gold": ["A 1"]},
            {"cls": "ac_prefix", "q": "ca", "gold": ["A 1"], "more": 1},
            {"cls": "neg_other", "q": "queue", "gold": []},
        ],
    )
    asked = (
        Query("CACHE", "case", frozenset({"entry-0"})),
        Query("ca", "ac_prefix", frozenset({"entry-0"}), typed=True),
    )

    suites = read(tmp_path, [1_000, 10_000])

    cache, queue = suites[10_000][0].terms
    if cache.term != "Cache":
        cache, queue = queue, cache
    assert (cache.id, cache.aliases, queue.term) == ("entry-0", ("Store",), "Queue")
    assert suites[1_000] == [Suite((cache,), (*asked, Query("queue", "neg_other", frozenset())))]
    assert suites[10_000][0].queries == asked
