from bot.cards.nothing import nothing
from bot.lexicon import Entry
from bot.search import Hit
from bot.services.outcomes import Nothing

CACHE = Hit(Entry(id="cache", term="Cache", definition="x"), 50, "Cache", "typo")
CARD = Hit(Entry(id="card", term="Card", definition="x"), 40, "Card", "typo")


def test_a_miss_offers_the_nearest_entries() -> None:
    """A miss is said kindly, with the nearest entries as buttons."""
    assert nothing(Nothing("casch", (CACHE, CARD))) == {
        "content": "“casch” is not in the glossary yet. The closest entries are:",
        "embeds": [],
        "components": [
            {
                "type": 1,
                "components": [
                    {"type": 2, "style": 2, "label": "Cache", "custom_id": "g1:open:cache:1"},
                    {"type": 2, "style": 2, "label": "Card", "custom_id": "g1:open:card:1"},
                ],
            }
        ],
    }


def test_one_near_entry_is_one_entry() -> None:
    """The sentence counts right."""
    content = nothing(Nothing("casch", (CACHE,)))["content"]
    assert content == "“casch” is not in the glossary yet. The closest entry is:"


def test_a_miss_far_from_everything_says_what_to_do() -> None:
    """Without any entry nearby there is advice in place of buttons; the query is escaped."""
    assert nothing(Nothing("@everyone `x`", ())) == {
        "content": (
            "“@\u200beveryone \\`x\\`” is not in the glossary yet. "
            "Try another spelling or a shorter form, or ask your team to add it."
        ),
        "embeds": [],
        "components": [],
    }


def test_an_empty_question_is_no_miss() -> None:
    """Nothing visible was typed, so nothing is quoted."""
    assert nothing(Nothing(" \u200b ", ()))["content"] == "Type a term, and I will look it up."
