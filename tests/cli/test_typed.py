import pytest

from bot.cli.typed import NotUnderstoodError, Use, names, parse

REGISTERED = [
    {
        "name": "define",
        "options": [
            {"type": 3, "name": "term", "required": True},
            {"type": 5, "name": "private"},
            {"type": 4, "name": "page"},
        ],
    },
    {"name": "help"},
    {
        "name": "glossary",
        "options": [
            {"type": 1, "name": "reload", "options": [{"type": 5, "name": "force"}]},
        ],
    },
]


@pytest.mark.parametrize(
    ("line", "use"),
    [
        ("/define backend engineer", Use("define", {"term": "backend engineer"})),
        ("/define term:backend engineer", Use("define", {"term": "backend engineer"})),
        (
            "/define  C++:  the language   private:True page: 2",
            Use("define", {"private": True, "page": 2, "term": "C++:  the language"}),
        ),
        ("/define private:no BE", None),
        ("/define", Use("define", {})),
        ("/define ratio:x 16:9", Use("define", {"term": "ratio:x 16:9"})),
        ("define api", Use("define", {"term": "api"})),
        ("/help", Use("help", {})),
        ("/glossary reload", Use("glossary reload", {})),
        ("/glossary   reload force:yes", Use("glossary reload", {"force": True})),
    ],
)
def test_what_is_typed_becomes_a_command(line: str, use: Use | None) -> None:
    """Free text belongs to the first text option; the others are written name:value."""
    if use is None:
        with pytest.raises(NotUnderstoodError):
            parse(line, REGISTERED)
    else:
        assert parse(line, REGISTERED) == use


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("/defin api", "There is no command /defin; did you mean /define?"),
        ("/xyz", "There is no command /xyz. There are /define, /help, /glossary reload."),
        ("/", "There is no command /. There are /define, /help, /glossary reload."),
        ("/glossary", "There is no command /glossary; did you mean /glossary reload?"),
        (
            "/glossary relod now",
            "There is no command /glossary relod; did you mean /glossary reload?",
        ),
        ("/define api privat:true", "/define has no option privat; did you mean private?"),
        ("/define privte:no term:api", "/define has no option privte; did you mean private?"),
        ("/help me", "/help takes nothing, and got: me"),
        ("/glossary reload now", "/glossary reload takes force: and got: now"),
        ("/define api private:maybe", "private is true or false, not maybe."),
        ("/define api private:", "private is true or false, not nothing."),
        ("/define api page:two", "page is a number, not two."),
    ],
)
def test_what_is_not_understood_is_explained(line: str, sentence: str) -> None:
    """Every misunderstanding is a sentence that says what would have been right."""
    with pytest.raises(NotUnderstoodError) as caught:
        parse(line, REGISTERED)
    assert str(caught.value) == sentence


def test_commands_inside_groups_are_named_whole() -> None:
    """A group is no command of its own."""
    assert names(REGISTERED) == ["/define", "/help", "/glossary reload"]
