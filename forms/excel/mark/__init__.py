"""The user's own workbook with its cells marked."""
