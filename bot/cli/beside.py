"""An event loop beside a terminal: the bot goes on while a person thinks about what to type."""

import asyncio
from collections.abc import Coroutine, Iterator
from concurrent.futures import Future
from contextlib import AbstractAsyncContextManager, contextmanager
from threading import Thread
from typing import Any, TypeVar

T = TypeVar("T")


class Beside:
    """Runs coroutines on a thread of its own; the caller waits for each result.

    Waiting for a line of input on the loop's own thread would stop every heartbeat; waiting on a
    worker thread of the loop would keep Ctrl+C from ending the program.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """The coroutine's result, or whatever it raises."""
        future: Future[T] = asyncio.run_coroutine_threadsafe(work, self._loop)
        return future.result()

    @contextmanager
    def open(self, house: AbstractAsyncContextManager[T]) -> Iterator[T]:
        """The asynchronous context, entered and left on the loop."""
        entered = self.run(house.__aenter__())
        try:
            yield entered
        finally:
            self.run(house.__aexit__(None, None, None))


@contextmanager
def beside() -> Iterator[Beside]:
    """A running event loop, for as long as the context lasts."""
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        thread = Thread(target=loop.run_forever, name="event loop")
        thread.start()
        try:
            yield Beside(loop)
        finally:
            loop.call_soon_threadsafe(loop.stop)
            thread.join()
