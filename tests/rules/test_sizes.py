from tests.rules.house import functions, python_files, shown

FILE = 250
FUNCTION = 40
CALLBACK = 15

LONGER: dict[str, str] = {}
"""Files and functions (``file::function``) that may be longer, each with its reason."""


def test_a_file_of_the_bot_fits_into_a_head() -> None:
    """A file has at most 250 lines; a longer one is about two things and becomes two."""
    lengths = {
        shown(file): len(file.read_text("utf-8").splitlines()) for file in python_files("bot")
    }

    assert {name: n for name, n in lengths.items() if n > FILE and name not in LONGER} == {}


def test_a_function_of_the_bot_fits_onto_a_screen() -> None:
    """A function has at most 40 lines, its docstring counted: name a part of it and call that."""
    assert longer_than(FUNCTION, "bot") == {}


def test_a_command_only_asks_and_answers() -> None:
    """A command's callback has at most 15 lines: what it decides belongs into a service."""
    assert longer_than(CALLBACK, "bot/discord_app/commands", besides="add_to") == {}


def longer_than(limit: int, folder: str, besides: str = "") -> dict[str, int]:
    found = {}
    for file in python_files(folder):
        for function in functions(file):
            length = (function.end_lineno or 0) - function.lineno + 1
            name = f"{shown(file)}::{function.name}"
            if length > limit and name not in LONGER and function.name != besides:
                found[name] = length
    return found
