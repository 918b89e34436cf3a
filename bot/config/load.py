"""All places together: the environment wins over a secret file, over YAML, over the defaults."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from pydantic import ValidationError

from bot.config.environment import ENVIRONMENT, from_environment
from bot.config.file import TOKEN_ELSEWHERE, from_file
from bot.config.given import FIELDS, GLOSSARY, TOKEN, TOKEN_FILE, Complaints, Given, Key, Values
from bot.config.settings import Settings
from bot.config.token import SHAPE, without_tokens
from bot.reading import Data, Problem, Spot, quote

DEFAULT_FILE = Path("config.yaml")


class BadSettingsError(Exception):
    """The settings cannot be used, for all of these reasons, in which no token is shown."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        super().__init__(without_tokens("\n".join(map(_line, problems))))


def load_settings(
    file: Path | None = None,
    environment: Mapping[str, str] = os.environ,
    *,
    spare: Path | None = None,
) -> Settings:
    """The settings of this process.

    Args:
        file: The YAML file; without one, ``config.yaml`` is read if it is there.
        environment: The environment variables.
        spare: The glossary to use if no other is named and the default folder does not exist.

    Raises:
        BadSettingsError: Anything is unknown, wrong or unreadable. No secret is in it.
    """
    complaints = Complaints()
    file = settings_file(file)
    values = from_file(file, complaints) if file else {}
    values |= from_environment(environment, complaints)
    values |= _token_from_file(values, complaints)
    values.setdefault(GLOSSARY, _default_glossary(file, spare))
    settings = _typed(values, complaints)
    if settings is None or complaints:
        raise BadSettingsError(sorted(complaints, key=_order))
    return settings


def settings_file(asked: Path | None) -> Path | None:
    """The file that is read: the one asked for, else ``config.yaml`` if it is there."""
    return DEFAULT_FILE if asked is None and DEFAULT_FILE.exists() else asked


def _token_from_file(values: Values, complaints: Complaints) -> Values:
    given = values.get(TOKEN_FILE)
    if TOKEN in values or given is None or not isinstance(given.value, str):
        return {}
    if SHAPE.search(given.value):
        message = f"{given.name} holds a token, not a path"
        complaints.add("wrong-value", message, given.spot, TOKEN_ELSEWHERE)
        return {}
    try:
        token = Path(given.value).read_text("utf-8-sig").strip()
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not text"
        message = f"{given.name}: the file {given.value} cannot be read: {why}"
        complaints.add("unreadable-file", message, given.spot)
        return {}
    if not token:
        complaints.add("empty-token", f"{given.name}: {given.value} is empty", given.spot)
        return {}
    return {TOKEN: Given(token, given.name, given.spot)}


def _default_glossary(file: Path | None, spare: Path | None) -> Given:
    here = (file.parent if file else Path()) / "glossary"
    chosen = here if spare is None or here.exists() else spare
    return Given([str(chosen)], "glossary.paths", ENVIRONMENT)


def _typed(values: Values, complaints: Complaints) -> Settings | None:
    nested: dict[str, dict[str, Data]] = {}
    for (section, key), given in values.items():
        nested.setdefault(section, {})[key] = given.value
    try:
        return Settings.model_validate(nested)
    except ValidationError as error:
        places = [mistake["loc"] for mistake in error.errors(include_input=False)]
    wrong = {(str(section), str(key)) for section, key, *_ in places}
    for setting in sorted(wrong):
        _wrong_value(setting, values[setting], complaints)
    return None


def _wrong_value(key: Key, given: Given, complaints: Complaints) -> None:
    if key == TOKEN:
        message = f"{given.name}: white space or invisible characters are in the token"
    else:
        message = f"{given.name} cannot be {_shown(given.value)}"
    complaints.add("wrong-value", message, given.spot, f"expected {FIELDS[key].description}")


def _shown(value: Data) -> str:
    if isinstance(value, str):
        return quote(value)
    return quote(f"[{', '.join(map(str, value))}]") if isinstance(value, list) else "a group"


def _order(problem: Problem) -> tuple[bool, Spot]:
    return problem.spot == ENVIRONMENT, problem.spot


def _line(problem: Problem) -> str:
    """As a linter would say it, but no line or column of the environment."""
    return str(problem).replace(str(ENVIRONMENT), ENVIRONMENT.file, 1)
