"""What the bot is, what to type, and what it has loaded."""

from collections.abc import Mapping

from bot.cards import colors
from bot.cards.wire import Message
from bot.cards.words import en as words
from bot.services.outcomes import Status


def help_card(status: Status, mentions: Mapping[str, str]) -> Message:
    """The help page. ``mentions`` makes commands clickable, by their full name."""
    when = f"<t:{int(status.loaded_at)}:R>"
    loaded = words.loaded(status.entries, status.categories, when)
    commands = [f"{mention(mentions, name)} {does}" for name, does in words.COMMANDS.items()]
    return {
        "embeds": [
            {
                "title": words.HELP_TITLE,
                "color": colors.NEUTRAL,
                "description": f"{words.HELP_ABOUT}\n\n{loaded}",
                "fields": [
                    {"name": words.HELP_COMMANDS, "value": "\n".join(commands)},
                    {
                        "name": words.HELP_TIPS,
                        "value": "\n".join(f"• {tip}" for tip in words.TIPS),
                    },
                ],
            }
        ],
        "components": [],
    }


def mention(mentions: Mapping[str, str], name: str) -> str:
    """A command to click, or at least to read while Discord has not told its number."""
    return mentions.get(name) or f"`/{name}`"
