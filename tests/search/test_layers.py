from pathlib import Path

import bot.search


def test_only_the_scorer_knows_rapidfuzz() -> None:
    """How alike two texts are is asked in one place, so that it can change in one place."""
    modules = Path(bot.search.__file__).parent.rglob("*.py")
    knowing = {module.stem for module in modules if "rapidfuzz" in module.read_text("utf-8")}
    assert knowing == {"scoring"}
