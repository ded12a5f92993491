"""Accounts: ``calctl login``, ``logout``, ``whoami`` and ``profiles``, and whose credentials a command calls with."""
