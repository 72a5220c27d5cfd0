"""Commands of the terminal that bring an office's database into another one."""
