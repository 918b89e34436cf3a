"""``rules``: the manual of the rules by which ``check`` judges entries."""

import inspect
import sys
from typing import Annotated

import typer

from bot.cli.terminal import say
from bot.lexicon import ENTRY_RULES, GLOSSARY_RULES
from bot.lint import RULES
from bot.reading import nearest


def rules(
    name: Annotated[
        str | None, typer.Argument(metavar="RULE", help="A rule, such as repeated-term.")
    ] = None,
) -> None:
    """List the rules for good entries, or explain one of them."""
    manuals = _manuals()
    if name is None:
        say("\n".join(manual.partition("\n")[0] for _, manual in sorted(manuals.items())))
    elif name in manuals:
        say(manuals[name])
    else:
        meant = nearest(name, manuals)
        hint = f"did you mean {meant}?" if meant else "glossary-bot rules lists them all."
        raise typer.BadParameter(f"there is no rule {name}: {hint}")


def _manuals() -> dict[str, str]:
    """Every rule by its name, with the docstring of its file: one line for each paragraph."""
    checks = (*ENTRY_RULES, *GLOSSARY_RULES, *(rule.check for rule in RULES))
    manuals = (inspect.getdoc(sys.modules[check.__module__]) or "" for check in checks)
    return {manual.partition(" ")[0]: _unwrapped(manual) for manual in manuals}


def _unwrapped(manual: str) -> str:
    paragraphs = manual.replace("``", "`").split("\n\n")
    return "\n\n".join(" ".join(paragraph.splitlines()) for paragraph in paragraphs)
