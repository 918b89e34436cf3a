"""``/glossary …``: the moderators' group."""

from discord import Member, Permissions, app_commands

from bot.cards import notice
from bot.cards.reload import report
from bot.cards.words import en as words
from bot.discord_app.replies import Interaction, finish, send, think
from bot.discord_app.tree import GlossaryTree
from bot.services import Services
from bot.services.moderators import Caller, is_moderator


def add_to(tree: GlossaryTree, services: Services) -> None:
    """Add the group. Discord hides it from others by default; the right is checked again here."""
    group = app_commands.Group(
        name="glossary",
        description=words.GLOSSARY,
        default_permissions=Permissions(manage_guild=True),
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False),
    )

    @group.command(name="reload", description=words.RELOAD)
    @app_commands.describe(force=words.RELOAD_FORCE)
    async def reload(interaction: Interaction, force: bool = False) -> None:  # noqa: FBT001, FBT002 - an option is a parameter
        if not is_moderator(_caller(interaction), services.moderator_roles):
            await send(interaction, notice.not_a_moderator(), private=True)
        elif await think(interaction):
            await finish(interaction, report(await services.library.reload(force=force)))

    tree.add_command(group)


def _caller(interaction: Interaction) -> Caller:
    if not isinstance(interaction.user, Member):  # in direct messages
        return Caller()
    return Caller(
        manages_server=interaction.permissions.manage_guild,
        roles=frozenset(role.id for role in interaction.user.roles),
    )
