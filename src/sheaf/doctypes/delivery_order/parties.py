"""To whom a delivery order is addressed: the captions of the dealer's block and of what stands beside it."""

from __future__ import annotations

from sheaf.doctypes.delivery_order.notions import NOTIONS
from sheaf.doctypes.delivery_order.salutation import SALUTATION
from sheaf.doctypes.spec import Parties, wordings

DEALER_NAME = wordings(
    """Dealer Name | Name of Dealer | Name of the Dealer | Dealer's Name | Merchant Name | Dealer/Merchant Name |
    Dealer / Merchant Name | Dealership Name | Store Name | Seller Name | Supplier Name | Manufacturer/Dealer Name
    | Name of Supplier | Retailer Name | Partner Name | Outlet Name | Showroom Name | Store | Outlet"""
)
DEALER = wordings("Dealer | Dealer M/s | Merchant | Retailer | Supplier | Seller | Dealership | Store | Showroom")
"""Right of one of these stands the name alone, or a block of name and address."""
DEALER_ADDRESS = wordings(
    """Dealer Address | Address of Dealer | Address of the Dealer | Dealer's Address | Merchant Address |
    Dealer/Merchant Address | Dealer / Merchant Address | Store Address | Showroom Address | Dealership Address |
    Seller Address | Supplier Address | Outlet Address | Partner Address | Address of Supplier"""
)
DEALER_PLACE = wordings(
    """Store Location | Dealer Location | Merchant Location | Showroom Location | Outlet Location |
    Dealership Location | Outlet"""
)
"""Beside these stands an address, or no more than a town, or a name: it is an address where it ends with a pincode."""

PARTIES = Parties(
    giver=wordings("Lender | Financier | Lender Name | Name of Lender | Name of Financier | Financed By | Issued By"),
    receiver=(
        *DEALER_NAME,
        *wordings(
            """To | To M/s (Dealer) | To M/s (Merchant) | To M/s (Supplier) | M/s (Dealer) | M/s (Merchant) |
            M/s (Supplier) | To (Dealer) | To Dealer | To the Dealer | To (Supplier) | To (Merchant) |
            Dealer | Dealer M/s | Dealer Details | Details of Dealer | Merchant | Merchant Details |
            Store Details | Name & Address of Dealer | Dealer Name & Address | Dealer Name and Address |
            Authorised Dealer | Dealer/Merchant | Supplier | Supplier Details | Seller | Dealer Information |
            Deliver From | Name and Address of the Dealer | Name & Address of the Dealer | The Manager |
            The Sales Manager | The Branch Manager | The Proprietor | The Authorised Dealer |
            The Store Manager | The Showroom Manager"""
        ),
    ),
    others=wordings(
        """Customer | Customer Details | Customer Name | Details of Customer | Borrower | Borrower Details | Borrower
        Name | Name of Customer | Name of Borrower | Applicant | Applicant Details | Co-Applicant | Guarantor |
        Deliver To | Delivery Address | Ship To | Customer Information | Hirer / Borrower | Borrower / Hirer |
        A/c (Hirer / Borrower) | A/c (Borrower) | A/c (Hirer) | A/c (Customer) | A/c Hirer | A/c Borrower |
        Hirer | Hirer Details | Bill To | Name of
        the Customer | Name of the Borrower | Dear Sir | Dear Sirs | Dear Sir/Madam | Dear Sir / Madam | Dear Madam |
        Dear Team | महोदय"""
    )
    + SALUTATION,
    data=wordings(
        """DO No | DO Number | DO Date | Date | Dated | Ref No | Reference No | Our Ref | Delivery Order No | Delivery
        Order Number | Delivery Order Date | Loan Account No | Loan A/c No | LAN | Application No | Deal No |
        Validity | Valid Till | Valid Upto | Subject | Sub | Re | Product | Asset | Loan Details | Product Details
        | Asset Details | Finance Details | Issue Date | Branch | Order No | Order Date"""
    ),
    names=("Name", "नाम", "नाव", *DEALER_NAME, *DEALER),
    addresses=("Address", "पता", "पत्ता", *DEALER_ADDRESS, *DEALER_PLACE),
    asides=wordings(
        """The Manager | The Sales Manager | The Branch Manager | The Proprietor | The Partner | The Director |
        The Authorised Signatory | The Authorized Signatory | The Manager (Sales) | The General Manager |
        The Showroom Manager | The Proprietor / Partner | The Managing Director | The Managing Partner |
        The Dealer Principal | The Sales Head |
        Manager | The Authorised Dealer | Authorised Dealer | Kind Attn | Attn | Kind Attention | Phone | Ph |
        Mobile | Mob | Tel | Email | E-mail | GSTIN | GST No | Dealer Code | Merchant Code | Code | Store ID |
        Store Code | PAN | Contact | Contact No | Contact Person | State Code | Location | Branch | Vendor Code |
        Supplier Code | कोड | मोबाइल | फोन | दूरभाष | जीएसटीआईएन"""
    ),
    mottos=wordings("dealer | dealers | authorised | authorized | showroom | exclusive store"),
    titles=wordings(
        """Delivery Order | Delivery Advice | Disbursement Advice | Sanction Letter cum Charge Slip | SPECIMEN | Loan
        Delivery Order | Delivery Order - Two Wheeler Loan | Dealer Copy | Customer Copy | Office Copy |
        Disbursement cum Delivery Advice | Delivery Order to the Dealer | Purchase cum Delivery Order"""
    ),
    notions=NOTIONS,
)
