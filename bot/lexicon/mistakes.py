"""What the models refuse about an entry or a path, told to somebody who wrote a file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.lexicon.draft import Place
from bot.lexicon.entry import Point, Related, Section, Source, Status, Translation
from bot.lexicon.record import Record
from bot.lexicon.slug import slug
from bot.lexicon.starter_path import PathStep, StarterPath
from bot.reading import Problem, Step, nearest, quote

_PARTS: dict[Step, type[Record]] = {
    "advantages": Point,
    "applications": Point,
    "sections": Section,
    "sources": Source,
    "related": Related,
    "translations": Translation,
    "steps": PathStep,
}
"""The record that each field with fields of its own is made of."""

_ELSEWHERE = {
    other: ours
    for ours, others in {
        "aliases": "synonyms synonym aka alias",
        "abbreviations": "acronyms acronym abbr abbreviation",
        "related": "see-also links-to",
        "sources": "links link urls url references",
        "term": "name title headword",
        "definition": "description meaning summary def",
        "advantages": "benefits pros",
        "applications": "uses use-cases usage",
        "category": "type group",
        "owner": "team contact",
        "why": "reason because",
        "audience": "for",
    }.items()
    for other in others.split()
}
"""Slugs of what other tools call our fields: no spelling leads from ``aka`` to ``aliases``."""

_UNKNOWN = "unexpected_keyword_argument"
"""Pydantic's word for a field that the record does not have."""


@dataclass(frozen=True, slots=True)
class _Words:
    rule: str
    message: str
    hint: str = ""


def mistakes(error: ValidationError, place: Place) -> Iterator[Problem]:
    """A problem for everything that the model refuses, at the value or the name that is wrong."""
    found = error.errors(include_url=False)
    misspelt = {_meant(details, place) for details in found if details["type"] == _UNKNOWN}
    for details in found:
        if details["type"] == "missing" and details["loc"] in misspelt:
            continue
        words = _WORDS.get(details["type"], _unforeseen)(details, place)
        at_name = details["type"] in (_UNKNOWN, "missing")
        spot = (place.key_spot if at_name else place.spot)(*details["loc"])
        yield Problem("error", words.rule, words.message, spot, words.hint)


def _record(loc: tuple[Step, ...], place: Place) -> type[Record]:
    return _PARTS[loc[0]] if loc else place.record


def _field(loc: tuple[Step, ...]) -> str:
    """The name of the field that a value belongs to, also for an item of its list."""
    return next(str(step) for step in reversed(loc) if isinstance(step, str))


def _kind(value: object) -> str:
    if isinstance(value, dict):
        return "a group of fields"
    return "a list" if isinstance(value, list) else "text"


def _meant(details: ErrorDetails, place: Place) -> tuple[Step, ...] | None:
    *around, name = details["loc"]
    fields = _record(tuple(around), place).model_fields
    ours = _ELSEWHERE.get(slug(str(name)))
    meant = ours if ours in fields else nearest(str(name), fields)
    return (*around, meant) if meant else None


def _unknown_field(details: ErrorDetails, place: Place) -> _Words:
    *around, name = details["loc"]
    meant = _meant(details, place)
    if meant:
        hint = f"did you mean `{meant[-1]}`?"
    elif around or place.record is StarterPath:
        hint = f"{_fields_of(tuple(around), place)} can stand here"
    else:
        hint = "a section of your own goes under `sections`"
    return _Words("unknown-field", f"unknown field {quote(str(name))}", hint)


def _fields_of(loc: tuple[Step, ...], place: Place) -> str:
    names = [f"`{name}`" for name in _record(loc, place).model_fields]
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _missing_field(details: ErrorDetails, place: Place) -> _Words:
    *around, name = details["loc"]
    state = "has no text" if place.written(*details["loc"]) else "is missing"
    about = _record(tuple(around), place).model_fields[str(name)].description or ""
    hint = f"it holds {about[:1].lower()}{about[1:].rstrip('.')}"
    return _Words("missing-field", f"the field `{name}` {state}", hint)


def _not_text(details: ErrorDetails, _place: Place) -> _Words:
    hint = "write one text here, in quotes if it holds `: ` or starts with a bracket"
    return _Words("wrong-type", f"{_kind(details['input'])} stands where text belongs", hint)


