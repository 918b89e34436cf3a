"""Glossary Bot: the Discord bot a team trusts with its own vocabulary."""

from importlib.metadata import version

__version__ = version("glossary-bot")
