"""The main window: three places, and what connects them."""
