import io
import re
import tokenize

import pytest

from tests.rules.house import python_files, shown

EXCUSE = re.compile(r"#\s*(?:noqa|type:\s*ignore)")
WITH_REASON = re.compile(
    r"#\s*(?:noqa:\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*|type:\s*ignore\[[\w, -]+\])\s.*\w{2,}"
)


@pytest.mark.parametrize("folder", ["bot", "tests", "benchmarks"])
def test_an_excuse_names_its_rule_and_its_reason(folder: str) -> None:
    """``# noqa: X -- why`` and ``# type: ignore[x]  # why``: the next reader can weigh it."""
    found = [
        f"{shown(file)}:{token.start[0]} {token.string}"
        for file in python_files(folder)
        for token in tokenize.generate_tokens(io.StringIO(file.read_text("utf-8")).readline)
        if token.type == tokenize.COMMENT
        and EXCUSE.search(token.string)
        and not WITH_REASON.search(token.string)
    ]

    assert found == []
