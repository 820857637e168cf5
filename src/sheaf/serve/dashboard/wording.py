"""How names, times and numbers are written for people."""

from __future__ import annotations

from datetime import datetime

from sheaf.model.batch import DocumentState
from sheaf.model.error import MEANINGS, ErrorCode, ErrorDetail, internal_error, unrecognised

_WRITTEN = {
    "pan": "PAN",
    "gst": "GST",
    "gstin": "GSTIN",
    "gstn": "GSTN",
    "ifsc": "IFSC",
    "micr": "MICR",
    "tan": "TAN",
    "cin": "CIN",
    "itr": "ITR",
    "uan": "UAN",
    "hsn": "HSN",
    "irn": "IRN",
    "dob": "date of birth",
    "doi": "date of issue",
    "mrz": "MRZ",
    "qr": "QR",
    "id": "ID",
    "fssai": "FSSAI",
    "rc": "RC",
    "cert": "certificate",
    "url": "URL",
}
"""Words of field and type names that are not written as they stand."""


def words(name: str) -> str:
    """Return a name of ours as people write it.

    >>> words("pan_number"), words("SALE_DEED"), words("dob")
    ('PAN number', 'Sale deed', 'Date of birth')
    """
    text = " ".join(_WRITTEN.get(part, part) for part in name.lower().split("_"))
    return text[:1].upper() + text[1:]


STATES = {
    DocumentState.QUEUED: "Waiting",
    DocumentState.DOWNLOADING: "Being downloaded",
    DocumentState.FETCHED: "Waiting",
    DocumentState.PROCESSING: "Being read",
    DocumentState.SUCCEEDED: "Read",
    DocumentState.FAILED: "Failed",
    DocumentState.CANCELLED: "Cancelled",
}
"""Where documents stand, in the words above the counts of a batch."""


def duration(seconds: float | None) -> str:
    """Return a time that something takes.

    >>> duration(0.04), duration(7), duration(95), duration(7260)
    ('under 1 s', '7 s', '2 min', '2 h 1 min')
    """
    if seconds is None:
        return ""
    if seconds < 1:
        return "under 1 s"
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    if minutes < 90:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60} min"


def since(then: datetime, now: datetime) -> str:
    """Return how long ago that was.

    >>> since(datetime(2026, 1, 1), datetime(2026, 1, 1, 0, 5)), since(datetime(2026, 1, 1), datetime(2026, 1, 9))
    ('5 min ago', '01/01/2026')
    """
    seconds = (now - then).total_seconds()
    if seconds < 45:
        return "just now"
    if seconds < 24 * 3600:
        return f"{duration(seconds)} ago"
    return f"{then:%d/%m/%Y}"


def advice(cause: str) -> str:
    """Return what to do about an error, by its error_detail, or by its error_code where it has none.

    >>> advice("EMPTY_FILE")
    'The file is empty. Upload it again and resubmit.'
    """
    if cause in ErrorDetail.__members__:
        return MEANINGS[ErrorDetail(cause)].message
    return unrecognised().message if cause == ErrorCode.UNRECOGNISED else internal_error().message
