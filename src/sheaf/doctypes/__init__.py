"""Knowledge, big: one file a document type, data without control flow."""
