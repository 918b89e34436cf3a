"""One key for the singular and the plural of a word, sparing the trade's jargon."""

SHORTEST = 4
"""A word of three letters is never taken for a plural: DNS, AWS, iOS, gas, bus."""

_SPARED_ENDINGS = ("ss", "us", "is", "aas")
"""access, status, analysis, SaaS and its family: an s that makes no plural."""

_SPARED = frozenset(
    [
        "alias",
        "always",
        "atlas",
        "bias",
        "canvas",
        "https",
        "jenkins",
        "kubernetes",
        "lens",
        "news",
        "pandas",
        "postgres",
        "rails",
        "series",
        "windows",
    ]
)
"""Names and words that end in a single s and are no plurals."""

_HISSING = ("che", "she", "sse", "xe", "zze")
"""After these endings the plural's e belongs to the s: batches, boxes, processes."""


def singular(word: str) -> str:
    """A key that a normalised word shares with its plural; not always a word itself.

    ``queries`` and ``query`` give ``query``, ``cookies`` and ``cookie`` give ``cooky``.
    """
    if len(word) < SHORTEST or not word.isalpha() or word in _SPARED:
        return word
    if word.endswith("s") and not word.endswith(_SPARED_ENDINGS):
        word = word[:-1]
    if word.endswith("ie") and len(word) > SHORTEST:
        return word[:-2] + "y"
    if word.endswith(_HISSING):
        return word[:-1]
    return word
