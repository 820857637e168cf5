"""How the fields of deeds, Index-II in English and Marathi, and e-stamps are announced (DOCTYPES.md, SALE_DEED)."""

from __future__ import annotations

from sheaf.doctypes.spec import Format, Roster, notion, wordings
from sheaf.formats import deed_parties

NUMBER = wordings(
    """Vasika No | Vasika Number | Bahi No | Deed Registration No | Registration ID | लेखपत्र संख्या | दस्तावेज क्रमांक |
    दस्तावेज संख्या | पंजीयन क्रमांक | रजिस्ट्रेशन सं० | रजिस्ट्रेशन संख्या | पंजीकरण संख्या |
    Document No | Document Number | Doc No | Doc. Number | Doct No | Document Sl No | Regn No | Registration No |
    Registration Number | Registered Document No | Reg No | Deed No | दस्त क्रमांक | दस्त क्र | Document Reg No |
    Registered No | Regn. Number"""
)
SERIAL = wordings(
    "अनुक्रमांक, खंड व पृष्ठ | Serial Number, Volume and Page | Serial No, Volume and Page | Document Serial No"
)
"""The serial is a part of the number under which a document is registered, where that is printed too."""
REGISTERED = wordings(
    """Date of Registration | Registration Date | Date of Registration of Document | Registered on | Regn Date | दस्त
    नोंदणी केल्याचा दिनांक | नोंदणी दिनांक | नोंदणीचा | दिनांक नोंदणीचा | Date of Regn | Document Registration Date |
    Reg Date | Regd. Date"""
)
EXECUTED = wordings(
    """Date of Execution | Execution Date | Date of Execution of Document | Executed on | Date of Document | दस्तऐवज
    करुन दिल्याचा दिनांक | दस्तऐवज करून दिल्याचा दिनांक | दिनांक करून दिल्याचा | Document Date | Date of Deed"""
)
OFFICE = wordings(
    """Registering Authority | Tehsil/Sub-Tehsil | Sub Tehsil/Tehsil | Tehsil/Sub Tehsil | Office of Sub Registrar |
    Sub Registrar of | उप पंजीयक | उप पंजीयक कार्यालय | उपनिबन्धक कार्यालय |
    उप निबंधक | उपनिबंधक | उप निबन्धक | उपनिबन्धक | उप निबंधक कार्यालय | कार्यालय उप निबंधक |
    Sub Registrar Office | Sub-Registrar Office | SRO | S.R.O | SRO Name | Sub Registrar | दुय्यम निबंधक | Name of
    SRO | Registering Office | Sub Registrar Office Name | Joint Sub Registrar | Office of Registration | Office of
    the Sub Registrar | Office where deed is registered | Office where deed was registered | Office where registered |
    Office where the document is registered | Name of the Office | Registration Office | Name of Sub Registrar Office
    | Name of Registering Office | Office of the Registering Officer | Office of the Sub Registrar of Assurances"""
)
SELLERS = wordings(
    """Name and address of the party executing | Name and address of the party |
    दस्तऐवज करुन देणा-या | दस्तऐवज करून देणाऱ्या | दस्तऐवज करून देण्या-या पक्षकाराचे व संपूर्ण |
    दस्तऐवज करून देण्या-या पक्षकाराचे नाव व | दस्तऐवज करून देण्या-या पक्षकाराचे | दस्तऐवज करुन देणा |
    Name of Executant | Executant | Executants | Name of Seller | Name of Vendor |
    Seller Name | Vendor Name | Name of the Executing Party | Executing Party | Seller | Sellers |
    Name and address of the executing party | Name of the Seller | Name of the Vendor | Executant Name |
    Name and address of the executant"""
)
BUYERS = wordings(
    """Name and address of the claimant | दस्तऐवज करुन घेणा-या | दस्तऐवज करून घेणाऱ्या |
    दस्तऐवज करून घेण्या-या पक्षकाराचे नाव व | दस्तऐवज करून घेण्या-या पक्षकाराचे | दस्तऐवज करुन घेणा | Name of
    Claimant | Claimant | Claimants | Name of Purchaser | Name of Buyer | Buyer Name | Purchaser Name | Name of the
    Claiming Party | Buyer | Buyers | Purchaser | Name of the Buyer | Name of the Purchaser | Claimant Name | Name
    and address of the claimant party"""
)
PROPERTY = wordings(
    """भू-मापन, पोटहिस्सा व घरक्रमांक | भू-मापन,पोटहिस्सा व घरक्रमांक (असल्यास) | भू-मापन, पोटहिस्सा व | Survey,
    Sub-division and House Number | Survey, Sub-division and House | Property Address | Address of the Property |
    Address of Property | Survey Number, Sub Division and House Number | Description of Property"""
)
PROPERTY_HEADING = wordings("Property Details | Details of Property | Property Information | Property Particulars")
"""Under these stands the address, or a table of which it is a part."""
STAMPED_PROPERTY = wordings("Property Description | Location | Location of Property")
AREA = wordings(
    """क्षेत्रफळ | Area | Extent | Built-up Area | Built Up Area | Carpet Area | Plot Area | Total Area | Land Area |
    Area of Property | Super Built-up Area | Extent of Property"""
)
PRICE = wordings(
    """मोबदला | प्रतिफल | Consideration | Consideration Amount | Consideration Price | Consideration Price (Rs) | Sale
    Consideration | Consideration Value | Sale Price | Total Consideration | Consideration Amount (Rs) | Sale Value |
    Sale Amount"""
)
MARKET = wordings(
    """बाजारभाव | बा.भा. रू. | बा.भा. रु. | बाजारी मूल्य | बाजार मूल्य |
    Market Value | Market Value (Rs) | Government Value | Guideline Value | Circle Value | मूल्यांकन |
    Market Value (in case of lease, whether the | Market Value (in case of lease, whether the lessor | Market Value
    (in case of lease, whether the lessor or | Market Value (in case of lease, whether the lessor or the lessee"""
)
"""The extract's own caption of the value goes on as a sentence does, broken after any word."""
DUTY = wordings(
    """Stamp Duty Amount(Rs) | Stamp Duty Amount | Stamp Duty | Stamp Duty Paid | Duty Paid | बाजारभावाप्रमाणे मुद्रांक शुल्क |
    मुद्रांक शुल्क | स्टाम्प शुल्क | Stamp Duty as per Market Value | Stamp Duty Paid (Rs) | Total Stamp Duty | Stamp Duty as per
    the Market Value"""
)
OTHER_LABELS = wordings(
    """विलेखाचा प्रकार | विलेखाचा प्रकार, मोबदल्याचे स्वरूप व |
    आकारणी किंवा जुडी | बाजारभावाप्रमाणे नोंदणी शुल्क | नोंदणी शुल्क | शेरा | गावाचे नाव | नोंदणी
    | Type of Document | Assessment or Judi | Registration Fee as per Market Value | Registration Fee |
    Registration Fee (Rs) | Remark | Remarks | Village Name | Certificate No | Certificate Issued Date |
    Account Reference | Unique Doc. Reference | Purchased by | Description of Document | Stamp Duty Paid By | Book
    No | Volume No | Page No | Pages | First Party | Second Party | Regn:63m | CD No | Token No | Receipt No | East
    | West | North | South | East by | West by | North by | South by | Boundaries | Witnesses | Witness | Signature
    | Presented by | Identified by | PAN | Aadhaar | Survey No | Taluka | District | Dated | चौहद्दी
    | मापन की इकाई | सम्पत्ति का प्रकार | सड़क की स्थिति | बही सं० | जिल्द सं० | ई-स्टाम्प संख्या | मोहल्ला / ग्राम
    | पक्षकारों की संख्या | पंजीकरण शुल्क | प्रतिलिपिकरण शुल्क | योग"""
)

