"""Which URLs are understood, and as what."""

from __future__ import annotations

import pytest

from sheaf.model.error import ErrorDetail, SheafError
from sheaf.stages.fetch.url import FetchUrl, parse_url

SIGNED = "/a%2Fb/pan%20card.jpg?X-Amz-Signature=abc%2Fdef&X-Amz-Date=20260101T000000Z"

UNDERSTOOD = [
    (f"https://bucket.s3.ap-south-1.amazonaws.com{SIGNED}", "bucket.s3.ap-south-1.amazonaws.com", SIGNED),
    ("https://my_bucket.example.com/x", "my_bucket.example.com", "/x"),
    ("HTTPS://EXAMPLE.com/X", "example.com", "/X"),
    ("https://example.com:443/x", "example.com", "/x"),
    ("https://example.com", "example.com", "/"),
    ("https://example.com?a=b", "example.com", "/?a=b"),
    ("https://example.com./x", "example.com", "/x"),
    ("https://example.com/x#page=2", "example.com", "/x"),
    ("https://example.com/a b.jpg", "example.com", "/a%20b.jpg"),
    ("https://example.com/आधार.jpg", "example.com", "/%E0%A4%86%E0%A4%A7%E0%A4%BE%E0%A4%B0.jpg"),
    ("https://example.com/a@b:c", "example.com", "/a@b:c"),
    ("https://example.com/..//x?url=http://evil", "example.com", "/..//x?url=http://evil"),
    ("https://münchen.example/x", "xn--mnchen-3ya.example", "/x"),
    ("https://ＥＸＡＭＰＬＥ.com/x", "example.com", "/x"),
    ("https://8.8.8.8/x", "8.8.8.8", "/x"),
    ("https://[2606:4700::1111]/x", "2606:4700::1111", "/x"),
    ("https://[::ffff:8.8.8.8]/x", "::ffff:808:808", "/x"),
    ("https://3com.example.7up/x", "3com.example.7up", "/x"),
]

REFUSED = [
    "",
    "example.com/x",
    "//example.com/x",
    "https:example.com/x",
    "https:/example.com/x",
    "https:///x",
    "https://",
    "https://?x",
    "https://:443/x",
    "ftp://example.com/x",
    "file:///etc/passwd",
    "gopher://example.com/x",
    "data:text/plain,x",
    "jar:https://example.com!/x",
    "sheaf://uploads/1",
    "http://example.com/x",
    "HTTP://example.com/x",
    "https://example.com:80/x",
    "https://example.com:8443/x",
    "https://example.com:22/x",
    "https://example.com:0/x",
    "https://example.com:65979/x",
    "https://example.com:/x",
    "https://example.com:٤٤٣/x",
    "https://example.com:+443/x",
    "https://example.com:4_4_3/x",
    "https://user@example.com/x",
    "https://user:secret@example.com/x",
    "https://example.com@127.0.0.1/x",
    "https://example.com:443@127.0.0.1/x",
    "https://example.com\\@127.0.0.1/x",
    "https://example.com\\.evil.example/x",
    "https:\\\\example.com\\x",
    "https://example.com/a\\b",
    "https://exam\nple.com/x",
    "https://example.com/x\r\nHost: evil",
    "https://example.com/x\x00",
    "https://example.com\t/x",
    "\nhttps://example.com/x",
    " https://example.com/x",
    "https://example.com /x",
    "https://exam ple.com/x",
    "https://example.com/\x85x",
    "https://%31%32%37.0.0.1/x",
    "https://example%2ecom/x",
    "https://exa$mple.com/x",
    "https://-example.com/x",
    "https://example-.com/x",
    "https://a..b/x",
    "https://.example.com/x",
    "https://./x",
    "https://example.com../x",
    "https://" + "a" * 64 + ".com/x",
    "https://" + "a." * 127 + "com/x",
    "https://2130706433/x",
    "https://0x7f000001/x",
    "https://0X7F.1/x",
    "https://017700000001/x",
    "https://127.1/x",
    "https://127.0.1/x",
    "https://0177.0.0.1/x",
    "https://127.0.0.01/x",
    "https://127.0.0.0x1/x",
    "https://256.1.1.1/x",
    "https://1.2.3.4.5/x",
    "https://example.0x/x",
    "https://①②⑦.1/x",
    "https://[::1/x",
    "https://::1/x",
    "https://[::1]evil/x",
    "https://[::1%25lo]/x",
    "https://[fe80::1%eth0]/x",
    "https://[127.0.0.1]/x",
    "https://[example.com]/x",
    "https://[]/x",
    "https://a\u200db.example/x",
    "https://exa\u2028mple.com/x",
]


@pytest.mark.parametrize(("url", "host", "target"), UNDERSTOOD)
def test_a_plain_url_is_taken_apart_and_its_target_left_as_signed(url: str, host: str, target: str) -> None:
    assert parse_url(url, allow_private=False) == FetchUrl("https", host, 443, target)


@pytest.mark.parametrize("url", REFUSED)
def test_a_url_with_two_readings_is_refused(url: str) -> None:
    with pytest.raises(SheafError) as caught:
        parse_url(url, allow_private=False)
    assert caught.value.detail is ErrorDetail.URL_BLOCKED


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://127.0.0.1:8000/x", FetchUrl("http", "127.0.0.1", 8000, "/x")),
        ("http://localhost/x", FetchUrl("http", "localhost", 80, "/x")),
        ("https://[::1]:9000/x", FetchUrl("https", "::1", 9000, "/x")),
    ],
)
def test_development_may_use_http_and_any_port(url: str, expected: FetchUrl) -> None:
    assert parse_url(url, allow_private=True) == expected


@pytest.mark.parametrize("url", ["ftp://localhost/x", "http://2130706433/x", "http://a:b@localhost/x"])
def test_development_opens_no_other_scheme_and_no_odd_host(url: str) -> None:
    with pytest.raises(SheafError):
        parse_url(url, allow_private=True)


def test_a_url_does_not_show_its_signature_when_printed() -> None:
    assert "abc" not in repr(parse_url(f"https://example.com{SIGNED}", allow_private=False))
