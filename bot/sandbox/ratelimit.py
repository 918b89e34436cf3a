"""Discord's rate limits: so many requests in a window for each bucket.

https://docs.discord.com/developers/topics/rate-limits
"""

import hashlib
import time
from dataclasses import dataclass

WINDOW_SECONDS = 1.0


@dataclass(slots=True)
class _Window:
    ends: float
    left: int


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a bucket stands after a request.

    Attributes:
        headers: what every answer says about it.
        retry_after: seconds to wait; 0 if the request may pass.
    """

    headers: dict[str, str]
    retry_after: float


class RateLimits:
    """Counts requests by route and the resource the route is about.

    Args:
        limit: requests in one second.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._windows: dict[tuple[str, str], _Window] = {}

    def count(self, route: str, resource: str) -> Standing:
        """Count one request, and return whether it may pass."""
        now = time.time()
        window = self._windows.get((route, resource))
        if window is None or window.ends <= now:
            window = _Window(now + WINDOW_SECONDS, self._limit)
            self._windows[route, resource] = window
        window.left -= 1
        after = max(0.0, window.ends - now)
        headers = {
            "X-RateLimit-Limit": str(self._limit),
            "X-RateLimit-Remaining": str(max(0, window.left)),
            "X-RateLimit-Reset": f"{window.ends:.3f}",
            "X-RateLimit-Reset-After": f"{after:.3f}",
            "X-RateLimit-Bucket": hashlib.sha256(route.encode()).hexdigest()[:32],
        }
        return Standing(headers, after if window.left < 0 else 0.0)
