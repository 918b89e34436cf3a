import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cards.actions import Action, unpack
from tests.cards import strategies as some

VERBS = st.sampled_from(["open", "full", "page", "share"])


@given(VERBS, some.ids(), st.integers(0, 99_999))
def test_an_action_survives_its_journey(verb: str, entry_id: str, page: int) -> None:
    """What is packed is unpacked as it was, and fits a custom id."""
    action = Action(verb, entry_id, page)
    assert unpack(action.pack()) == action
    assert len(action.pack()) <= 100


def test_the_packed_form_is_stable() -> None:
    """Buttons on old messages are written like this, so it must not change under ``g1``."""
    assert Action("open", "api").pack() == "g1:open:api:1"
    assert Action("page", "back-end", 3).pack() == "g1:page:back-end:3"
    assert Action("pick").pack() == "g1:pick::1"
    assert unpack("g1:pick::1") == Action("pick")


@pytest.mark.parametrize(
    "custom_id",
    [
        "",
        "g1",
        "g1:open:api",
        "g1:open:api:",
        "g1:open:api:01",
        "g1:open:api:-1",
        "g1:open:api:+1",
        "g1:open:api:1.0",
        "g1:open:api:\u0661",
        "g1:open:api:100000",
        "g1:open:api:1:2",
        "g1:open:api:1\n",
        " g1:open:api:1",
        "g1:open::1",
        "g1:open:API:1",
        "g1:open:a--b:1",
        "g1:open:-a:1",
        "g1:open:../etc:1",
        "g1:open:" + "x" * 65 + ":1",
        "g1:pick:api:1",
        "g1:delete:api:1",
        "g2:open:api:1",
        "G1:open:api:1",
    ],
)
def test_anything_else_is_refused(custom_id: str) -> None:
    """A custom id that was not packed here means nothing."""
    assert unpack(custom_id) is None


@given(st.text(max_size=120))
def test_noise_is_refused_or_exact(custom_id: str) -> None:
    """Whatever is understood is exactly what would be packed again."""
    action = unpack(custom_id)
    assert action is None or action.pack() == custom_id
