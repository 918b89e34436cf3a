"""The house that the rules look at: its files, and its Python as syntax trees."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]


def python_files(folder: str) -> list[Path]:
    """Return the Python files of a top-level folder, in order."""
    return sorted((ROOT / folder).rglob("*.py"))


def shown(file: Path) -> str:
    """Return a file's name as a person at the top of the checkout would write it."""
    return file.relative_to(ROOT).as_posix()


def syntax(file: Path) -> ast.Module:
    """Parse a file."""
    return ast.parse(file.read_text(encoding="utf-8"), filename=str(file))


def functions(file: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield every function of a file, methods and inner ones too."""
    for node in ast.walk(syntax(file)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node
