-- The span of the request that brought the batch, as W3C Trace Context writes it. NULL: it was not traced.
ALTER TABLE batches ADD COLUMN traceparent text;
