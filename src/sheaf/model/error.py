"""Why a document ended without an extract: failure as data, with a reason, a place and a retry."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sheaf.model.stage import Stage


class ErrorCode(StrEnum):
    """The document-level codes that clients switch on (CONTRACT: the first two are the vendor's)."""

    UNRECOGNISED = "UNRECOGNISED"
    INVALID_DOC = "INVALID_DOC"
    DOWNLOAD_FAILED = "DOWNLOAD_FAILED"
    INTERNAL_ERROR = "INTERNAL_ERROR"


class ErrorDetail(StrEnum):
    """The exact cause behind an ErrorCode."""

    EMPTY_FILE = "EMPTY_FILE"
    UNSUPPORTED_FORMAT = "UNSUPPORTED_FORMAT"
    CORRUPT_FILE = "CORRUPT_FILE"
    PASSWORD_REQUIRED = "PASSWORD_REQUIRED"
    WRONG_PASSWORD = "WRONG_PASSWORD"
    TOO_LARGE = "TOO_LARGE"
    TOO_MANY_PAGES = "TOO_MANY_PAGES"
    IMAGE_TOO_LARGE = "IMAGE_TOO_LARGE"
    ILLEGIBLE = "ILLEGIBLE"
    URL_EXPIRED = "URL_EXPIRED"
    URL_FORBIDDEN = "URL_FORBIDDEN"
    NOT_FOUND = "NOT_FOUND"
    URL_BLOCKED = "URL_BLOCKED"
    UNREACHABLE = "UNREACHABLE"
    TIMED_OUT = "TIMED_OUT"
    POISONED = "POISONED"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True, slots=True)
class Problem:
    """How a document ended when it has no extract. `message` says what to do and never holds a field's value."""

    code: ErrorCode
    detail: ErrorDetail | None
    stage: Stage | None
    message: str
    retryable: bool = False


@dataclass(frozen=True, slots=True)
class _Meaning:
    code: ErrorCode
    message: str
    retryable: bool = False


MEANINGS: dict[ErrorDetail, _Meaning] = {
    ErrorDetail.EMPTY_FILE: _Meaning(ErrorCode.INVALID_DOC, "The file is empty. Upload it again and resubmit."),
    ErrorDetail.UNSUPPORTED_FORMAT: _Meaning(
        ErrorCode.INVALID_DOC,
        "The file is of a kind that cannot be read. Send JPEG, PNG, WebP, TIFF, HEIC, BMP, GIF or PDF.",
    ),
    ErrorDetail.CORRUPT_FILE: _Meaning(
        ErrorCode.INVALID_DOC, "The file is damaged and cannot be opened. Export or photograph it again and resubmit."
    ),
    ErrorDetail.PASSWORD_REQUIRED: _Meaning(
        ErrorCode.INVALID_DOC, "The PDF is locked. Resubmit it with its password in the file entry's `password`."
    ),
    ErrorDetail.WRONG_PASSWORD: _Meaning(
        ErrorCode.INVALID_DOC, "The password does not open the PDF. Resubmit it with the right one."
    ),
    ErrorDetail.TOO_LARGE: _Meaning(
        ErrorCode.INVALID_DOC, "The file is larger than this server accepts. Send a smaller copy."
    ),
    ErrorDetail.TOO_MANY_PAGES: _Meaning(
        ErrorCode.INVALID_DOC, "The document has more pages than this server accepts. Split it and resubmit."
    ),
    ErrorDetail.IMAGE_TOO_LARGE: _Meaning(
        ErrorCode.INVALID_DOC, "The image has more pixels than this server accepts. Send a smaller copy."
    ),
    ErrorDetail.ILLEGIBLE: _Meaning(
        ErrorCode.INVALID_DOC, "No text could be read. Photograph the document again, sharp, whole and well lit."
    ),
    ErrorDetail.URL_EXPIRED: _Meaning(
        ErrorCode.DOWNLOAD_FAILED, "The pre-signed URL has expired. Resubmit the document with a fresh one."
    ),
    ErrorDetail.URL_FORBIDDEN: _Meaning(
        ErrorCode.DOWNLOAD_FAILED, "The file's host refused access. Check the URL's signature and permissions."
    ),
    ErrorDetail.NOT_FOUND: _Meaning(
        ErrorCode.DOWNLOAD_FAILED, "There is no file at the URL. Check the URL and resubmit."
    ),
    ErrorDetail.URL_BLOCKED: _Meaning(
        ErrorCode.DOWNLOAD_FAILED, "The URL is not one this server may open. Use a public https URL."
    ),
    ErrorDetail.UNREACHABLE: _Meaning(
        ErrorCode.DOWNLOAD_FAILED, "The file's host could not be reached. Resubmit the document later.", retryable=True
    ),
    ErrorDetail.TIMED_OUT: _Meaning(
        ErrorCode.DOWNLOAD_FAILED, "The download took too long. Resubmit the document later.", retryable=True
    ),
    ErrorDetail.POISONED: _Meaning(
        ErrorCode.INTERNAL_ERROR, "Processing this document failed repeatedly. Send another copy of it."
    ),
    ErrorDetail.CANCELLED: _Meaning(ErrorCode.INTERNAL_ERROR, "The batch was cancelled before this document's turn."),
}


class SheafError(Exception):
    """The document cannot go on. Raised by a stage, turned into a Problem at the pipeline's or the worker's edge.

    The exception carries no text of its own, so that nothing of a document can slip into a log.
    """

    def __init__(self, detail: ErrorDetail, stage: Stage) -> None:
        super().__init__(f"{detail.value} in {stage.value}")
        self.detail = detail
        self.stage = stage

    def as_problem(self) -> Problem:
        return problem_of(self.detail, self.stage)


def problem_of(detail: ErrorDetail, stage: Stage | None) -> Problem:
    """Return the Problem that `detail` stands for, met in `stage`."""
    meaning = MEANINGS[detail]
    return Problem(meaning.code, detail, stage, meaning.message, meaning.retryable)


def unrecognised() -> Problem:
    """The document was read but is of none of the known types."""
    return Problem(
        ErrorCode.UNRECOGNISED,
        None,
        Stage.CLASSIFY,
        "The document's type could not be identified. Check that it is one of the supported types "
        "and that the whole page is in the picture, sharp and well lit, then resubmit.",
    )


def internal_error() -> Problem:
    """We are wrong; the cause is in the server's log, not here."""
    return Problem(
        ErrorCode.INTERNAL_ERROR,
        None,
        None,
        "Something went wrong inside the server. Resubmit the document; if it fails again, report the file_uuid.",
        retryable=True,
    )
