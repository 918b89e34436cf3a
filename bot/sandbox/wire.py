"""The name of a JSON object, as Discord sends and takes them."""

from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]
"""A parsed JSON object. Values are ``Any`` because JSON's are: forms check them, not types."""
