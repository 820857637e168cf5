"""How the fields of delivery orders are announced, and what else stands on them."""

from __future__ import annotations

from sheaf.doctypes.spec import wordings

NUMBER = wordings(
    """DO No | DO Number | D.O. No | D.O. Number | DO ID | Delivery Order No | Delivery Order Number | DO Ref No | DO
    Reference No | DO Reference Number | DO Ref | Delivery Order ID | Delivery Advice No | Delivery Advice Number |
    Disbursement Advice No | Delivery Order Ref No | DO Id No | Delivery Instruction No | Purchase Order/DO No |
    DO # | Delivery Order # | D.O. # | Approval No | Approval Number | Approval ID | Letter No"""
)
DATE_LABELS = wordings(
    """DO Date | D.O. Date | Delivery Order Date | Date of Issue | Issue Date | Order Date | DO Dt | Issued On | Date
    of Delivery Order | DO Issue Date | DO Issued Date | DO Generation Date | Date of DO | Advice Date | Approval Date |
    Release Date | Letter Date | Released On"""
)
LENDER = wordings(
    """Lender | Lender Name | Name of Lender | Name of the Lender | Financier | Financier Name | Name of Financier |
    Name of the Financier | Finance Company | Finance Company Name | Loan Provider | NBFC Name | Bank Name |
    Hypothecated To | Hypothecation To | Hypothecation In Favour Of"""
)
CUSTOMER = wordings(
    """Customer Name | Name of Customer | Name of the Customer | Customer's Name | Borrower Name | Borrower |
    Name of Borrower | Name of the Borrower | Borrower's Name | Applicant Name | Name of Applicant | Applicant |
    Hirer | Hirer Name | Name of Hirer | Loanee Name | Customer | Purchaser Name | Name of the Applicant |
    Customer / Borrower Name | Buyer Name | Name of Purchaser | Customer Full Name | Member Name | Name of Member |
    Customer Name & Mobile | Hirer / Borrower | Borrower / Hirer | Customer / Borrower | Borrower / Customer |
    Name of the Hirer | Hirer's Name | Name of the Purchaser | Name of the Loanee | Name of Loanee"""
)
CUSTOMER_BLOCK = wordings(
    """Customer Details | Customer Information | Details of Customer | Borrower Details | Details of Borrower |
    Applicant Details | Details of the Customer | Details of the Borrower | Customer / Borrower | Hirer Details |
    Customer Name & Address | Name & Address of Customer | Name and Address of Customer |
    Name & Address of Borrower | Name and Address of Borrower | Borrower Name & Address |
    Hirer / Borrower | Borrower / Hirer | A/c (Hirer / Borrower) | A/c (Borrower) | A/c (Hirer) | A/c (Customer) |
    A/c Hirer | A/c Borrower | A/c of Customer | A/c of Borrower | On Account of"""
)
"""What stands over the customer's name and address."""
CUSTOMER_HEADINGS = (*CUSTOMER_BLOCK, *wordings("Borrower | Customer | Applicant | Hirer"))
"""What stands over a row of captions that each stand over a value: "Borrower" over "Name"."""
BARE_NAME = wordings("Name | Full Name | नाम | नाव | पूरा नाम")
"""Whose name it is, the heading over it says."""
PRODUCT = wordings(
    """Product | Product Description | Product Name | Product(s) availed | Products availed | Product Details | Asset
    | Asset Description | Asset Name | Asset Details | Description of Asset | Description of Goods | Goods | Item |
    Item Description | Make & Model | Make and Model | Make / Model | Make/Model | Product / Model | Description of
    the Asset | Product & Model | Article | Asset Make & Model | Asset Model | Vehicle | Vehicle Model | Vehicle
    Description | Description of Product | Description of Vehicle | Product Model | Make & Model of Vehicle |
    Vehicle Make & Model | Product/Model Name | Product with Model No | Product & Model No | Asset & Model No |
    Product Name & Model | Asset with Model No | Product Make & Model | Goods Description"""
)
GOODS_COLUMN = wordings("Description | Particulars of Goods | Particulars of Vehicle | Description & Specification")
"""Over a column of goods, or of sums by their names: of these a product is none."""
PRICE = wordings(
    """Product Price | Asset Cost | Cost of Asset | Invoice Value | Invoice Amount | Product Cost | Asset Value |
    Asset Price | Invoice Price | Cost of Product | Product
    Value | Price of Product | Invoice Cost | Selling Price | Cost of the Asset | Total Product Price | Purchase
    Price | Cost of Vehicle | Vehicle Cost | Vehicle Price | Product Price (Rs) | Net Product Price | Product
    Amount | Invoice Value (Rs) | Total Invoice Value | Asset Cost (Rs) | Bill Amount | Unit Price |
    Price of Goods | Cost of Goods | Value of Goods | Goods Price | Price of the Product | Product MRP |
    Price of Vehicle | Price of the Vehicle | Price of Asset | Price of the Asset |
    Agreed Sale Price | Sale Price | Agreed Price | Deal Price |
    Total Asset Cost | Total Cost of Asset | Total Asset Value | Asset Cost (Invoice Amount) | Sale Consideration |
    Agreed Price | Sale Price | Sale Value | Order Value | Cart Value | Deal Value | Purchase Amount | Purchase Value"""
)
SHOWROOM_PRICE = wordings("Ex-Showroom Price | Ex Showroom Price | Ex-Showroom")
"""The price of a vehicle before the taxes and the insurance; where they are financed as well, a total says so."""
LOAN = wordings(
    """Loan Amount | Sanctioned Loan Amount | Finance Amount | Amount Financed | Financed Amount | Sanctioned Amount |
    Loan Amount Sanctioned | Amount of Loan | Loan Sanctioned | Approved Loan Amount | Net Loan Amount | Amount of
    Finance | Loan Amount (Rs) | Gross Loan Amount | Loan Value | Total Loan Amount | Finance Value | Loan Amt |
    Finance Amt | Approved Amount | Amount Sanctioned | Credit Amount | Amount of Credit |
    Amount Funded | Funded Amount"""
)
DOWN_PAYMENT = wordings(
    """Down Payment | Downpayment | Down Payment Amount | Margin Money | Margin | Customer Contribution | DP Amount |
    Margin Money paid by borrower | Initial Payment | Upfront Payment | Customer Down Payment | Down Payment (Rs) |
    Own Contribution | Margin Amount | DP | Net Down Payment | Total Down Payment | Borrower's Contribution |
    Customer Margin | Margin Money (Rs) | Down Pymt | Initial Down Payment |
    Down Payment Collected | Less Down Payment | Less Margin Money | Less Margin | Less Initial Payment |
    Less Customer Contribution | Less Customer's Down Payment | Down Payment by Customer"""
)
EMI = wordings(
    """EMI | EMI Amount | Monthly EMI | Monthly Instalment | Monthly Installment | Instalment Amount | EMI (Rs) |
    Installment Amount | EMI Amt | Equated Monthly Instalment | Equated Monthly Installment | EMI Value | EMI
    Amount (Rs) | Monthly Instalment Amount | Instalment | EMI per month | Amount of EMI | Monthly Repayment"""
)
TENURE = wordings(
    """Tenure | Tenor | Loan Tenure | Tenure (in months) | Tenure (Months) | Tenure in months | Loan Tenor | No of
    EMIs | No. of EMI | Number of EMIs | Number of Instalments | No of Instalments | Number of Installments | No of
    Installments | Period | Period of Loan | Loan Period | Repayment Period | Repayment Tenure | Tenure/Adv EMI |
    Tenure / Advance EMI | Tenure/Advance EMI | Gross Tenure | Total Tenure | Loan Term | Tenure (Mths) | Term |
    Gross Tenure/Advance EMI | Tenure & Advance EMI | Tenor (Months) | EMI Tenure"""
)
REPAYMENT = wordings("Repayment | Repayment Terms | Repayment Schedule | Repayable In")
"""Beside these stands a sentence: "12 EMI of Rs. 3,258 from ..."."""
TIMES_TENURE = wordings("EMI x Tenure | EMI x Tenor | EMI X Months | EMI * Tenure | EMI and Tenure | EMI & Tenure")
SAID_CUSTOMER = wordings(
    """our customer | our borrower | our applicant | our client | the customer named | customer namely | our valued
    customer | our esteemed customer | to the borrower named | in favour of our customer | granted to | sanctioned
    to | approved to | financed to | submitted to us by | submitted by | availed by"""
)
SAID_PRODUCT = wordings(
    """purchase of one | purchase of a | purchase of an | purchase of | deliver one | deliver a | deliver an |
    delivery of one | delivery of a | hand over one | one unit of | 1 unit of | release one | supply
    one | purchase and installation of one | purchase and installation of a | supply and installation of one |
    supply and installation of a | purchase and installation of | supply and install one | installation of one"""
)
SAID_PRODUCT_ENDS = wordings(
    """priced at | costing | at a price of | at the price of | at a cost of | worth Rs | valued at | having |
    to our customer | to the customer | to our borrower | to our client | to Mr | to Ms | to Mrs | to Shri | to Smt |
    from your | against | bearing | with the following | financed by us | the on-road price | the on road price |
    the price | the cost | the invoice value | at the on-road price | at the on road price | at on-road price |
    at the ex-showroom price | at ex-showroom price | at the invoice value | at an invoice value | at a total price |
    at a total cost | at the total cost | at your | quoted at | at quoted | at Rs | for Rs | amounting to | from M/s |
    from Messrs | at his residence | at her residence | at their residence | at his premises | at her premises |
    at the premises | at the residence | at his site | at the above | under the | as per your | as per the |
    as per quotation | as per proforma | as per invoice | as quoted | as detailed in | as described in | vide your |
    vide quotation | in terms of your | in accordance with"""
)
SAID_PRICE = wordings(
    """priced at | costing | at a price of | at the price of | at a cost of | valued at | invoice value of | worth |
    product price of | asset cost of | invoice value is | price is | invoice amount of | price of which |
    cost of which | as quoted by you is | as quoted by you, is | on-road price of | on road price of |
    ex-showroom price of | total price of"""
)
SAID_LOAN = wordings(
    """a loan of | term loan of | car loan of | vehicle loan of | auto loan of | two wheeler loan of |
    tractor loan of | personal loan of | demand loan of | hypothecation loan of | loan amount of | loan for |
    finance of | financed an amount of | sanctioned an amount of | loan aggregating to | sanctioned a sum of |
    approved a loan of | credit facility of | loan amounting to | financed a sum of | loan facility of"""
)
SAID_DOWN_PAYMENT = wordings(
    """down payment of | margin money of | margin of | initial payment of | own contribution of | customer
    contribution of | downpayment of | down payment amount of | contribution of | pay to you a sum of |
    pay you a sum of | pay you an amount of | paid you a sum of | pay to you an amount of"""
)
SAID_EMI = wordings(
    """monthly instalments of | monthly installments of | instalments of | EMIs of | EMI of | monthly instalment of |
    equated monthly instalments of | installments of | instalment of | instalments at | EMIs at"""
)
SAID_TENURE = wordings(
    """repayable in | repayable over | repaid in | repaid over | tenure of | period of | payable in | term of | over a
    period of | in equal instalments over | repays in | repays over | repay in | repay over | repays us in |
    repays the loan in | repay the loan in | recovered in | recoverable in"""
)
OTHER_LABELS = wordings(
    """Agreement No | Agreement Number | Contract No | Contract Number | Proposal No | File No | Ref Date |
    Dealer Type | Hypothecation | Variant | Year of Manufacture | Engine Number | Chassis Number | Order Status | LTV |
    Due Date | Due Day | Mode of Repayment | Repayment Mode | Guarantor | Co-Applicant | State | City | Location |
    Validity | Valid Till | Valid Upto | Valid For | Loan A/c No | Loan Account No | Loan Account Number | LAN |
    Loan ID | Loan No | Application No | Application ID | Application Number | Deal ID | Deal No | Customer ID |
    Contact | CIF | Partner Order ID | Mobile | Mobile No | Mobile Number | Email | Phone | Contact No |
    Customer Address | Address | Dealer Code | Merchant Code | Manufacturer Code | Store ID | Dealer |
    Dealer Details | Merchant | Manufacturer Name | Customer Details | Loan Details | Product Details |
    Asset Category | Product Category |
    Category | Serial No | Serial Number | IMEI | IMEI No | IMEI / Serial No | Chassis No | Engine No | Colour |
    Qty | Quantity | Registration No | Processing Fee | Processing Fees | Processing Charges | Advance EMI |
    Advance EMI Amount | EMI Card Fee | EMI Card No | EMI Card Number | EMI Card | First EMI Date |
    EMI Date | EMI Due Date | EMI Start Date | Last EMI Date | Scheme |
    Scheme Code | Scheme Name | Subvention | Manufacturer Subvention | Dealer Subvention | MBD | DBD | Net
    Disbursement | Net Disbursement Amount | Disbursement Amount | Net Disbursement to Dealer | Amount Payable to
    Dealer | Disbursal Amount | Rate of Interest | Interest Rate | ROI | IRR | Insurance | Insurance Premium |
    Documentation Charges | Stamp Duty | Other Charges | RTO Charges | Road Tax | Accessories | Discount | Cashback
    | Exchange Value | Bank Details | Account No | Branch | Sales Executive | FOS | DSA | Authorised Signatory |
    Dealer Signature | Customer Signature | Signature | Hirer's Signature | Borrower's Signature |
    Customer's Signature | Applicant's Signature | Signature of Hirer | Signature of Borrower | Signature of Customer |
    Terms and Conditions | Terms & Conditions | Subject | Sub |
    Note | Particulars | Amount | Details | GSTIN | To | Date | Store Code | Store GSTIN | Customer Pays at Store |
    Payout to Merchant | Merchant Discount | Village & Address | Village and Address | Balance after Advance EMI |
    Less Advance EMI | Less Processing Fee | Less Processing Fees | Less Processing Charges | Less Subvention |
    Less Dealer Subvention | Less Documentation Charges | Less Insurance | Less Stamp Duty | Less Discount |
    Delivery to be made at | Deliver At | Delivery At | Loan Account"""
)
