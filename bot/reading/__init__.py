"""YAML text → data that knows where it stands. Knows nothing of words or of Discord."""

from bot.reading.characters import quote
from bot.reading.document import Data, Document, Step
from bot.reading.file import read_bytes, read_file
from bot.reading.folder import Source, find_files
from bot.reading.nearest import Suggestions, nearest
from bot.reading.parse import Parsed, parse
from bot.reading.problem import Level, Problem, Spot

__all__ = [
    "Data",
    "Document",
    "Level",
    "Parsed",
    "Problem",
    "Source",
    "Spot",
    "Step",
    "Suggestions",
    "find_files",
    "nearest",
    "parse",
    "quote",
    "read_bytes",
    "read_file",
]
