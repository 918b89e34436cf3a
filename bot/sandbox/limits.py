"""Discord's numbers, from its documentation.

They are written down here on their own, so that they check whoever else wrote them down.

https://docs.discord.com/developers/resources/message
https://docs.discord.com/developers/components/reference
https://docs.discord.com/developers/interactions/application-commands
https://docs.discord.com/developers/interactions/receiving-and-responding
"""

CONTENT = 2_000
EMBEDS = 10
EMBED_TITLE = 256
EMBED_DESCRIPTION = 4_096
EMBED_FIELDS = 25
EMBED_FIELD_NAME = 256
EMBED_FIELD_VALUE = 1_024
EMBED_FOOTER = 2_048
EMBED_AUTHOR = 256
EMBEDS_TOGETHER = 6_000
"""Characters in titles, descriptions, field names and values, footers and authors of all embeds."""
COLOR = 0xFFFFFF
URL = 2_048

ROWS = 5
ROW_BUTTONS = 5
CUSTOM_ID = 100
BUTTON_LABEL = 80
BUTTON_URL = 512
SELECT_OPTIONS = 25
SELECT_PLACEHOLDER = 150
SELECT_LABEL = 100
SELECT_VALUE = 100
SELECT_DESCRIPTION = 100
EMOJI_NAME = 32
MODAL_TITLE = 45
MODAL_ROWS = 5

COMMANDS = 130
"""Global commands of all kinds in one bulk overwrite: 100 chat, 15 user, 15 message."""
CHAT_COMMANDS = 100
COMMAND_NAME = 32
COMMAND_DESCRIPTION = 100
COMMAND_OPTIONS = 25
COMMAND_CHOICES = 25
COMMAND_CHARACTERS = 8_000
"""Names, descriptions and values of one command with everything in it."""
CHOICE_NAME = 100
CHOICE_VALUE = 100
STRING_OPTION = 6_000
"""The longest text a person can give to a string option."""

ACKNOWLEDGE_SECONDS = 3.0
"""How long an interaction waits for its first response."""
TOKEN_SECONDS = 900.0
"""How long an interaction's token can be used after that: 15 minutes."""

GATEWAY_FRAME_BYTES = 4_096
"""The largest payload a bot may send over the gateway."""
REQUESTS_PER_SECOND = 50
"""Discord's global limit of a bot; here it holds for each bucket."""
