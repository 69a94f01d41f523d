"""The window's composition: settings, library, window, and the event loop."""
