from bot.search.hit import Hit
from bot.search.index import Index
def complete(index: Index, typed: str, limit: int) -> tuple[Hit, ...]:
    return ()
