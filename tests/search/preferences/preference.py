"""What one preference is."""

Preference = tuple[str, str, str, str]
"""A query, the term that must come first, the one that must not, and the reason."""
