"""How payslips of many offices call the things on them (DOCTYPES.md, SALARY_SLIP)."""

from __future__ import annotations

from sheaf.doctypes.salary_slip.notions import NOTIONS
from sheaf.doctypes.spec import Parties, wordings

EMPLOYEE = wordings(
    """Employee Name | Name of Employee | Name of the Employee | Employee's Name | Emp Name | Emp. Name | Name |
    Associate Name | Staff Name | Name of Staff | Worker Name | Name of Worker | Name of the Worker |
    Assoc. Name | Team Member | Name of Team Member | Crew Member |
    Full Name | Employee | Name of the Official | Name of Official | Employee Full Name | Workman Name |
    Name of Workman | Name of the Workman | Name and Father's/Husband's Name of the Workman |
    Name and Father's/Husband's Name of | Name and Father's Name of the Workman |
    Name of Employee with Father's / Husband's Name | Name of the Employee with Father's / Husband's Name |
    Name of Employee with Father's/Husband's Name | Name of the Worker with Father's / Husband's Name |
    Name of Workman with Father's / Husband's Name | Name of Employee and Father's / Husband's Name |
    Name and Father's / Husband's Name of Employee | Name of Soldier | Name of Jawan | Name of Individual |
    Name of Govt Servant | Teacher Name | Name of Teacher |
    कर्मचाऱ्याचे नाव | कर्मचारी का नाम | कर्मचारी नाव | कर्मचारी नाम | नाव | नाम | कर्मचाऱ्याचे पूर्ण नाव"""
)
WORKER = wordings("Worker | Workman | Workmen | Labourer | Operative | Artisan | Crew")
"""Whoever works by the day is called so before the name; as a designation the same words stand behind a caption."""
NUMBER = wordings(
    """Employee Code | Employee ID | Employee No | Employee Number | Emp Code | Emp. Code | Emp ID | Emp No | Emp. No |
    Emp. ID | Staff No | Staff ID | Staff Code | Personnel No | Personnel Number | Pers No | P. No | P.No |
    Assoc. ID | Assoc. No | Team Member ID | Crew ID | PEN | PEN No | Ticket No | Token No |
    Card No | Associate ID | Associate Code | Worker ID | Employee Id No | E. Code | E Code | Emp Id No | ID |
    Payroll No | Payroll ID | Payroll Number | Sevarth ID | Shalarth ID | Badge No | Clock No |
    Worker No | Worker Code | Staff Number | EC No | Service No | Roll No | T. No | Sl. No in Register |
    Army No | Army Number | Army Personal No | Regtl No | Regtl Number | Regt No | Regimental No |
    Regimental Number | Personal No | Personal Number | IC No | Naval No | Air Force No | Service Number |
    Force Number | Belt No | Battalion No | EIS No | NEIS No | HRMS ID | HRMS No | PIS No | CPF No |
    EPIC Staff No | Pay Roll No | Emp Sr No |
    Employee # | Emp # | Empl ID | Empl No | Unique ID | Punch No | Bio ID | Force No | Buckle No | Employee Reference |
    सेवार्थ क्रमांक | कर्मचारी क्रमांक | कर्मचारी संख्या | कर्मचारी कोड | शालार्थ आयडी | सेवार्थ आयडी"""
)
CODE = wordings("Code | Code No")
"""Before a number it is the employee's; over a column it is what the pay program calls each part of the pay."""
PARTS_OF_PAY = (
    *CODE,
    *wordings(
        """Particulars | Description | Earnings | Deductions | Earning | Deduction | Allowances | Recoveries | Amount |
        Pay Head | Pay Heads | Pay Element | Pay Component | Wage Type | Head of Pay"""
    ),
)
"""What stands in one row with the caption of a column of such codes."""
DESIGNATION = wordings(
    """Designation | Desg | Desig | Desgn | Job Title | Post | Position | Role | Designation / Grade | Grade / Role |
    Grade / Designation | Title |
    Name of Post | Post Held | Rank | Rank / Trade | Rank & Trade | Rank/Designation | Nature of Work |
    Job Role | Job Profile | पदनाम | हुद्दा | पद | पदाचे नाव"""
)
PERIOD = wordings(
    """Salary Slip for the month of | Pay Slip for the month of | Payslip for the month of | Payslip for the month |
    Payslip for | Pay Slip for | Salary Slip for | For the month of | Salary Month | Pay Period | Month | Pay Month |
    Wage Period | Period | Payslip Month | Month & Year | Month and Year | Month/Year | Month / Year |
    Wages Slip for the month of | Wage Slip for the month of | Salary for the month of | Salary Statement for |
    Pay Slip of the month of | Salary Slip of | Payslip of | Pay Slip - | Payslip - | Salary Period | Payroll Month |
    Payroll Period | Statement of Salary for the month of | Salary for | Earnings Statement for | Pay Statement for |
    Salary Slip for month of | Pay Slip for month of | Payslip for month | Salary of the month | Salary Slip Month |
    Pay Slip Month | For the Period | Wages Period | Pay Bill for the month of | Bill Month |
    Salary Advice for the month of | Pay Advice for | For period | For Month | Wages for | Earnings for |
    Wages for the month of | Pay Slip for the period | Payslip for the period | Remuneration Statement |
    Remuneration Statement for | Remuneration Statement for the month of | माहे | महिना | माह | मास | माहे वेतन |
    वेतन महिना | माह का वेतन"""
)
PERIOD_END = wordings(
    """For the week / fortnight / month ending | For the week/fortnight/month ending | For the month ending |
    Month ending | Wage period ending | For the period ending | Period ending"""
)
PAN = wordings(
    """PAN | PAN No | PAN Number | Income Tax Number (PAN) | PAN Card No | Permanent Account Number | Pan No. |
    IT PAN | PAN / GIR No | Income Tax PAN | पॅन | पॅन क्रमांक | पैन | पैन नंबर | पैन संख्या"""
)
UAN = wordings(
    """UAN | UAN No | UAN Number | PF UAN | PF UAN No | Universal Account No | Universal Account Number |
    Universal Account No. (UAN) | Universal Account Number (UAN) | EPF UAN | UAN No. of Member | यूएएन | PF UAN Number |
    EPFO UAN | UAN (PF) | P.F. UAN | PF Account Number (UAN)"""
)
ACCOUNT = wordings(
    """Bank A/c No | Bank Account No | Bank Account Number | Bank A/C | Bank Account | Account No | Account Number |
    A/c No | A/C Number | Bank Ac No | Bank AC | Savings A/c No | Salary A/c No | SB A/c No | Acct No | Acc No |
    Bank Acct No | Bank Acc No | Bank A/C Number | Bank A/c No. | Salary Account No | Salary Account |
    Pay credited to | Salary credited to | Bank Acct | Salary A/c | Savings A/c | Credited to A/c No |
    Bank Details A/c No | Savings Account No |
    बँक खाते क्रमांक | खाते क्रमांक | खाता संख्या | बैंक खाता संख्या | बँक खाते क्र | खाता क्रमांक"""
)
ACCOUNT_IN_SENTENCE = wordings(
    """in his A/c | in her A/c | to his A/c | to her A/c | in your A/c | to your A/c | in A/c | to A/c | into A/c |
    in his account | in her account | to his account | to her account | in your account | to your account |
    in his A/c No | in her A/c No | to his A/c No | to her A/c No | to your A/c No | to A/c No | in A/c No |
    Bank, A/c No | Bank, Account No | Bank, A/c Number | Bank Ltd, A/c No | Bank Limited, A/c No"""
)
"""What a sentence says before the number of the account that the pay went to."""
OTHERS = wordings(
    """Department | Dept | Date of Joining | DOJ | Joining Date | Date of Birth | DOB | Bank Name | Bank |
    Branch Name | IFSC | IFSC Code | Days Paid | Paid Days | Working Days | Days Worked | LOP | LOP Days |
    Absent Days | PF No | PF Number | EPF A/c No | EPF No | PF A/c No | ESI No | ESIC No | ESI Number | ESIC Number |
    Location | Grade | Gender | Pay Date | Payment Date | Date of Payment | Days in Month | Present Days | Leave |
    Leaves | Leave Balance | Cost Ctr | P.Area | Run Date | Level | Cost Centre | Cost Center | Division | Unit |
    Section | Category | Father's Name | Father Name | Father / Husband Name | Email | Mobile | Aadhaar No | Aadhaar |
    Pay Scale | Basic Pay | Pay Band | Grade Pay | Payment Mode | Mode of Payment | Standard Days | Total Days |
    Weekly Off | Holidays | Overtime Hours | YTD | Work Location | Reporting Manager | GPF No | PRAN | GPF A/c No |
    CPS No | NPS No | Next Increment Date | Date of Retirement | Place | Business Unit | Base Location | Base Branch |
    Base Office | Joined on | Date of Join | Company | Tax Regime | Employment Type | Band | Vendor Code | Site |
    State | Payslip No | Sr No | Days | Present | Absent | W/Off | W.Off | W/O | P.H. | Paid Holidays | OT Hrs |
    OT Hours | Overtime Hrs | Paid Leave | CL | EL | SL | PL | Weekly Offs | PT No | Days Payable | Payable Days |
    LWP | LWP Days | Loss of Pay | Month Days | Effective Working Days | With us since | Working since | Duties |
    No of Duties | Duty Days | Total Duties | विभाग | तपशील | रक्कम | वजाती | प्राप्ती | बँक | रुजू दिनांक |
    जन्म दिनांक | SPECIMEN"""
)
TITLES = wordings(
    """Salary Slip | Pay Slip | Payslip | Pay-Slip | Salary Slip for the month of | Pay Slip for the month of |
    Payslip for the month of | Payslip for | Pay Slip for | Salary Slip for | Wage Slip | Wages Slip | Pay Advice |
    Salary Statement | Salary Advice | Earnings Statement | Pay Statement | Month | Private & Confidential |
    Confidential | SPECIMEN | Form XIX | Form No. XIX | Employee Summary | Employee Details | Employee Pay Summary |
    Government of India | Government of Maharashtra | Government of Uttar Pradesh | महाराष्ट्र शासन | भारत सरकार |
    उत्तर प्रदेश शासन | वेतन चिठ्ठी | वेतन पत्रक | वेतन पर्ची | वेतन पर्ची / Pay Slip | Original | Page | Earnings |
    Deductions | Personal Details | Salary Details | Statement of Salary | Salary Sheet | See Rule 78"""
)

