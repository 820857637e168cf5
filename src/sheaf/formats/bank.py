"""Banks, their branches and the holders of accounts as printed on what banks issue.

>>> name("  SANCHAY  GRAMIN BANK "), name("SGB Sanchay Gramin Bank"), name("sanchay Sanchay Bank")
('SANCHAY GRAMIN BANK', 'Sanchay Gramin Bank', 'Sanchay Bank')
>>> name("BANK OF JANHIT (A Govt. of India Undertaking)"), find_holder("063883008822 ( INR ) - RAVI SHARMA")[0].value
('BANK OF JANHIT', 'RAVI SHARMA')
>>> branch("Kothrud Branch"), branch("KOTHRUD IFSC: ZZZZ0123456 MICR: 411998123")
('Kothrud', 'KOTHRUD')
>>> name("Post Office Savings Bank"), find_branch("Hyderabad City S.O. - 500065")[0].value
('Post Office Savings Bank', 'Hyderabad City S.O.')
>>> branch("05433 - KOTHRUD"), branch("KOTHRUD (05433)")
('KOTHRUD', 'KOTHRUD')
>>> [found.value for text in ("MG Road Branch, Pune 411001", "(01234) - KOTHRUD") for found in find_branch(text)]
['MG Road', 'KOTHRUD']
>>> [find_branch(text)[0].value for text in ("KALYANPUR, SANCHAY BANK 6/1, RANI BAGH", "RAMPUR, ZED BANK LTD., AG1")]
['KALYANPUR', 'RAMPUR']
>>> name("ZILA SAHAKARI BANK MARYADIT, RAMPUR (M.P.)"), name("DEVGAD & SIND BANK"), branch("0941 RAMPUR GILL ROAD")
('ZILA SAHAKARI BANK MARYADIT, RAMPUR (M.P.)', 'DEVGAD & SIND BANK', 'RAMPUR GILL ROAD')
>>> [found.value for found in find_named("गंज मण्डी / GANJ MANDI (कोड 0021) | दूरभाष 07590-123456")], find_named("Manager")
(['GANJ MANDI'], ())
>>> name("powered by Janhit Bank"), name("जनहित बैंक JANHIT BANK"), name("i ICICI Bank"), branch("(Branch) RAMPUR 208001")
('Janhit Bank', 'JANHIT BANK', 'ICICI Bank', 'RAMPUR')
>>> name("d 3ih sT Bank of Baroda"), name("Jan-Bank"), find_name("BANK")
('Bank of Baroda', 'Jan-Bank', ())
>>> find_branch("RAM NAGAR RAMPUR (01234)")[0].value, find_named("Manager / Officer")
('RAM NAGAR RAMPUR', ())
>>> name("A AXIS BANK"), branch_alone("RTO PETH ROAD"), branch_repeated("RAMPUR, VILL-RAMPUR, PALDHUI")
('AXIS BANK', 'RTO PETH ROAD', 'RAMPUR')
>>> name("Citibank N.A."), find_name("NetBanking")
('Citibank N.A.', ())
>>> holder("For SHREE SAI TRADERS PVT LTD"), holder("Ravi K. Sharma")
('SHREE SAI TRADERS PVT LTD', 'Ravi K. Sharma')
>>> name("Bank A/c No.")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: not a bank's name
>>> name("SMALL FINANCE BANK")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: not a bank's name
"""

from __future__ import annotations

import re
from dataclasses import replace

from sheaf.formats import ifsc_directory, names, organisations, states
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.formats.twin_scripts import in_latin

