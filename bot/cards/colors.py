"""The stripe beside a card. Decoration only: everything it hints at is also said in words."""

from zlib import crc32

NEUTRAL = 0x5865F2
GOOD = 0x2E8B57
BAD = 0xB3261E
CAREFUL = 0xB7791F

_BY_CATEGORY = {
    "roles": 0x3B82C4,
    "architecture": 0x7C5CBF,
    "cloud": 0x4F6D7A,
    "data": 0x1F8A70,
    "security": 0xB23A48,
    "delivery": 0x6A8D2F,
    "operations": 0xC77D2B,
    "performance": 0xB0578D,
    "business": 0x8C6D46,
    "team": 0xCF6F5C,
    "integration": 0x2F7F93,
    "product": 0x4C63B6,
    "languages": 0x9A7B1F,
    "front-end": 0xC2527A,
    "testing": 0x3E8E7E,
    "ai": 0x6F5BD0,
}
_PALETTE = tuple(_BY_CATEGORY.values())


def color_of(category: str | None) -> int:
    """The color of a category: the same everywhere and after every restart."""
    if category is None:
        return NEUTRAL
    name = category.casefold()
    return _BY_CATEGORY.get(name) or _PALETTE[crc32(name.encode()) % len(_PALETTE)]
