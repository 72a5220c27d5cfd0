"""The screens of lists of choices."""