def _not_a_list(details: ErrorDetails, _place: Place) -> _Words:
    value, name = details["input"], _field(details["loc"])
    hint = "start each item on a line of its own with `- `"
    if isinstance(value, str) and name not in _PARTS:
        hint = f"write {quote(f'{name}: [{value}]')}"
    return _Words("wrong-type", f"{_kind(value)} stands where a list belongs", hint)


def _not_fields(details: ErrorDetails, place: Place) -> _Words:
    value, loc = details["input"], details["loc"]
    if loc == ("related",):
        hint = f"write {quote(f'related: [{slug(value)}]')}"
        return _Words("wrong-type", "text stands where a list of ids belongs", hint)
    hint = f"{_fields_of(loc, place)} can stand here"
    return _Words("wrong-type", f"{_kind(value)} stands where fields belong", hint)


def _not_languages(details: ErrorDetails, _place: Place) -> _Words:
    message = f"{_kind(details['input'])} stands where languages belong"
    return _Words("wrong-type", message, "write `de:` and, indented below it, `definition: ...`")


def _empty(details: ErrorDetails, _place: Place) -> _Words:
    message = f"`{_field(details['loc'])}` holds an empty text"
    return _Words("empty-text", message, "write something, or remove it")


def _no_items(details: ErrorDetails, _place: Place) -> _Words:
    name = _field(details["loc"])
    return _Words("empty-list", f"`{name}` holds an empty list", "start an item with `- `")


def _too_long(details: ErrorDetails, place: Place) -> _Words:
    name = _field(details["loc"])
    size, most = len(details["input"].strip()), details["ctx"]["max_length"]
    hint = "shorten it"
    if name == "definition":
        hint = "keep one or two sentences, and move the rest to `overview`"
    elif name == "id" and not place.written("id"):
        hint = "give the entry a shorter `id`; without one it follows from the name"
    message = f"the text of `{name}` has {size:,} characters; at most {most:,} fit"
    return _Words("too-long", message, hint)


def _bad_form(details: ErrorDetails, place: Place) -> _Words:
    value, name = details["input"], _field(details["loc"])
    if name == "url":
        hint = "it starts with `https://` and holds no space"
        return _Words("bad-address", f"{quote(value)} is not a web address", hint)
    if name == "id" and not place.written("id"):
        message = "no id can be made from a name without letters from a to z or digits"
        return _Words("no-id", message, "give the entry one, such as `id: my-entry`")
    hint = "use lowercase letters, digits and single hyphens, such as `front-end-developer`"
    if slug(value):
        hint = f"did you mean `{slug(value)}`?"
    return _Words("bad-id", f"{quote(value)} is not an id", hint)


def _bad_choice(details: ErrorDetails, _place: Place) -> _Words:
    value = str(details["input"])
    meant = nearest(value, get_args(Status))
    hint = f"did you mean `{meant}`?" if meant else "choose draft, approved or deprecated"
    return _Words("bad-status", f"{quote(value)} is not a status", hint)


def _bad_value(details: ErrorDetails, _place: Place) -> _Words:
    value = details["input"]
    found = quote(value) if isinstance(value, str) else _kind(value)
    what, hint = _VALUES[details["type"]]
    return _Words(details["type"], f"{found} is not {what}", hint)


def _unforeseen(details: ErrorDetails, _place: Place) -> _Words:
    return _Words("wrong-value", f"{_field(details['loc'])}: {details['msg']}")


_VALUES = {
    "bad-date": ("a day", "write year, month and day: `2026-11-01`"),
    "bad-level": ("a level", "write a number from 1 (newcomer) to 5 (expert)"),
    "bad-period": ("a length of time", "write days, weeks, months or years: `180d` or `6m`"),
}

_WORDS: dict[str, Callable[[ErrorDetails, Place], _Words]] = {
    _UNKNOWN: _unknown_field,
    "missing": _missing_field,
    "string_type": _not_text,
    "tuple_type": _not_a_list,
    "dataclass_type": _not_fields,
    "dict_type": _not_languages,
    "string_too_short": _empty,
    "too_short": _no_items,
    "string_too_long": _too_long,
    "string_pattern_mismatch": _bad_form,
    "literal_error": _bad_choice,
    **dict.fromkeys(_VALUES, _bad_value),
}
"""By pydantic's name of the error: https://docs.pydantic.dev/latest/errors/validation_errors/."""
