"""Every finding of every rule, at the line where it is written."""

from collections.abc import Iterator
from datetime import date
from itertools import chain

from bot.lexicon import Glossary, Loaded, find_places
from bot.lint.rules import RULES, Rule
from bot.lint.subject import Finding, Subject
from bot.reading import Problem


def lint(loaded: Loaded, glossary: Glossary, today: date) -> tuple[Problem, ...]:
    """What the rules say of ``glossary``, which was loaded so; in the order of the files.

    Takes two or three milliseconds for each full entry, mostly for the terms in its texts.
    """
    subject = Subject(glossary, today)
    found = [(rule, finding) for rule in RULES for finding in rule.check(subject)]
    return tuple(sorted(_located(loaded, found), key=lambda problem: problem.spot))


def _located(loaded: Loaded, found: list[tuple[Rule, Finding]]) -> Iterator[Problem]:
    places = find_places(loaded.pages, {finding.entry.id for _, finding in found})
    written = chain.from_iterable(page.written for page in loaded.pages.values())
    starts = {each.entry.id: each.spot for each in written}
    for rule, finding in found:
        place = places.get(finding.entry.id)
        spot = place.spot(*finding.steps) if place else starts[finding.entry.id]
        yield Problem(rule.level, rule.name, finding.message, spot, finding.hint)
