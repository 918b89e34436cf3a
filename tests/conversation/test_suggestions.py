"""What ``/define`` suggests while a person types."""


async def test_every_beginning_of_a_name_suggests_its_entry(team):
    """From the third letter on the entry is there, and never more than Discord shows."""
    mia = team.member("Mia")
    name = "back end software engineer"

    for length in range(1, len(name) + 1):
        suggested = await mia.typing("define", term=name[:length])

        assert len(suggested) <= 25
        assert "id:back-end-software-engineer" in [choice["value"] for choice in suggested]


async def test_a_suggestion_says_which_other_name_it_is(team):
    """Whoever types BE sees what BE stands for, and where it belongs."""
    mia = team.member("Mia")

    suggested = await mia.typing("define", term="BE")

    assert suggested[0]["name"] == "BE → Back End Software Engineer · Roles"


async def test_nothing_typed_suggests_good_places_to_start(team):
    """The entries that others link to most come first."""
    mia = team.member("Mia")

    suggested = await mia.typing("define", term="")

    assert suggested[0]["name"] == "Back End Software Engineer · Roles"
    assert len(suggested) == 5


async def test_a_chosen_suggestion_is_that_entry(team):
    """Also where two entries share the name that was typed."""
    mia = team.member("Mia")
    suggested = await mia.typing("define", term="CD")

    answers = [await mia.slash("define", term=choice["value"]) for choice in suggested[:2]]

    assert {answer.title for answer in answers} == {"Continuous Delivery", "Continuous Deployment"}
