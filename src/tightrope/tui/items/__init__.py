"""What each list is made of."""
