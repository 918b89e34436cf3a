"""The gateway half of the local Discord."""
