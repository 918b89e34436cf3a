import pytest

from bot.search.plural import singular


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("engineer", "engineers"),
        ("query", "queries"),
        ("cookie", "cookies"),
        ("cache", "caches"),
        ("batch", "batches"),
        ("box", "boxes"),
        ("process", "processes"),
        ("class", "classes"),
        ("database", "databases"),
        ("schema", "schemas"),
        ("service", "services"),
    ],
)
def test_a_plural_shares_its_key_with_the_singular(one: str, many: str) -> None:
    """Both forms of a word are looked up under one key."""
    assert singular(many) == singular(one)


@pytest.mark.parametrize(
    "word",
    [
        *("dns", "aws", "ios", "gas", "bus"),
        *("saas", "kubernetes", "redis", "status", "access", "analysis", "jenkins", "pandas"),
        *("k8s", "web2s", "c++"),
    ],
)
def test_jargon_that_ends_in_s_is_left_alone(word: str) -> None:
    """Three letters, codes and the trade's names in s are no plurals."""
    assert singular(word) == word
