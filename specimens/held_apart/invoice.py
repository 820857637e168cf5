"""All invoices that are never used in tuning."""

from __future__ import annotations

from specimens.held_apart import invoice_counters_and_works, invoice_papers, invoice_shops, invoice_trades
from specimens.specimen import Layout

LAYOUTS = (
    Layout("INVOICE", "side_panel", invoice_papers.draw_side_panel, held_apart=True, is_lesson=True),
    Layout("INVOICE", "typeset", invoice_papers.draw_typeset, held_apart=True, is_lesson=True),
    Layout("INVOICE", "portal", invoice_trades.draw_portal, held_apart=True, is_lesson=True),
    Layout("INVOICE", "medicine", invoice_trades.draw_medicine, held_apart=True),
    Layout("INVOICE", "till", invoice_trades.draw_till, held_apart=True, is_lesson=True),
    *invoice_shops.LAYOUTS,
    *invoice_counters_and_works.LAYOUTS,
)
