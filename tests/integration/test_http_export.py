"""GET /v1/bulk/batches/{batch_id}/export through HTTP: read back with the programs that people open exports with."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import sys
import zipfile
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import httpx
import openpyxl
import polars
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from benchmarks.latency.rows import BATCH_ID, fill
from sheaf.doctypes.catalog import load_catalog
from sheaf.export.tables import Tables
from sheaf.jobs.ports import JobKind, ProcessResult, ProcessTask
from sheaf.jobs.result import redacted_link, result_of
from sheaf.model.error import ErrorDetail, problem_of
from sheaf.model.stage import Stage
from tests.integration.test_http_batches import NO_SUCH, UNKNOWN
from tests.integration.test_http_extracts import page
from tests.integration.test_store_worker import work_until_done
from tests.served import Downloads, Readers, Served

BATCHES = "/v1/bulk/batches"
FORMS = ("jsonl", "csv", "xlsx", "parquet")


def told(value: object, confidence: float = 0.97) -> dict[str, object]:
    return {"value": value, "confidence_score": confidence}


TRANSACTIONS = [
    {"date": "03/05/2021", "description": "=HYPERLINK(\"http://specimen.test\")", "reference": None, "debit": None,
     "credit": "4208.00", "balance": "7287.67"},
    {"date": "31/02/2021", "description": "RENT, MAY", "reference": "0066", "debit": "1.5O", "credit": None,
     "balance": "-12.30"},
]  # fmt: skip
STATEMENT = {
    "document_type": "BANK_STATEMENT",
    "bank_name": told("नमुना बँक SPECIMEN"),
    "account_number": told("000284506209180613"),
    "statement_from": told("01/05/2021"),
    "opening_balance": told("3079.67"),
    "transactions": told(TRANSACTIONS, 0.81),
    "document_quality_flag": told("original"),
    "quality": told({"blur": "none", "side": "front"}),
}
PAN = {"document_type": "PAN", "pan_number": told("ZZZPZ0000Z", 0.5), "dob": told("15/08/1990"), "father_name": None}
AADHAAR = {
    "document_type": "AADHAAR",
    "formatted_address": told({"address_line_1": "1 SPECIMEN ROAD", "city": "Pune", "postcode": "411001"}),
    "other_documents": [PAN, {"document_type": "NEVER_KNOWN", "x": told("y")}],
}
DEED = {"document_type": "SALE_DEED", "seller_names": told(["SPECIMEN ONE", "SPECIMEN TWO"])}


@dataclass
class Telling(Readers):
    """A pool in this process that ends a document as its URL says."""

    ends: dict[str, object] = field(default_factory=dict)

    async def run(self, task: ProcessTask) -> ProcessResult:
        name = task.data.decode().rpartition("/")[2]
        if name not in self.ends:
            return result_of(problem_of(ErrorDetail.ILLEGIBLE, Stage.READ))
        record = json.dumps(self.ends[name], ensure_ascii=False, separators=(",", ":"))
        kind = str(json.loads(record)["document_type"])
        return ProcessResult(
            file_data=record, file_data_with_evidence=record, succeeded=True, document_type=kind, seconds={},
            retryable=False,
        )  # fmt: skip


async def ended(served: Served, token: dict[str, str], ends: dict[str, object]) -> str:
    """Send a document for each of `ends`, have them read in their order, and return the batch."""
    entries = [{"file_url": f"https://files.test/{name}", "document_id": name} for name in ends]
    body = {"product_type": "X", "file_urls": entries}
    sent = await served.http.post("/v1/bulk/multiupload", json=body, headers=token)
    work = served.work(Downloads(), Telling(ends={name: end for name, end in ends.items() if end is not None}))
    for entry in sent.json():
        row = await served.rows("SELECT file_uuid FROM documents WHERE file_uuid = $1::text::uuid", entry["file_uuid"])
        for kind in JobKind:
            await work.run(kind, row[0]["file_uuid"], 0)
    batch_id: str = sent.json()[0]["batch_id"]
    return batch_id


ENDS: dict[str, object] = {"s": STATEMENT, "p": PAN, "bad": None, "a": AADHAAR, "d": DEED}


async def export(served: Served, token: dict[str, str], batch_id: str, **query: str) -> httpx.Response:
    return await served.http.get(f"{BATCHES}/{batch_id}/export", params=query, headers=token)


async def exported(served: Served, token: dict[str, str], batch_id: str, **query: str) -> bytes:
    answer = await export(served, token, batch_id, **query)
    assert answer.status_code == 200, answer.text
    return answer.content


def tables_of(data: bytes) -> dict[str, list[dict[str, str]]]:
    """The rows of the CSV files in an archive."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {
            name.removesuffix(".csv"): list(csv.DictReader(io.StringIO(archive.read(name).decode(), newline="")))
            for name in archive.namelist()
        }


