"""What units answered to forms of a period: the list of it, its values, which forms a place holds."""
