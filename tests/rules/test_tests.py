import ast
from collections.abc import Iterator
from pathlib import Path

from tests.rules.house import functions, python_files, shown, syntax

DOUBLES = {"mock", "unittest.mock", "pytest_mock", "asynctest"}
PATCHES = {"setattr", "delattr", "setitem", "delitem", "patch"}


def test_nothing_is_mocked() -> None:
    """The real discord.py speaks to the local Discord; a double is a small class of our own."""
    found = [
        f"{shown(file)} imports {name}"
        for file in python_files("tests")
        for name in imported(file)
        if name in DOUBLES
    ]

    assert found == []


def test_nothing_is_patched() -> None:
    """What a test must replace is a parameter: monkeypatch is for the environment only."""
    found = [
        f"{shown(file)}:{node.lineno} calls {ast.unparse(node.func)}"
        for file in python_files("tests")
        for node in ast.walk(syntax(file))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in PATCHES
        and ast.unparse(node.func.value) in {"monkeypatch", "mocker"}
    ]

    assert found == []


def test_every_test_states_its_law() -> None:
    """The docstring of a test says in one sentence what must hold, so a failure can be judged."""
    found = [
        f"{shown(file)}:{function.lineno} {function.name}"
        for file in python_files("tests")
        for function in functions(file)
        if function.name.startswith("test_") and ast.get_docstring(function) is None
    ]

    assert found == []


def test_no_test_waits_for_a_clock() -> None:
    """A test waits for what happens, never for a time to pass; ``sleep(0)`` gives way only."""
    found = [
        f"{shown(file)}:{node.lineno} {ast.unparse(node)}"
        for file in python_files("tests")
        for node in ast.walk(syntax(file))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in {"asyncio.sleep", "time.sleep", "sleep"}
        and not (node.args and isinstance(node.args[0], ast.Constant) and node.args[0].value == 0)
    ]

    assert found == []


def imported(file: Path) -> Iterator[str]:
    for node in ast.walk(syntax(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
