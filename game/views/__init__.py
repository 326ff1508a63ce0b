"""What people see, as plain frozen data made from a session: the window, the terminal and tests read the same."""
