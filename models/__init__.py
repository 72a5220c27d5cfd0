"""The office: tables and rules. Knows SQLAlchemy; never Flask, never WTForms."""
