"""Buttons and menus that outlive the process, the entry, or their version."""

import pytest

from tests.builders import write


async def test_a_button_works_after_a_restart(stopped_team):
    """The message from before the restart answers as if nothing had happened."""
    mia = stopped_team.member("Mia")
    async with stopped_team.bot_running():
        card = await mia.slash("define", term="API")
        choice = await mia.slash("define", term="CD")

    async with stopped_team.bot_running():
        opened = await mia.press(card, "Back End Software Engineer")
        picked = await mia.pick(choice, "Continuous Delivery")

    assert opened.title == "Back End Software Engineer"
    assert picked.title == "Continuous Delivery"


async def test_a_button_to_a_removed_entry_says_so(team):
    """Somebody presses a button whose entry is gone since the last reload."""
    kim = team.moderator("Kim")
    card = await kim.slash("define", term="API")
    write(
        team.folder,
        {
            "roles/back-end-software-engineer.yaml": "term: Server Person\nid: server\n"
            "definition: The same, renamed.\n",
            "roles/front-end-developer.yaml": "term: FE\ndefinition: Front.\nid: fe\n",
            "integration/api.yaml": "term: API\ndefinition: Alone now.\n",
        },
    )
    await kim.slash("glossary reload", force=True)

    answer = await kim.press(card, "Back End Software Engineer")

    assert answer.ephemeral
    assert answer.text == "That entry is no longer in the glossary."


@pytest.mark.parametrize("verb", ["open", "full", "page", "share"])
async def test_no_button_leads_to_what_is_not_there(team, verb):
    """Whatever a button was for, a missing entry is said privately."""
    mia = team.member("Mia")
    card = await mia.slash("define", term="API")

    answer = await mia.press(card, f"g1:{verb}:no-such-entry:1", forge=True)

    assert answer.ephemeral
    assert answer.text == "That entry is no longer in the glossary."


@pytest.mark.parametrize(
    "custom_id",
    ["g0:open:api:1", "g1:delete:api:1", "g1:open:../api:1", "g1:page:api:x", "x" * 100],
)
async def test_a_button_of_another_version_leads_back(team, custom_id):
    """An id that means nothing to this version gets a sentence and a way on, never silence."""
    mia = team.member("Mia")
    card = await mia.slash("define", term="API")

    answer = await mia.press(card, custom_id, forge=True)

    assert answer.ephemeral
    [define] = [c for c in team.discord.world.commands.all() if c.fields["name"] == "define"]
    assert answer.text == (
        f"That is from an older version of me. Please use </define:{define.id}> again."
    )


async def test_a_forged_page_is_the_last_one(team):
    """No number leads outside the entry."""
    mia = team.member("Mia")
    card = await mia.slash("define", term="Back End Software Engineer", private=True)

    answer = await mia.press(card, "g1:page:back-end-software-engineer:99999", forge=True)

    assert answer.title == "Back End Software Engineer"


async def test_a_forged_choice_leads_nowhere(team):
    """A value that no menu offered is an entry that does not exist."""
    mia = team.member("Mia")
    choice = await mia.slash("define", term="CD")

    answer = await mia.pick(choice, "@everyone", custom_id="g1:pick::0", forge=True)

    assert answer.ephemeral
    assert answer.pings == []


async def test_two_people_press_the_same_button(team):
    """Each gets a private card of their own, and the public one stays."""
    mia, tom = team.member("Mia"), team.member("Tom")
    card = await mia.slash("define", term="API")
    [seen] = tom.sees()

    for_mia = await mia.press(card, "Back End Software Engineer")
    for_tom = await tom.press(seen, "Back End Software Engineer")

    assert for_mia.id != for_tom.id
    assert not for_mia.visible_to(tom)
    assert card.title == "API"
