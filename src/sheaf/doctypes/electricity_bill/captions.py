"""How the fields of electricity bills are announced, and what else stands on them."""

from __future__ import annotations

from sheaf.doctypes.spec import wordings

NUMBER_LABELS = wordings(
    """Consumer No | Consumer Number | Consumer # | Consumer ID | Cons No | Cons. Number | CA No | CA Number |
    C.A. No | Contract Account No | Contract Account Number | Contract A/c No | Account ID | Account Number |
    Account No | A/c No | A/C Number | A/c ID | K No | K Number |
    USC No | USC Number | USCNO | Unique Service No | Unique Service Number | Consumer A/c No |
    ग्राहक क्रमांक | ग्राहक क्र | उपभोक्ता संख्या | उपभोक्ता क्रमांक | खाता संख्या | Consumer Account No |
    Service Connection No | Service Connection Number | Consumer Id No | CRN |
    Consumer Ref No | Consumer Reference No | New Consumer No |
    IVRS No | IVRS Number | IVRS | IVRS ID | आईवीआरएस क्रमांक | आईवीआरएस नंबर"""
)
OTHER_NUMBER_LABELS = wordings(
    """RR No | RR Number | Service No | Service Number | SC No | S.C. No | Book No/SC No | Connection ID |
    Connection No | Installation Number | Installation No"""
)
CUSTOMER_LABELS = wordings("Customer ID | Customer No | Customer Number | BP No | BP Number | Business Partner No")
"""Who is billed may have a number besides that of the supply, which is the consumer's then."""
NAME_LABELS = wordings(
    """Name | Consumer Name | Name of Consumer | Consumer's Name | Name of the Consumer | Customer Name |
    Name of Customer | नाम | नाव | ग्राहकाचे नाव | उपभोक्ता का नाम | Account Name | Billing Name |
    Registered Name | Registered Consumer"""
)
BLOCK_LABELS = wordings(
    """Name & Address | Name and Address | Consumer Name & Address | Name & Address of Consumer |
    Consumer Details | Customer Details | Name / Address | Name & Billing Address | Consumer Name and Address |
    Name and Address of Consumer | नाव व पत्ता | नाम एवं पता | Customer Name & Address | Bill To | Billed To"""
)
ADDRESS_LABELS = wordings(
    """Address | Addr | Billing Address | Consumer Address | Supply Address | Address of Supply | Premises Address |
    Service Address | Mailing Address | Address of Consumer | Installation Address | Customer Address | पता | पत्ता |
    Supply Address / Billing Address | Correspondence Address | Address of Premises | Premise Address"""
)
ON_TIME_LABELS = wordings(
    """Amount Payable by Due Date | Amount Payable on or before Due Date | Amount Payable Before Due Date |
    Amount upto Due Date | Payable by Due Date | Payable on or before Due Date | Payable within Due Date |
    Amount within Due Date | Payable Amount by Due Date | Amount Payable till Due Date"""
)
PAYABLE_LABELS = wordings(
    """Amount Payable | Net Amount Payable | Total Amount Payable | Net Amt Due | Net Amount Due | Amount Due |
    Total Amount Due | Net Payable | Total Payable | Payable Amount | Net Amount | Total Due | Net Amt |
    Bill Amount Payable | Amount to be Paid | Total Amount to be Paid | Current Amount Payable | Amount Payable (Rs) |
    Net Amount Payable (Rs) | Amount Due (Rs) | Amt Payable | Total Amt Payable | Gross Total | देयक रक्कम |
    कुल देय राशि | देय राशि | देय राशि / Amount | Net Payable Amount | Round Off Amount Payable | Final Amount |
    Final Amount Payable | Balance Payable"""
)
BILLED_LABELS = wordings("Bill Amount | Bill Amount Rs | Net Bill Amount | Total Bill Amount | Net Bill")
"""Some bills reckon what is billed and then round it, or take from it what is granted to those who pay in time."""
BY_THE_DAY = wordings(
    """Total Payable by | Total Payable upto | Net Payable by | Bill Amount by | Net Amount by |
    Total Amount Payable by | Amount to be paid by | Amount Payable by | Payable on or before | If paid by |
    Amount Payable on or before | Pay on or before | Amount due by | Payable upto | Amount Payable upto |
    Amount Payable till | If paid on or before | Pay By | Pay Upto | Pay Till | Pay Before"""
)
"""Captions in which the due date stands before the amount: "Amount payable by 12/02/2024: 1,240.00"."""
OTHER_LABELS = wordings(
    """Father's Name | Cheque Due Date | Amount after Due Date | If Paid After |
    If Paid After Due Date | Payable After Due Date |
    Amount Payable after Due Date | If paid after | Payable after |
    Net Amount Payable after Due Date | Payment after Due Date |
    Total Amount Payable after Due Date | Bill Amount after Due Date | Amount Payable after |
    Total Payable after Due Date | Net Payable after Due Date | Amount Due after Due Date | Late Payment Amount |
    Previous Outstanding | Previous Balance | Previous Arrears | Arrears | Arrear | Previous Dues |
    Last Bill Amount | Last Payment | Last Paid Amount | Last Payment Date | Last Receipt |
    Current Bill Amount | Current Bill |
    Previous Bill Amount | Subsidy | Rebate | Security Deposit | Bill No | Bill Number | Bill Month |
    Billing Period | Bill Period | Meter No | Meter Number | Tariff | Tariff Category | Tariff/Category |
    Sanctioned Load | Sanct. Load | Contract Load | Connected Load | Load | Mobile | Mobile No | Email | Phone |
    Billing Unit | Region | Circle | Division | Sub Division | Subdivision | Region / Circle | Section | Pole No |
    Feeder | DTC | PC | Route | Cycle | Units | Units Consumed | Consumed Units | Total Units | Consumption |
    Present Reading | Previous Reading | Past Reading | Current Reading | Pres Rdg | Prev Rdg | Reading Date |
    Present Reading Date | Previous Reading Date | Date of Connection | Connection Date | Supply Date | Category |
    Supply Type | Bill Type | GSTIN | HSN Code | Mtr.Rdr.Code | Disconnection Date | Next Reading Date | Status |
    Surcharge | Fixed Charges | Energy Charges | Electricity Duty | Bill of Supply For | Receipt No | Website |
    Helpline | Customer Care | Toll Free | Contract Demand |
    Sanctioned Demand | Meter Status | Power Factor | MF | Purpose | Phase"""
)
"""What else stands on such bills, and is no field's."""
