"""Who sells and who buys: the captions of their blocks and of all that stands beside them."""

from __future__ import annotations

from sheaf.doctypes.bills.notions import NUMBER_NOTIONS, PARTY_NOTIONS
from sheaf.doctypes.spec import Parties, wordings

PARTIES = Parties(
    giver=wordings(
        """Sold By | Seller | Supplier | Details of Supplier | Seller Details | Details of Seller | Billed From |
        Bill From | Supplier Details | Dealer | Dealer Name | Dealer Details | From | Sold by / Seller |
        Ship From | Issued By | Sold By / Store | Vendor | Exporter | Exporter Details | Name of Exporter | Shipper |
        Service Provider"""
    ),
    receiver=wordings(
        """Name | Bill To | Billed To | Buyer | Buyer (Bill to) | Buyer Details | Details of Buyer |
        Details of Receiver | Details of Receiver (Billed to) | Details of Receiver / Billed to | Receiver |
        Customer | Customer Details | Details of Customer | Customer Name | Customer's Name | Name of Customer |
        Billing Address | Billing Details | Bill To Party | Invoice To | Sold To | Party | Party Name |
        Party Details | To M/s | To M/s. | To Shri/Smt | To Mr/Ms | Retailer | Retailer Name | Retailer Details |
        Outlet Name | Recipient | Details of Recipient | Recipient Details | Purchaser | Client | M/s | To |
        Advertiser | Buyer's Name | Name of Buyer | Buyer Name | Cust | Cust Name | Name & Address of Buyer |
        Purchased By | Customer Name & Address | Party's Name | Bill To (Customer) | Consumer | Name & Address |
        Patient Name | Guest Name | Patient | Guest | Name of Patient | Name of Guest | Name of Purchaser |
        Purchaser's Name | Invoiced To | Supplied To | Subscriber | Billing Name | Hirer | Hirer Name | Member Name |
        Buyer Name & Address | Party Name & Address | Details of Purchaser | Buyer's Details | Sold To Party |
        Bill To Party Details | Sold To Party Details | Billed To Party | Customer Billing Address |
        Bill To Customer | Purchaser Details | Deliver and Bill To | Bill and Deliver To | Bill To and Ship To |
        Bill To / Ship To | Ship and Bill To | Billed and Shipped To | Shri/Smt | Shri / Smt | Shri / M/s |
        M/s / Shri | Shri / M/s. | Mr/Mrs | Mr/Ms | Mr./Ms | Mr./Mrs | Bill To & Ship To |
        Billing & Shipping Address | Billing and Delivery Address | ग्राहक | ग्राहक का नाम | ग्राहकाचे नाव |
        ग्राहक नाव | क्रेता | क्रेता का नाम | खरीदार | खरीदार का नाम | खरेदीदार | खरेदीदाराचे नाव | नाम | नाव"""
    ),
    others=wordings(
        """Ship To | Shipped To | Consignee | Consignee (Ship to) | Details of Consignee |
        Details of Consignee (Shipped to) | Shipping Address | Delivery Address | Place of Delivery |
        Delivered To | Deliver To | Delivery At | Shipping Details | Dispatch To | Consignee Details | Consigned To |
        Consignee Name & Address | Ship To Party | Ship To Party Details | Shipped To Party | Place of Supply Address |
        Delivery | Delivery Details"""
    ),
    data=wordings(
        """Invoice # | Bill # | Inv # | Memo # | Invoice | Bill | Inv No | Dt | Invoice No | Invoice Number | Bill No |
        Bill Number |
        Invoice Details | Invoice Date | Bill Date | Dated | Date | Delivery Note | Order No | Order Number |
        Order Date | DO No | Finance By | Financier | Financed By | Hypothecated To | Hypothecation |
        Payment Mode | Mode of Payment | Mode/Terms of Payment | Due Date | Transporter | Transport Mode |
        Vehicle No | E-Way Bill No | Reference No | Dispatched through | Buyer's Order No | Place of Supply |
        Reverse Charge | Sales Executive | Salesman | Bank Details | IRN | Ack No | Ack Date |
        Transport Details | Supply Details | Tax Invoice No | Invoice Type | Payment Terms | Destination |
        Terms of Delivery | Despatch Document No | Supplier's Ref | Other References | Loan Account No |
        Finance Details | Payment Details | Sales Order No | Delivery Date | Booking No | Work Order No | PO No |
        P.O. No | PO Number | PO Date | Challan No | LR No | GR/RR No | Order ID | Exporter's Ref | Buyer's Ref |
        Sales Order | Customer PO | Incoterms | Store | Terms | P.O. Date | Despatch Date | Dispatch Date |
        Transport | LR Date | Eway Bill No | Document No | Document Number | Document Date | Doc No | Doc Date |
        Supply Type | बिल क्र | बिल क्रमांक | बिल नं | दिनांक | तारीख | तिथि | पिता का नाम | पति का नाम"""
    ),
    names=wordings(
        """Name | Customer Name | Party Name | Buyer Name | Name of Customer | Name of Buyer | Customer |
        Trade Name | Legal Name | नाम | नाव | ग्राहक का नाम | ग्राहकाचे नाव"""
    ),
    addresses=wordings(
        """Address | Addr | Add | Billing Address | Customer Address | Full Address | Registered Address |
        Regd. Office | Registered Office | Company Address | Ship From Address |
        Dispatch From Address | Pickup Address | Showroom Address | Shop Address | Office Address |
        Factory Address | Place | पता | पत्ता"""
    ),
    sites=wordings(
        """showroom | show | room | workshop | works | factory | office | off | h.o | ho | b.o | head | branch |
        corporate | corp | registered | regd | reg | admin | administrative | sales | service | services | city | main |
        outlet | godown | warehouse | plant | batching | processing | manufacturing | mfg | mill | mills | unit |
        depot | yard | press | clinic | laboratory | lab | studio | garage | nursery | farm | our | and"""
    ),
    asides=wordings(
        """GSTIN | GSTIN/UIN | GST No | GST Number | GSTIN No | GST IN | State | State Name | State Code | Code |
        Phone | Ph | Ph. No | Phone No | Mobile | Mob | Mobile No | Mob No | Tel | Telephone | Contact | Contact No |
        Contact Person | Cell | Email | E-mail | Email ID | PAN | PAN No | PAN/IT No | CIN | Website | Web | www |
        Place of Supply | FSSAI | FSSAI No | Customer ID | Customer Code | Aadhaar | Authorised Dealer |
        Authorized Dealer | Auth. Dealer | Dealers in | Deals in | Dealer of | Prop | Proprietor | An ISO | Udyam |
        UDYAM | MSME | Customer Care | Helpline | Whatsapp | Date of Birth | Age / Sex | Age / Gender | Sex / Age |
        Attn | Kind Attn | Country | URP | Unregistered | Stockist | Distributor | Distributors of |
        Exclusive Showroom | Store Code | Branch Code | Dealer Code | LUT | TAN | GST Registration No |
        GSTIN of Supplier | Regn No | Party Mobile No | Party Mobile | Party GSTIN | Party's GSTIN | Party PAN |
        Customer GSTIN | Buyer GSTIN | Buyer's GSTIN | Customer Mobile | Mobile Number | Phone Number | Customer PAN |
        S/o, D/o, W/o | S/D/W of | S/W/D of | D/W/S of | D/S/W of | W/S/D of | S/D/W | S/W/D | Son/Daughter/Wife of |
        Son/Wife/Daughter of | Father's / Husband's Name | Father/Husband Name | Husband's Name | Father / Husband |
        Husband / Father | Guardian's Name | State/UT Code | Party State | DL No | Doctor | Dr Name | Doctor Name |
        Ref By Dr | Referred By | S/o | The Manager | The Branch Manager | The Director | The Managing Director |
        The Proprietor | The Principal | The Secretary | The Chairman | The Headmaster | The General Manager |
        The Purchase Manager | The Partner | The Registrar | The Executive Engineer | The Accounts Manager |
        The Medical Superintendent | D/o | W/o | Son of | Daughter of | Wife of | Father's Name | Beat | Mode |
        Pay Mode"""
    ),
    firms=wordings(
        """Company | Company Name | Organisation | Organization | Name of Company | Corporate | Firm | Firm Name |
        Billing Company | Employer"""
    ),
    mottos=wordings(
        """undertaken | all over india | across india | pan india | anywhere in india | dealer | dealers | deals |
        stockist | distributor | distributors | showroom | wholesale | retail | wholesaler | retailer | manufacturer |
        manufacturers | supplier | suppliers | specialist | authorised | authorized | since | estd | ISO | trusted |
        quality | sales & service | all kinds of | chartered accountants | accountants | advocates | architects |
        consultants | consulting engineers | company secretaries | contractors | a unit of | a division of |
        caterers | maker | makers | exporters | importers | exporter | importer | hallmarked | hallmark | ornaments |
        jewellery | fabricators | complete | leading | house of | one stop | your | our | fine | all types of |
        all brands | world of | heritage hotel | boutique hotel | luxury hotel | family restaurant | pure veg |
        solutions | service centre | on hire | for hire | on rent |
        spares | multi brand | job work | jobwork | job works | labour work"""
    ),
    titles=wordings(
        """Tax Invoice | Invoice | GST Invoice | Retail Invoice | Bill of Supply | Cash Memo | Credit Memo |
        Cash / Credit Memo | Bill | e-Invoice | Original for Recipient | Duplicate for Transporter |
        Triplicate for Supplier | Original | Original Copy | Customer Copy | SPECIMEN |
        Tax Invoice / Bill of Supply / Cash Memo | Page | Computer Generated Invoice | Extra Copy |
        Authorised Signatory | Composition Taxable Person | Retail / Tax Invoice | Tax Invoice (Cash) |
        Tax Invoice (Credit) | Issued under Rule 46 | Subject to Jurisdiction | Sales Invoice |
        RTO Copy | R.T.O. Copy | Financier Copy | Financier's Copy | Bank Copy | Dealer Copy | Dealer's Copy |
        File Copy | Duplicate Copy | Customer's Copy | Accounts Copy | Original for Buyer | Buyer Copy |
        Buyer's Copy | Transporter Copy | Seller Copy | Office Copy | Recipient |
        Jai Shree Ganesh | Jai Mata Di | Shubh Labh | Shree | Shri | Shree Ganeshay Namah |
        Cash Bill | Credit | Cash | Debit Memo | QR Code |
        Vehicle Tax Invoice | GST Tax Invoice | Vehicle Sale Invoice | Tax Invoice (Export) | Export Invoice |
        Commercial Invoice"""
    ),
    notions=(*PARTY_NOTIONS, *NUMBER_NOTIONS),
    wares=wordings(
        """Home | Household | Domestic | Kitchen | Kitchenware | Ware | Appliance | Utensil | Crockery | Electronic |
        Electrical | Electric | Furniture | Furnishing | Wooden | Steel | Plastic | Glass | Sofa | Bed | Almirah
        | Mattress | Curtain | Carpet | Mobile | Phone | Handset | Tablet | Computer | Laptop | Printer | Camera
        | Watch | Clock | Accessory | Accessories | Gadget | Hardware | Sanitary | Sanitaryware | Tile | Marble
        | Granite | Paint | Plywood | Ply | Cement | Iron | Pipe | Fitting | Pump | Motor | Motorcycle | Scooter
        | Cycle | Bicycle | Car | Two | Three | Four | Wheeler | Vehicle | Automobile | Tractor | Implement |
        Spare | Part | Tyre | Battery | Batteries | Inverter | Solar | Light | Lighting | Cable | Wire | Fan |
        Cooler | Cloth | Clothing | Garment | Readymade | Textile | Saree | Fabric | Footwear | Shoe | Gold |
        Silver | Diamond | Ornament | Jewellery | Stationery | Book | Toy | Gift | Sport | Grocery | Kirana |
        General | Provision | Medicine | Medical | Surgical | Cosmetic | Seed | Fertilizer | Fertiliser |
        Pesticide | Feed | Eye | Testing | Frame | Spectacle | Goggle | Sunglass | Contact | Lens | Lenses | Optical |
        Sale | Sell | Purchase | Service | Repair | Rental | Finance | Interior | Exterior | Decor |
        Decorator | Turnkey | Project |
        Contractor | Civil | Work | Engineer | Builder | Build | Construction | Renovation | Fabrication | Fabricator |
        Erection | Installation | Supply | Supplies | Modular | False | Ceiling | Plumbing | Architecture | Design |
        Cab | Taxi | Bus | Buses | Tempo | Traveller | Coach | Van | Hire | Tour | Travel | Ticket | Hoarding |
        Unipole | Banner | Flex | Sign | Signage | Advertising | Publicity | Grain | Pulse | Oilseed | Rice | Dal |
        Spice | Designer | Furnish | Furnisher | Machinery | Machine | Tool | Equipment | Consultant | Solution"""
    ),
)
