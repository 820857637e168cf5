"""Captions of a vehicle's certificate in the languages of states, as old offices printed them beside English."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_KEYS = (
    "department", "title", "registration_number", "owner_name", "relation", "address", "date_of_registration",
    "valid_till", "chassis_number", "engine_number", "maker", "model", "fuel_type", "class", "colour", "made",
)  # fmt: skip
_WORDS = MappingProxyType(
    {
        "hindi": (
            "परिवहन विभाग", "पंजीयन प्रमाण पत्र", "पंजीयन चिह्न", "स्वामी का नाम", "पिता / पति का नाम", "पता",
            "पंजीयन की तिथि", "वैधता तिथि", "चेसिस नंबर", "इंजन नंबर", "निर्माता का नाम", "मॉडल", "ईंधन",
            "वाहन का वर्ग", "रंग", "निर्माण मास / वर्ष",
        ),
        "marathi": (
            "परिवहन विभाग", "नोंदणी प्रमाणपत्र", "नोंदणी चिन्ह", "मालकाचे नाव", "वडिलांचे / पतीचे नाव", "पत्ता",
            "नोंदणी दिनांक", "वैधता दिनांक", "चॅसिस क्रमांक", "इंजिन क्रमांक", "उत्पादकाचे नाव", "मॉडेल", "इंधन",
            "वाहनाचा वर्ग", "रंग", "उत्पादन महिना / वर्ष",
        ),
        "bengali": (
            "পরিবহণ বিভাগ", "নিবন্ধন শংসাপত্র", "নিবন্ধন নম্বর", "মালিকের নাম", "পিতা / স্বামীর নাম", "ঠিকানা",
            "নিবন্ধনের তারিখ", "বৈধতার তারিখ", "চেসিস নম্বর", "ইঞ্জিন নম্বর", "নির্মাতার নাম", "মডেল", "জ্বালানি",
            "যানের শ্রেণী", "রং", "নির্মাণের মাস / বছর",
        ),
        "tamil": (
            "போக்குவரத்துத் துறை", "பதிவுச் சான்றிதழ்", "பதிவு எண்", "உரிமையாளர் பெயர்", "தந்தை / கணவர் பெயர்", "முகவரி",
            "பதிவு தேதி", "செல்லுபடி தேதி", "சேஸிஸ் எண்", "என்ஜின் எண்", "தயாரிப்பாளர் பெயர்", "மாடல்", "எரிபொருள்",
            "வாகன வகை", "நிறம்", "தயாரித்த மாதம் / ஆண்டு",
        ),
        "telugu": (
            "రవాణా శాఖ", "రిజిస్ట్రేషన్ పత్రం", "రిజిస్ట్రేషన్ నెం.", "యజమాని పేరు", "తండ్రి / భర్త పేరు", "చిరునామా",
            "రిజిస్ట్రేషన్ తేది", "చెల్లుబాటు తేది", "ఛాసిస్ నెం.", "ఇంజన్ నెం.", "తయారీదారు పేరు", "మోడల్", "ఇంధనం",
            "వాహన తరగతి", "రంగు", "తయారీ నెల / సం.",
        ),
    }
)  # fmt: skip
LANGUAGES = MappingProxyType(
    {
        "Maharashtra": "marathi",
        "West Bengal": "bengali",
        "Tamil Nadu": "tamil",
        "Andhra Pradesh": "telugu",
        "Telangana": "telugu",
        "Uttar Pradesh": "hindi",
        "Bihar": "hindi",
        "Madhya Pradesh": "hindi",
        "Rajasthan": "hindi",
        "Haryana": "hindi",
        "Jharkhand": "hindi",
        "Chhattisgarh": "hindi",
        "Uttarakhand": "hindi",
        "Delhi": "hindi",
    }
)
"""The language that a state's office prints beside English, of the languages that we have letters for."""


def captions_of(state: str) -> Mapping[str, str]:
    """Return what each entry is called in the language of `state`; raises KeyError for a state not in LANGUAGES."""
    return dict(zip(_KEYS, _WORDS[LANGUAGES[state]], strict=True))
