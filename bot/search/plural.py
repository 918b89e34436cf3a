"""One key for the singular and the plural of an English word, sparing the trade's jargon."""

SHORTEST = 4
"""A word of three letters is never taken for a plural: DNS, AWS, iOS, gas, bus."""

_SPARED_ENDINGS = ("ss", "us", "is", "aas")
"""access, status, analysis, SaaS and its family: an s that makes no plural."""

_SPARED = (
    *("alias", "always", "atlas", "bias", "canvas", "lens", "news", "series"),
    *("axios", "centos", "chaos", "cors", "cosmos", "devops", "finops", "gitops", "https"),
    *("iops", "jenkins", "keras", "kubernetes", "kudos", "macos", "mesos", "mlops"),
    *("nagios", "nixos", "pandas", "postgres", "rails", "windows"),
)
"""Names and words that end in a single s and are no plurals."""

_IRREGULAR = {
    "aliases": "alias",
    "analyses": "analysis",
    "apis": "api",
    "appendices": "appendix",
    "atlases": "atlas",
    "biases": "bias",
    "bonuses": "bonus",
    "buses": "bus",
    "canvases": "canvas",
    "clis": "cli",
    "cpus": "cpu",
    "criteria": "criterion",
    "crises": "crisis",
    "echoes": "echo",
    "emojis": "emoji",
    "gpus": "gpu",
    "guis": "gui",
    "heroes": "hero",
    "hypotheses": "hypothesis",
    "indices": "index",
    "kpis": "kpi",
    "lenses": "lens",
    "matrices": "matrix",
    "menus": "menu",
    "quizzes": "quiz",
    "skus": "sku",
    "statuses": "status",
    "syntheses": "synthesis",
    "tpus": "tpu",
    "vertices": "vertex",
    "viruses": "virus",
    "wikis": "wiki",
}
"""Plurals that the endings below would spare or get wrong, and that mean nothing else. "axes" is
not here, being the plural of two words, nor is "leaves", which a team takes."""

_KNOWN = {word: word for word in _SPARED} | _IRREGULAR

_HISSING = ("che", "she", "sse", "xe", "zze")
"""After these endings the plural's e belongs to the s: batches, boxes, processes."""


def singular(word: str) -> str:
    """A key that a normalised word shares with its plural; not always a word itself.

    ``queries`` and ``query`` give ``query``, ``cookies`` and ``cookie`` give ``cooky``.
    """
    if len(word) < SHORTEST or not word.isalpha():
        return word
    if (known := _KNOWN.get(word)) is not None:
        return known
    if word[-1] == "s" and not word.endswith(_SPARED_ENDINGS):
        word = word[:-1]
    if word[-1] != "e":
        return word
    if word.endswith("ie") and len(word) > SHORTEST:
        return word[:-2] + "y"
    return word[:-1] if word.endswith(_HISSING) else word
