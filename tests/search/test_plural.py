import pytest

from bot.search.plural import singular


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("engineer", "engineers"),
        ("query", "queries"),
        ("cookie", "cookies"),
        ("tie", "ties"),
        ("cache", "caches"),
        ("batch", "batches"),
        ("hash", "hashes"),
        ("box", "boxes"),
        ("process", "processes"),
        ("class", "classes"),
        ("database", "databases"),
        ("use", "uses"),
        ("release", "releases"),
        ("schema", "schemas"),
        ("service", "services"),
        ("slo", "slos"),
    ],
)
def test_a_plural_shares_its_key_with_the_singular(one: str, many: str) -> None:
    """Both forms of a word are looked up under one key."""
    assert singular(many) == singular(one)


@pytest.mark.parametrize(
    ("one", "many"),
    [
        *(("api", "apis"), ("cli", "clis"), ("gui", "guis"), ("kpi", "kpis"), ("wiki", "wikis")),
        *(("cpu", "cpus"), ("gpu", "gpus"), ("sku", "skus"), ("menu", "menus")),
        *(("index", "indices"), ("index", "indexes"), ("matrix", "matrices")),
        *(("vertex", "vertices"), ("criterion", "criteria"), ("analysis", "analyses")),
        *(("status", "statuses"), ("virus", "viruses"), ("alias", "aliases"), ("bias", "biases")),
        *(("lens", "lenses"), ("canvas", "canvases"), ("bus", "buses"), ("quiz", "quizzes")),
    ],
)
def test_plurals_that_follow_no_ending_are_known(one: str, many: str) -> None:
    """The trade's irregular plurals, and those whose ending looks like jargon, meet as well."""
    assert singular(many) == singular(one)


@pytest.mark.parametrize(
    "word",
    [
        *("dns", "aws", "ios", "gas", "bus", "sms", "tls", "css"),
        *("saas", "paas", "iaas", "kubernetes", "redis", "status", "access", "analysis"),
        *("jenkins", "pandas", "postgres", "nginx", "sass", "rails", "windows", "https", "keras"),
        *("macos", "devops", "chaos", "consensus", "axis", "basis", "series", "business"),
        *("k8s", "web2s", "c++", ""),
    ],
)
def test_jargon_that_ends_in_s_is_left_alone(word: str) -> None:
    """Three letters, codes and the trade's names in s are no plurals."""
    assert singular(word) == word


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(("window", "windows"), ("rail", "rails"), ("new", "news"), ("len", "lens")),
        *(("panda", "pandas"), ("case", "cas"), ("base", "basis"), ("http", "https")),
        *(("cookie", "cook"), ("cache", "cash"), ("access", "acces")),
    ],
)
def test_two_words_keep_two_keys(one: str, other: str) -> None:
    """Words that only look like forms of one another are not looked up together."""
    assert singular(one) != singular(other)