_NAME = re.compile(
    r"(?:(?:[A-Z][\w.&'’()\-]*|&)\s)*(?:[A-Z][\w.&'’()\-]*)?\b(?:CITI|DIGI|RABO|SBER|COMMERZ)?BANK(?:ING)?\b(?:\s(?:of|for|and|&|[A-Z(][\w.&'’()\-]*))*\.?",
    re.IGNORECASE,
)
_NAMELESS = re.compile(
    r"(?:the\s+)?(?:(?:small|finance|payments?|gram(?:in|een)a?|kshetriya|regional|rural|urban|co-?\s?op\w*\.?|local|area|"
    r"sahakari|nagarik?|district|central)\s+)*bank(?:ing)?(?:\s+(?:ltd|limited))?\.?",
    re.IGNORECASE,
)
"""What kind of bank it is, in a line of its own, is no name: that stands over it in a logo."""
_NO_NAME = re.compile(
    r"\bbank(?:ing)?\s*(?:a/c|ac|account|name|details|use|copy|branch|charges|statement|ifsc|code|address|holiday|seal)\b"
    r"|(?<!\boffice )\b(?:savings?|current|sb|my|your|the|any|name of|our|this|a|for|per|in|with|to)\s+bank\b(?!\s+of)"
    r"|[:@]|\d"
    r"|\b(?:internet|net|mobile|phone|online)[ -]?banking\b|\b(?:generated|through)\b"
    r"|\bbank\s+(?:verification|proof|purposes?|records?|transfer|only|guarantee|cheque|draft|seal|stamp)\b",
    re.IGNORECASE,
)
_BRANCH = re.compile(
    r"(?:^|(?<=[,;:]))\s*(?P<name>[A-Z][\w.&'’()/ \-]{1,38}?)[\s(-]+(?:Branch|Br\.)(?=\W|$)", re.IGNORECASE
)
_POST_OFFICE = re.compile(
    r"\s*(?P<name>[A-Z][A-Za-z.'() ]{2,34}?\s(?:[HSB]\.?\s?O|G\.?\s?P\.?\s?O|(?:Head|Sub|Branch)"
    r" (?:Post )?Office)\b\.?)"
    r"\s*(?:[-–,(]\s*)*(?:[1-9]\d{2}\s?\d{3}\)?)?\s*"
)
"""A post office with its rank, as the post names its branches: a head, sub or branch office, or a general one."""
_AFTER_CODE = re.compile(r"\s*\(\s*\d{3,6}\s*\)\s*[-–:]?\s*(?P<name>[A-Z][\w.&'’()/ \-]{2,38}?)\s*", re.IGNORECASE)
"""A branch after its number in brackets, as it stands under the name of a national bank."""
_BEFORE_BANK = re.compile(
    r"\s*(?P<name>[A-Z][A-Z.&'’() \-]{2,38}?)\s*,\s*(?:[A-Z]+\s){1,3}BANK(?:\s+(?:LTD|LIMITED)\b\.?)?\s*(?:,|\s[A-Z\d])"
)
"""A branch at the beginning of its address, before the bank's name."""
_BANK_AT_ADDRESS = re.compile(r"(?:[A-Z][\w.&'’]*\s+){1,4}BANK\s+(?:LTD|LIMITED)\b[.,]*\s+(?=\S.{9})", re.IGNORECASE)
"""A bank's name that its address follows in the same line."""
_ALONE = re.compile(r"[A-Z][A-Za-z.&'’()]*(?:[ \-][A-Z&(][A-Za-z.&'’()]*){0,5}")
_REPEATED = re.compile(r"\s*(?P<name>[A-Z][A-Z ]{3,30}?)\s*,(?=.*\b(?P=name)\b).+")
"""The place that an address begins with and that it names again is the branch's."""
_BEFORE_CITY = re.compile(r"\s*(?P<name>[^,\d]+?)\s*,\s*[A-Z][A-Za-z. ]+?\s*[-–,]?\s*\(?[1-9]\d{2}\s?\d{3}\)?\s*")
"""A place, its city and the pincode are all of a line: the branch's name and where it is."""
_BRANCH_CODE = re.compile(
    r"^\(?\d{3,6}\)?(?:\s*[-–/:]\s*|\s+)(?=[A-Z])|(?<=[A-Za-z.)])\s*[(–/-]\s*\d{3,6}\s*\)?\s*$", re.IGNORECASE
)
"""The number of a branch, before or behind its name."""
_NUMBERED = re.compile(r"\s*\(\s*(?:code|sol|कोड)\b\W*\d{2,6}\s*\)", re.IGNORECASE)
_NEXT = re.compile(r"\s+[|•·]\s+")
_LONG_NUMBER = re.compile(r"\d{4}")
_CAPTION = re.compile(
    r"^\W*(?:(?:home\s+|issuing\s+)?branch(?:\s*(?:name|office))?|br(?=\s?[.:]))\s*[:\-–.)]*\s*", re.IGNORECASE
)
_OWNED = re.compile(r"\s*\(\s*(?:an?\s+)?(?:govt|government)\b[^)]*\)?\s*$", re.IGNORECASE)
"""Who owns a bank, behind its name: "(A Govt. of India Undertaking)"."""
_BEHIND = re.compile(r"\d{6,}\s*(?:\(\s*[A-Z]{3}\s*\)\s*)?-\s*(?P<name>[A-Z].+)$", re.IGNORECASE)
_CODES = re.compile(
    r"[\s,;(/•·|-]*\b(?:(?:IFSC?|MICR|SWIFT)\b|(?:ph(?:one)?|tel(?:ephone)?)\b[\s.:]*(?:no\b[\s.:]*)?[\d(+]).*$",
    re.IGNORECASE,
)
"""What follows a branch's name in its line."""
_ENDING = re.compile(r"[\s,(-]+(?:branch|br)\.?\)?$", re.IGNORECASE)
_FOR = re.compile(r"^\W*for\b[\s,:.]*", re.IGNORECASE)
_FIRM = re.compile(r"m/s\b", re.IGNORECASE)
_NO_HOLDER = re.compile(
    r"\b(?:cancel\w*|branch|bank|bearer|payable|account|a/c|sign|signatory|signature|cheque|valid|rupees|specimen|printers)\b"
    r"|\d",
    re.IGNORECASE,
)
_COOPERATIVE = re.compile(
    r"\b(?:co[ -]?op\w*\.?(?:rative)?|sahakar[iy]\w*|nagari|nagrik|mary?adit\w*|niyam[ij]t\w*|zilla|zila|mercantile|"
    r"urban)(?!\w)",
    re.IGNORECASE,
)
_SEAT = re.compile(
    r"\s*,\s*(?!.*\b(?:branch|br|office)\b)"
    r"(?P<seat>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?(?:\s*\((?:[A-Z]\.\s?){1,3}\))?)\.?$",
    re.IGNORECASE,
)
"""Where a bank of a district's or a town's cooperatives is at home is a part of its name: there are many like it."""
_OFFICER = re.compile(
    r"\W*(?:(?:branch|senior|chief|asst\.?|assistant|joint|authori[sz]ed|manager|head|officer|accountant|cashier)\W+)*"
    r"(?:manager|head|officer|accountant|cashier|in-?charge)\W*|\W*(?:प्रबंधक|व्यवस्थापक)\W*",
    re.IGNORECASE,
)
"""Whoever signs for a branch: "Branch" alone is the caption of its name."""
_PARTNER = re.compile(
    r"^(?:powered\s+by|banking\s+partner|(?:in\s+)?(?:partnership|association|collaboration)\s+with|backed\s+by)\b[\s:.–-]*",
    re.IGNORECASE,
)
"""What an app says before the name of the bank that keeps its accounts."""
_TWIN_BEFORE = re.compile(r"^[\u0900-\u0d7f][^A-Za-z]*\s(?=[A-Za-z])")
"""The same name in an Indian script, before the one in Latin letters."""
_PINCODE_BEHIND = re.compile(r"(?<=[A-Za-z])\s*[,–-]?\s*\(?[1-9]\d{2}\s?\d{3}\)?$")
_PINCODE = re.compile(r"(?<!\d)[1-9]\d{2}\s?\d{3}(?!\d)", re.ASCII)
_CITY_STATES = frozenset({"Delhi", "Chandigarh", "Puducherry"})
_MOST_WORDS = 5
"""A branch's name has no more; what goes before a pincode in more words is an address."""
_BEFORE_CODE = re.compile(r"\s*(?P<name>[A-Z][A-Z.&'’ \-]{2,38}?)\s*\(\s*\d{4,6}\s*\)\s*")
"""A branch before its number in brackets."""
_CAPTIONED = re.compile(r"(?:^|(?<=[\s),;|]))Br(?:anch)?\.?\s*:\s*(?=[A-Z])", re.IGNORECASE)
_BEFORE_HOUSE = re.compile(
    r"\s*(?P<name>[A-Z][\w.]*(?: [A-Z][\w.]*){0,2} [-–] [A-Z][A-Za-z. ]{2,30}?)\s*(?:Branch)?,\s*"
    r"(?:(?:No|Shop|Plot|Door|Flat|Unit|Gr|Ground|G\.?F|Survey|[SHD]\.? ?No)\b|\d).*"
)
"""A city with its quarter, before the number of the house: what goes before that in an address is the branch."""
_MOST_JUNK, _JUNK_LETTERS = 4, 3
_NO_JUNK = frozenset({"a", "an", "and", "at", "by", "for", "in", "m/s", "of", "on", "or", "the", "to", "via"})
_USE = re.compile(r"\buse\b", re.IGNORECASE)
_AROUND = " ,;:|-_*.•·"
_MOST_LETTERS, _LEAST_LETTERS = 60, 3


