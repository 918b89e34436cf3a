"""How much of everything is looked at: what bounds the time of a search on any glossary."""

READ_CHARACTERS = 6_000
"""A longer query is cut here: the longest text a Discord command option can carry."""

COMPARED_CHARACTERS = 200
"""Spelling is compared over this many characters, the longest a term can be. What a person types
after that is prose, and comparing prose letter by letter would only take time."""

COMPARED_WORDS = 24
"""... and over this many words, more than any term has."""

READINGS = 12
"""The politest question has fewer bits of wording around its name."""

GRAM_BUDGET = 6_000
"""Names counted per query, rarest letter groups first. At 100,000 names a third of that costs half
a point of accuracy, and saves next to nothing."""

CANDIDATES = 20
"""Names compared with a query. What shares most letters with it is nearly always what is meant: 48
change the first place of less than one query in a thousand, and take half as long again."""

TYPED_CANDIDATES = 48
"""The same while it is being typed, when less is known and more is wanted."""

SWAPPED_LETTERS = 8
"""Single words up to this long are also looked up with each two neighbors swapped: "gti" shares no
group of letters with "git"."""

CONTAINED_WORDS = 6
"""Words of the longest name looked for inside a query."""

SHORTLIST = 8
"""Names ranked one by one, as a multiple of the hits wanted: entries have several names, and use
may lift a name."""

LONGEST_ALIGNED = 40
"""Letters of a query whose swaps among other slips are looked for letter by letter: that takes the
square of their number, and names are rarely longer."""

EXPLAINED_READINGS = 1
"""Readings of a query that an explanation holds against a name, besides the first and the last.
With all of them the card of a long polite question took a quarter second of the event loop."""
