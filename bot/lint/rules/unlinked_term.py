"""unlinked-term (info): A text that uses a term of the glossary links to its entry.

Somebody who does not know the word presses a button and learns it. Add the entry to ``related`` if
a reader should meet it next; leave it where the word is used in passing. A name in capitals, such
as REST, is not meant by a word in small letters.
"""

from collections.abc import Iterator

from bot.lexicon import Glossary
from bot.lint.sentences import prose
from bot.lint.subject import Finding, Subject, some, texts_of
from bot.reading import quote
from bot.search import Mentions


def unlinked_term(subject: Subject) -> Iterator[Finding]:
    """A finding where an entry first uses a name of others and links to none of them."""
    mentions = Mentions(Glossary(subject.in_use))
    for entry in subject.in_use:
        known = {entry.id, entry.replaced_by, *entry.related.ids}
        for steps, text in texts_of(entry):
            plain = prose(text)
            for mention in mentions.find(plain):
                if mention.matched.isupper() and plain[mention.start : mention.end].islower():
                    continue
                ids = [other.id for other in mention.entries]
                if known.isdisjoint(ids):
                    known.update(ids)
                    message = f"the text names {quote(mention.matched)} without a link to it"
                    meant = some(ids, len(ids), " or ")
                    hint = f"add {meant} to `related`, if it helps to read that next"
                    yield Finding(entry, steps, message, hint)
