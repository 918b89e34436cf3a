"""Operating the bot: logs and health. Knows nothing of Discord's library."""
