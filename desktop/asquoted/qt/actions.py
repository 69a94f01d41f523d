"""Every action of the window: its words, its shortcut, its tooltip."""
