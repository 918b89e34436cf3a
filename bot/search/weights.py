"""Every number that decides what is found, with its reason.

Scores are 0..100. The numbers were set by looking at what each one is for on real glossaries and
real misspellings; none is fitted to a single query.
"""

# How much of a query is read.

READ_CHARACTERS = 6_000
"""A longer query is cut here: the longest text a Discord command option can carry."""

COMPARED_CHARACTERS = 200
"""Spelling is compared over this many characters, the longest a term can be. What a person types
after that is prose, and comparing prose letter by letter would only take time."""

COMPARED_WORDS = 24
"""... and over this many words, more than any term has."""

READINGS = 12
"""The politest question has fewer bits of wording around its name."""

# What a name found in a table is worth. Only a name letter for letter is worth 100.

EXACT = 100.0
NORMALISED = 99.0
"""The same name but for accents, hyphens or spaces."""
HIDDEN = 98.0
"""A misspelling that the glossary lists: somebody foresaw this very query."""
PART = 97.0
"""A name without its parenthesis, or the abbreviation in it: "Continuous Delivery (CD)"."""
PLURAL = 96.0
ORDER = 95.0
"""The same words in another order."""
INITIALS = 94.0
"""Initials nobody wrote down: likely, and less sure than anything above."""

INITIALS_ALONE = 3
"""Two letters are the initials of too many things to answer without asking."""

INITIALS_DOUBT = 20.0
"""Taken off for initials shorter than that."""

# Similarity of spelling.

FUZZY_BEST = 93.0
"""The most that spelling can earn, just below every kind of knowing."""

SHORT_NAME = 4
"""Up to this many letters one letter more or less makes another name (CD, CDN): a short name is
compared as it stands, and no slip in it leaves enough to answer."""

WORD_TYPO = 0.68
"""Two words less alike than this are two words. One slip in a word of four letters leaves 0.75,
two slips in seven leave 0.71."""

WORD_TYPO_LETTERS = 4
"""Shorter words have to be equal: "sla" and "slo" are one letter apart."""

WORD_START = 0.94
"""A word cut short ("dev", "admin") is a habit, not a slip, but could be another word."""

WORD_START_LETTERS = 3
"""The shortest beginning that says something about its word."""

WORD_INITIALS = 0.94
"""Initials inside a longer name: the "BE" of "BE dev"."""

COVERED_QUERY = 0.78
"""What is sure when every word of the query is in the name; the rest depends on how much of the
name they make up."""

REST_POWER = 3.0
"""Bends what the rest of the name counts, so that a query answers by itself only when it holds
about three quarters of the name: "reliability" asks, "database admin" answers."""

COVERED_POWER = 1.5
"""Above 1, so that a word of the query that is nowhere in the name costs more than its share."""

STRANGE_WORD = 0.88
"""What is left of a likeness in letters when the query's word is a known other word."""

SORTED_WORDS = 0.99
"""A slip and another order together are a little less sure than the slip alone."""

FILLER_RARITY = 0.15
"""What a filler word ("of", "the") weighs against a word that says something (at least 1)."""

FILLERS = frozenset(
    ["a", "an", "and", "as", "at", "by", "for", "in", "of", "on", "or", "the", "to"]
)

FIELD = {"term": 0.0, "alias": 0.3, "abbreviation": 0.6, "part": 0.6, "misspelling": 1.0}
"""Taken off a score by what kind of name was matched; breaks ties, decides nothing."""

# The candidates whose spelling is looked at.

GRAM_BUDGET = 6_000
"""Names counted per query, rarest letter groups first; bounds the time on any glossary."""

CANDIDATES = 60
"""Names compared letter by letter."""

# The decision.

MATCH = 80.0
"""Spelling this close answers by itself, if nothing else is near: one slip in eight letters."""

MARGIN = 6.0
"""... and this far ahead of the next entry."""

CAREFUL_MATCH = 84.0
CAREFUL_MARGIN = 10.0
"""For a team that would rather be asked: one slip in eleven letters, and a lead that one more
slip cannot undo."""

EAGER_MATCH = 74.0
EAGER_MARGIN = 3.0
"""For a team that would rather see a card: one slip in five letters, and any lead that is more
than the kind of name can make (``FIELD``)."""

CHOOSE = 72.0
"""From here on a person is asked whether this was meant."""

CONTAINED = CHOOSE
"""A name among other words is certainly there, and not certainly what is asked about."""

CONTAINED_WORDS = 6
"""Words of the longest name looked for inside a query."""

NEAREST = 60.0
"""Below this, an entry is not even worth naming as the nearest."""

# Completion. The bases lie so far apart that no bonus lifts a hit over the next kind.

STARTS_NAME = 90.0
STARTS_INITIALS = 89.0
STARTS_WORDS = 80.0
STARTS_ANY_ORDER = 70.0
STARTS_MISSPELLED = 69.0
"""The most a beginning with a slip in it can earn."""

TYPED_SHARE = 8.0
"""What a name earns by being typed nearly to its end: the shortest completion comes first."""

LEVEL_UNKNOWN = 3
"""Where an entry without a level stands among suggestions: in the middle of 1 … 5."""
