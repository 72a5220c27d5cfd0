"""What the machine tells the program: settings by environment. No rules of the office."""
