"""The terminal: the commands of ``glossary-bot``, and cards drawn in text."""
