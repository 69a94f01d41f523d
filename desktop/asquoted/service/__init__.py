"""What a user can do: one function a wish, for the window and the command line alike."""
