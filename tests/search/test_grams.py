from bot.search.grams import Grams, grams


def test_groups_of_three_letters_know_where_words_end() -> None:
    """A space is a letter here, so that the beginning of a word counts."""
    assert grams("be dev") == {" be", "be ", "e d", " de", "dev", "ev "}


def test_the_nearest_names_come_first() -> None:
    """Names that share most letters are first, and those that share none are not there."""
    index = Grams(["front end", "backend engineer", "backend", "sla"])
    assert index.near("bakend enginer", 9)[0] == 1
    assert index.near("backend", 9)[:2] == [2, 1]
    assert 3 not in index.near("backend", 9)


def test_a_long_name_that_begins_so_comes_before_half_a_short_one() -> None:
    """What is typed so far is all in the long name, and only partly in the short."""
    assert Grams(["load", "load balancer for internal traffic"]).near("load balan", 1) == [1]


def test_the_limit_is_kept() -> None:
    """No more candidates than asked for."""
    assert len(Grams(["data"] * 50).near("data", 7)) == 7


def test_what_every_name_has_is_still_found() -> None:
    """Letters that thousands of names share are not counted in full, but never left out."""
    assert len(Grams(["data"] * 9000).near("data", 9)) == 9


def test_what_few_names_have_counts_first() -> None:
    """A rare group of letters finds its name among thousands with the common ones."""
    index = Grams([*(["data store"] * 9000), "data quokka"])
    assert index.near("data quoka", 3)[0] == 9000