def name(text: str) -> str:
    """Return a bank's name, white space folded; raises FormatError for a line that merely mentions a bank."""
    clean = _PARTNER.sub("", _TWIN_BEFORE.sub("", _OWNED.sub("", " ".join(text.split())).strip(" ,;|-_*")))
    seat = _SEAT.search(clean) if _COOPERATIVE.search(clean) else None
    bare = clean[: seat.start()] if seat is not None else clean
    known = _behind_junk(bare)
    if known is not None:
        return known
    is_named = _NAME.fullmatch(bare) is not None and _NAMELESS.fullmatch(bare) is None
    if len(clean) > _MOST_LETTERS or _NO_NAME.search(clean) or not is_named:
        raise FormatError("not a bank's name")
    named = ifsc_directory.respelt(_without_mark(bare))
    return named if seat is None else f"{named}, {seat['seat']}"


def _behind_junk(text: str) -> str | None:
    """Return the known bank that `text` ends with, behind what little was read of the same in another script."""
    words = text.split()
    for count in range(1, min(_MOST_JUNK, len(words) - 2) + 1):
        junk, rest = words[:count], " ".join(words[count:])
        if any(len(word) > _JUNK_LETTERS or word.lower() in _NO_JUNK for word in junk):
            return None
        if any(word[0].islower() or word[0].isdigit() for word in junk) and ifsc_directory.is_bank(rest):
            return rest
    return None


