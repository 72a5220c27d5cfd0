"""Official documents as Word and PDF: the forms of paper and their download."""
