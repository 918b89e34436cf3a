"""Where findings are told."""

from datetime import date
from pathlib import Path

from bot.lexicon import load_glossary
from bot.lint import lint
from tests.builders import write

CLASH = "term: {}\ndefinition: d\nabbreviations: [CD]\nreviewed: 2026-11-01\n"


def test_a_finding_of_a_file_that_has_gone_since_is_told_at_its_entry(tmp_path: Path) -> None:
    """Files are read once more to find the line; one that cannot be read still has its name."""
    write(tmp_path, {f"{name}.yaml": CLASH.format(name) for name in ("disc", "delivery")})
    loaded = load_glossary([tmp_path])
    assert loaded.glossary is not None
    (tmp_path / "disc.yaml").unlink()
    found = lint(loaded, loaded.glossary, date(2026, 11, 20))
    assert [str(problem.spot) for problem in found] == [
        f"{tmp_path}/delivery.yaml:3:17",
        f"{tmp_path}/disc.yaml:1:1",
    ]
