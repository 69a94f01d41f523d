"""Work off the window's thread; the window's side owns the signals."""
