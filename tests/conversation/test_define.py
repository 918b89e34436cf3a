"""``/define``, as members meet it."""

import pytest


async def test_a_name_is_answered_with_its_card(team):
    """The right card, in the channel, for everybody."""
    mia, tom = team.member("Mia"), team.member("Tom")

    answer = await mia.slash("define", term="Back End Software Engineer")

    assert answer.title == "Back End Software Engineer"
    assert answer.embeds[0]["author"]["name"] == "Roles · level 2"
    assert answer.embeds[0]["description"].startswith("Builds and keeps the server side")
    assert answer.embeds[0]["footer"]["text"] == "reviewed Nov 2026 · platform-team"
    assert answer.buttons == ["Front End Developer", "API"]
    assert not answer.ephemeral
    assert [seen.title for seen in tom.sees()] == ["Back End Software Engineer"]


@pytest.mark.parametrize(
    "typed",
    ["backend engineer", "bakend enginer", "engineer backend", "Back-End Developer", "BE"],
)
async def test_other_names_and_slips_lead_to_the_same_card(team, typed):
    """People type names as they remember them."""
    mia = team.member("Mia")

    answer = await mia.slash("define", term=typed)

    assert answer.title == "Back End Software Engineer"


async def test_the_card_says_which_name_matched(team):
    """Whoever typed another name sees why this entry came up."""
    mia = team.member("Mia")

    answer = await mia.slash("define", term="backend engineer")

    assert answer.embeds[0]["footer"]["text"].startswith("matched “Backend Engineer”")


async def test_two_entries_of_one_name_are_a_private_choice(team):
    """The asker picks, nobody else sees it, and the card takes the menu's place."""
    mia, tom = team.member("Mia"), team.member("Tom")

    choice = await mia.slash("define", term="CD")

    assert choice.ephemeral
    assert choice.options == ["Continuous Delivery", "Continuous Deployment"]

    card = await mia.pick(choice, "Continuous Deployment")

    assert card.title == "Continuous Deployment"
    assert card.id == choice.id
    assert card.ephemeral
    assert tom.sees() == []


async def test_a_private_card_can_be_shared(team):
    """One press, and the channel has the card; the shared card cannot be shared again."""
    mia, tom = team.member("Mia"), team.member("Tom")
    private = await mia.slash("define", term="API", private=True)

    assert private.ephemeral
    assert "Share in channel" in private.buttons

    shared = await mia.press(private, "Share in channel")

    assert not shared.ephemeral
    assert "Share in channel" not in shared.buttons
    assert [seen.title for seen in tom.sees()] == ["API"]


async def test_an_unknown_word_is_a_private_kind_answer(team):
    """A miss is said to the asker only, without a wrong card."""
    mia, tom = team.member("Mia"), team.member("Tom")

    answer = await mia.slash("define", term="vacation policy")

    assert answer.ephemeral
    assert "“vacation policy” is not in the glossary yet." in answer.text
    assert tom.sees() == []


async def test_an_unknown_abbreviation_is_not_answered_with_another(team):
    """CDN is not CD: nobody gets a confident wrong answer."""
    mia = team.member("Mia")

    answer = await mia.slash("define", term="CDN")

    assert answer.ephemeral
    assert "“CDN”" in answer.text


async def test_a_related_entry_opens_for_whoever_pressed(team):
    """A button under a public card answers privately; under one's own, in place."""
    mia, tom = team.member("Mia"), team.member("Tom")
    public = await mia.slash("define", term="API")
    [seen] = tom.sees()

    opened = await tom.press(seen, "Back End Software Engineer")

    assert opened.title == "Back End Software Engineer"
    assert opened.ephemeral
    assert public.title == "API"

    further = await tom.press(opened, "Front End Developer")

    assert further.id == opened.id
    assert further.title == "Front End Developer"


async def test_the_full_entry_is_read_page_by_page(team):
    """Every word of a long entry, privately, with a way forth and back."""
    lines = "\n\n".join(f"  Paragraph {number} of many. " + "Words. " * 60 for number in range(8))
    (team.folder / "long.yaml").write_text(
        f"term: Long Story\ndefinition: It goes on.\noverview: |\n{lines}\n", encoding="utf-8"
    )
    kim = team.moderator("Kim")
    await kim.slash("glossary reload")
    card = await kim.slash("define", term="Long Story")

    first = await kim.press(card, "Full entry")

    assert first.ephemeral
    assert "Paragraph 0" in first.text
    pages = int(first.embeds[0]["footer"]["text"].rsplit(" ", 1)[-1])
    assert pages > 1

    second = await kim.press(first, "Next ›")

    assert second.id == first.id
    assert f"Page 2 of {pages}" in second.text
    assert (await kim.press(second, "‹ Back")).embeds[0]["footer"]["text"] == f"Page 1 of {pages}"


async def test_answers_are_private_where_the_team_wants_it(stopped_team):
    """A setting makes cards private; the asker may still choose a public one."""
    stopped_team.private = True
    async with stopped_team.bot_running():
        mia = stopped_team.member("Mia")

        assert (await mia.slash("define", term="API")).ephemeral
        assert not (await mia.slash("define", term="API", private=False)).ephemeral


async def test_it_works_in_direct_messages(team):
    """The bot answers in private, too, and there is no channel to share in."""
    mia = team.member("Mia").direct()

    answer = await mia.slash("define", term="API", private=True)

    assert answer.title == "API"
    assert "Share in channel" not in answer.buttons


@pytest.mark.parametrize(
    "typed",
    [
        "@everyone",
        "<@&1> <@2> </define:3> <#4>",
        "[free](https://example.org) `code` ||spoiler||",
        "🚀",
        "مرحبا بالعالم",
        "[](" * 33,
    ],
)
async def test_what_people_type_comes_back_harmless(team, typed):
    """Nothing that is typed pings anybody, or becomes a link."""
    mia = team.member("Mia")

    answer = await mia.slash("define", term=typed)

    assert answer.ephemeral
    assert answer.pings == []
    assert "](https://" not in answer.text
    assert "<@" not in answer.text.replace("\\<@", "")


async def test_no_message_mentions_anybody(team):
    """Every message that leaves the bot tells Discord to ring nobody up, whatever is in it."""
    kim = team.moderator("Kim")
    private = await kim.slash("define", term="API", private=True)
    await kim.press(private, "Back End Software Engineer")
    await kim.slash("glossary reload")

    sent = [exchange.request for exchange in team.discord.transcript.exchanges()]
    bodies = [body.get("data", body) for body in sent if isinstance(body, dict)]
    messages = [body for body in bodies if "embeds" in body]

    assert len(messages) == 3
    assert [message["allowed_mentions"] for message in messages] == [{"parse": []}] * 3


async def test_nothing_of_an_answer_stays_in_memory(team):
    """Buttons are answered by their id alone, so a million answers need no memory."""
    mia = team.member("Mia")

    for term in ("API", "CD", "vacation policy"):
        await mia.slash("define", term=term)

    assert team.bot.client.persistent_views == []
