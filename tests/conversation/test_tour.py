"""A tour of everything, held against Discord's own description of its API."""

from tests.builders import API, write


async def converse(team) -> None:
    """One full conversation: define, pick, read on, complete, reload well and badly, help."""
    kim, mia = team.moderator("Kim"), team.member("Mia")
    card = await mia.slash("define", term="bakend enginer")
    opened = await mia.press(card, "API")
    await mia.press(opened, "Share in channel")
    choice = await mia.slash("define", term="CD")
    await mia.pick(choice, "Continuous Delivery")
    missed = await mia.slash("define", term="continuous")
    assert missed.ephemeral
    await mia.direct().slash("define", term="API", private=True)
    for length in range(len("back end software engineer") + 1):
        await mia.typing("define", term="back end software engineer"[:length])
    await mia.slash("help")
    await kim.slash("glossary reload")


async def read_on(team) -> None:
    """A bad edit, a good one, a long entry page by page, and a button nobody knows."""
    kim = team.moderator("Kim")
    write(team.folder, {"integration/api.yaml": API + "more: text\n"})
    await kim.slash("glossary reload")
    story = "\n\n".join("  " + f"Paragraph {number}. " * 40 for number in range(8))
    write(
        team.folder,
        {
            "integration/api.yaml": API,
            "long.yaml": f"term: Long\ndefinition: D.\noverview: |\n{story}\n",
        },
    )
    await kim.slash("glossary reload")
    page = await kim.press(await kim.slash("define", term="Long"), "Full entry")
    await kim.press(page, "Next ›")
    await kim.press(page, "persist:7", forge=True)
    await kim.slash("glossary reload", force=True)


async def test_a_full_conversation_violates_nothing(stopped_team, description):
    """Every request, and every answer of the local Discord, is as Discord describes it."""
    mia = stopped_team.member("Mia")
    async with stopped_team.bot_running():
        await converse(stopped_team)
        card = await mia.slash("define", term="API")
    async with stopped_team.bot_running():
        await mia.press(card, "Back End Software Engineer")
        await read_on(stopped_team)

    exchanges = stopped_team.discord.transcript.exchanges()
    violations = [line for exchange in exchanges for line in description.violations(exchange)]

    assert len(exchanges) > 40
    assert violations == []
