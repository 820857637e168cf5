"""Captions that banks, dealers, lenders, employers and offices print: each announces the field that it names."""

from __future__ import annotations

import pytest

from sheaf.doctypes.spec import wordings
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

PAPER = """

   SPECIMEN PAPER OF THE OFFICE

   {caption} : {value}

   Further words
"""
CAPTIONS = {
    ("SALE_DEED", "registration_date", "12/03/2024"): wordings(
        """Registration Date | Date of Registration | Registered on | Reg Date | Regn Date | Registered Date |
        Date of Regn"""
    ),
    ("SALE_DEED", "execution_date", "11/03/2024"): wordings(
        """Execution Date | Date of Execution | Executed on | Deed Date | Date of Deed | Document Date |
        Date of Document | Date of Agreement"""
    ),
    ("SALE_DEED", "consideration_amount", "45,00,000"): wordings(
        """Consideration | Consideration Amount | Sale Consideration | Sale Price | Consideration Value |
        Total Consideration | Sale Amount | Consideration Price | Transaction Value | Sale Value | Face Value |
        Agreed Consideration"""
    ),
    ("SALE_DEED", "market_value", "42,00,000"): wordings(
        """Market Value | Government Value | Guideline Value | Circle Rate Value | Ready Reckoner Value |
        Guidance Value | Jantri Value | Evaluated Value | Assessed Value | Govt. Value | DLC Value"""
    ),
    ("SALE_DEED", "stamp_duty", "2,70,000"): wordings(
        """Stamp Duty | Stamp Duty Paid | Stamp Duty Amount | Duty Paid | Stamp Duty (Rs.) | Total Stamp Duty |
        Stamp Duty Amount(Rs.) | Amount of Stamp Duty | Stamp Value"""
    ),
    ("BANK_STATEMENT", "account_number", "50100123456789"): wordings(
        """Account Number | A/c Number | Account # | Your Account Number | Savings Account Number |
        Current A/c No. | OD A/c No | CC A/c No | Acct No. | A/C NO. | Account No (INR) | Account |
        SB Account No | Bank Account No | Account ID | A/c | Acc. No. | Account Num"""
    ),
    ("BANK_STATEMENT", "account_holder_name", "RAVI KUMAR SHARMA"): wordings(
        """Account Holder | Account Holder's Name | Name of Account Holder(s) | Customer | Customer Name | Name |
        Account Title | Title of Account | Holder | Primary Holder | Name of the Customer | Account Name |
        A/C Holder Name | Client | Client Name | First Holder Name | Account of | Member Name | Borrower Name |
        Party | Depositor | Name(s) | Customer Full Name | Account Holder Details"""
    ),
    ("BANK_STATEMENT", "account_type", "SAVINGS ACCOUNT"): wordings(
        """Account Type | A/c Type | Type of Account | Product | Scheme | Scheme Name | Account Category |
        Product Name | Product Type | Account Description | Type | Account Variant | A/C Category |
        Nature of Account | Facility | Scheme Code & Description | Account Class"""
    ),
    ("BANK_STATEMENT", "ifsc", "HDFC0001234"): wordings(
        """IFSC | IFS Code | IFSC Code | RTGS/NEFT IFSC | Branch IFSC | IFSC No | IFS CODE | Bank IFSC |
        IFSC/NEFT Code | NEFT/IFSC | IFSC CODE(NEFT/RTGS)"""
    ),
    ("BANK_STATEMENT", "micr", "411240123"): wordings(
        """MICR | MICR Code | MICR No | Branch MICR | MICR CODE NO | MICR Number"""
    ),
    ("BANK_STATEMENT", "branch", "KOTHRUD PUNE"): wordings(
        """Branch | Branch Name | Home Branch | Base Branch | Br. | Branch Office | Name of Branch |
        Account Branch | SOL Name | Parent Branch | Branch Details | Account Open Branch | Opening Branch |
        Domiciled Branch | Service Branch | Home Branch Name"""
    ),
    ("BANK_STATEMENT", "opening_balance", "10,000.00"): wordings(
        """Opening Balance | Op. Bal. | Opening Bal | Opening Ledger Balance | Balance at the beginning |
        Starting Balance | Opening Balance (INR) | Beginning Balance | Opening Balance as on 01/04/2024 |
        Opening Amount"""
    ),
    ("BANK_STATEMENT", "closing_balance", "12,000.00"): wordings(
        """Closing Balance | Cl. Bal. | Closing Bal | Balance at the end | Ending Balance | Closing Balance (INR) |
        Closing Ledger Balance | Final Balance | Closing Balance as on 30/04/2024"""
    ),
    ("BANK_STATEMENT", "statement_from", "01/04/2024"): wordings(
        """From | From Date | Start Date | Statement From | Period From | Date From | Starting Date |
        Beginning Date | Txn Date From | Transaction Date From"""
    ),
    ("BANK_STATEMENT", "statement_to", "30/04/2024"): wordings(
        """To | To Date | End Date | Statement To | Period To | Date To | Ending Date | Upto | Till | Txn Date To |
        Transaction Date To"""
    ),
    ("CANCELLED_CHEQUE", "account_number", "50100123456789"): wordings(
        """A/c No. | A/C NO | Account No | SB A/c No. | Account Number | CA A/c No | AC/No | A/c. No. | Acc No. |
        Sb. A/c. No | NRE A/c No | NRO A/c No | SBGEN A/c No | Salary A/c No | Account # | C/D A/c No |
        RD A/c No | OD/CC A/c No | Cash Credit A/c No | Overdraft A/c No | S.B.A/c No"""
    ),
    ("CANCELLED_CHEQUE", "ifsc", "HDFC0001234"): wordings(
        """IFSC | IFS CODE | IFSC Code | RTGS / NEFT IFSC CODE | IFSC: | Branch IFSC | RTGS/NEFT/IFSC | IFSC NO |
        NEFT/RTGS IFSC"""
    ),
    ("SALARY_SLIP", "employee_name", "Asha Devi Sharma"): wordings(
        """Employee Name | Name | Name of Employee | Emp Name | Emp. Name | Associate Name | Staff Name |
        Name of the Employee | Worker Name | Name of Worker | Member Name | Name of the Workman | Name of Staff |
        Employee | Consultant Name | Resource Name | Employee Full Name | Name of Teacher | Trainee Name |
        Driver Name | Name of Official"""
    ),
    ("SALARY_SLIP", "employee_id", "HO/5315"): wordings(
        """Employee ID | Emp Code | Emp. No. | Employee Code | Employee No | Staff No. | Personnel No | Token No |
        Associate ID | Ticket No | Card No | Employee # | Emp # | EMP ID | Pers. No. | Emp. Id | Staff Code |
        Payroll Code | Employee Number | HRMS ID | Empl ID | Unique ID | Punch No | Bio ID | Global ID |
        Worker No | Force No | Buckle No | Employee Reference"""
    ),
    ("SALARY_SLIP", "designation", "Machine Operator"): wordings(
        """Designation | Desg. | Desgn | Position | Job Title | Post | Role | Grade/Designation | Title | Job Role |
        Cadre | Rank | Post Held | Trade | Occupation | Designation & Grade | Category/Designation |
        Job Profile | Band/Designation"""
    ),
    ("SALARY_SLIP", "pay_period", "March 2024"): wordings(
        """Month | Pay Period | Salary for the month of | Pay Month | For the month of | Payslip for | Wage Month |
        Month & Year | Salary Month | Period | Pay Slip Month | Wages for | Payroll Month | Paid for the month |
        Wage Period | Salary Period | Month/Year | Payment Month | Earnings for | Pay Cycle"""
    ),
    ("SALARY_SLIP", "uan", "100912345678"): wordings(
        """UAN | UAN No | UAN Number | Universal Account Number | PF UAN | UAN No. | EPF UAN | U.A.N |
        Universal A/c No | PF UAN No"""
    ),
    ("SALARY_SLIP", "bank_account_number", "653755449827"): wordings(
        """Bank A/c No | Account No | Bank Account Number | Bank Account | A/c No | Bank A/C | Salary Account No |
        SB A/c No | Acct No | Bank Acc No | Account Number | Bank Acct | A/c Number | Bank A/c Number |
        Bank AC No. | Credited to A/c | Beneficiary A/c No | Bank Details A/c No"""
    ),
    ("SALARY_SLIP", "pan_number", "ZZZPS1234A"): wordings(
        """PAN | PAN No | PAN Number | PAN No. | Permanent Account Number | IT PAN | Income Tax PAN | PAN # |
        P.A.N. | PAN/GIR No | Income Tax No (PAN)"""
    ),
    ("ELECTRICITY_BILL", "consumer_number", "170012345678"): wordings(
        """Consumer No | Consumer Number | CA No | K No | Account No | Service No | Connection No | USC No |
        Customer ID | Consumer ID | Contract Account | A/c ID | BP No | RR No | Consumer Code | Cons. No. |
        Service Connection No | Account Number | Consumer A/c No | Contract A/C No. | CRN | IVRS |
        Consumer Account Number | Connection ID | Business Partner Number | CA Number | SC No | Consumer Ref No |
        Service Number | KNO | K.No. | Customer Account No | Old Consumer No | New Consumer No"""
    ),
    ("ELECTRICITY_BILL", "name", "RAVI KUMAR SHARMA"): wordings(
        """Name | Consumer Name | Name of Consumer | Customer Name | Name of the Consumer | Consumer | Bill To |
        Account Holder | Name of Customer | Registered Name | Consumer's Name | Owner Name"""
    ),
    ("ELECTRICITY_BILL", "bill_date", "12/03/2024"): wordings(
        """Bill Date | Date of Bill | Billing Date | Invoice Date | Issue Date | Date of Issue | Bill Dt | Date |
        Bill Issue Date | Bill Generated On | Date of Billing | Billed Date | Bill Dated | Bill Gen Date |
        Date of Invoice | Statement Date | Bill Print Date"""
    ),
    ("ELECTRICITY_BILL", "due_date", "27/03/2024"): wordings(
        """Due Date | Pay By | Last Date | Last Date of Payment | Payment Due Date | Due Dt | Pay Before |
        Due Date of Payment | Bill Due Date | Pay by Date | Last Pay Date | Due on | Last Due Date | Payable by |
        Due Date (Cash) | Cash Due Date | Last date for payment without surcharge"""
    ),
    ("ELECTRICITY_BILL", "amount", "1,240.00"): wordings(
        """Amount Payable | Net Payable | Total Amount | Bill Amount | Amount Due | Total Amount Payable |
        Net Amount Payable | Total Due | Payable Amount | Total Payable | Amount to be paid | Net Bill Amount |
        Total Bill Amount | Current Bill Amount Payable | Net Amount | Grand Total | Total | Total Amount Due |
        Amount Payable (Rs.) | Payable | Final Amount | Bill Amount (Rs) | Rounded Amount Payable |
        Amount before due date | Amount Payable within due date | Total Bill | Net Amount Due | Balance Payable"""
    ),
    ("INVOICE", "invoice_number", "GST/23-24/0118"): wordings(
        """Invoice No | Invoice Number | Bill No | Inv No | Invoice # | Tax Invoice No | Bill Number | Document No |
        Invoice ID | Inv. No. | Invoice Ref | Bill # | Cash Memo No | Memo No | Voucher No | Sale Bill No |
        Doc No | Inv # | Invoice Reference No | S. Inv. No | Serial No of Invoice | Retail Invoice No |
        Credit Bill No | GST Invoice No | Cash Bill No | Bill/Inv No | Sales Invoice No | Invoice Sr No"""
    ),
    ("INVOICE", "invoice_date", "12/03/2024"): wordings(
        """Invoice Date | Date | Bill Date | Dated | Inv Date | Date of Invoice | Invoice Dt | Bill Dt |
        Document Date | Inv Dt. | Date of Issue | Billing Date | Date of Supply | Memo Date | Dt. |
        Invoice Dated | Bill Dated | Sale Date | Date & Time | Invoice Date & Time | Doc Date | Issued on |
        Generated On | Date of Sale | Invoicing Date"""
    ),
    ("INVOICE", "customer_name", "Asha Devi Sharma"): wordings(
        """Bill To | Buyer | Customer Name | Customer | Sold To | Billed To | Name | M/s | Party Name |
        Name of Buyer | Name of Customer | Purchaser | Client | Patient Name | Guest Name | Student Name |
        Buyer's Name | To | Buyer (Bill to) | Recipient | Receiver | Member Name | Owner Name | Bill To Party |
        Details of Receiver (Billed to) | Customer Details | Invoice To | Details of Customer |
        Purchaser's Name | Billing Name | Name of Recipient | Farmer Name | Name of Purchaser | Billing Address |
        Billed To Party | Subscriber Name | Hirer"""
    ),
    ("INVOICE", "dealer_gstin", "29AAGCB7383J1Z4"): wordings(
        """GSTIN | GSTIN No | GST No | GSTIN/UIN | Our GSTIN | Seller GSTIN | Supplier GSTIN | GST Reg No |
        GSTIN of Supplier | GST Number | GST IN | Company GSTIN | GST Registration No | GST TIN | GST"""
    ),
    ("INVOICE", "total_amount", "11,800.00"): wordings(
        """Total | Grand Total | Invoice Total | Total Amount | Net Amount | Bill Amount | Amount Payable |
        Net Payable | Total Invoice Value | Invoice Value | Total Payable | Bill Total | Net Total |
        Total Amount after Tax | Payable Amount | Invoice Amount | Net Bill Amount | Final Amount |
        Total Amount (Rs.) | Amount Due | Total Due | Total Bill Amount | Total Rs. | G. Total | Amount to Pay |
        Net Amt | Total Sale Value | On Road Price | Total Price | Payable | Total Value | Bill Value |
        Net Value | Total Invoice Amount | Final Total | Total Incl. of Tax"""
    ),
    ("INVOICE", "serial_number", "356938035643809"): wordings(
        """IMEI | IMEI No | IMEI 1 | Serial No | Sr. No. | S/N | IMEI Number | IMEI/Serial | Product Serial No |
        Serial Number | IMEI1 | Device IMEI | Handset IMEI | IMEI No.1 | IMEI-1 | Machine Sr. No |
        Unit Serial No | Equipment Sl No"""
    ),
    ("DELIVERY_ORDER", "do_number", "DO/2024/00118"): wordings(
        """DO No | DO Number | Delivery Order No | Delivery Order Number | Order No | D.O. No | DO ID |
        Release Order No | Ref No | DO Ref | Delivery Advice No | DO # | Delivery Order # | D.O. Number |
        Approval No | Authorisation No | Reference Number | DO Reference No | Order Number | Letter No |
        Delivery Order ID | Approval ID | Purchase Order No"""
    ),
    ("DELIVERY_ORDER", "do_date", "12/03/2024"): wordings(
        """DO Date | Date | Order Date | Dated | Issue Date | Delivery Order Date | Date of Issue | DO Issue Date |
        Generated On | Issued On | DO Generated Date | Approval Date | Date of DO | Release Date | Created On |
        DO Dt | Letter Date | DO Released On"""
    ),
    ("DELIVERY_ORDER", "dealer_name", "Capital Motors"): wordings(
        """Dealer Name | Dealer | Name of Dealer | Merchant | Store Name | Supplier | Retailer Name | Outlet Name |
        Merchant Name | Vendor Name | Dealership | Showroom | Name of the Dealer | Authorised Dealer | To |
        Seller Name | Store | Partner Name | Channel Partner | Supplier Name | Manufacturer/Dealer |
        Dealer / Supplier | Shop Name | Counter Name | Selling Dealer | Dealership Name | Vendor"""
    ),
    ("DELIVERY_ORDER", "customer_name", "Asha Devi Sharma"): wordings(
        """Customer Name | Borrower Name | Name of Customer | Customer | Borrower | Applicant Name | Hirer Name |
        Name of Borrower | Name of Applicant | Client Name | Loanee | Name of Hirer | Purchaser |
        Name of the Customer | Applicant | Name of the Borrower | Buyer Name | Customer's Name | Consumer Name |
        Main Applicant | Primary Applicant | Hirer | Member Name | Borrower's Name | Customer Full Name"""
    ),
    ("DELIVERY_ORDER", "product_description", "Nivora X2 Refrigerator 260L"): wordings(
        """Product | Product Description | Asset Description | Product Name | Asset | Make & Model | Article |
        Description of Goods | Vehicle | Asset Details | Item | Product Model | Vehicle Model | Equipment |
        Goods | Product Details | Description | Make / Model | Asset Make & Model | Vehicle Description |
        Item Description | Device | Machine | Implement | Name of Asset | Product & Model | Asset Type & Model |
        Make/Model/Variant | Scheme Product"""
    ),
    ("DELIVERY_ORDER", "product_price", "45,000.00"): wordings(
        """Product Price | Invoice Value | Asset Cost | Price | Invoice Amount | Cost of Asset | Product Cost |
        MRP | Selling Price | Bill Amount | Total Cost | Asset Value | Cost of Vehicle | On Road Price |
        Ex-Showroom Price | Invoice Price | Product Value | Vehicle Cost | Total Price | Purchase Price |
        Price of Product | Net Price | Cost | Gross Price | Asset Price | Deal Value | Total Invoice Value |
        Cart Value | Order Value | Purchase Amount | Bill Value | Quotation Amount"""
    ),
    ("DELIVERY_ORDER", "loan_amount", "36,000.00"): wordings(
        """Loan Amount | Finance Amount | Amount Financed | Net Loan Amount | Sanctioned Amount | Loan Amt |
        Financed Amount | Net Finance | Gross Loan Amount | Amount of Loan | Loan Sanctioned |
        Total Loan Amount | Funded Amount | Funding Amount | Loan Value | Sanction Amount | Approved Amount |
        Approved Loan Amount | Finance Value | Credit Amount | Amount Sanctioned | EMI Loan Amount |
        Principal Amount | Loan Approved"""
    ),
    ("DELIVERY_ORDER", "down_payment", "9,000.00"): wordings(
        """Down Payment | Downpayment | Margin Money | Customer Contribution | Initial Payment | DP | Margin |
        Down Payment Amount | Initial Contribution | Own Contribution | Customer Down Payment |
        Borrower Contribution | DP Amount | Upfront Payment | Amount paid by Customer | Customer Margin |
        Payable by Customer | Initial Amount | Down Pymt | Down Payment (Rs.) | Upfront Amount"""
    ),
    ("DELIVERY_ORDER", "emi_amount", "3,000.00"): wordings(
        """EMI | EMI Amount | Monthly Instalment | Instalment Amount | EMI (Rs.) | Installment | Monthly EMI |
        Instalment | EMI Value | Monthly Installment | Instalment per month | EMI Rs |
        Equated Monthly Instalment | Installment Amount | EMI Amt | Amount of EMI | Monthly Payment |
        EMI per month | Monthly Instalment Amount | Equated Monthly Installment"""
    ),
    ("DELIVERY_ORDER", "tenure_months", "12"): wordings(
        """Tenure | Tenure (Months) | Loan Tenure | No of EMIs | Number of Instalments | Tenor | Period |
        Loan Period | No. of Installments | Tenure in Months | No of Months | Repayment Period | Net Tenure |
        Gross Tenure | Term | EMI Tenure | Tenor (months) | Loan Term | Number of EMI | Total Instalments |
        Number of months | No. of EMI | Total EMIs"""
    ),
    ("FORM_16", "gross_salary", "8,00,000.00"): wordings(
        """Gross Salary | Total Gross Salary | Gross Total Salary | Gross Salary (a+b+c)"""
    ),
    ("ITR", "name", "ASHA DEVI SHARMA"): wordings(
        """Name | Name of Assessee | Assessee Name | Taxpayer Name | Name of the Assessee | Full Name | Assessee"""
    ),
    ("ITR", "acknowledgement_number", "252778116261024"): wordings(
        """Acknowledgement Number | e-Filing Acknowledgement Number | Ack No | Acknowledgment No | Ack. No. |
        E-filing Acknowledgement No | Acknowledgement No | ITR Ack No | Acknowledgement Receipt No"""
    ),
    ("ITR", "total_income", "8,00,000"): wordings(
        """Total Income | Total Taxable Income | Taxable Income | Total Income (Rs.)"""
    ),
    ("GST_CERT", "legal_name", "ZENITH TRADERS PRIVATE LIMITED"): wordings(
        """Legal Name | Legal Name of Business | Legal Name of the Business | Legal name as per PAN |
        Legal Name as in PAN"""
    ),
    ("GST_CERT", "trade_name", "ZENITH TRADERS"): wordings(
        """Trade Name | Trade Name, if any | Trade name of business | Business Name | Trade Name of the Business"""
    ),
    ("UDYAM_CERT", "enterprise_name", "M/S ZENITH TRADERS"): wordings(
        """Name of Enterprise | Enterprise Name | Name of the Enterprise | Name of enterprise/business |
        Business Name"""
    ),
    ("UDYAM_CERT", "owner_name", "ASHA DEVI"): wordings(
        """Name of Owner | Owner Name | Name of Entrepreneur | Entrepreneur Name | Name of the Entrepreneur |
        Proprietor | Issued to | Name of Proprietor | Name of Applicant"""
    ),
    ("UDYAM_CERT", "type_of_enterprise", "Micro"): wordings(
        """Type of Enterprise | Enterprise Type | Category of Enterprise | Enterprise Category |
        Enterprise Classification"""
    ),
    ("UDYAM_CERT", "major_activity", "SERVICES"): wordings(
        """Major Activity | Main Activity | Activity | Major Activity of Unit | Nature of Activity"""
    ),
    ("SHOP_ACT_LICENSE", "registration_number", "PT-848563"): wordings(
        """Registration No | Registration Number | Regn No | License No | Licence No | Certificate No | Reg. No |
        LIN | Receipt No | Regd No | Establishment No | Shop Registration No | Registration Certificate No |
        R.C. No | Registration Mark | Labour Identification Number | Unique No"""
    ),
    ("SHOP_ACT_LICENSE", "establishment_name", "Zenith Garments"): wordings(
        """Name of the Establishment | Name of Establishment | Establishment Name | Name of Shop | Shop Name |
        Name of the Shop | Firm Name | Name of the Firm | Business Name | Name and Style | Trade Name |
        Name of Shop/Establishment | Name of Business | Name of Shop or Establishment | Name of Concern"""
    ),
    ("SHOP_ACT_LICENSE", "total_employees", "11"): wordings(
        """Total Employees | Number of Employees | No. of Employees | Total Workers | No of Workers |
        Total Number of Employees | Employees | Manpower | Total Staff | No. of Persons Employed |
        Total No. of Employees | Number of Workers | Strength | Workers Employed | Number of persons employed"""
    ),
    ("SHOP_ACT_LICENSE", "nature_of_business", "Ready-made Garments"): wordings(
        """Nature of Business | Type of Business | Business | Nature of Trade | Kind of Business | Business Type |
        Nature of Work | Category of Business | Nature of Activity | Business Activity |
        Description of Business | Main Business | Trade"""
    ),
    ("FSSAI", "valid_till", "12/03/2026"): wordings(
        """Valid Upto | Valid Till | Expiry Date | Valid up to | Date of Expiry | Validity Date | Valid Until |
        Expires on | Valid To | License Expiry | Date of Validity"""
    ),
    ("FSSAI", "kind_of_business", "Retailer"): wordings(
        """Kind of Business | KoB | Type of Business | Nature of Business | Business Type | Kind of Food Business |
        Food Business Type | Kinds of Business"""
    ),
    ("SHOP_ACT_LICENSE", "registration_number", "PII/BPN/0817021"): wordings(
        """Shop Act Licence No | RC Number | Labour Identification No | Trade Licence No | Register No |
        Certificate of Enlistment No | New Registration No | Serial No. of Registration | Acknowledgement No"""
    ),
    ("SHOP_ACT_LICENSE", "establishment_name", "Sharma Traders"): wordings(
        """Name of Company | Name of the Undertaking | Name of Unit | Name of Trade | Name of Organization |
        Name of Enterprise | Title of Establishment"""
    ),
    ("SHOP_ACT_LICENSE", "employer_name", "Asha Devi Sharma"): wordings(
        """Full Name of the Employer | Proprietor | Name of Managing Partner | Name of the Licensee | Applicant Name |
        Name of the Occupant | Name of person responsible | Proprietor's Name"""
    ),
    ("SHOP_ACT_LICENSE", "address", "12, Mill Road, Kothrud, Pune, Maharashtra - 411038"): wordings(
        """Full Address | Complete Address | Office Address | Place of Business | Situation of Establishment |
        Premises Address | Location"""
    ),
    ("SHOP_ACT_LICENSE", "date_of_issue", "12/03/2021"): wordings(
        """Date of Grant | Granted on | Licence Date | License Issue Date | Approval Date | Date of Approval"""
    ),
    ("FSSAI", "name", "SHARMA SWEETS"): wordings(
        """Vendor's Name | Name of Vendor | Name | Licensee | Issued to | Granted to | Name of the Unit | FBO Name"""
    ),
    ("FSSAI", "address", "12, Mill Road, Kothrud, Pune, Maharashtra - 411038"): wordings(
        """Place of Vending | Place of Business | Vending Location | Complete Address | Full Address | Shop Address"""
    ),
    ("FSSAI", "date_of_issue", "12/03/2021"): wordings("Date | Dated | Valid From | Start Date"),
    ("FSSAI", "valid_till", "11/03/2026"): wordings("Validity | Valid through | End Date | Renewal Due Date"),
    ("UDYAM_CERT", "type_of_enterprise", "Small"): wordings(
        """Category | Classification | Present Classification | MSME Status | Type"""
    ),
    ("UDYAM_CERT", "organisation_type", "Proprietary"): wordings("Legal Status | Type of Firm | Ownership Type"),
    ("CERTIFICATE_OF_INCORPORATION", "company_name", "ZENITH TRADERS PRIVATE LIMITED"): wordings(
        """Company Name | Name of Company | Name of the Company | Name of LLP | LLP Name |
        Name of the Body Corporate"""
    ),
    ("CERTIFICATE_OF_INCORPORATION", "date_of_incorporation", "12/03/2020"): wordings(
        """Date of Incorporation | Incorporation Date | Incorporated on | Date of Registration"""
    ),
}


@pytest.mark.parametrize("known", CAPTIONS, ids=lambda known: f"{known[0]}-{known[1]}")
def test_captions_in_many_words_announce_a_field(known: tuple[str, str, str]) -> None:
    doctype, field, value = known
    printed = {caption: PAPER.format(caption=caption, value=value) for caption in CAPTIONS[known]}
    assert [each for each, text in printed.items() if values(doctype, paper(text)).get(field) is None] == []
