"""The route of a report: tables of states and steps, guards
and effects by name, and the engine that takes steps."""
