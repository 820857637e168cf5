"""The words by which registration certificates call things, in whatever order an authority or a program puts them."""

from __future__ import annotations

from sheaf.doctypes.spec import notion

_VEHICLE = "vehicle motor vehicles"
_REGISTRATION = "registration/registered/regn/reg/regd/rc"

NOTIONS = (
    notion("Registration Mark", f"{_REGISTRATION} no/number/mark/num", f"{_VEHICLE} assigned certificate"),
    notion("Owner Name", "owner name", "registered regd present current full in first"),
    notion("Owner Name", "owner present/current/registered/regd"),
    notion("Previous Owner", "owner previous/last/former/old/transferor", "name address registered"),
    notion(
        "Father Name",
        "father/husband/guardian/son/daughter/wife name/of",
        "son daughter wife or husband in case individual owner father",
    ),
    notion(
        "Owner Address",
        "address owner/permanent/present/full/residential/current",
        "registered regd present permanent postal complete",
    ),
    notion(
        "Financier", "financier/bank/hypothecation/hypothecated/lessor/insurer/insurance name/address/company/by/to"
    ),
    notion(
        "Date of Registration",
        f"{_REGISTRATION} date/dt/on/effect/since",
        f"first initial original 1st {_VEHICLE} with from w e f",
    ),
    notion(
        "Regn. Validity",
        f"{_REGISTRATION}/certificate valid/validity/expiry/expires/upto/expire",
        f"upto up to till on date is this fitness fc of certificate {_VEHICLE} until expiry",
    ),
    notion("Tax Upto", "tax/fitness/insurance/pucc/puc/permit upto/till/valid/validity/to/expiry/paid", "up date"),
    notion("Date of Manufacture", "manufacture/manufacturing/mfg month/year/date", "and yr dt"),
    notion("Chassis No", "chassis no/number/sl/serial/vin", f"{_VEHICLE} frame or"),
    notion("Engine No", "engine/motor no/number/sl/serial", f"{_VEHICLE} or"),
    notion("Maker", "maker/make/manufacturer/manufactured/brand", f"name by maker company {_VEHICLE}"),
    notion(
        "Model",
        "model/variant",
        f"name no number variant {_VEHICLE} maker manufacturer s classification",
    ),
    notion("Model", "maker classification", "or if not known wheel base model"),
    notion("Maker / Model", "maker/make model", "and name"),
    notion("Fuel", "fuel type/kind/used/of", f"propulsion {_VEHICLE} in engine used"),
)
"""A notion with more needs goes before one with fewer."""
