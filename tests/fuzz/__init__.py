"""Input that nobody would think of: requests made from the OpenAPI document, and bytes for whatever reads bytes.

`make fuzz` runs both for long; short runs of fixed seeds are tests (tests/end_to_end/test_openapi_fuzz.py and
tests/unit/test_fuzz_targets.py).
"""