def sheet_of(data: bytes, name: str) -> Worksheet:
    sheet = openpyxl.load_workbook(io.BytesIO(data))[name]
    assert isinstance(sheet, Worksheet)
    return sheet


def cells(sheet: Worksheet, row: int) -> dict[str, Any]:
    return {str(sheet.cell(1, at).value): sheet.cell(row, at) for at in range(1, sheet.max_column + 1)}


async def test_lines_of_json_are_the_records_that_are_served(served: Served) -> None:
    token = await served.client()
    batch_id = await ended(served, token, ENDS)
    answer = await export(served, token, batch_id, format="jsonl")
    assert answer.headers["content-type"] == "application/x-ndjson"
    assert answer.headers["content-disposition"] == f'attachment; filename="{batch_id}.jsonl"'
    assert [json.loads(line) for line in answer.text.splitlines()] == (await page(served, token, batch_id))["data"]


async def test_csv_has_a_file_a_type_and_one_for_the_rows_of_lists_and_one_for_errors(served: Served) -> None:
    token = await served.client()
    batch_id = await ended(served, token, ENDS)
    tables = tables_of(await exported(served, token, batch_id, format="csv"))
    assert list(tables) == [
        "AADHAAR", "BANK_STATEMENT", "BANK_STATEMENT.transactions", "PAN", "SALE_DEED", "others", "errors",
    ]  # fmt: skip
    (statement,) = tables["BANK_STATEMENT"]
    assert (statement["document_id"], statement["part"], statement["bank_name"]) == ("s", "1", "नमुना बँक SPECIMEN")
    assert (statement["account_number"], statement["account_number_confidence"]) == ("000284506209180613", "0.97")
    assert (statement["transactions_rows"], statement["transactions_confidence"]) == ("2", "0.81")
    assert json.loads(statement["quality"]) == {"blur": "none", "side": "front"}
    assert statement["ifsc"] == statement["ifsc_confidence"] == ""
    assert [row["row"] for row in tables["BANK_STATEMENT.transactions"]] == ["1", "2"]
    assert tables["BANK_STATEMENT.transactions"][1] | {} == {
        "document_id": "s", "file_uuid": statement["file_uuid"], "part": "1", "row": "2", "date": "31/02/2021",
        "description": "RENT, MAY", "reference": "0066", "debit": "1.5O", "credit": "", "balance": "-12.30",
    }  # fmt: skip
    assert [(row["document_id"], row["part"]) for row in tables["PAN"]] == [("p", "1"), ("a", "2")]
    assert tables["AADHAAR"][0]["formatted_address_city"] == "Pune"
    assert tables["SALE_DEED"][0]["seller_names"] == "SPECIMEN ONE; SPECIMEN TWO"
    assert [(row["document_id"], row["part"], row["document_type"]) for row in tables["others"]] == [
        ("a", "3", "NEVER_KNOWN")
    ]
    (error,) = tables["errors"]
    assert (error["document_id"], error["error_code"], error["error_detail"]) == ("bad", "INVALID_DOC", "ILLEGIBLE")
    assert "Photograph" in error["error_message"]


