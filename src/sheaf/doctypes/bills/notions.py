"""The words of which traders make their captions of bills."""

from __future__ import annotations

from sheaf.doctypes.spec import notion

_BUYERS = (
    "buyer/customer/cust/client/recipient/receiver/purchaser/party/consumer/guest/patient/subscriber/member/farmer/owner/"
    "student/grower/insured/tenant/grahak/advertiser/lessee/licensee"
)
_SELLERS = "seller/supplier/vendor/exporter"
_TRADE = "of/the/service/good/detail/particular/information/info/and/s/m/ms"
_ADDRESS = "address/addr/add"
_PLACES = "full/complete/postal/permanent/present/residential/home/office/the/of/billing"
_SITES = "plant/branch/unit/office/location/depot/works/division/outlet/store/warehouse/factory/company/firm/address"
_BILLS = "invoice/bill/memo/cash"
_WARES = (
    "battery/batteries/inverter/ups/stabilizer/stabiliser/ac/tv/led/fridge/refrigerator/tyre/panel/module/purifier/cooler/"
    "geyser/chimney/laptop/computer/system/printer/scanner/camera/watch/phone/mobile/meter/cylinder/compressor/oven/"
    "mixer/cycle/bicycle/tool/article/item/good"
)
PARTY_NOTIONS = (
    notion("Bill To", _BUYERS, f"{_TRADE} name billed bill to invoice invoiced sold billing full"),
    notion("Bill To", "billed/bill/invoiced/invoice/sold/supplied/charged/charge to", f"{_BUYERS} {_TRADE} name"),
    notion("Bill To", f"{_BUYERS} name {_ADDRESS}", _TRADE),
    notion("Seller", _SELLERS, f"{_TRADE} name"),
    notion("Seller", "service provider", f"{_TRADE} name"),
    notion("Seller", "supplying/selling/issuing/invoicing", f"{_TRADE} {_SITES} name"),
    notion("Seller", "sold/billed/issued/supplied by", f"{_SELLERS} {_TRADE}"),
    notion(
        "Ship To",
        "consignee/shipped/ship/delivered/dispatched/despatched/consigned",
        f"{_BUYERS} {_TRADE} to name {_ADDRESS}",
    ),
    notion("Address", _ADDRESS, f"{_BUYERS} {_PLACES}"),
    notion("Address", "residing/resident/residence", f"{_ADDRESS} at of {_PLACES}"),
    notion("Address", "at post/po", "and village vill"),
    notion("Address", "village/vill/town/place/city", f"{_BUYERS} and post po at taluka tal dist district"),
    notion("GSTIN", "gstin/gst/uin", f"{_BUYERS} {_SELLERS} no number of registration reg in"),
    notion("Phone", "phone/mobile/contact/telephone/tel/cell/whatsapp", f"{_BUYERS} no number of the person"),
    notion("PAN", "pan", f"{_BUYERS} no number of the card it"),
)
"""What stands in the blocks of the two parties, and around them."""
NUMBER_NOTIONS = (
    notion(
        "Invoice No",
        f"{_BILLS} no/number/num/sr/sl/serial/id",
        """tax gst retail sale our ref reference of the document supply work contract running ra r a final part credit
        debit""",
    ),
    notion("Invoice No", f"{_BILLS} ref/reference", "our the no number of"),
    notion("Chassis No", "chassis/frame/vin", "no number sr serial of the vehicle tractor machine"),
    notion(
        "Battery Serial No",
        f"{_WARES} sr/srl/serial/sl/sn no/number/num",
        "of the new and code supplied sold",
    ),
    notion("Invoice Date", f"{_BILLS} date/dt/dated/day", "of the and time tax gst retail sale issue"),
)
