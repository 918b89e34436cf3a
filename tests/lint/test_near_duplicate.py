"""Entries of which one is a copy of the other."""

from tests.lint.conftest import Linted

HINT = "make one of them an alias of the other, or tell them apart"
TEXT = (
    "Keeps copies of answers that took long to work out, so that the next person who asks gets "
    "one at once, and throws away those that nobody has asked for since yesterday morning."
)
CHINESE = "把常用的数据放在更近的地方，下次请求时就不必再去慢速的存储里读取。"


def entry(term: str, definition: str) -> str:
    return f"term: {term}\ndefinition: {definition}\n"


def edited(text: str, every: int) -> str:
    """The text with every so manieth word replaced."""
    words = text.split()
    return " ".join("other" if at % every == 2 else word for at, word in enumerate(words))


def test_a_copy_is_told_at_its_term(linted: Linted) -> None:
    """Other names do not make another word of it, nor do capitals and signs."""
    copy = entry("Store", TEXT.upper().replace(",", " –"))
    message = "1:7 near-duplicate 100% of its text also stands in the entry `a`"
    assert linted("near-duplicate", entry("Cache", TEXT), copy) == [(message, HINT)]


def test_an_edited_copy_is_told(linted: Linted) -> None:
    """With every sixth word changed nearly half of all runs of three words are left."""
    message = "1:7 near-duplicate 48% of its text also stands in the entry `a`"
    found = linted("near-duplicate", entry("Cache", TEXT), entry("Store", edited(TEXT, 6)))
    assert found == [(message, HINT)]


def test_a_text_of_the_same_words_in_other_phrases_is_no_copy(linted: Linted) -> None:
    """With every fourth word changed a quarter is left, which a new text may well be."""
    assert linted("near-duplicate", entry("Cache", TEXT), entry("Store", edited(TEXT, 4))) == []
    turned = " ".join(reversed(TEXT.split()))
    assert linted("near-duplicate", entry("Cache", TEXT), entry("Store", turned)) == []


def test_a_short_entry_inside_a_long_one(linted: Linted) -> None:
    """The share is that of the shorter one, whichever comes first."""
    long = entry("Cache", TEXT) + f"overview: {' '.join(f'word{n}' for n in range(99))}\n"
    short = entry("Store", TEXT)
    its = ("1:7 near-duplicate 100% of its text also stands in the entry `a`", HINT)
    here = ("1:7 near-duplicate 100% of the entry `a` also stands here", HINT)
    assert linted("near-duplicate", long, short) == [its]
    assert linted("near-duplicate", short, long) == [here]


def test_a_copy_in_chinese(linted: Linted) -> None:
    """Without spaces, letters are compared: a copy of other commas is still one."""
    copy = entry("存储", CHINESE.replace("，", "").replace("下次", "以后"))
    message = "1:7 near-duplicate 86% of its text also stands in the entry `a`"
    assert linted("near-duplicate", entry("缓存", CHINESE), "id: b\n" + copy) == [
        (message.replace("1:7", "2:7"), HINT)
    ]


def test_what_may_be_alike(linted: Linted) -> None:
    """Very short entries are, as is a deprecated one that was renamed."""
    short = "Keeps copies of answers that took long."
    assert linted("near-duplicate", entry("Cache", short), entry("Store", short)) == []
    old = entry("Store", TEXT) + "status: deprecated\nreplaced_by: a\n"
    assert linted("near-duplicate", entry("Cache", TEXT), old) == []


def test_a_form_that_a_whole_family_of_entries_fills_in(linted: Linted) -> None:
    """What more than twenty entries say is a way of speaking; twenty are still told."""

    def family(size: int) -> str:
        one = "  - {{term: E{0}, definition: The service {1}}}\n".format
        return "entries:\n" + "".join(one(n, TEXT.replace(",", "")) for n in range(size))

    assert linted("near-duplicate", family(21)) == []
    assert len(linted("near-duplicate", family(20))) == 190
