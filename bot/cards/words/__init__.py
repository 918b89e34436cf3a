"""Every sentence that a reader sees on Discord, one module per language."""
