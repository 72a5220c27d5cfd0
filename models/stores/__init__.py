"""Where kept files lie: a folder beside the database, or a service that speaks S3. No tables."""
