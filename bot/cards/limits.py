"""Discord's numbers, counted in Unicode code points as Python's ``len`` does.

Embeds: https://docs.discord.com/developers/resources/message#embed-object-embed-limits.
Content: https://docs.discord.com/developers/resources/message#create-message.
Buttons and menus: https://docs.discord.com/developers/components/reference.
Autocomplete: https://docs.discord.com/developers/interactions/application-commands.
"""

TITLE = 256
FIELD_VALUE = 1024
CONTENT = 2000

BUTTONS_IN_ROW = 5
BUTTON_LABEL = 80
OPTIONS = 25
OPTION = 100
"""Of an option's label, value and description, each."""

CHOICES = 25
CHOICE = 100
"""Of an autocomplete choice's name and value, each."""
