"""Keys to sentences: the interface in Polish and English, and numbers the way each language writes them."""
