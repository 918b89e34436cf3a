"""The use cases. They return outcomes, and know neither sockets nor embeds."""
