"""Making the local Discord fail on purpose, one request at a time."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to a request instead of, or after, its ordinary answer.

    Attributes:
        kind: ``status`` answers with that status; ``hang`` never answers; ``reset`` breaks the
            connection with a TCP reset; ``drop`` closes it without an answer; ``limited`` answers
            429 as Discord does; ``banned`` answers 429 as Cloudflare does, without ``Via``.
        status: the status for ``status``.
        retry_after: seconds for ``limited``.
        everywhere: for ``limited``, whether the limit is the global one.
        processed: whether the request takes effect before it fails.
    """

    kind: Literal["status", "hang", "reset", "drop", "limited", "banned"]
    status: int = 500
    retry_after: float = 0.0
    everywhere: bool = False
    processed: bool = False


@dataclass(slots=True)
class _Plan:
    method: str
    route: str
    fault: Fault
    times: int


@dataclass(slots=True)
class Faults:
    """The plan: which of the next requests fail, and how.

    Attributes:
        noticed: called when a planned failure begins, so that it can be waited for.
    """

    noticed: Callable[[], None]
    _plans: list[_Plan] = field(default_factory=list)

    def plan(self, method: str, route: str, fault: Fault, *, times: int = 1) -> None:
        """Let the next requests of a route fail.

        Args:
            method: ``"POST"``, or ``"*"`` for any.
            route: the template as Discord documents it, or ``"*"`` for any.
            fault: how they fail.
            times: how many of them.
        """
        self._plans.append(_Plan(method, route, fault, times))

    def take(self, method: str, route: str) -> Fault | None:
        """Return what the plan has for this request, and count it off."""
        for plan in self._plans:
            if plan.method in ("*", method) and plan.route in ("*", route):
                plan.times -= 1
                if plan.times == 0:
                    self._plans.remove(plan)
                self.noticed()
                return plan.fault
        return None

    @property
    def left(self) -> int:
        """How many planned failures have not happened yet."""
        return sum(plan.times for plan in self._plans)

    def clear(self) -> None:
        """Drop what is left of the plan."""
        self._plans.clear()
