"""All invoices that are used in tuning (DOCTYPES.md, INVOICE), by family."""

from __future__ import annotations

from specimens import (
    invoice_books,
    invoice_chains,
    invoice_counters,
    invoice_dealers,
    invoice_modern,
    invoice_online,
    invoice_programs,
    invoice_retail,
    invoice_services,
    invoice_small,
    invoice_stores,
    invoice_tally,
    invoice_trade,
    invoice_workshops,
    invoice_yards,
)

LAYOUTS = (
    *invoice_tally.LAYOUTS,
    *invoice_modern.LAYOUTS,
    *invoice_retail.LAYOUTS,
    *invoice_small.LAYOUTS,
    *invoice_online.LAYOUTS,
    *invoice_programs.LAYOUTS,
    *invoice_dealers.LAYOUTS,
    *invoice_services.LAYOUTS,
    *invoice_stores.LAYOUTS,
    *invoice_trade.LAYOUTS,
    *invoice_chains.LAYOUTS,
    *invoice_counters.LAYOUTS,
    *invoice_books.LAYOUTS,
    *invoice_yards.LAYOUTS,
    *invoice_workshops.LAYOUTS,
)
