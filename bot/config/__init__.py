"""What a team decides for its bot: one YAML file, the environment and a secret file."""

from bot.config.load import BadSettingsError, load_settings, settings_file
from bot.config.settings import Answers, Discord, Glossary, Health, Log, Moderators, Settings

__all__ = [
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
]
