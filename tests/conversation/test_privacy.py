"""What the bot asks Discord for, and what it keeps between itself and the asker."""

GUILDS = 1
"""The one intent: servers, their channels and roles; no messages, no members, no presences.
https://docs.discord.com/developers/events/gateway#list-of-intents"""


async def test_the_bot_asks_for_nothing_but_servers(team):
    """It cannot read along, because it never asks Discord to be told."""
    assert [start.intents for start in team.discord.gateway.identifies] == [GUILDS]


async def test_the_nearest_entries_of_a_miss_open_for_the_asker_alone(team):
    """CDN is not CD, but the two that are called so are a press away, and nobody looks on."""
    mia, tom = team.member("Mia"), team.member("Tom")

    miss = await mia.slash("define", term="CDN")

    assert miss.text.startswith("“CDN” is not in the glossary yet. The closest entries are:")
    assert miss.ephemeral
    assert miss.buttons == ["Continuous Delivery", "Continuous Deployment"]

    opened = await mia.press(miss, "Continuous Deployment")

    assert opened.title == "Continuous Deployment"
    assert opened.ephemeral
    assert tom.sees() == []
