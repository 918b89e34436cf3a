"""Every number that decides what is found, with its reason.

Scores are 0..100, likenesses and shares 0..1. Where a number could as well be a little larger or
smaller, it was checked with ``benchmarks/fit.py``, which tries its neighbors on made-up names and
real habits of typing, and says what each would gain or lose. None is fitted to a query.
"""

# What a name found in a table is worth. Only a name letter for letter is worth 100, and is surest.

EXACT = 100.0
NORMALISED = 99.0
"""The same name but for accents, hyphens or spaces."""
HIDDEN = 98.0
"""A misspelling that the glossary lists: somebody foresaw this very query."""
PART = 97.0
"""A name without its parenthesis, or the abbreviation in it: "Continuous Delivery (CD)"."""
PLURAL = 96.0
"""The singular for the plural."""
ORDER = 95.0
"""The same words in another order."""
INITIALS = 94.0
"""Initials nobody wrote down: likely, and less sure than anything above."""
NO_INITIALS = 9
"""Where a name stands among initials that is found there as the plural of a code: behind them."""
CODE_PLURAL = 93.9
"""A code and an s: "apis", but also "cmos"."""
NUMERONYM = 93.5
"""First letter, count and last letter: few words have the same, and few are not one."""

SURE = 90.0
"""What is known for less is asked about: between all that is known and all that is doubted."""
SHORT_FORM_ALONE = 3
"""Two letters are the initials of too many things to answer without asking ..."""
SHORT_FORM_DOUBT = 20.0
"""... so that much is taken off for them ..."""
INITIALS_MANY = 3
"""... and of more entries than this, they say nothing."""

SHORT_CODE = 4
"""Letters of the longest word in capitals that goes into initials whole: the OSA of "OSAE"."""
SHORTEST_CODE = 2
"""Letters of the shortest code that has a plural: PRs."""

LOOSE = 75.6
"""A short form with letters from inside words ("oodb"): as good as a slip in six letters."""
LOOSE_UNSURE = 73.0
"""The same in four letters, as an ordinary word has: enough to be asked about."""
LOOSE_SHORTEST = 4
LOOSE_LONGEST = 8
"""Letters of such a short form: three fit too many names, and nobody abbreviates to nine."""

# Slips of the hand. About 1 each; what happens more often costs less.

SLIP_SWAPPED = 0.7
"""Two letters in the wrong order: two good keys, a little too fast."""
SLIP_DOUBLED = 0.65
"""One letter twice, or two for one."""
SLIP_NEIGHBOR = 0.8
"""A key beside the right one, on the most common keyboard (QWERTY)."""
SLIP_VOWEL = 0.8
"""One vowel for another, where a word does not sound as it is spelled."""
SLIP_LETTER = 0.9
"""A letter too many or too few."""
SLIP_PLURAL = 0.3
"""A plural, beside any other slip."""
SLIP_INSTEAD = 1.1
"""Any other letter."""
SLIP_FIRST = 0.4
"""More for the first letter, the one that people get right."""

# Spelling as a whole.

FUZZY_BEST = 93.0
"""The most that spelling can earn, just below every kind of knowing."""

SHORT_NAME = 3
"""In names of fewer letters any slip makes another name: they are compared as they stand."""

WORTH_SLIPS = 0.6
"""Names less alike are not worth a look at each slip: they end below ``NEAREST``."""

LONG_ENOUGH = 7
SHORT_DOUBT = 1.2
MOST_DOUBT = 2.0
"""Taken off for each letter less, and the most: the shorter a word, the more are a slip from it."""

ANOTHER_ORDER = 0.99
"""A slip and another order together are a little less sure than the slip alone."""

STRANGE_WORD = 0.88
"""What is left of a likeness in letters when a whole word is another word, and not a slip."""

OTHER_NUMBER = 0.8
"""What is left when the numbers differ: RFC 2046 is not nearly RFC 2047."""

CLEAR = 0.8
CLEAR_LEAD = 0.15
"""A name so much alike is a name with a slip in it, and only names at most that much less alike
compete: their words need not be compared one by one."""

# Words.

WORD_TYPO = 0.68
"""Two words less alike than this are two words. One slip in a word of four letters leaves 0.75,
two slips in seven leave 0.71."""

SLIPPED = 0.75
"""A word of several that is less alike than this to any of a name has two slips in seven letters,
or is another word: enough to ask."""

WORD_TYPO_LETTERS = 4
"""Shorter words have to be equal: "sla" and "slo" are one letter apart."""

WORD_START = 0.5
"""A word that begins as typed is worth this, and the more the less of it is missing."""
WORD_START_LETTERS = 3
"""The shortest beginning that says something about its word."""
WORD_CLIPPED = 0.94
"""A habit and not a slip, but it could be another word."""
WORD_STEM_LETTERS = 4
"""Letters that words have in common which are forms of one word, or nearly begin alike."""
WORD_KIN = 0.9
"""Another form of the word, "encrypt" for "encryption": enough to ask."""
WORD_START_SLIPPED = 0.85
"""What is left of the likeness to a word's beginning with a slip in it, "encript"."""

