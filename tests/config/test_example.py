from pathlib import Path

from bot.config import Settings, load_settings
from bot.config.given import FIELDS, TOKEN
from bot.reading import Document, read_file

EXAMPLE = Path(__file__).parents[2] / "config.example.yaml"


def test_the_example_is_every_setting_with_its_default() -> None:
    """Copying the example changes nothing, and every setting but the token is in it."""
    document = read_file(EXAMPLE, "config.example.yaml")
    assert isinstance(document, Document)
    missing = [(s, key) for s, key in FIELDS if key not in document.names((s,))]
    assert missing == [TOKEN]
    settings = load_settings(EXAMPLE, {})
    assert settings.model_dump(exclude={"glossary"}) == Settings().model_dump(exclude={"glossary"})
    assert settings.glossary.paths == (EXAMPLE.parent / "glossary",)


def test_every_setting_of_the_example_says_why() -> None:
    """A comment stands directly above each setting, and the token's says where it belongs."""
    lines = EXAMPLE.read_text("utf-8").splitlines()
    settings = [
        number for number, line in enumerate(lines) if line.startswith("  ") and "#" not in line
    ]
    assert len(settings) == len(FIELDS) - 1
    assert [lines[n] for n in settings if not lines[n - 1].strip().startswith("# ")] == []
    assert any("DISCORD_TOKEN" in line for line in lines)
