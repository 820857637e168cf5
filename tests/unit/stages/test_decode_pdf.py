"""PDF: the text layer's geometry and soundness, rendering, locks and damage."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import numpy as np
import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.page import PageText, Source
from sheaf.stages.decode import DecodeLimits, open_document
from sheaf.stages.decode.cells import cells_of
from sheaf.stages.decode.glyphs import Glyphs
from sheaf.stages.decode.placed_word import PlacedWord
from sheaf.stages.decode.soundness import has_gap, is_sound
from sheaf.stages.decode.surroundings import Surroundings

LIMITS = DecodeLimits()
PROSE = [
    "SPECIMEN certificate of registration under the goods and services tax act",
    "This certificate is issued to the person named above on the basis of the application",
]


def pdf(
    draw: Callable[[Canvas], None] | None = None,
    *,
    size: tuple[int, int] = (595, 842),
    encrypt: StandardEncryption | None = None,
    pages: int = 1,
) -> bytes:
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=size, encrypt=encrypt)
    for _ in range(pages):
        if draw:
            draw(canvas)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def prose(canvas: Canvas) -> None:
    canvas.setFont("Helvetica", 10)
    for number, text in enumerate(PROSE):
        canvas.drawString(60, 760 - 20 * number, text)


def text_of(data: bytes) -> PageText | None:
    with open_document(data, None, LIMITS) as document:
        return document.text_layer(1)


def lines_of(data: bytes) -> list[str]:
    page = text_of(data)
    assert page is not None
    return [line.text for line in page.lines]


def detail_of(data: bytes, password: str | None = None, limits: DecodeLimits = LIMITS) -> ErrorDetail:
    with pytest.raises(SheafError) as caught, open_document(data, password, limits) as document:
        document.image(1)
    return caught.value.detail


def test_text_layer_gives_lines_with_boxes_on_the_page_as_shown() -> None:
    page = text_of(pdf(prose))
    assert page is not None
    assert [line.text for line in page.lines] == PROSE
    first = page.lines[0]
    assert first.source is Source.TEXT_LAYER
    assert first.box.left == pytest.approx(60 / 595, abs=0.005)
    assert first.box.top < 1 - 760 / 842 < first.box.bottom + 0.002
    assert (page.width, page.height, page.rotation) == (595, 842, 0)


def test_label_and_value_in_columns_are_two_lines_and_rows_are_read_across() -> None:
    def draw(canvas: Canvas) -> None:
        prose(canvas)
        canvas.drawString(60, 600, "Legal Name")
        canvas.drawString(60, 580, "Trade Name")
        canvas.drawString(300, 600, "SPECIMEN TRADERS")
        canvas.drawString(300, 580, "SPECIMEN STORES")

    assert lines_of(pdf(draw))[2:] == ["Legal Name", "SPECIMEN TRADERS", "Trade Name", "SPECIMEN STORES"]


def test_letters_set_one_by_one_are_joined_to_words() -> None:
    def draw(canvas: Canvas) -> None:
        prose(canvas)
        x = 60.0
        for letter in "REGISTERED":
            canvas.drawString(x, 500, letter)
            x += canvas.stringWidth(letter)

    assert lines_of(pdf(draw))[-1] == "REGISTERED"


def test_narrow_spaces_that_the_file_does_not_say_part_words() -> None:
    def draw(canvas: Canvas) -> None:
        prose(canvas)
        x = 60.0
        for word in ("ROYAL", "PHARMA", "STORES"):
            canvas.drawString(x, 500, word)
            x += canvas.stringWidth(word) + 2.3

    assert lines_of(pdf(draw))[-1] == "ROYAL PHARMA STORES"


def test_a_cell_that_reaches_the_next_column_ends_where_that_one_begins() -> None:
    def draw(canvas: Canvas) -> None:
        prose(canvas)
        for row, value in enumerate(("Invoice No.", "Delivery Note", "Order No.", "A02571")):
            canvas.drawString(200, 600 - 20 * row, value)
        canvas.drawRightString(192, 540, "S No 8, Station Road, Gunadala,")

    assert lines_of(pdf(draw))[-2:] == ["S No 8, Station Road, Gunadala,", "A02571"]


def _typed(line: int, text: str) -> list[PlacedWord]:
    """Return the words of a line of a printer whose letters are all 6 points wide."""
    words, at = [], 0
    for word in text.split(" "):
        if word:
            words.append(PlacedWord(word, 6.0 * at, 12.0 * line, 6.0 * (at + len(word)), 12.0 * line + 10))
        at += len(word) + 1
    return words


def test_strokes_typed_under_each_other_are_borders_and_no_text() -> None:
    slip = [
        "| Name  : RAVI KUMAR SHARMA| PAN   : ZZZPK1234A    |",
        "| Post  : Fitter           | UAN   : 100912345678  |",
        "| Days  : 26.00            | Dept  : Works         |",
        "| Basic          12,000.00 | Fund         1,440.00 |",
        "| House           3,000.00 | Tax            200.00 |",
    ]
    words = [word for line, text in enumerate(slip) for word in _typed(line, text)]
    cells = [[word.text for word in cell] for cell in cells_of(words)]
    assert cells[:3] == [["Name", ":", "RAVI", "KUMAR", "SHARMA"], ["PAN"], [":", "ZZZPK1234A"]]
    assert cells[-4:] == [["House"], ["3,000.00"], ["Tax"], ["200.00"]]


def test_strokes_between_the_parts_of_a_line_are_its_own() -> None:
    words = [word for line in range(6) for word in _typed(line, "UPI | 612344018827 | ASHA")]
    assert [[word.text for word in cell] for cell in cells_of(words)] == [["UPI", "|", "612344018827", "|", "ASHA"]] * 6


def test_words_printed_twice_for_bold_type_are_read_once() -> None:
    def draw(canvas: Canvas) -> None:
        prose(canvas)
        canvas.drawString(60, 500, "Invoice total")
        canvas.drawString(60.3, 500, "Invoice total")

    assert lines_of(pdf(draw))[-1] == "Invoice total"


def test_a_mark_across_the_page_joins_none_of_the_lines_it_runs_over() -> None:
    line, mark = PlacedWord("UPI/MEENA", 60, 100, 110, 110), PlacedWord("COPY", 115, 50, 300, 170)
    assert cells_of([line, mark]) == [[line], [mark]]


def turned(data: bytes, rotation: int) -> bytes:
    """The same PDF with /Rotate set."""
    document = pdfium.PdfDocument(data)
    document[0].set_rotation(rotation)
    buffer = BytesIO()
    document.save(buffer)
    document.close()
    return buffer.getvalue()


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_page_shown_sideways_is_turned_upright(rotation: int) -> None:
    straight = text_of(pdf(prose))
    page = text_of(turned(pdf(prose), rotation))
    assert straight is not None
    assert page is not None
    assert page.rotation == 360 - rotation
    assert (page.width, page.height) == (595, 842)
    assert [line.text for line in page.lines] == PROSE
    assert page.lines[1].box.left == pytest.approx(straight.lines[1].box.left, abs=0.001)
    assert page.lines[1].box.bottom == pytest.approx(straight.lines[1].box.bottom, abs=0.001)


def test_text_that_runs_up_the_edge_is_one_line_and_does_not_disturb_the_rest() -> None:
    def draw(canvas: Canvas) -> None:
        prose(canvas)
        canvas.translate(30, 300)
        canvas.rotate(90)
        canvas.drawString(0, 0, "Issue Date: 08/03/2023")

    page = text_of(pdf(draw))
    assert page is not None
    assert [line.text for line in page.lines] == [*PROSE, "Issue Date: 08/03/2023"]
    edge = page.lines[-1].box
    assert edge.height * 842 > 4 * edge.width * 595
    assert edge.bottom == pytest.approx(1 - 300 / 842, abs=0.005)
    assert page.rotation == 0


def test_page_rotation_is_honoured_when_rendering() -> None:
    with open_document(turned(pdf(prose), 90), None, LIMITS) as document:
        height, width, _ = document.image(1).pixels.shape
    assert width / height == pytest.approx(842 / 595, rel=0.01)


def test_page_without_text_has_no_layer() -> None:
    assert text_of(pdf(lambda canvas: canvas.rect(50, 50, 100, 100))) is None


def test_invisible_text_over_a_scan_is_refused() -> None:
    def draw(canvas: Canvas) -> None:
        text = canvas.beginText(60, 760)
        text.setTextRenderMode(3)
        for line in PROSE * 6:
            text.textLine(line)
        canvas.drawText(text)

    assert text_of(pdf(draw)) is None


def test_scan_with_a_stamp_is_refused() -> None:
    def draw(canvas: Canvas) -> None:
        scan = Image.fromarray(np.full((400, 300, 3), 230, np.uint8))
        canvas.drawImage(ImageReader(scan), 0, 0, 595, 842)
        canvas.drawString(60, 40, "Downloaded from the portal on 01/02/2024 at 10:20 by SPECIMEN")

    assert text_of(pdf(draw)) is None


def picture_of_text(size: tuple[int, int], rows: int) -> Image.Image:
    picture = Image.new("RGB", size, (255, 255, 255))
    for row in range(rows):
        ImageDraw.Draw(picture).text((40, 30 + 50 * row), PROSE[row % 2], fill=0, font=ImageFont.load_default(28))
    return picture


def test_page_whose_print_is_mostly_a_picture_is_refused() -> None:
    def draw(canvas: Canvas) -> None:
        prose(canvas)
        canvas.drawImage(ImageReader(picture_of_text((1200, 900), 16)), 40, 300, 515, 386)

    assert text_of(pdf(draw)) is None


def test_letters_drawn_as_outlines_are_seen() -> None:
    def draw(canvas: Canvas) -> None:
        prose(canvas)
        for row in range(20):
            for column in range(60):
                canvas.rect(60 + 7 * column, 680 - 25 * row, 4, 7, fill=1)

    assert text_of(pdf(draw)) is None


def test_photograph_and_code_beside_the_text_do_no_harm() -> None:
    def draw(canvas: Canvas) -> None:
        for number in range(10):
            canvas.drawString(60, 760 - 20 * number, PROSE[number % 2])
        code = np.random.default_rng(2).integers(0, 2, (60, 60)).astype(np.uint8) * 255
        canvas.drawImage(ImageReader(Image.fromarray(code)), 60, 300, 180, 180)
        face = np.linspace(0, 255, 200 * 160).reshape(200, 160).astype(np.uint8)
        canvas.drawImage(ImageReader(Image.fromarray(face)), 300, 300, 160, 200)

    assert len(lines_of(pdf(draw))) == 10


def test_real_text_on_a_background_picture_is_kept() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(Image.new("RGB", (30, 40), (250, 250, 240))), 0, 0, 595, 842)
        canvas.setFont("Helvetica", 10)
        for number in range(12):
            canvas.drawString(60, 760 - 20 * number, PROSE[number % 2])

    assert len(lines_of(pdf(draw))) == 12


def test_legacy_hindi_font_spelt_in_latin_letters_is_refused() -> None:
    def draw(canvas: Canvas) -> None:
        for number in range(8):
            canvas.drawString(60, 760 - 20 * number, "Hkkjr ljdkj fo'ks\"k igpku izkf/kdj.k tUe frfFk irk eq[; dk;kZy;")

    assert text_of(pdf(draw)) is None


def test_shifted_letters_of_a_font_without_a_table_are_refused() -> None:
    def draw(canvas: Canvas) -> None:
        for number, text in enumerate(PROSE * 4):
            canvas.drawString(60, 760 - 20 * number, "".join(chr(ord(c) - 29) if c.isalpha() else c for c in text))

    assert text_of(pdf(draw)) is None


def test_joined_indian_letters_without_a_code_spoil_only_their_own_word() -> None:
    placed = [PlacedWord(text, 0, 0, 10, 10) for text in ["म\ue002हला", "FEMALE", "GOVERNMENT", "OF", "INDIA"] * 6]
    signs = [sign for word in placed for sign in word.text]
    count = len(signs)
    is_space, is_visible = np.zeros(count, np.bool_), np.ones(count, np.bool_)
    glyphs = Glyphs(signs, np.zeros((count, 4)), is_space, is_visible, np.zeros(count, np.intp))
    around = Surroundings(0.0, 0)
    assert is_sound(glyphs, placed, around)
    assert has_gap("म\ue002हला")
    spoilt = [PlacedWord(f"{word.text}\ue002", 0, 0, 10, 10) for word in placed]
    assert not is_sound(glyphs, spoilt, around)


def test_codes_and_abbreviations_are_sound() -> None:
    def draw(canvas: Canvas) -> None:
        for number in range(6):
            canvas.drawString(60, 760 - 20 * number, "GSTIN 27ABCDE1234F1Z5 HSN 8517 CGST 9% SGST 9% Total 1,180.00")

    assert len(lines_of(pdf(draw))) == 6


def test_page_is_rendered_at_two_hundred_dpi_and_a_card_larger() -> None:
    with open_document(pdf(prose), None, LIMITS) as document:
        assert max(document.image(1).pixels.shape) == pytest.approx(842 * 200 / 72, abs=2)
    with open_document(pdf(prose, size=(243, 153)), None, LIMITS) as document:
        assert max(document.image(1).pixels.shape) == pytest.approx(1200, abs=2)
    with open_document(pdf(prose, size=(8000, 300)), None, LIMITS) as document:
        assert max(document.image(1).pixels.shape) == pytest.approx(2400, abs=2)


def test_what_was_filled_into_a_form_is_text_and_ink() -> None:
    def form(value: str) -> bytes:
        def draw(canvas: Canvas) -> None:
            prose(canvas)
            canvas.acroForm.textfield(name="applicant", x=60, y=600, width=300, height=24, value=value)

        return pdf(draw)

    assert lines_of(form("ASHA SPECIMEN"))[-1] == "ASHA SPECIMEN"
    dark = []
    for value in ("ASHA SPECIMEN", ""):
        with open_document(form(value), None, LIMITS) as document:
            dark.append(int((document.image(1).pixels < 128).sum()))
    assert dark[0] > dark[1] + 500


def test_a_page_with_links_and_no_form_is_read_like_any_other() -> None:
    def linked(canvas: Canvas) -> None:
        prose(canvas)
        canvas.linkURL("https://example.com/", (72, 700, 300, 720))

    assert lines_of(pdf(linked)) == lines_of(pdf(prose))


def test_locked_pdf_names_what_is_missing() -> None:
    locked = pdf(prose, encrypt=StandardEncryption("ABCD1990", strength=128))
    assert detail_of(locked) is ErrorDetail.PASSWORD_REQUIRED
    assert detail_of(locked, "wrong") is ErrorDetail.WRONG_PASSWORD
    with open_document(locked, "ABCD1990", LIMITS) as document:
        assert document.text_layer(1) is not None


def test_needless_password_is_ignored() -> None:
    with open_document(pdf(prose), "needless", LIMITS) as document:
        assert document.page_count == 1


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_truncated_pdf_is_corrupt(share: float) -> None:
    data = pdf(prose, pages=4)
    assert detail_of(data[: int(len(data) * share)]) is ErrorDetail.CORRUPT_FILE


def test_junk_around_a_pdf_does_no_harm() -> None:
    with open_document(b"\r\n" + pdf(prose) + b"\n<!-- served by a proxy -->", None, LIMITS) as document:
        assert document.image(1).page_number == 1


def test_too_many_pages_are_refused() -> None:
    assert detail_of(pdf(prose, pages=3), limits=DecodeLimits(max_pages=2)) is ErrorDetail.TOO_MANY_PAGES


def test_picture_inside_a_pdf_is_held_to_the_pixel_limit() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(Image.new("L", (300, 300))), 0, 0, 100, 100)

    assert detail_of(pdf(draw), limits=DecodeLimits(max_pixels=80_000)) is ErrorDetail.IMAGE_TOO_LARGE


def test_words_in_fonts_of_different_heights_stay_in_one_line() -> None:
    """Marathi beside digits of another font: the loose box of "नाव" is 2.7 times lower."""
    words = [PlacedWord("नाव", 10, 98, 30, 102), PlacedWord("12/03/2024", 33, 94.6, 60, 105.4)]

    assert [[word.text for word in cell] for cell in cells_of(words)] == [["नाव", "12/03/2024"]]
