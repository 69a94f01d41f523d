"""What the views show, as Qt wants it: models are given their values and read nothing themselves."""