def _without_mark(name: str) -> str:
    """Return `name` without the word of a logo before it: its initials, one of them, or its first word over again."""
    first, _, rest = name.partition(" ")
    words = rest.split()
    if not words:
        return name
    is_letter = len(first) == 1 and words[0].lower().startswith(first.lower())
    initials = ("".join(word[0] for word in some) for some in (words, [word for word in words if word[0].isupper()]))
    is_mark = is_letter or first.lower() in (words[0].lower(), *(each.lower() for each in initials))
    return rest if is_mark and len(words) > 1 else name


def find_name(text: str) -> tuple[Found, ...]:
    """Return the whole of `text` if it is a bank's name."""
    try:
        return (Found(name(text), 0, len(text)),)
    except FormatError:
        return ()


def branch(text: str) -> str:
    """Return a branch's name without the word itself; raises FormatError when nothing is left.

    >>> branch("Branch : Dombivli (East)"), branch("Kothrud)"), branch("Br. Kothrud")
    ('Dombivli (East)', 'Kothrud', 'Kothrud')
    >>> branch("Kothrud, Pune, Maharashtra - 411038"), branch("Rohini, Delhi"), branch("12 MG Road, Pune, Maharashtra")
    ('Kothrud', 'Rohini, Delhi', '12 MG Road, Pune, Maharashtra')
    """
    bare = _NUMBERED.sub("", " ".join(text.split()))
    name = _CODES.sub("", _CAPTION.sub("", in_latin(bare)))
    clean = _ENDING.sub("", _without_pincode(_BRANCH_CODE.sub("", name)))
    clean = _without_place(clean.lstrip(_AROUND + ")").rstrip(_AROUND), bare)
    if clean.count(")") > clean.count("("):
        clean = clean.rstrip(_AROUND + ")")
    is_address = len(clean) > _MOST_LETTERS or _LONG_NUMBER.search(clean) is not None
    if is_address or sum(map(str.isalpha, clean)) < _LEAST_LETTERS or _OFFICER.fullmatch(clean):
        raise FormatError("not a branch")
    return clean


def _without_place(name: str, text: str) -> str:
    """Return a branch's `name` without the city and the state that go on from it, where it names a state or `text`
    the pincode of a city that is one; an address that begins with the number of a house stays whole."""
    first, *places = (part.strip() for part in name.split(","))
    state = states.of_name(places[-1].rstrip("-– ")) if places else None
    is_sure = state is not None and (state not in _CITY_STATES or _PINCODE.search(text) is not None)
    is_name = sum(map(str.isalpha, first)) >= _LEAST_LETTERS and not any(map(str.isdigit, first))
    return first if is_sure and is_name else name


def _without_pincode(name: str) -> str:
    """Return a branch's name without the pincode behind it; an address stays whole."""
    bare = _PINCODE_BEHIND.sub("", name)
    is_name = len(bare.replace(" - ", " ").split()) <= _MOST_WORDS and "," not in bare and not re.search(r"\d", bare)
    return bare if is_name else name


def find_named(text: str) -> tuple[Found, ...]:
    """Return the name of the branch that `text` begins with, without the codes that follow it."""
    ends = [match.start() for pattern in (_CODES, _NEXT) if (match := pattern.search(text, 1)) is not None]
    end = min(ends, default=len(text))
    try:
        return (Found(branch(text[:end]), 0, end),)
    except FormatError:
        return ()


