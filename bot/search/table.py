"""A lean table from keys to the names that have them."""

from collections.abc import Iterable, Sequence


class Table:
    """Immutable once built. A key of a single name, as nearly all are, costs no list of its own."""

    def __init__(self, pairs: Iterable[tuple[str, int]]) -> None:
        places: dict[str, int | list[int]] = {}
        for key, place in pairs:
            had = places.setdefault(key, place)
            if isinstance(had, list):
                had.append(place)
            elif had != place:
                places[key] = [had, place]
        self._places = places

    def get(self, key: str) -> Sequence[int]:
        """The places of the names with that key, in the order of the glossary."""
        found = self._places.get(key, ())
        return (found,) if isinstance(found, int) else found
