"""All invoices that are used in tuning (DOCTYPES.md, INVOICE), by family."""

from __future__ import annotations

from specimens import invoice_modern, invoice_online, invoice_retail, invoice_small, invoice_tally

LAYOUTS = (
    *invoice_tally.LAYOUTS,
    *invoice_modern.LAYOUTS,
    *invoice_retail.LAYOUTS,
    *invoice_small.LAYOUTS,
    *invoice_online.LAYOUTS,
)
