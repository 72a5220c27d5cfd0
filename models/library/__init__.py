"""What forms are made of, to be copied: whole forms, groups and questions of one's own and of superiors."""
