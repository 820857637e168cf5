"""All papers of no known type that are used in tuning."""

from __future__ import annotations

from specimens import (
    others_accounts,
    others_certificates,
    others_deeds,
    others_goods,
    others_income,
    others_letters,
    others_licences,
    others_loans,
    others_trade,
    others_travel,
    others_utilities,
    others_vehicle,
)

LAYOUTS = (
    *others_accounts.LAYOUTS,
    *others_certificates.LAYOUTS,
    *others_goods.LAYOUTS,
    *others_letters.LAYOUTS,
    *others_licences.LAYOUTS,
    *others_loans.LAYOUTS,
    *others_trade.LAYOUTS,
    *others_travel.LAYOUTS,
    *others_utilities.LAYOUTS,
    *others_vehicle.LAYOUTS,
    *others_income.LAYOUTS,
    *others_deeds.LAYOUTS,
)