async def test_what_people_have_looked_at_is_named(served: Served) -> None:
    token = await served.client()
    seen = {"value": "ZZZPZ0000Z", "confidence_score": 1.0, "reviewed_by": "SPECIMEN", "reviewed_at": "2026-01-01"}
    pan = {"document_type": "PAN", "pan_number": seen, "dob": seen, "name_as_per_pan": told("SPECIMEN")}
    batch_id = await ended(served, token, {"1": pan, "2": PAN})
    rows = tables_of(await exported(served, token, batch_id, format="csv"))["PAN"]
    assert [row["reviewed"] for row in rows] == ["dob; pan_number", ""]


async def test_one_table_comes_without_an_archive(served: Served) -> None:
    token = await served.client()
    batch_id = await ended(served, token, ENDS)
    answer = await export(served, token, batch_id, format="csv", type="BANK_STATEMENT.transactions")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert f"{batch_id}-BANK_STATEMENT.transactions.csv" in answer.headers["content-disposition"]
    assert len(answer.text.splitlines()) == 3
    pans = polars.read_parquet(await exported(served, token, batch_id, format="parquet", type="PAN"))
    assert pans["pan_number"].to_list() == ["ZZZPZ0000Z"] * 2
    # A type of which there is nothing is its columns.
    assert (await exported(served, token, batch_id, format="csv", type="PASSPORT")).count(b"\r\n") == 1


FORMULAS = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "=cmd|' /C calc'!A0", "+91 98765 43210"]
"""Without control characters but the tabulator: document_id may have none."""


async def test_no_cell_of_csv_or_xlsx_is_a_formula(served: Served) -> None:
    token = await served.client()
    deed = {"document_type": "SALE_DEED", "seller_names": told(FORMULAS), "area": told("\r=1+1")}
    pans: dict[str, object] = {
        str(number): {"document_type": "PAN", "pan_number": told(text)} for number, text in enumerate(FORMULAS)
    }
    batch_id = await ended(served, token, {"=1+1": None, "d": deed, **pans})
    tables = tables_of(await exported(served, token, batch_id, format="csv"))
    assert [row["pan_number"] for row in tables["PAN"]] == [f"'{text}" for text in FORMULAS]
    assert tables["errors"][0]["document_id"] == "'=1+1"
    assert tables["SALE_DEED"][0]["area"] == "'\r=1+1"
    assert tables["SALE_DEED"][0]["seller_names"].startswith("'=1+1; ")
    data = await exported(served, token, batch_id, format="xlsx")
    for number, text in enumerate(FORMULAS, start=2):
        cell = cells(sheet_of(data, "PAN"), number)["pan_number"]
        assert (cell.data_type, cell.value) == ("s", text)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert not any(b"<f>" in archive.read(name) for name in archive.namelist())


async def test_a_workbook_has_a_sheet_a_table_with_dates_and_sums_that_can_be_counted(served: Served) -> None:
    token = await served.client()
    long = {"document_type": "SALE_DEED", "property_address": told("x" * 40_000)}
    batch_id = await ended(served, token, {**ENDS, "long": long})
    data = await exported(served, token, batch_id, format="xlsx")
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True)
    assert book.sheetnames == [
        "AADHAAR", "BANK_STATEMENT", "BANK_STATEMENT.transactions", "PAN", "SALE_DEED", "others", "errors",
    ]  # fmt: skip
    statement = cells(sheet_of(data, "BANK_STATEMENT"), 2)
    assert statement["account_number"].value == "000284506209180613"
    assert statement["statement_from"].value == datetime(2021, 5, 1)  # noqa: DTZ001 - a day has no zone
    assert (statement["opening_balance"].value, statement["opening_balance"].data_type) == (3079.67, "n")
    assert statement["bank_name"].value == "नमुना बँक SPECIMEN"
    rows = sheet_of(data, "BANK_STATEMENT.transactions")
    assert [cell.value for cell in rows["E"]] == ["date", datetime(2021, 5, 3), "31/02/2021"]  # noqa: DTZ001
    assert cells(rows, 3)["debit"].value == "1.5O"
    assert cells(rows, 3)["balance"].value == -12.3
    cut = cells(sheet_of(data, "SALE_DEED"), 3)["property_address"].value
    assert (len(cut), cut[-2:]) == (32_767, "x…")


