"""Transport compression: one stream for the whole life of a connection.

https://docs.discord.com/developers/events/gateway#transport-compression
"""

import importlib
import zlib
from collections.abc import Callable
from typing import Any

Encoder = Callable[[str], str | bytes]


def encoder(name: str | None) -> Encoder | None:
    """Return what turns a payload into a websocket message.

    Args:
        name: what the address asked for: None, ``zlib-stream`` or ``zstd-stream``.

    Returns:
        None for a compression that is unknown, or that this Python cannot do.
    """
    match name:
        case None:
            return lambda text: text
        case "zlib-stream":
            return _zlib()
        case "zstd-stream":
            return _zstd()
        case _:
            return None


def _zlib() -> Encoder:
    stream = zlib.compressobj()
    return lambda text: stream.compress(text.encode()) + stream.flush(zlib.Z_SYNC_FLUSH)


def _zstd() -> Encoder | None:
    """Use whichever Zstandard there is: discord.py asks for it exactly when it finds one."""
    for module in ("compression.zstd", "backports.zstd"):
        zstd = _optional(module)
        if zstd is not None:
            stream = zstd.ZstdCompressor()
            return lambda text: bytes(stream.compress(text.encode(), stream.FLUSH_BLOCK))
    zstandard = _optional("zstandard")
    if zstandard is None:
        return None
    old = zstandard.ZstdCompressor().compressobj()
    block = zstandard.COMPRESSOBJ_FLUSH_BLOCK
    return lambda text: bytes(old.compress(text.encode()) + old.flush(block))


def _optional(module: str) -> Any:
    try:
        return importlib.import_module(module)
    except ImportError:
        return None
