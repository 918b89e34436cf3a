"""How much of an entry its card shows, in characters: for the card, and for those who write.

A phone shows about 40 characters a line and 15 lines at a time.
"""

POINT_NAME = 60

POINT_TEXT = 120
"""About three lines: room for one good sentence. What follows it is in the full entry."""

OVERVIEW = 240
"""Before points, so that the first screen reaches their names."""

OVERVIEW_ALONE = 600
"""Without points."""

FAIR = 6
"""A text is rather cut within a sentence than to a sixth of its room."""
