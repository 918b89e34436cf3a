import discord
import pytest

from bot.sandbox import LocalDiscord, NotAcceptedError, NotVisibleError, SandboxError
from tests.sandbox.bots import panel
from tests.sandbox.conftest import Client, running


async def test_a_button_changes_its_message(local: LocalDiscord) -> None:
    """A person sees the message change under the button, by label or by custom id."""
    mia = local.guild("Team").member("Mia")
    async with running(panel(), local):
        await local.until_ready(commands=True)
        shown = await mia.slash("panel")
        assert shown.content == "0"
        assert shown.buttons == ["Count", "Whisper", "Later", "Never"]
        changed = await mia.press(shown, "Count")
        assert changed.id == shown.id
        assert changed.content == "1"
        assert changed.edited
        assert (await mia.press(changed, "count")).content == "2"


async def test_a_button_may_promise_its_change(local: LocalDiscord) -> None:
    """After a deferred update the person sees the message only once it has changed."""
    mia = local.guild("Team").member("Mia")
    async with running(panel(), local):
        await local.until_ready(commands=True)
        shown = await mia.slash("panel")
        changed = await mia.press(shown, "Later")
        assert (changed.id, changed.content) == (shown.id, "100")


async def test_a_private_answer_is_seen_by_one_person(local: LocalDiscord) -> None:
    """An ephemeral message is in nobody's sight but the one's who asked, and not in the channel."""
    team = local.guild("Team")
    mia, kim = team.member("Mia"), team.member("Kim")
    async with running(panel(), local):
        await local.until_ready(commands=True)
        shown = await mia.slash("panel")
        secret = await kim.press(shown, "Whisper")
        assert secret.content == "psst"
        assert secret.ephemeral
        assert secret.visible_to(kim)
        assert not secret.visible_to(mia)
        assert [message.content for message in mia.sees()] == ["0"]
        assert [message.content for message in kim.sees()] == ["0", "psst"]


async def test_nobody_presses_what_they_do_not_see(local: LocalDiscord) -> None:
    """Another person's private message, a missing button and one that is off cannot be used."""
    team = local.guild("Team")
    mia, kim = team.member("Mia"), team.member("Kim")
    async with running(panel(private=True), local):
        await local.until_ready(commands=True)
        shown = await mia.slash("panel")
        with pytest.raises(NotVisibleError, match="Kim does not see that message"):
            await kim.press(shown, "Count")
        with pytest.raises(NotVisibleError, match="no button 'Burn'; there are"):
            await mia.press(shown, "Burn")
        with pytest.raises(NotAcceptedError, match="'Never' is switched off"):
            await mia.press(shown, "Never")
        with pytest.raises(NotVisibleError, match="no option 'cherry'; there are"):
            await mia.pick(shown, "cherry")


async def test_a_menu_sends_what_was_picked(local: LocalDiscord) -> None:
    """A line of a menu is picked by its label or its value."""
    mia = local.guild("Team").member("Mia")
    async with running(panel(), local):
        await local.until_ready(commands=True)
        shown = await mia.slash("panel")
        assert shown.options == ["Apple", "Apricot", "Banana"]
        assert (await mia.pick(shown, "Banana")).content == "You took banana"
        assert (await mia.pick(shown, "apple")).content == "You took apple"


async def test_old_buttons_work_after_a_restart(local: LocalDiscord) -> None:
    """A message outlives the client that sent it; the next client is told of presses on it."""
    mia = local.guild("Team").member("Mia")
    async with running(panel(), local):
        await local.until_ready(commands=True)
        shown = await mia.slash("panel")
    async with running(panel(), local):
        await local.until_ready(commands=True)
        assert (await mia.press(shown, "Count")).content == "1"


async def test_a_forged_press_reaches_the_bot_as_it_is(local: LocalDiscord) -> None:
    """A custom id that is on no message is delivered, if somebody forges the request."""
    mia = local.guild("Team").member("Mia")
    client = panel()

    @client.event
    async def on_interaction(interaction: discord.Interaction) -> None:
        data = interaction.data or {}
        if str(data.get("custom_id", "")).startswith("old:"):
            await interaction.response.send_message(f"{data}", ephemeral=True)

    async with running(client, local):
        await local.until_ready(commands=True)
        shown = await mia.slash("panel")
        pressed = await mia.press(shown, "old:button", forge=True)
        assert pressed.content == "{'component_type': 2, 'custom_id': 'old:button'}"
        picked = await mia.pick(shown, "x", custom_id="old:menu", forge=True)
        assert "'values': ['x']" in picked.content


async def test_a_press_carries_its_message_and_its_person(local: LocalDiscord) -> None:
    """The bot is told which message was under the button, who pressed it and what they may do."""
    team = local.guild("Team")
    mia = team.member("Mia")
    client = panel()
    told: list[discord.Interaction] = []

    @client.event
    async def on_interaction(interaction: discord.Interaction) -> None:
        told.append(interaction)

    async with running(client, local):
        await local.until_ready(commands=True)
        shown = await mia.slash("panel")
        await mia.press(shown, "Count")
        used, pressed = told
        assert used.message is None
        assert pressed.message is not None
        assert pressed.message.id == int(shown.id)
        assert pressed.message.author == client.user
        assert str(pressed.user) == "mia"
        assert pressed.user.display_name == "Mia"
        assert pressed.permissions.use_application_commands
        assert pressed.app_permissions.send_messages
        assert pressed.guild_locale is discord.Locale.american_english
        assert pressed.context.guild


async def test_a_dialog_is_no_message(local: LocalDiscord) -> None:
    """A person who expects a message and gets a dialog is told so; its shape was checked."""
    mia = local.guild("Team").member("Mia")
    client = Client()

    class Dialog(discord.ui.Modal, title="Suggest"):
        word: discord.ui.TextInput[discord.ui.Modal] = discord.ui.TextInput(label="Word")

    @client.tree.command(name="suggest", description="Suggest a word")
    async def suggest(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(Dialog())

    async with running(client, local):
        await local.until_ready(commands=True)
        with pytest.raises(SandboxError, match="a dialog opened instead of a message"):
            await mia.slash("suggest")