async def test_parquet_has_the_documented_types(served: Served) -> None:
    token = await served.client()
    batch_id = await ended(served, token, ENDS)
    with zipfile.ZipFile(io.BytesIO(await exported(served, token, batch_id, format="parquet"))) as archive:
        frames = {name: polars.read_parquet(archive.read(name)) for name in archive.namelist()}
    statement, rows = frames["BANK_STATEMENT.parquet"], frames["BANK_STATEMENT.transactions.parquet"]
    assert statement.schema["statement_from"] == polars.Date
    assert statement.schema["opening_balance"] == polars.Decimal(18, 2)
    assert statement.schema["opening_balance_confidence"] == polars.Float32
    assert statement.schema["transactions_rows"] == polars.Int32
    assert statement.schema["account_number"] == polars.String
    assert statement["opening_balance"].to_list() == [Decimal("3079.67")]
    assert statement["statement_from"].to_list() == [date(2021, 5, 1)]
    assert rows["date"].to_list() == [date(2021, 5, 3), None]
    assert rows["date_text"].to_list() == ["03/05/2021", "31/02/2021"]
    assert rows["debit"].to_list() == [None, None]
    assert rows["debit_text"].to_list() == [None, "1.5O"]
    assert rows["balance"].sum() == Decimal("7275.37")


async def test_a_running_batch_exports_what_is_finished_and_says_so(served: Served) -> None:
    token = await served.client()
    entries = [{"file_url": f"https://files.test/{name}", "document_id": name} for name in "ab"]
    sent = await served.http.post(
        "/v1/bulk/multiupload", json={"product_type": "X", "file_urls": entries}, headers=token
    )
    batch_id = sent.json()[0]["batch_id"]
    for form in FORMS:
        answer = await export(served, token, batch_id, format=form)
        assert answer.status_code == 200
        assert answer.headers["sheaf-batch-status"] == "QUEUED"
        assert (answer.headers["sheaf-documents"], answer.headers["sheaf-total-documents"]) == ("0", "2")
    await served.work(Downloads(), Telling(ends={"a": PAN})).run(JobKind.FETCH, await first(served), 0)
    await served.work(Downloads(), Telling(ends={"a": PAN})).run(JobKind.PROCESS, await first(served), 0)
    answer = await export(served, token, batch_id, format="jsonl")
    assert (answer.headers["sheaf-batch-status"], answer.headers["sheaf-documents"]) == ("PROCESSING", "1")
    assert len(answer.text.splitlines()) == 1


async def first(served: Served) -> Any:
    return (await served.rows("SELECT file_uuid FROM documents ORDER BY position"))[0]["file_uuid"]


async def test_pages_join_without_a_gap(served: Served) -> None:
    token = await served.client()
    names = {str(number): PAN for number in range(120)}
    entries = [{"file_url": f"https://files.test/{name}", "document_id": name} for name in names]
    sent = await served.http.post(
        "/v1/bulk/multiupload", json={"product_type": "X", "file_urls": entries}, headers=token
    )
    await work_until_done(served, served.worker(Downloads(), Telling(ends={**names})))
    batch_id = sent.json()[0]["batch_id"]
    lines = (await exported(served, token, batch_id, format="jsonl")).decode().splitlines()
    assert sorted(json.loads(line)["document_id"] for line in lines) == sorted(names)
    rows = tables_of(await exported(served, token, batch_id, format="csv"))["PAN"]
    assert sorted(row["document_id"] for row in rows) == sorted(names)


