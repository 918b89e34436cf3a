"""``/help``: a door for newcomers."""


async def test_help_mentions_the_commands_so_that_they_can_be_clicked(team):
    """Every command that it names can be clicked, and only the asker sees it."""
    mia = team.member("Mia")
    ids = {c.fields["name"]: c.id for c in team.discord.world.commands.all()}

    answer = await mia.slash("help")

    assert answer.ephemeral
    assert f"</define:{ids['define']}>" in answer.text
    assert f"</glossary reload:{ids['glossary']}>" in answer.text


async def test_help_says_what_is_loaded(team):
    """How many entries there are, and since when."""
    mia = team.member("Mia")

    answer = await mia.slash("help")

    assert "5 entries in 3 categories" in answer.text
    assert "<t:" in answer.text
