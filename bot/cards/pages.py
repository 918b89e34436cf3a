"""A long text in pages, parted where a reader would pause. Nothing is lost."""

import re

from bot.cards.fit import last_sentence, last_word, whole
from bot.lexicon.prose import LINE_OF_CODE, mask

PAGE = 1_600
"""Characters a page aims at: about four screens of a phone."""

LAST_PAGE = 2_000
"""A rest of this size stays on one page, so that the last page is never a leftover line."""

_FENCE = re.compile(r"```.*?(?:```|\Z)", re.DOTALL)
_REOPEN = "```\n"
_CLOSE = "\n```"


def paginate(text: str) -> list[str]:
    """``text`` in pages: at least one, each of at most ``LAST_PAGE`` characters and some marks.

    A page ends between paragraphs, else between lines, sentences or words, whichever first keeps
    half a page. A block of code that needs two pages is closed on one and opened on the next.
    """
    text = text.strip()
    masked = mask(text)
    fences = [match.span() for match in _FENCE.finditer(text)]
    pages, start, opening = [], 0, ""
    while len(text) - start > LAST_PAGE:
        end = _end(text, masked, start)
        parted = any(first < end < last for first, last in fences)
        pages.append(_page(opening, text[start:end]) + (_CLOSE if parted else ""))
        start, opening = end, _REOPEN if parted else ""
    return [*pages, _page(opening, text[start:])]


def _page(opening: str, text: str) -> str:
    return opening + text.strip("\n") if opening else text.strip()


def _end(text: str, masked: str, start: int) -> int:
    half = PAGE // 2
    return (
        _last(masked, "\n\n", start, half)
        or _last(masked, "\n", start, half)
        or last_sentence(masked, start, PAGE, at_least=half)
        or last_word(masked, start, PAGE)
        or _last(masked, LINE_OF_CODE, start, half)
        or whole(text, start + PAGE)
    )


def _last(masked: str, mark: str, start: int, at_least: int) -> int:
    return max(masked.rfind(mark, start + at_least, start + PAGE), 0)
