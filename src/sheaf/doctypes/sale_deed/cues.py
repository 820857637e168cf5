"""What speaks for a sale deed, its extract or its stamp, and what for other deeds and agreements."""

from __future__ import annotations

from sheaf.doctypes.sale_deed.captions import NOTIONS
from sheaf.doctypes.spec import (
    AnyCue,
    Cue,
    CuePlace,
    about,
    worded,
    wordings,
)

_PROPERTY = """residential flat plot house land site agricultural immovable property apartment shop commercial open non
in respect for the unit premises with possession vacant building portion undivided share floor freehold leasehold duly
relating to row villa bungalow industrial office"""
CUES: tuple[AnyCue, ...] = (
    Cue(
        "title",
        4.4,
        wordings(
            """Sale Deed | Deed of Sale | Deed of Absolute Sale | Absolute Sale Deed | Conveyance Deed | Deed of
            Conveyance | Indenture of Sale | Sale Deed of Flat | Sale Deed of Plot | Sale Deed of House | विक्रीखत
            | खरेदीखत | विक्री पत्र | विक्रय पत्र | Registered Sale Deed | Sale Deed (Absolute) | Outright Sale
            Deed | Deed of Outright Sale | Absolute Deed of Sale | Deed of Sale of a Residential Flat | Deed of
            Sale of Residential Flat | Deed of Sale of Immovable Property | Deed of Sale (Conveyance) | Sale Deed of
            Residential Plot | Sale Deed of Residential Flat | Sale Deed of Residential House | Sale Deed of
            Immovable Property | Sale Deed of Agricultural Land | Sale Deed of Land | Sale Deed with Possession |
            Sale Deed for Rs | Deed of Conveyance for Rs | Indenture of Conveyance | Deed of Apartment | Sale Deed
            of Apartment | Deed of Conveyance of Flat | Agreement-cum-Sale Deed | Agreement cum Absolute Sale Deed"""
        ),
        CuePlace.TITLE,
        notions=worded(
            """deed/indenture/document sale/conveyance | बैनामा/बयनामा/विक्रयपत्र
            | विक्रय/विक्री/बिक्री पत्र/विलेख/दस्तावेज/लेख""",
            f"of absolute outright registered transfer by way {_PROPERTY} s का the",
        ),
    ),
    Cue(
        "opening",
        2.0,
        wordings(
            """this sale deed is made | this deed of absolute sale | this deed of sale | this absolute sale deed |
            this deed of conveyance | this sale deed is executed | this indenture of sale | this conveyance deed"""
        ),
        CuePlace.ANYWHERE,
    ),
    Cue(
        "indenture",
        1.0,
        wordings(
            "this indenture made | this indenture is made | this indenture of conveyance | this indenture witnesseth"
        ),
        CuePlace.ANYWHERE,
    ),
    Cue(
        "parties",
        2.0,
        wordings(
            """called the vendor | called the vendors | to as the vendor | to as the vendors | called the seller |
            called the sellers | to as the seller | to as the sellers | called the purchaser | called the purchasers |
            to as the purchaser | to as the purchasers | called the vendee | to as the vendee | called the buyer |
            to as the buyer | called the transferor | to as the transferor | called the transferee | to as the
            transferee"""
        ),
        CuePlace.ANYWHERE,
    ),
    Cue(
        "conveys",
        1.6,
        wordings(
            """sells, conveys and transfers | sell, convey and transfer | sells, transfers and conveys | sell, transfer
            and convey | grants, sells, conveys | grant, sell, convey | grant, convey, sell | sells, conveys and
            assures | sell, convey and assure | grants, conveys and transfers | grant, convey and transfer | absolute
            owner | sold and conveyed | do hereby sell | does hereby sell | doth hereby sell | doth hereby grant,
            convey | this deed witnesseth | absolutely and for ever"""
        ),
        CuePlace.ANYWHERE,
    ),
    Cue(
        "schedule",
        1.2,
        wordings(
            """Schedule of the Property | Schedule of Property | Schedule Property | The Schedule above referred to |
            Schedule 'A' Property | Details of the Property Sold | Schedule"""
        ),
        CuePlace.TITLE,
    ),
    Cue(
        "index",
        3.2,
        wordings("सूची क्र.2 | सूची क्रमांक 2 | Index-II | Index II | Index - II | सूची क्र. दोन"),
        CuePlace.TITLE,
    ),
    Cue(
        "index_captions",
        2.6,
        wordings(
            """दस्तऐवज करुन देणा-या | दस्तऐवज करुन घेणा-या | दस्तऐवज करून देणाऱ्या | दस्त नोंदणी केल्याचा दिनांक |
            Name and address of the party executing | Name and address of the claimant | Date of Registration of
            Document"""
        ),
    ),
    Cue("major_information", 2.4, wordings("Major Information of the Deed"), CuePlace.TITLE),
    Cue("sold_by_register", 3.4, wordings("Sale, Sale Document | Sale, Sale Deed | Conveyance, Sale Document")),
    Cue(
        "selling_side",
        1.0,
        wordings("Seller Details | Vendor Details"),
        notions=(*about(NOTIONS, "Name of Seller"), *worded("विक्रेता/विक्रेते", "का नाम व पता प्रथम पक्ष")),
    ),
    Cue(
        "buying_side",
        1.0,
        wordings("Buyer Details | Purchaser Details"),
        notions=(*about(NOTIONS, "Name of Purchaser"), *worded("क्रेता/खरीदार/खरेदीदार", "का नाम व पता द्वितीय पक्ष")),
    ),
    Cue(
        "index_number",
        0.8,
        wordings("दस्त क्रमांक | Document No | Document Number"),
        notions=about(NOTIONS, "Document No"),
    ),
    Cue(
        "index_value",
        0.8,
        wordings("बाजारभाव | मोबदला | Market Value | Consideration | प्रतिफल | मालियत | सर्किल दर"),
        notions=about(NOTIONS, "Market Value", "Sale Consideration"),
    ),
    Cue(
        "kind",
        1.6,
        wordings("विक्री करारनामा | विक्रीपत्र | खरेदीखत | सेल डीड | अभिहस्तांतरणपत्र | Sale Deed | Conveyance"),
        CuePlace.HEADING,
    ),
    Cue("registrar", 0.8, wordings("Sub-Registrar | Sub Registrar Office | दुय्यम निबंधक | SRO | उप निबंधक | उप पंजीयक")),
    Cue("stamp", 1.0, wordings("India Non Judicial | e-Stamp | Unique Doc. Reference")),
    Cue(
        "stamp_of_sale",
        3.0,
        wordings(
            """Article 23 Conveyance | Article 23 Sale | Conveyance | Sale Deed | Article 18 Sale Deed | Article 20
            Conveyance | Article 5 Sale Deed | Article 47 Sale | Description of Document Article 23"""
        ),
        CuePlace.TITLE,
    ),
    Cue("stamp_parties", 1.4, wordings("First Party | Second Party | Stamp Duty Amount(Rs)")),
    Cue(
        "other_deeds",
        -11.0,
        wordings(
            """Agreement for Sale | Agreement to Sell | Agreement of Sale | Agreement to Sale | Sale Agreement | Gift
            Deed | Deed of Gift | Lease Deed | Deed of Lease | Leave and Licence Agreement | Leave and License
            Agreement | Rent Agreement | Rental Agreement | General Power of Attorney | Power of Attorney | Special
            Power of Attorney | Will | Last Will and Testament | Partnership Deed | Deed of Partnership | Mortgage
            Deed | Release Deed | Relinquishment Deed | Settlement Deed | Partition Deed | Exchange Deed | Lease
            Agreement | Tenancy Agreement | Deed of Mortgage | Rectification Deed | Loan Agreement | Memorandum of
            Understanding | Cancellation Deed | भाडेकरार | बक्षीसपत्र | मृत्युपत्र | कुलमुखत्यारपत्र | Affidavit |
            Joint Development Agreement | Memorandum of Deposit of Title Deeds | Development Agreement |
            Construction Agreement | Agreement for Construction | Memorandum of Agreement | Articles of Agreement |
            Deed of Release | Deed of Relinquishment | Deed of Settlement | Deed of Partition | Deed of Exchange |
            Deed of Assignment | Deed of Rectification | Deed of Cancellation | Deed of Confirmation | Confirmation
            Deed | Deed of Trust | Trust Deed | Deed of Surrender | Indenture of Lease | Indenture of Mortgage |
            Business Transfer Agreement"""
        ),
        CuePlace.TITLE,
    ),
    Cue(
        "kinds_of_other_deeds",
        -9.0,
        wordings(
            """करारनामा | Agreement | भाडेपट्टा | लिव्ह अॅन्ड लायसन्सेस | Leave and Licenses | गहाणखत | Mortgage |
            Article 5 Agreement | Article 5 Agreement or Memorandum of an Agreement | Article 36A Leave and License
            | Article 35 Lease | Article 33 Gift | Article 48 Power of Attorney | Lease | Gift | Article 46
            Partnership"""
        ),
        CuePlace.HEADING,
    ),
    Cue(
        "other_parties",
        -6.0,
        wordings(
            """called the licensor | to as the licensor | called the lessor | to as the lessor | called the donor | to
            as the donor | called the principal | to as the principal | called the mortgagor | to as the mortgagor |
            called the testator | to as the landlord | called the landlord | called the tenant | to as the tenant |
            as the first partner | hereby agrees to sell | hereby agree to sell |
            has agreed to execute the sale deed | monthly rent of |
            this agreement is made | this agreement for sale is made | this agreement to sell is made"""
        ),
        CuePlace.ANYWHERE,
    ),
    # A deed recites what was agreed before it and paid in advance; only an agreement tells what is still to be done.
    Cue(
        "promise",
        -4.0,
        wordings(
            """shall execute the sale deed | shall execute a sale deed | shall execute and register the sale deed |
            agrees to execute the sale deed | shall come forward to execute | earnest money shall be forfeited |
            shall forfeit the earnest money | advance shall be forfeited | specific performance of this agreement |
            essence of this agreement | execution of the final sale deed"""
        ),
        CuePlace.ANYWHERE,
    ),
    Cue(
        "other_papers",
        -5.0,
        wordings(
            """Tax Invoice | Account Statement | Encumbrance Certificate | Property Tax | Valuation Report |
            Certificate of Incorporation | Form GST REG-06 | Challan | MTR Form Number-6 | Home Loan | Dear Sir |
            List of Documents | Legal Opinion | Title Search Report"""
        ),
        CuePlace.TITLE,
    ),
)