_OF_SUMS = "राशि धनराशि रकम कुल की का रु रु० रुपये में"
_OF_PROPERTY = "का की सम्पत्ति संपत्ति में"
NOTIONS = (
    notion(
        "Market Value",
        "circle/collector/guideline/guidance/government/govt/market/dlc/jantri/reckoner/evaluated/assessed/benchmark/bench/"
        "fair/minimum/mvr/igr/registrar value/valuation/rate",
        "s per as by property in rs inr fair minimum ready total mark deed unit department stamp act land",
    ),
    notion(
        "Sale Consideration",
        "consideration/price",
        "transaction sale total agreed amount value in rs inr paid property sold purchase lump sum money",
    ),
    notion("Sale Consideration", "face value", "of the deed document in rs inr"),
    notion("Stamp Duty", "stamp value", "paid in rs inr"),
    notion("Sale Consideration", "transaction value/amount", "sale total in rs inr"),
    notion("Sale Consideration", "set forth value/amount", "total in rs inr"),
    notion("Sale Consideration", "setforth value/amount", "total in rs inr"),
    notion(
        "Area", "area/extent/admeasuring", "property plot flat covered built up carpet super total land site in sold"
    ),
    notion("Stamp Duty", "stamp duty", "paid amount total in rs inr on"),
    notion("Name of Seller", "seller/vendor/executant/transferor", "name details party first executing and s or"),
    notion(
        "Name of Purchaser", "purchaser/buyer/vendee/claimant/transferee", "name details party second claiming and s or"
    ),
    notion(
        "Property Address",
        "property/premises address/details/description/particulars/location/situation",
        "complete full sold and no number",
    ),
    notion("Date of Execution", "execution/executed date/on", "document deed"),
    notion("Date of Registration", "registration/registered/regn date/on", "document deed sale"),
    notion("Document No", "document/deed/doc/doct number/no", "registered registration sale reg regn s sl"),
    notion("Document Serial No", "document/deed/doc/doct number/no serial", "registered registration sale reg regn"),
    notion("Document No", "registration/regn number/no", "e deed document sale unique"),
    notion("Sale Consideration", "प्रतिफल", f"विक्रय बिक्री मूल्य {_OF_SUMS}"),
    notion("Sale Consideration", "विक्रय/बिक्री/विक्रीत/विक्री मूल्य/धनराशि/राशि/कीमत", f"सम्पत्ति संपत्ति {_OF_SUMS}"),
    notion("Market Value", "मालियत", f"बाजारी बाजार बाज़ार मूल्य सम्पत्ति संपत्ति {_OF_SUMS}"),
    notion("Market Value", "बाजारी/बाजार/बाज़ार/बाजारू/सर्किल/कलेक्टर मूल्य/मूल्यांकन/कीमत", f"सम्पत्ति संपत्ति {_OF_SUMS}"),
    notion("Stamp Duty", "स्टाम्प/स्टांप/स्टैम्प/मुद्रांक शुल्क/ड्यूटी", f"अदा भुगतान जमा किया गया गयी की देय {_OF_SUMS}"),
    notion("Area", "क्षेत्रफल/रकबा", f"कुल विक्रीत भूमि भूखण्ड भूखंड भवन मकान प्लाट {_OF_PROPERTY}"),
    notion("Property Address", "सम्पत्ति/संपत्ति/जायदाद विवरण/पता", f"विक्रीत पूर्ण पूरा {_OF_PROPERTY}"),
    notion("Date of Execution", "निष्पादन/लेखन दिनांक/तिथि/तारीख", "विलेख लेखपत्र दस्तावेज का की"),
    notion("Date of Registration", "रजिस्ट्रेशन/पंजीकरण/पंजीयन/निबंधन/निबन्धन दिनांक/तिथि/तारीख", "विलेख लेखपत्र दस्तावेज का की"),
)
"""Every state's office words the heads of its sheets anew."""

