"""broken-link (warning): A link in a text leads to a web address.

``[the guide](https://example.com/guide)`` becomes a link on Discord. A path, an id of an entry or a
bare host stays plain text with brackets in it. Write the whole address; for another entry, name it
in the sentence and add its id to ``related``.
"""

import re
from collections.abc import Iterator

from bot.lint.sentences import CODE
from bot.lint.subject import Finding, Subject, texts_of
from bot.reading import quote

_LINK = re.compile(r"(?<![\w\\])\[[^\[\]\n]+\]\(((?:[^()\n]|\([^()\n]*\))*)\)")
_TARGET = re.compile(
    r"""<?https?://[^\s/<>][^\s<>]*>?  # Discord shows no preview of an address in <>
    (?:\s+(?:"[^"]*"|'[^']*'))?     # what is shown when a mouse rests on the link""",
    re.IGNORECASE | re.VERBOSE,
)


def broken_link(subject: Subject) -> Iterator[Finding]:
    """A finding at every text with a link whose target is no web address."""
    for entry in subject.glossary.entries:
        for steps, text in texts_of(entry):
            for target in _LINK.findall(CODE.sub("x", text)):
                if not _TARGET.fullmatch(target):
                    message = f"a link leads to {quote(target)}, which is no web address"
                    hint = "it starts with `https://` and holds no space"
                    yield Finding(entry, steps, message, hint)