EMPLOYER = wordings(
    """Company Name | Name of Company | Name of the Company | Employer Name | Name of Employer | Name of the Employer |
    Name of Establishment | Name of the Establishment | Organisation Name | Name & Address of Employer |
    Name and Address of Employer | Name and Address of the Employer | Name & Address of the Establishment |
    Name of Office | Name of the Office | Office Name | Name of Institute | School Name |
    Name and Address of Contractor | Name & Address of Contractor | कार्यालयाचे नाव | कार्यालय का नाम |
    संस्थेचे नाव | शाळेचे नाव | विभाग का नाम"""
)
EMPLOYER_ALONE = wordings("Company | Employer | Establishment | Organisation | Organization | Office | Institute")
"""Designations begin with such words too: "Office Assistant"."""

PARTIES = Parties(
    giver=(*EMPLOYER, *EMPLOYER_ALONE),
    receiver=EMPLOYEE,
    others=(),
    data=(*NUMBER, *PARTS_OF_PAY, *DESIGNATION, *PERIOD, *PAN, *UAN, *ACCOUNT, *OTHERS),
    names=(),
    addresses=("Address", "Registered Office", "Regd. Office", "Regd Office", "Corporate Office", "Office Address"),
    asides=wordings(
        """Phone | Ph | Tel | Telephone | Mobile | Email | E-mail | Website | www | CIN | GSTIN | PF Code | ESI Code |
        TAN | PAN | Corporate Office | Regd. Office | Registered Office | Head Office | Address | Date | Page |
        Plot No | Flat No | Shop No | House No"""
    ),
    mottos=wordings("an ISO | ISO | since | estd | established | a unit of | a group company | a division of"),
    # With what stands over a mail, and who signs it.
    titles=(
        *TITLES,
        *PERIOD,
        *wordings(
            """From | To | Subject | Sent | Cc | Particulars | Payroll Team | HR Team | Accounts Team | Payroll |
            Human Resources | HR & Accounts | HR Department | Payroll Department | Accounts Department | Finance Team"""
        ),
    ),
    notions=NOTIONS,
)
