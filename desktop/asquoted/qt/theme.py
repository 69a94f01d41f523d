"""Light and dark palettes, and how each kind of difference is marked."""
