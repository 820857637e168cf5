"""Knowledge, small: how a value is written. `parse` returns the clean value or raises FormatError."""
