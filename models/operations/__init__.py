"""The running office: wiring of the rooms, schema, triggers, backup, health."""