_SELLER = "seller/vendor/executant/transferor/executing/grantor/assignor"
_BUYER = "purchaser/buyer/vendee/claimant/transferee/claiming/grantee/assignee"
_ABOUT = "detail/particular/information/list/name/address/party/partie"
_OF = (
    "s es first second side and of the no 1 2 one two address name person photo photograph thumb finger print "
    "impression signature"
)
ROSTER = Roster(
    headings=(
        notion("sellers", f"{_SELLER} {_ABOUT}", _OF),
        notion("buyers", f"{_BUYER} {_ABOUT}", _OF),
        notion("sellers", _SELLER, "s es first party 1 one"),
        notion("buyers", _BUYER, "s es second party 2 two"),
        notion("sellers", "first party detail/particular/information/name", "s of the and address"),
        notion("buyers", "second party detail/particular/information/name", "s of the and address"),
    ),
    ends=(
        notion(
            "others",
            "identifier/witness/witnesse/property/land/apartment/structure/flat/plot/presenter/payment/fee/stamp/schedule/"
            "boundarie/boundary/consenting/confirming/terms/term/attorney/representative/applicant/document/deed",
            "detail s of the and for duty transfer information particular a b c d registration party",
        ),
    ),
    names=(
        notion(
            "name",
            "name",
            f"full party person {_SELLER} {_BUYER} and s of the address photo finger print thumb signature in "
            "english no",
        ),
    ),
    captions=(notion("name", "name", f"full party person {_SELLER} {_BUYER} s of the in english"),),
    codes=(
        notion("sellers", f"{_SELLER}/ex", "party s 1 no"),
        notion("buyers", f"{_BUYER}/cl", "party s 1 2 no"),
    ),
    named=Format("name of a party", deed_parties.first_named),
    described=Format("name of a party with what is said of it", deed_parties.described),
)
"""How offices list the parties: each side under its heading, or all in rows that say which side."""
