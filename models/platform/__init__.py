"""What every verb uses: journal, idempotency, settings, jobs."""
