from dataclasses import replace

from bot.cards.picker import picker
from bot.lexicon import Entry
from bot.search import Hit
from bot.services.outcomes import Choose

DELIVERY = Entry(
    id="continuous-delivery",
    term="Continuous Delivery",
    abbreviations=("CD",),
    category="delivery",
    definition="Keeping every change ready to go live at the press of a button.",
)
DEPLOYMENT = Entry(
    id="continuous-deployment",
    term="Continuous Deployment",
    abbreviations=("CD",),
    category="delivery",
    definition="Sending every change that passes its checks live, with no button at all. " * 3,
)


def test_a_picker() -> None:
    """One line for each entry: its name, and the beginning of what it means."""
    hits = (Hit(DELIVERY, 100, "CD", "abbreviation"), Hit(DEPLOYMENT, 100, "CD", "abbreviation"))
    assert picker(Choose("cd", hits)) == {
        "content": "“cd” could mean either of these entries.",
        "embeds": [],
        "components": [
            {
                "type": 1,
                "components": [
                    {
                        "type": 3,
                        "custom_id": "g1:pick::1",
                        "placeholder": "Choose an entry",
                        "options": [
                            {
                                "label": "Continuous Delivery",
                                "value": "continuous-delivery",
                                "description": (
                                    "Keeping every change ready to go live at the press of a "
                                    "button."
                                ),
                            },
                            {
                                "label": "Continuous Deployment",
                                "value": "continuous-deployment",
                                "description": (
                                    "Sending every change that passes its checks live, with no "
                                    "button at all. …"
                                ),
                            },
                        ],
                    }
                ],
            }
        ],
    }


def test_entries_of_one_name_are_told_apart() -> None:
    """Where two entries share their name, the category comes first in the line below."""
    one = Entry(id="pr-1", term="PR", category="review", definition="Asks for a change.")
    two = Entry(id="pr-2", term="PR", category="marketing", definition="Talks to the press.")
    menu = picker(Choose("pr", (Hit(one, 9, "PR", "term"), Hit(two, 9, "PR", "term"))))
    options = menu["components"][0]["components"][0]["options"]
    assert [option["description"] for option in options] == [
        "Review · Asks for a change.",
        "Marketing · Talks to the press.",
    ]


def test_a_single_near_miss_is_asked_about() -> None:
    """One entry that may be meant is offered without the word “entries”; the query is escaped."""
    message = picker(Choose("<@1> **x**", (Hit(DELIVERY, 80, "CD", "typo"),)))
    assert message["content"] == (
        "“\\<@\u200b1> \\*\\*x\\*\\*” is not a name in the glossary. Did you mean this?"
    )


def test_one_entry_that_may_be_meant_is_a_button() -> None:
    """A menu of one line would be no choice."""
    assert picker(Choose("delivry", (Hit(DELIVERY, 75, "Continuous Delivery", "typo"),))) == {
        "content": "“delivry” is not a name in the glossary. Did you mean this?",
        "embeds": [],
        "components": [
            {
                "type": 1,
                "components": [
                    {
                        "type": 2,
                        "style": 2,
                        "label": "Continuous Delivery",
                        "custom_id": "g1:open:continuous-delivery:1",
                    }
                ],
            }
        ],
    }


def test_a_picker_tells_entries_of_one_name_apart() -> None:
    """Where an entry has a line for just this choice, that stands beside its name."""
    line = "Every change is ready to go live, but a person presses the button"
    apart = replace(DELIVERY, distinction=line)
    hits = (Hit(apart, 100, "CD", "abbreviation"), Hit(DEPLOYMENT, 100, "CD", "abbreviation"))
    (row,) = picker(Choose("cd", hits))["components"]
    (menu,) = row["components"]
    assert [option["description"] for option in menu["options"]] == [
        line,
        "Sending every change that passes its checks live, with no button at all. …",
    ]


def test_what_tells_names_apart_is_no_help_between_different_names() -> None:
    """“continuous” is in the term of each: what it means says more than what it is not."""
    apart = replace(DELIVERY, distinction="A person presses the button")
    by_term = (
        Hit(apart, 74, "Continuous Delivery", "words"),
        Hit(DEPLOYMENT, 74, "Continuous Deployment", "words"),
    )
    (row,) = picker(Choose("continuous", by_term))["components"]
    (menu,) = row["components"]
    assert menu["options"][0]["description"] == DELIVERY.definition
