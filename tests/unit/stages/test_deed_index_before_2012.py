"""The register's extract (Index-II) as Maharashtra's offices printed it before 2012, typed. All names are invented."""

from __future__ import annotations

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

OLD_ROWS = (
    ("(1) विलेखाचा प्रकार, मोबदल्याचे स्वरूप व", "खरेदीखत"),
    ("बाजारभाव (भाडेपट्ट्याच्या बाबतीत", "मोबदला रू. 36,75,000.00"),
    ("आकारणी देतो ते नमूद करावे)", "बा.भा. रू. 34,18,500.00"),
    ("", ""),
    ("(3) क्षेत्रफळ", "(1) 81.75 चौ.मी."),
    ("", ""),
    ("(5) दस्तऐवज करून देण्या-या पक्षकाराचे व संपूर्ण", "(1) रमेश बाळकृष्ण कुलकर्णी - -; घर/फ्लॅट नं: 12;"),
    ("पत्ता नाव किंवा दिवाणी न्यायालयाचा", "पिन: 411038. (2) आशा कुलकर्णी - -; घर/फ्लॅट नं: 7"),
    ("", ""),
    ("(6) दस्तऐवज करून घेण्या-या पक्षकाराचे नाव व", "(1) मीना सुरेश देशपांडे - -; घर/फ्लॅट नं: 7;"),
    ("संपूर्ण पत्ता किंवा दिवाणी न्यायालयाचा", "शहर/गाव: पुणे; पिन: 411014"),
    ("", ""),
    ("(7) दिनांक करून दिल्याचा", "15/07/2009"),
    ("(8) नोंदणीचा", "16/07/2009"),
    ("(10) बाजारभावाप्रमाणे मुद्रांक शुल्क", "रू 165900.00"),
)
OLD_INDEX = """
  दस्तक्रमांक व वर्ष: 4321/2009           सूची क्र. दोन INDEX NO. II       SPECIMEN
                                             दुय्यम निबंधक: हवेली 12

""" + "\n".join(f"  {caption:<50}{value}" for caption, value in OLD_ROWS)


def test_the_extracts_form_before_2012_is_read() -> None:
    got = values("SALE_DEED", paper(OLD_INDEX))
    assert got["seller_names"] == ("रमेश बाळकृष्ण कुलकर्णी", "आशा कुलकर्णी")
    assert got["buyer_names"] == ("मीना सुरेश देशपांडे",)
    assert (got["consideration_amount"], got["market_value"]) == ("3675000.00", "3418500.00")
    assert (got["execution_date"], got["registration_date"]) == ("15/07/2009", "16/07/2009")
