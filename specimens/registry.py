"""All layouts, and the making of specimens from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from random import Random

from sheaf.model.field import Value
from specimens import (
    aadhaar,
    aadhaar_arranged,
    aadhaar_coded,
    aadhaar_pages,
    bank_statement,
    bank_statement_arranged,
    bank_statement_banks,
    bank_statement_blocks,
    bank_statement_relations,
    bank_statement_societies,
    cancelled_cheque,
    cancelled_cheque_banks,
    cancelled_cheque_blocks,
    cancelled_cheque_leaves,
    certificate_of_incorporation,
    certificates_of_offices,
    cheque_of_cooperative,
    delivery_order,
    delivery_order_memo,
    delivery_order_more,
    delivery_order_tables,
    driving_license,
    driving_license_papers,
    driving_license_wordings,
    electricity,
    form_16,
    fssai,
    gst_cert,
    identity,
    invoice,
    others,
    pan,
    pan_arranged,
    pan_pages,
    papers_of_offices,
    passport,
    passport_issues,
    recapture,
    salary_slip,
    salary_slip_mill,
    salary_slip_offices,
    salary_slip_plain,
    salary_slip_programs,
    salary_slip_services,
    sale_deed,
    sale_deed_flat,
    sale_deed_offices,
    several,
    shop_act_license,
    tax_return,
    udyam_cert,
    vehicle_rc,
    vehicle_rc_extract,
    vehicle_rc_issues,
    vehicle_rc_offices,
    voter_id,
    voter_id_wordings,
)
from specimens.degrade import degrade
from specimens.held_apart import aadhaar as aadhaar_apart
from specimens.held_apart import aadhaar_offices as aadhaar_offices_apart
from specimens.held_apart import aadhaar_unusual as aadhaar_unusual_apart
from specimens.held_apart import bank_statement as bank_statement_apart
from specimens.held_apart import bank_statement_by_post as bank_statement_by_post_apart
from specimens.held_apart import bank_statement_printouts as bank_statement_printouts_apart
from specimens.held_apart import cancelled_cheque as cancelled_cheque_apart
from specimens.held_apart import cancelled_cheque_more as cancelled_cheque_more_apart
from specimens.held_apart import cancelled_cheque_stamped as cancelled_cheque_stamped_apart
from specimens.held_apart import certificate_of_incorporation as certificate_of_incorporation_apart
from specimens.held_apart import certificates_of_five_registers as certificates_of_five_registers_apart
from specimens.held_apart import delivery_order as delivery_order_apart
from specimens.held_apart import delivery_order_lenders as delivery_order_lenders_apart
from specimens.held_apart import delivery_order_more as delivery_order_more_apart
from specimens.held_apart import driving_license as driving_license_apart
from specimens.held_apart import driving_license_offices as driving_license_offices_apart
from specimens.held_apart import electricity as electricity_apart
from specimens.held_apart import form_16 as form_16_apart
from specimens.held_apart import fssai as fssai_apart
from specimens.held_apart import gst_cert as gst_cert_apart
from specimens.held_apart import invoice as invoice_apart
from specimens.held_apart import licences_of_states, vehicle_rc_transport, voters_of_states
from specimens.held_apart import others as others_apart
from specimens.held_apart import others_certificates as others_certificates_apart
from specimens.held_apart import others_income as others_income_apart
from specimens.held_apart import pan as pan_apart
from specimens.held_apart import pan_offices as pan_offices_apart
from specimens.held_apart import pan_unusual as pan_unusual_apart
from specimens.held_apart import papers_of_the_year as papers_of_the_year_apart
from specimens.held_apart import passport as passport_apart
from specimens.held_apart import passport_more as passport_more_apart
from specimens.held_apart import passport_offices as passport_offices_apart
from specimens.held_apart import recapture as recapture_apart
from specimens.held_apart import salary_slip as salary_slip_apart
from specimens.held_apart import salary_slip_more as salary_slip_more_apart
from specimens.held_apart import salary_slip_net_first as salary_slip_net_first_apart
from specimens.held_apart import sale_deed as sale_deed_apart
from specimens.held_apart import sale_deed_northern as sale_deed_northern_apart
from specimens.held_apart import several as several_apart
from specimens.held_apart import shop_act_license as shop_act_license_apart
from specimens.held_apart import tax_return as tax_return_apart
from specimens.held_apart import udyam_cert as udyam_cert_apart
from specimens.held_apart import vehicle_rc as vehicle_rc_apart
from specimens.held_apart import vehicle_rc_more as vehicle_rc_more_apart
from specimens.held_apart import voter_id as voter_id_apart
from specimens.held_apart import voter_id_offices as voter_id_offices_apart
from specimens.several import SEVERAL
from specimens.specimen import Grade, Layout, Specimen

LAYOUTS: tuple[Layout, ...] = (
    *pan.LAYOUTS,
    *pan_arranged.LAYOUTS,
    *pan_pages.LAYOUTS,
    *pan_apart.LAYOUTS,
    *pan_unusual_apart.LAYOUTS,
    *pan_offices_apart.LAYOUTS,
    *aadhaar.LAYOUTS,
    *aadhaar_coded.LAYOUTS,
    *aadhaar_arranged.LAYOUTS,
    *aadhaar_pages.LAYOUTS,
    *aadhaar_apart.LAYOUTS,
    *aadhaar_unusual_apart.LAYOUTS,
    *aadhaar_offices_apart.LAYOUTS,
    *driving_license.LAYOUTS,
    *driving_license_wordings.LAYOUTS,
    *driving_license_papers.LAYOUTS,
    *driving_license_apart.LAYOUTS,
    *licences_of_states.LAYOUTS,
    *driving_license_offices_apart.LAYOUTS,
    *passport.LAYOUTS,
    *passport_issues.LAYOUTS,
    *passport_apart.LAYOUTS,
    *passport_more_apart.LAYOUTS,
    *passport_offices_apart.LAYOUTS,
    *voter_id.LAYOUTS,
    *voter_id_wordings.LAYOUTS,
    *voter_id_apart.LAYOUTS,
    *voters_of_states.LAYOUTS,
    *voter_id_offices_apart.LAYOUTS,
    *vehicle_rc.LAYOUTS,
    *vehicle_rc_issues.LAYOUTS,
    *vehicle_rc_apart.LAYOUTS,
    *vehicle_rc_more_apart.LAYOUTS,
    *vehicle_rc_offices.LAYOUTS,
    *gst_cert.LAYOUTS,
    *cancelled_cheque.LAYOUTS,
    *cancelled_cheque_banks.LAYOUTS,
    *cheque_of_cooperative.LAYOUTS,
    *cancelled_cheque_blocks.LAYOUTS,
    *cancelled_cheque_apart.LAYOUTS,
    *cancelled_cheque_more_apart.LAYOUTS,
    *cancelled_cheque_stamped_apart.LAYOUTS,
    *cancelled_cheque_leaves.LAYOUTS,
    *salary_slip.LAYOUTS,
    *salary_slip_plain.LAYOUTS,
    *salary_slip_programs.LAYOUTS,
    *salary_slip_services.LAYOUTS,
    *salary_slip_mill.LAYOUTS,
    *salary_slip_apart.LAYOUTS,
    *salary_slip_more_apart.LAYOUTS,
    *salary_slip_net_first_apart.LAYOUTS,
    *salary_slip_offices.LAYOUTS,
    *form_16.LAYOUTS,
    *form_16_apart.LAYOUTS,
    *tax_return.LAYOUTS,
    *tax_return_apart.LAYOUTS,
    *identity.LAYOUTS,
    *gst_cert_apart.LAYOUTS,
    *shop_act_license.LAYOUTS,
    *shop_act_license_apart.LAYOUTS,
    *fssai.LAYOUTS,
    *fssai_apart.LAYOUTS,
    *udyam_cert.LAYOUTS,
    *udyam_cert_apart.LAYOUTS,
    *certificate_of_incorporation.LAYOUTS,
    *certificate_of_incorporation_apart.LAYOUTS,
    *invoice.LAYOUTS,
    *invoice_apart.LAYOUTS,
    *delivery_order.LAYOUTS,
    *delivery_order_more.LAYOUTS,
    *delivery_order_memo.LAYOUTS,
    *delivery_order_tables.LAYOUTS,
    *delivery_order_apart.LAYOUTS,
    *delivery_order_more_apart.LAYOUTS,
    *delivery_order_lenders_apart.LAYOUTS,
    *sale_deed.LAYOUTS,
    *sale_deed_flat.LAYOUTS,
    *sale_deed_apart.LAYOUTS,
    *sale_deed_northern_apart.LAYOUTS,
    *sale_deed_offices.LAYOUTS,
    *electricity.LAYOUTS,
    *electricity_apart.LAYOUTS,
    *certificates_of_offices.LAYOUTS,
    *certificates_of_five_registers_apart.LAYOUTS,
    *papers_of_offices.LAYOUTS,
    *papers_of_the_year_apart.LAYOUTS,
    *vehicle_rc_transport.LAYOUTS,
    *vehicle_rc_extract.LAYOUTS,
    *bank_statement.LAYOUTS,
    *bank_statement_arranged.LAYOUTS,
    *bank_statement_banks.LAYOUTS,
    *bank_statement_societies.LAYOUTS,
    *bank_statement_apart.LAYOUTS,
    *bank_statement_printouts_apart.LAYOUTS,
    *bank_statement_by_post_apart.LAYOUTS,
    *bank_statement_blocks.LAYOUTS,
    *bank_statement_relations.LAYOUTS,
    *others.LAYOUTS,
    *others_apart.LAYOUTS,
    *others_certificates_apart.LAYOUTS,
    *others_income_apart.LAYOUTS,
    *several.LAYOUTS,
    *several_apart.LAYOUTS,
)

OTHERS = "OTHERS"
"""What the layouts that are of no known type are asked for by."""


def doctypes() -> tuple[str, ...]:
    """Return what there are layouts of, OTHERS included; files with SEVERAL documents are asked for by that name."""
    names = dict.fromkeys(_name_of(layout) for layout in LAYOUTS)
    return tuple(name for name in names if name != SEVERAL)


def layouts(doctype: str, *, held_apart: bool) -> tuple[str, ...]:
    """Return the names of the layouts of `doctype`; those held apart are never used in tuning."""
    own = [each for each in LAYOUTS if _name_of(each) == doctype]
    return tuple(each.name for each in own if each.held_apart is held_apart and not each.is_lesson)


def lessons(doctype: str) -> tuple[str, ...]:
    """Return the names of the layouts that confidences are fitted on besides those used in tuning."""
    return tuple(each.name for each in LAYOUTS if _name_of(each) == doctype and each.is_lesson)


def make(doctype: str, layout: str, grade: Grade, seed: int) -> Specimen:
    """Make one specimen; the same arguments give the same bytes.

    Raises:
        LookupError: there is no such layout.
    """
    found = _layout(doctype, layout)
    rng = _seeded(found, grade, seed)
    drawn = found.draw(rng)
    ways = recapture_apart.WAYS if found.held_apart else recapture.WAYS
    file = degrade(drawn.surface, drawn.form, grade, found.is_copy, rng, ways)
    truth = _with_flag(drawn.truth, file.flag)
    others = tuple(replace(each, truth=_with_flag(each.truth, file.flag)) for each in drawn.others)
    return Specimen(found.doctype, layout, grade, file.data, file.suffix, truth, others)


def print_as_drawn(doctype: str, layout: str, grade: Grade, seed: int) -> bytes:
    """Return the PDF of what `make` degrades for these arguments: its text is all that is printed.

    Raises:
        LookupError: there is no such layout.
    """
    found = _layout(doctype, layout)
    return found.draw(_seeded(found, grade, seed)).surface.finish()


def _layout(doctype: str, name: str) -> Layout:
    found = next((each for each in LAYOUTS if (_name_of(each), each.name) == (doctype, name)), None)
    if found is None:
        raise LookupError(f"no layout {name} of {doctype}")
    return found


def _seeded(layout: Layout, grade: Grade, seed: int) -> Random:
    return Random(f"{_name_of(layout)}/{layout.name}/{grade}/{seed}")


def corpus(
    doctypes: Sequence[str], grades: Sequence[Grade], numbers: Iterable[int], seed: int, held_apart: bool
) -> Iterator[Specimen]:
    """Make the specimens with these numbers, from 0, of a series that goes round all the types, layouts and grades."""
    kinds = [(doctype, name) for doctype in doctypes for name in layouts(doctype, held_apart=held_apart)]
    rng = Random(seed)
    rng.shuffle(kinds)
    for number in numbers:
        lap, place = divmod(number, len(kinds))
        doctype, name = kinds[place]
        grade = grades[(lap + place) % len(grades)]
        yield make(doctype, name, grade, seed * 1_000_003 + number)


def _name_of(layout: Layout) -> str:
    return layout.group or layout.doctype or OTHERS


def _with_flag(truth: Mapping[str, Value], flag: str | None) -> Mapping[str, Value]:
    return {**truth, "document_quality_flag": flag} if truth and flag is not None else truth
