import pytest

from bot.search import normalise
from bot.search.question import readings


@pytest.mark.parametrize(
    "question",
    [
        "what is a backend engineer?",
        "What's a backend engineer",
        "whats the backend engineer",
        "what is the meaning of backend engineer",
        "what does backend engineer mean?",
        "what do you mean by backend engineer",
        "what the heck is a backend engineer",
        "define backend engineer",
        "Define: backend engineer, please",
        "definition of backend engineer",
        "backend engineer meaning",
        "who is a backend engineer",
        "can someone explain backend engineer",
        "hey, could you please tell me what a backend engineer is about",
        "I need the definition of backend engineer",
        "i don't know what a backend engineer is",
        "backend engineer pls",
    ],
)
def test_the_name_is_found_in_the_question(question: str) -> None:
    """Question wording around a name comes off, bit by bit."""
    assert "backend engineer" in readings(normalise(question))


def test_each_step_on_the_way_is_a_reading() -> None:
    """A name that begins like a question is still met on the way."""
    assert list(readings("what is the definition of done")) == [
        "what is the definition of done",
        "the definition of done",
        "definition of done",
        "done",
    ]


@pytest.mark.parametrize("text", ["please", "what is", "definition", "meaning of", "the", ""])
def test_something_is_always_left(text: str) -> None:
    """Wording without a name is a name itself."""
    assert list(readings(text))[-1:] != [""] or text == ""


def test_endless_politeness_is_not_read_to_its_end() -> None:
    """A thousand words of wording cost no more than a dozen."""
    assert len(list(readings("please " * 1000 + "api"))) == 13
