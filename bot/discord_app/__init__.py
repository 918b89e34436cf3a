"""Discord's side of the house: the only place that imports discord.py. No decisions here."""
