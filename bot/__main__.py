"""``python -m bot`` is ``glossary-bot``."""

from bot.cli.program import main

if __name__ == "__main__":
    main()
