"""What a reader sees: outcomes → Discord's wire JSON as plain data. No Discord library here."""
