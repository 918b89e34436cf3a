"""Why a search answered as it did: as a tree for a person, and as data for a program."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from itertools import groupby

from rich.text import Text
from rich.tree import Tree

from bot.cards.fit import cut
from bot.cards.markdown import clean
from bot.search import Decision, Reason
from bot.search.explain import APART, QUESTION, SPELLED_OUT, Evidence, Explanation, Reasons, Why
from bot.search.pairs import How, Pair
from bot.search.scoring import Edit

_QUOTED = 60
"""Characters shown of what somebody typed: more is prose, and prose explains nothing."""

STEPS: Mapping[str, str] = {
    "bounded": "cut where no name goes on",
    "compatible": "one form of every letter",
    "visible": "nothing invisible",
    "caseless": "upper and lower case are one",
    "spaced": "one space between words",
    "unaccented": "no accents",
    "contracted": "no apostrophes, no dots in initials",
    "lettered": "no punctuation",
    QUESTION: "no question wording",
    APART: "words taken apart",
    SPELLED_OUT: "short forms spelled out",
}
"""What each step of reading a query is about."""

WHY: Mapping[Why, str] = {
    "named": "one entry goes by this name",
    "ahead": "it is close, and clear of any other",
    "shared": "more than one entry goes by this name",
    "short": "so few letters may be short for too many things",
    "among": "it has names in it, and other words as well",
    "unsure": "the best is near, but not near enough",
    "close": "the next is nearly as close",
    "both": "more than one entry has these words",
    "far": "even the nearest is too far away",
    "nothing": "no name is anything like it",
}

DECISIONS: Mapping[Decision, str] = {
    "match": "Answered",
    "choose": "Asked back",
    "none": "Not answered",
}

REASONS: Mapping[Reason, str] = {
    "term": "its term",
    "alias": "another name of it",
    "abbreviation": "its abbreviation",
    "misspelling": "a misspelling that the glossary lists",
    "normalised": "written another way",
    "initials": "by its first letters",
    "shortened": "by some of its letters",
    "numeronym": "by its first and last letter",
    "words": "by its words",
    "contained": "among other words",
    "typo": "spelled a little differently",
    "prefix": "by its beginning",
    "suggestion": "a place to start",
}

HOW: Mapping[How, str] = {
    "same": "{asked} is in the name",
    "joined": "{asked} is {named} but for spaces",
    "plural": "{asked} is {named} but for the plural",
    "form": "{asked} is another form of {named}",
    "initials": "{asked} is made of the first letters of {named}",
    "numeronym": "{asked} is the first and last letter of {named}, and the number of the others",
    "shortened": "{asked} is made of letters of {named}, in their order",
    "begins": "{asked} begins {named}",
    "spelled": "{asked} is {named} with {letters}",
    "absent": "{asked} is not in the name",
    "left": "{named} is not in the query",
}


def tree(explanation: Explanation) -> Tree:
    """The explanation from the query down to the letters."""
    search, reasons = explanation.search, explanation.reasons
    root = Tree(Text(_quoted(search.query), "bold"), guide_style="dim")
    how = f"as {_quoted(explanation.reading)}" if explanation.steps else "as it is typed"
    read = root.add(Text.assemble(("Read ", "bold"), how))
    for step in explanation.steps:
        read.add(Text(f"{STEPS[step.name]}: {_quoted(step.text)}"))
    decided = root.add(Text.assemble((DECISIONS[search.decision], "bold"), f": {WHY[reasons.why]}"))
    for line in _numbers(reasons):
        decided.add(Text(line))
    for number, evidence in enumerate(explanation.hits, 1):
        _add_hit(root, number, evidence, explanation.reading)
    return root


def data(explanation: Explanation) -> dict[str, object]:
    """The explanation for a program, beside the search's own answer; hits in the same order."""
    return {
        "reading": explanation.reading,
        "steps": [asdict(step) for step in explanation.steps],
        **asdict(explanation.reasons),
        "hits": [
            {
                "id": evidence.hit.entry.id,
                "read_as": evidence.hit.read_as,
                "words": [asdict(pair) for pair in evidence.words],
            }
            for evidence in explanation.hits
        ],
    }


def letters(pair: Pair) -> str:
    """The slips of a misspelled word, in words."""
    return ", ".join(_slip(edit, pair.asked.replace(" ", "")) for edit in pair.edits)


def _numbers(reasons: Reasons) -> Iterator[str]:
    """What decided. A guess is weighed; a name that was looked up is not."""
    bars = reasons.bars
    if reasons.score is not None and reasons.why in {"ahead", "unsure", "close", "both", "far"}:
        yield (
            f"a score of {reasons.score:g}; “{reasons.manner}” answers from {bars.match:g} "
            f"and asks from {bars.choose:g}"
        )
    if reasons.lead is not None and reasons.why in {"ahead", "close"}:
        yield f"{reasons.lead:g} ahead of the next; {bars.margin:g} are needed to answer"


def _add_hit(root: Tree, number: int, evidence: Evidence, reading: str) -> None:
    hit = evidence.hit
    branch = root.add(
        Text.assemble(f"{number}. ", (clean(hit.entry.term), "bold"), f" · {hit.score:g}")
    )
    branch.add(Text(f"{_quoted(hit.matched)}, {REASONS[hit.reason]}"))
    if hit.read_as not in {"", reading}:
        branch.add(Text(f"the query read as {_quoted(hit.read_as)}"))
    if any(pair.how != "same" for pair in evidence.words):
        for pair in _together(evidence.words):
            branch.add(Text(_said(pair)))


def _together(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """Neighbors of which the same is said, as one."""
    for how, group in groupby(pairs, lambda pair: pair.how):
        if how in {"same", "absent", "left"}:
            some = [*group]
            asked, named = (pair.asked for pair in some), (pair.named for pair in some)
            yield Pair(" ".join(asked), " ".join(named), how)
        else:
            yield from group


def _said(pair: Pair) -> str:
    asked, named = _quoted(pair.asked), _quoted(pair.named)
    return HOW[pair.how].format(asked=asked, named=named, letters=letters(pair))


def _slip(edit: Edit, typed: str) -> str:
    beside = typed[max(edit.at - 1, 0) : edit.at], typed[edit.at + len(edit.typed) :][:1]
    after = f"after {_quoted(beside[0])}" if beside[0] else "at the beginning"
    match edit.slip:
        case "missing":
            once = f"{_quoted(edit.meant)} once instead of twice"
            return once if edit.meant in beside else f"{_quoted(edit.meant)} missing {after}"
        case "extra":
            twice = f"{_quoted(edit.typed)} twice instead of once"
            return twice if edit.typed in beside else f"{_quoted(edit.typed)} too many {after}"
        case "instead":
            return f"{_quoted(edit.typed)} instead of {_quoted(edit.meant)}"
        case "swapped":
            return f"{_quoted(edit.typed[0])} and {_quoted(edit.typed[1])} swapped"


def _quoted(text: str) -> str:
    """What somebody typed or wrote, on one line and without what a terminal would act on."""
    return f"“{cut(clean(text), _QUOTED)}”"