WORD_INITIALS = 0.94
"""Initials inside a longer name: the "BE" of "BE dev"."""
LONGEST_RUN = 4
"""Letters of the longest such initials."""

HELD = 0.93
"""The share of a query that a name has to have to hold it: every word, one of them clipped."""

COVERED_QUERY = 0.775
"""What is sure when a name holds every word of the query: enough to ask. The rest depends on how
much of the name they make up."""
REST_POWER = 3.0
"""Bends that rest, so that a query answers when it is more than half of what the name says:
"software engineer" asks for *Back End Software Engineer*, "database admin" answers."""
COVERED_POWER = 1.5
"""Above 1, so that a word of the query that is nowhere in the name costs more than its share."""

WORTH_WORDS = 0.6
"""Names that cover less are not worth a look at their other words."""
HALF = 0.5
HALF_WORTH = 5.0
"""A name that holds half of the query is worth naming, at most so many points above ``NEAREST``."""
ONE_MORE = 0.01
"""For names with just one word more: people drop one word sooner than two."""
NEARLY_ALL = 0.85
"""How much of a name a single word has to be, or any words of a person's, so that it answers."""
ASKED = 0.8
"""The most that a name is worth whose missing word changes what it is about."""

FILLER_RARITY = 0.15
"""What a filler word ("of", "the") weighs against a word that says something (at least 1)."""

FILLERS = frozenset(
    [
        *("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to"),
        *("der", "des", "und", "von"),
        *("de", "del", "du", "el", "et", "la", "le", "les", "para", "pour", "y"),
    ]
)
"""Little words of the languages that names are made in. None of them is a name of the trade: OS,
IM and DAS are not among them."""

FIELD = {
    "term": 0.0,
    "alias": 0.8,
    "abbreviation": 0.8,
    "part": 1.0,
    "humps": 1.2,
    "misspelling": 1.5,
}
"""Taken off a score by what kind of name was matched: a term is meant sooner than an alias."""

# Other ways to read a query.

SPLIT_LETTERS = 8
"""Shorter words are not taken apart: too many are made of two others ("notable")."""
SPLIT_WORD = 3
"""Letters of the shortest part that is not a filler."""
WRITTEN_TOGETHER = 3
"""Words that may be one word with a slip in it, if one of them is too short for one: "web hok"."""
SHORT_FORM = 5
"""Letters of the longest short form that is spelled out: "infra" is a word cut short."""
REREAD_DOUBT = 1.0
"""Taken off, because none of this was typed."""

SWAP_SHORTEST = 6
SWAP_LONGEST = 12
"""Letters of a query that is looked for once more by the groups it has with letters swapped: two
slips spoil most groups of a word that long, and enough are left of a longer one."""

# The decision.

MATCH = 75.0
"""A score that answers by itself, if nothing else is near: one slip in five letters, or two in
nine."""
MARGIN = 6.0
"""... and this far ahead of the next entry: more than the kind of name or of slip can make."""

CAREFUL_MATCH = 84.0
CAREFUL_MARGIN = 10.0
"""For a team that would rather be asked: one slip in eight letters, and a lead that one more
slip cannot undo."""

EAGER_MATCH = 74.0
EAGER_MARGIN = 3.0
"""For a team that would rather see a card: what holds a single word answers too, and so does any
lead that is more than the kind of name can make (``FIELD``)."""

CHOOSE = 73.0
"""From here on a person is asked whether this was meant."""

CONTAINED = CHOOSE
"""A name among other words is certainly there, and not certainly what is asked about."""

NEAREST = 59.0
"""Below this, an entry is not even worth naming as the nearest."""

# Completion. The bases lie so far apart that no bonus but use lifts a hit over the next kind.

STARTS_NAME = 90.0
"""The name goes on as it was begun."""
STARTS_INITIALS = 89.0
"""Initials are whole, but could also be the beginning of a word."""
STARTS_WORDS = 80.0
"""A word inside the name goes on so."""
STARTS_MISSPELLED = 61.0
"""What a beginning with a slip in it can earn, before what is typed already counts."""
LATER_WORDS = 0.97
"""What is left of the likeness of beginnings of words that do not begin the name."""

ANY_ORDER = 10.0
"""Taken off for words that were typed in another order."""

TYPED_SHARE = 8.0
"""What a name earns by being typed nearly to its end: the shortest completion comes first."""

ASKED_SHARE = 6.0
"""What the entry earns that is asked for most, and others in proportion."""

UNFINISHED = 98.0
"""The most that use can lift a name to: below every name that is typed in full."""

LEVEL_UNKNOWN = 3
"""Where an entry without a level stands among suggestions: in the middle of 1 … 5."""
