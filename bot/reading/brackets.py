"""Which bracket is still open where YAML gave up: PyYAML does not say so at the end of a file."""

from contextlib import suppress

import yaml
from yaml import Mark, YAMLError
from yaml.tokens import (
    FlowMappingEndToken,
    FlowMappingStartToken,
    FlowSequenceEndToken,
    FlowSequenceStartToken,
)

PARSER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""The C parser of PyYAML's wheels; where PyYAML was built without it, the slower one in Python."""


def unclosed(text: str, until: Mark) -> Mark | None:
    """Where the innermost ``[`` or ``{`` stands that is open in front of ``until``, if one is."""
    opened: list[Mark] = []
    with suppress(YAMLError):
        for token in yaml.scan(text, Loader=PARSER):
            if token.start_mark.index >= until.index:
                break
            if isinstance(token, (FlowSequenceStartToken, FlowMappingStartToken)):
                opened.append(token.start_mark)
            elif isinstance(token, (FlowSequenceEndToken, FlowMappingEndToken)):
                del opened[-1:]
    return opened[-1] if opened else None
