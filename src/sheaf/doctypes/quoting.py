"""Titles of papers that quote what stands on identity documents and are none themselves."""

from __future__ import annotations

from sheaf.doctypes.spec import Cue, CuePlace, wordings

QUOTES_IDENTITY = Cue(
    "quoting_paper",
    -5.0,
    wordings(
        "Birth Certificate | Certificate of Birth | Death Certificate | Marriage Certificate | Domicile Certificate "
        "| Residence Certificate | Income Certificate | Caste Certificate | Community Certificate "
        "| Bonafide Certificate | Character Certificate | Transfer Certificate | School Leaving Certificate "
        "| Migration Certificate "
        "| Legal Heir Certificate | Disability Certificate | Unique Disability ID | Vaccination Certificate "
        "| Certificate for COVID-19 Vaccination | Ayushman Bharat | Ayushman Bharat Health Account | ABHA Number "
        "| ABHA Card | Health Card | Medical Certificate | e-Shram Card | eShram | Ration Card | Job Card "
        "| Labour Card | Kisan Credit Card | Pension Payment Order | Senior Citizen Card | Employee Identity Card "
        "| Student Identity Card | Admit Card | Hall Ticket | Mark Sheet | Statement of Marks "
        "| Overseas Citizen of India | OCI Card | Person of Indian Origin | Permanent Resident Card "
        "| Passport Seva | Online Application Receipt | Application Receipt | Application Reference Number "
        "| Appointment Details | Police Clearance Certificate | Police Verification Report "
        "| No Objection Certificate | Application and Grant of No Objection Certificate | Temporary Certificate "
        "| Link Aadhaar Status | Aadhaar Linking Status | Verify Your PAN | PAN Verification "
        "| Acknowledgement Slip | Acknowledgement / Resident Copy | Resident Copy | Enrolment Slip "
        "| Update Request Number | Customer Application Form | Know Your Customer | KYC Form | KYC Details "
        "| Central KYC Registry | KYC Application Form | Account Opening Form | Loan Application Form "
        "| Nomination Form | Declaration Form | Self Declaration | Consent Form | Proposal Form | Membership Form "
        "| Insurance Policy | Policy Schedule | Premium Receipt | Booking Confirmation | Electronic Reservation Slip "
        "| Visiting Card | Curriculum Vitae | Resume | Bio Data | Power of Attorney | Affidavit | Undertaking"
    ),
    CuePlace.TITLE,
)
"""A number and a date of birth beside such a title were copied from somewhere."""

QUOTES_AND_SAYS = Cue(
    "quoting_words",
    -5.0,
    wordings(
        "Request For New PAN Card | Changes Or Correction in PAN Data | Acknowledgement for PAN application "
        "| PAN Card enclosed | Existing PAN | Card will be dispatched | Coupon No. "
        "| PVC Card Order | Aadhaar Update History | Voter application form | Correction of Entries "
        "| Shifting of Residence | Verification Form | Police Station | Credit Information Report | Score Report "
        "| CIBIL Score | Parivar Pehchan Patra | Family ID | Head of Family | Members of the family "
        "| DigiLocker Issued Documents | Noting of Hypothecation | cancellation of hypothecation "
        "| Termination of Hypothecation | Emergency Certificate | Medical Certificate | Driving Test "
        "| Learner's Licence"
    ),
    # The signature on a document that a locker issued says so; a list of such documents does too, and is none.
    not_in=wordings("Reason: DigiLocker issued document"),
)

POSTED = Cue("posted", -1.5, wordings("Speed Post | Registered Post | Consignment No."))
"""A letter or its receipt; but offices post their cards glued to one, and print both on one sheet."""

FOREIGN_ISSUER = Cue(
    "other_country",
    -5.0,
    wordings(
        "of Nepal | People's Republic of Bangladesh | Bangladesh | Sri Lanka | Kingdom of Bhutan | Pakistan "
        "| Afghanistan | Myanmar | Republic of Maldives | Commonwealth of Australia | Russian Federation "
        "| United States of America | United Kingdom of Great Britain and Northern Ireland | British Citizen "
        "| European Union | Republic of Singapore | People's Republic of China | United Arab Emirates "
        "| Overseas Citizen of India | Identity Certificate"
    ),
)
FOREIGN_TITLE = Cue(
    "other_country_alone",
    -5.0,
    wordings("Nepal | Bhutan | United Kingdom | Australia | Canada | Malaysia | Singapore | Kenya | Nigeria"),
    CuePlace.TITLE,
)
"""Names that stand in Indian addresses and as places of birth too: only as lines of their own they are the issuer's."""

QUOTING_CUES = (QUOTES_IDENTITY, QUOTES_AND_SAYS, POSTED, FOREIGN_ISSUER, FOREIGN_TITLE)
"""Every identity document declares them."""
