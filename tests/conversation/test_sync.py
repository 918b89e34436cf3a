"""Telling Discord the commands."""

import pytest


async def test_a_first_start_registers_every_command_at_once(team):
    """One write for everything."""
    assert team.discord.world.commands.writes == 1
    assert sorted(c.fields["name"] for c in team.discord.world.commands.all()) == [
        "define",
        "glossary",
        "help",
    ]


async def test_further_starts_write_nothing(stopped_team):
    """A bot that restarts a hundred times must not use up Discord's daily limit."""
    for _ in range(3):
        async with stopped_team.bot_running():
            pass

    assert stopped_team.discord.world.commands.writes == 1


async def test_a_command_that_was_changed_elsewhere_is_mended(stopped_team):
    """What differs from the program is written again, and keeps its id."""
    async with stopped_team.bot_running():
        before = {c.fields["name"]: c.id for c in stopped_team.discord.world.commands.all()}
    for command in stopped_team.discord.world.commands.all():
        command.fields["description"] = "Something else"

    async with stopped_team.bot_running():
        after = {c.fields["name"]: c.id for c in stopped_team.discord.world.commands.all()}

    assert stopped_team.discord.world.commands.writes == 2
    assert after == before


@pytest.mark.parametrize(
    ("name", "field", "changed"),
    [
        ("define", "contexts", [0]),
        ("glossary", "contexts", [1]),
        ("glossary", "default_member_permissions", None),
        ("help", "default_member_permissions", "32"),
    ],
)
async def test_who_may_use_a_command_and_where_is_mended(stopped_team, name, field, changed):
    """Moderators' commands stay theirs, and members' commands everybody's, after any change."""
    async with stopped_team.bot_running():
        ours = stopped_team.discord.world.commands.named(name).fields[field]
    stopped_team.discord.world.commands.named(name).fields[field] = changed

    async with stopped_team.bot_running():
        mended = stopped_team.discord.world.commands.named(name).fields[field]

    assert stopped_team.discord.world.commands.writes == 2
    assert mended == ours != changed
