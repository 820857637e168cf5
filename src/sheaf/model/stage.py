"""The way of a document, in order: one vocabulary for modules, metrics, timings and docs."""

from enum import StrEnum


class Stage(StrEnum):
    """A step of the pipeline; the value is the module's name."""

    FETCH = "fetch"
    DECODE = "decode"
    READ = "read"
    CLASSIFY = "classify"
    EXTRACT = "extract"
    VALIDATE = "validate"
    SCORE = "score"
    REDACT = "redact"