def branch_alone(text: str) -> str:
    """Return a branch's name that is all of a line, which nothing announces; raises FormatError for other lines."""
    name = branch(text)
    if name != text.strip() or not _ALONE.fullmatch(name) or _NO_HOLDER.search(name):
        raise FormatError("not a branch")
    return name


def branch_repeated(text: str) -> str:
    """Return what an address begins with and names again, its place; raises FormatError where it does not."""
    match = _REPEATED.fullmatch(text)
    if match is None or _NO_HOLDER.search(match["name"]):
        raise FormatError("not a branch's address")
    return branch(match["name"])


def branch_before_city(text: str) -> str:
    """Return the place that stands alone before its city and pincode; raises FormatError for other lines.

    >>> branch_before_city("Vidyanagar, Hubballi - 580007")
    'Vidyanagar'
    """
    match = _BEFORE_CITY.fullmatch(text)
    if match is None:
        raise FormatError("not a branch before its city")
    return branch_alone(match["name"])


def branch_before_house(text: str) -> str:
    """Return the city and quarter before the number of the house; raises FormatError for other lines.

    >>> branch_before_house("Rampur - Station Road, No. 12, Shree Plaza,")
    'Rampur - Station Road'
    """
    match = _BEFORE_HOUSE.fullmatch(text)
    if match is None:
        raise FormatError("no branch before the number of a house")
    return branch(match["name"])


def find_captioned(text: str) -> tuple[Found, ...]:
    """Return the branch behind its caption and a colon, wherever they stand in a line.

    >>> find_captioned("(Scheduled Bank) BR: SHANTI NAGAR, RAMPUR Ph 02164-220041")[0].value
    'SHANTI NAGAR, RAMPUR'
    """
    caption = _CAPTIONED.search(text)
    if caption is None:
        return ()
    end = caption.end()
    return tuple(replace(found, start=found.start + end, end=found.end + end) for found in find_named(text[end:]))


def find_at_address(text: str) -> tuple[Found, ...]:
    """Return the name of the bank whose address `text` begins with."""
    match = _BANK_AT_ADDRESS.match(text)
    return (Found(match[0], 0, match.end()),) if match else ()


def find_branch(text: str) -> tuple[Found, ...]:
    """Return what stands before the word "Branch" at the beginning of `text` or after a comma, or after a number."""
    alone = (
        _AFTER_CODE.fullmatch(text)
        or _BEFORE_CODE.fullmatch(text)
        or _POST_OFFICE.fullmatch(text)
        or _BEFORE_BANK.match(text)
    )
    matches = [alone] if alone else list(_BRANCH.finditer(text))
    found: list[Found] = []
    for match in matches:
        try:
            name = branch(match["name"])
            is_rank = match.re is _POST_OFFICE and match["name"].endswith(".")
            found.append(Found(f"{name}." if is_rank else name, match.start("name"), match.end()))
        except FormatError:
            continue
    return tuple(found)


def is_of_codes(text: str) -> bool:
    """Say whether nothing stands in `text`, or nothing but the codes of a branch with their captions.

    >>> is_of_codes(", IFSC Code : ZZZZ0123456, MICR Code : 411998123"), is_of_codes(", Near Temple")
    (True, False)
    """
    return not _CODES.sub("", text).strip(" ,;:|-_*.")


def holder(text: str) -> str:
    """Return a person's or a business's name as it stands over the place to sign; raises FormatError for others."""
    clean = _FOR.sub("", " ".join(text.split())).strip(" ,;:|-_*")
    if _NO_HOLDER.search(clean) or len(clean) > _MOST_LETTERS:
        raise FormatError("not an account's holder")
    if organisations.is_organisation(clean) or _FIRM.match(clean):
        return clean
    return names.parse(clean)


def find_signed_for(text: str) -> tuple[Found, ...]:
    """Return the firm that a leaf is signed for.

    >>> find_signed_for("For SHREE SAI TRADERS")[0].value, find_signed_for("For Office Use")
    ('SHREE SAI TRADERS', ())
    """
    stands_for = _FOR.match(text)
    if stands_for is None or _USE.search(text):
        return ()
    try:
        name = holder(text)
    except FormatError:
        return ()
    return (Found(name, stands_for.end(), len(text)),) if organisations.is_organisation(name) else ()


def find_holder(text: str) -> tuple[Found, ...]:
    """Return the holder that some banks print behind the number of an account and its currency."""
    match = _BEHIND.search(text)
    try:
        return (Found(holder(match["name"]), match.start("name"), match.end("name")),) if match else ()
    except FormatError:
        return ()
