"""How a document is written: as a page for a browser, or as PDF."""