async def test_a_link_to_a_redacted_file_is_left_out(served: Served) -> None:
    token = await served.client()
    link = redacted_link("0199d0a1-7c2e-7b3a-9d51-0c4be7d1a9f2")
    number = {"value": "XXXX XXXX 7058", "confidence_score": 0.9, "redact_url": link}
    batch_id = await ended(served, token, {"1": {"document_type": "AADHAAR", "aadhaar_number": number}})
    (line,) = (await exported(served, token, batch_id, format="jsonl")).decode().splitlines()
    assert json.loads(line)["file_data"]["aadhaar_number"]["redact_url"] is None
    for form in FORMS:
        assert b"sheaf://" not in await exported(served, token, batch_id, format=form)


@pytest.mark.parametrize(
    ("query", "detail"),
    [
        ({}, "format must be one of jsonl, csv, xlsx, parquet"),
        ({"format": "XLSX"}, "format must be one of jsonl, csv, xlsx, parquet"),
        ({"format": "pdf\x00"}, "format must be one of jsonl, csv, xlsx, parquet"),
        ({"format": "xlsx", "type": "PAN"}, "type is for csv and parquet"),
        ({"format": "csv", "type": "../x"}, "type must be a document type"),
    ],
)
async def test_what_cannot_be_exported_so_is_refused(served: Served, query: dict[str, str], detail: str) -> None:
    token = await served.client()
    answer = await export(served, token, await ended(served, token, {"p": PAN}), **query)
    assert answer.status_code == 400
    assert answer.json()["error_message"].startswith(f"Bad Request: {detail}")


@pytest.mark.parametrize("form", FORMS)
async def test_another_accounts_batch_and_a_deleted_one_export_like_one_that_never_was(
    served: Served, form: str
) -> None:
    mine, theirs = await served.client(), await served.client()
    foreign, deleted = await ended(served, theirs, {"p": PAN}), await ended(served, mine, {"p": PAN})
    await served.http.delete(f"{BATCHES}/{deleted}", headers=mine)
    for batch_id in (foreign, deleted, *UNKNOWN[:4]):
        answer = await export(served, mine, batch_id, format=form)
        assert (answer.status_code, answer.json()) == (404, NO_SUCH)
    assert await served.rows("SELECT FROM audit_events WHERE action = 'batch_exported'") == []


async def test_an_export_leaves_a_line_in_the_audit_log(served: Served) -> None:
    token = await served.client()
    batch_id = await ended(served, token, ENDS)
    await exported(served, token, batch_id, format="csv")
    (row,) = await served.rows("SELECT * FROM audit_events WHERE action = 'batch_exported'")
    assert (row["batch_id"], row["documents"], row["actor_kind"]) == (batch_id, 5, "client")


async def test_ten_thousand_documents_are_exported_within_bounded_memory(served: Served, database_url: str) -> None:
    credentials = await served.accounts.create("Large Lender")
    data = json.dumps({**STATEMENT, "address": told("SPECIMEN " * 300)}, ensure_ascii=False)
    record = f'{{"document_id":"1","file_uuid":"0199d0a1-7c2e-7b3a-9d51-0c4be7d1a9f2","file_data":{data}}}'
    async with served.database.connection() as connection:
        await fill(connection, credentials.client_id, 10_000, record)
    asked = (database_url, BATCH_ID, credentials.client_id, credentials.client_secret)
    run = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.export_memory", *asked, stderr=asyncio.subprocess.PIPE
    )
    _, told_by_it = await run.communicate()
    assert run.returncode == 0, told_by_it.decode()
    grown = json.loads(told_by_it.splitlines()[-1])
    assert set(grown) == set(FORMS)
    # All records together have 40 megabytes, and far more as Python's objects. Arrow has buffers for each column, which
    # do not grow with the batch.
    bounds = {"jsonl": 40, "csv": 40, "xlsx": 40, "parquet": 130}
    assert {form: grown[form] for form in FORMS if grown[form] > bounds[form]} == {}


def test_every_type_of_the_catalogue_has_a_table_and_no_two_columns_of_one_name() -> None:
    tables = list(Tables.of(load_catalog()))
    assert {table.name for table in tables} >= {*load_catalog(), "INVOICE.line_items", "errors"}
    for table in tables:
        names = [column.name for column in table.columns]
        assert len(set(names)) == len(names)
        assert len(table.name) <= 29
