from bot.cards.help import help_card
from bot.cards.notice import failed, gone, not_a_moderator, outdated
from bot.services.outcomes import Status

MENTIONS = {
    "define": "</define:11>",
    "help": "</help:12>",
    "glossary": "</glossary:13>",
    "glossary reload": "</glossary reload:13>",
}


def test_help() -> None:
    """What this is, what is loaded since when, commands to click, and three tips."""
    assert help_card(Status(49, 8, 1_763_900_000.7), MENTIONS) == {
        "embeds": [
            {
                "title": "Your team's glossary",
                "color": 0x5865F2,
                "description": (
                    "I explain the words your team uses: what a term means, what it is good for "
                    "and where it is used.\n\n"
                    "49 entries in 8 categories, loaded <t:1763900000:R>."
                ),
                "fields": [
                    {
                        "name": "Commands",
                        "value": (
                            "</define:11> explains a term\n"
                            "</help:12> shows this page\n"
                            "</glossary reload:13> reads the files again (moderators only)"
                        ),
                    },
                    {
                        "name": "Good to know",
                        "value": (
                            "• Pick a suggestion while you type, or send your own words: small "
                            "slips are forgiven.\n"
                            "• Add `private: True` and only you see the answer.\n"
                            "• Press **Full entry** to read everything, or a related term to "
                            "read on."
                        ),
                    },
                ],
            }
        ],
        "components": [],
    }


def test_help_before_discord_knows_the_commands() -> None:
    """Without a mention the command can still be read and typed; one category is one."""
    embed = help_card(Status(1, 1, 0), {})["embeds"][0]
    assert embed["fields"][0]["value"].startswith("`/define` explains a term\n")
    assert embed["description"].endswith("1 entry in 1 category, loaded <t:0:R>.")
    assert "categor" not in help_card(Status(1, 0, 0), {})["embeds"][0]["description"]


def test_notices() -> None:
    """Each says what happened and, where there is something to do, what."""
    assert [message["content"] for message in (gone(), not_a_moderator())] == [
        "That entry is no longer in the glossary.",
        "Only moderators of the glossary may do that.",
    ]
    assert outdated(MENTIONS)["content"] == (
        "That is from an older version of me. Please use </define:11> again."
    )
    assert failed("4f2a") == {
        "content": (
            "Something went wrong on my side, not yours. Please try again. "
            "If it keeps happening, tell a moderator this number: 4f2a"
        ),
        "embeds": [],
        "components": [],
    }
