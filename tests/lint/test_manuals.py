"""The manual of each rule: the docstring of its module, which `glossary-bot rules` may show."""

import ast
import re
from pathlib import Path

import pytest

import bot
from bot.lint import RULES

FOLDERS = [Path(bot.__file__).parent / part / "rules" for part in ("lexicon", "lint")]
MODULES = sorted(
    file for folder in FOLDERS for file in folder.glob("*.py") if file.name != "__init__.py"
)
HEAD = re.compile(r"(?P<name>[a-z]+(?:-[a-z]+)*) \((?P<level>error|warning|info)\): [A-Z`].*\.")


def manual(module: Path) -> tuple[re.Match[str], str]:
    """The head of a manual, and what stands below it."""
    head, _, rest = (ast.get_docstring(ast.parse(module.read_text("utf-8"))) or "").partition(
        "\n\n"
    )
    found = HEAD.fullmatch(head)
    assert found, f"{module.name}: {head!r} is not `rule-name (level): Sentence.`"
    return found, rest


def functions(module: Path) -> list[str]:
    body = ast.parse(module.read_text("utf-8")).body
    return [part.name for part in body if isinstance(part, ast.FunctionDef)]


def reported(module: Path) -> tuple[set[str], set[str]]:
    """The levels and the names of every problem that a module makes itself."""
    calls = [
        node.args
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Problem"
    ]
    return {ast.literal_eval(args[0]) for args in calls}, {
        ast.literal_eval(args[1]) for args in calls
    }


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.stem)
def test_every_rule_has_a_manual(module: Path) -> None:
    """Below its head, two lines at least say why it is a rule and what to do instead."""
    head, rest = manual(module)
    assert head["name"] == module.stem.replace("_", "-")
    assert module.stem in functions(module)
    assert len(rest.splitlines()) >= 2, rest


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.stem)
def test_the_head_says_how_much_it_matters(module: Path) -> None:
    """The name and the level in the manual are those of every problem that is reported."""
    head, _ = manual(module)
    of_words = {rule.name: rule.level for rule in RULES}
    levels, names = reported(module)
    if module.parent.parent.name == "lint":
        assert (of_words[head["name"]], levels) == (head["level"], set())
    else:
        assert (levels, names) == ({head["level"]}, {head["name"]})


def test_every_rule_for_words_is_at_work() -> None:
    """A file that nobody lists would never find anything."""
    files = {file.stem.replace("_", "-") for file in MODULES if file.parent.parent.name == "lint"}
    assert [rule.name for rule in RULES] == list(dict.fromkeys(rule.name for rule in RULES))
    assert {rule.name for rule in RULES} == files
