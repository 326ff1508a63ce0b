"""What came of it: a report to print, tables and statements for other programs."""
