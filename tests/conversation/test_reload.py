"""``/glossary reload``, as moderators meet it."""

import asyncio

import pytest

from bot.sandbox import NotVisibleError
from tests.builders import API, many, write

REST = "term: REST\ndefinition: A style of API.\n"


async def test_a_good_edit_goes_live_and_says_what_changed(team):
    """The report is private and names what was added, changed and removed."""
    kim, mia = team.moderator("Kim"), team.member("Mia")
    write(team.folder, {"integration/rest.yaml": REST})
    write(team.folder, {"integration/api.yaml": API.replace("agreed way", "way")})
    (team.folder / "delivery/continuous-deployment.yaml").unlink()

    report = await kim.slash("glossary reload")

    assert report.ephemeral
    assert report.title == "Glossary reloaded"
    for part in ("5 entries", "REST", "API (definition)", "Continuous Deployment"):
        assert part in report.text
    assert (await mia.slash("define", term="REST")).title == "REST"


async def test_a_golden_lookup_that_leads_elsewhere_is_told(team):
    """The new word goes live, and the moderator learns which query it has drawn away."""
    kim, mia = team.moderator("Kim"), team.member("Mia")
    write(team.folder, {"golden.yaml": "lookups:\n  BE: back-end-software-engineer\n"})
    assert "golden" not in (await kim.slash("glossary reload")).text
    bee = "term: Business Engineer\nabbreviations: [BE]\ndefinition: Designs how we work.\n"
    write(team.folder, {"roles/business-engineer.yaml": bee})

    report = await kim.slash("glossary reload")

    assert report.title == "Glossary reloaded"
    for part in (
        "Business Engineer",
        "1 golden lookup leads elsewhere now",
        "golden.yaml:2:3",
        "`BE` asks back: `back-end-software-engineer`, `business-engineer`.",
        "Expected: `back-end-software-engineer`.",
    ):
        assert part in report.text, part
    assert (await mia.slash("define", term="Business Engineer")).title == "Business Engineer"


async def test_a_bad_edit_changes_nothing_and_names_the_line(team):
    """The old glossary keeps answering while the file is mended."""
    kim, mia = team.moderator("Kim"), team.member("Mia")
    write(team.folder, {"integration/api.yaml": API.replace("definition:", "defintion:")})

    report = await kim.slash("glossary reload")

    assert report.ephemeral
    assert report.title == "Glossary not reloaded"
    assert "api.yaml:4:1" in report.text
    assert "Unknown field `defintion`. Did you mean `definition`?" in report.text
    assert (await mia.slash("define", term="API")).title == "API"

    write(team.folder, {"integration/api.yaml": API})

    assert (await kim.slash("glossary reload")).title == "Glossary reloaded"


async def test_losing_much_asks_first(team):
    """A folder that is suddenly almost empty is not taken at its word, unless forced."""
    kim = team.moderator("Kim")
    for file in team.folder.rglob("continuous-*.yaml"):
        file.unlink()
    write(
        team.folder,
        {"integration/api.yaml": "term: Web\ndefinition: A net.\nid: web\n"},
    )
    for name in ("back-end-software-engineer", "front-end-developer"):
        (team.folder / f"roles/{name}.yaml").unlink()

    asked = await kim.slash("glossary reload")

    assert "force: True" in asked.text
    assert (await kim.slash("define", term="API")).title == "API"

    forced = await kim.slash("glossary reload", force=True)

    assert forced.title == "Glossary reloaded"
    assert (await kim.slash("define", term="Web")).title == "Web"


async def test_nothing_changed_is_said(team):
    """A reload without an edit is no riddle."""
    kim = team.moderator("Kim")

    assert "Nothing changed." in (await kim.slash("glossary reload")).text


async def test_members_do_not_see_it(team):
    """Discord does not offer the command to somebody without the right."""
    mia = team.member("Mia")

    with pytest.raises(NotVisibleError):
        await mia.slash("glossary reload")


async def test_it_is_not_offered_in_direct_messages(team):
    """A glossary belongs to a server, and so does looking after it."""
    kim = team.moderator("Kim").direct()

    with pytest.raises(NotVisibleError):
        await kim.slash("glossary reload")


async def test_a_forged_reload_is_refused(team):
    """The bot asks for the right itself; Discord's setting is only a default."""
    mia = team.member("Mia")
    write(team.folder, {"integration/rest.yaml": REST})

    answer = await mia.slash("glossary reload", forge=True)

    assert answer.ephemeral
    assert answer.text == "Only moderators of the glossary may do that."
    assert (await mia.slash("define", term="REST")).ephemeral


async def test_a_forged_reload_in_direct_messages_is_refused(team):
    """Outside a server nobody is a moderator, not even one."""
    kim = team.moderator("Kim").direct()

    answer = await kim.slash("glossary reload", forge=True)

    assert answer.text == "Only moderators of the glossary may do that."


async def test_a_configured_role_may_reload(stopped_team):
    """Whoever holds a role of the settings is a moderator, once Discord shows the command."""
    keepers, others = stopped_team.server.role("Keepers"), stopped_team.server.role("Others")
    stopped_team.moderators = (int(keepers.id),)
    async with stopped_team.bot_running():
        kim = stopped_team.server.member("Kim", roles=[keepers])
        tom = stopped_team.server.member("Tom", roles=[others])

        allowed = await kim.slash("glossary reload", forge=True)
        refused = await tom.slash("glossary reload", forge=True)

    assert allowed.title == "Glossary reloaded"
    assert refused.text == "Only moderators of the glossary may do that."


async def test_twenty_moderators_at_once_all_get_an_answer(team):
    """One load serves them all."""
    moderators = [team.moderator(f"Kim {number}") for number in range(20)]

    reports = await asyncio.gather(*(kim.slash("glossary reload") for kim in moderators))

    assert {report.title for report in reports} == {"Glossary reloaded"}


async def test_people_are_answered_while_a_reload_runs(team):
    """Lookups during a long reload are answered from the old glossary, before it ends."""
    kim, mia = team.moderator("Kim"), team.member("Mia")
    write(team.folder, many(range(1000)))
    reload = asyncio.create_task(kim.slash("glossary reload"))
    world = team.discord.world
    await team.discord.until(lambda: any(asked.response for asked in world.interactions.values()))

    during = await mia.slash("define", term="Word 7")

    assert not reload.done()
    assert during.ephemeral
    assert (await reload).title == "Glossary reloaded"
    assert (await mia.slash("define", term="Word 7")).title == "Word 7"
