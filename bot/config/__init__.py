"""What a team decides for its bot: one YAML file, the environment and a secret file."""

from bot.config.load import BadSettingsError, load_settings, settings_file
from bot.config.settings import Answers, Discord, Glossary, Health, Log, Moderators, Settings
from bot.config.token import SHAPE as TOKEN_SHAPE
from bot.config.token import without_tokens

__all__ = [
    "TOKEN_SHAPE",
    "Answers",
    "BadSettingsError",
    "Discord",
    "Glossary",
    "Health",
    "Log",
    "Moderators",
    "Settings",
    "load_settings",
    "settings_file",
    "without_tokens",
]
