"""The report as a picture at desktop, phone and print widths, against pictures that somebody has looked at.

`EHCP_SHOTS=write` makes them anew: look at them before you commit them. Two pictures are compared as soft spots of
light and dark: a column that collapsed, a part that vanished, colours that changed and boxes over one another show.
Where the machine has other letters than the one that made them, only the page itself is looked at.
"""

import io
import os
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat

SHOTS = Path(__file__).with_name("shots")
#: How wide the letters of the kept pictures are, in hundredths of their height.
LETTERS = SHOTS / "letters.txt"
#: Width of the window, and what else is set for it. Paper: A4 less its margins at 96 dots an inch.
FORMS = {
    "desktop": (1280, {}),
    "phone": (360, {}),
    "dark": (1280, {"color_scheme": "dark"}),
    "print": (718, {}),
}
#: How much taller or shorter a page may be, and how much a spot may differ on average, of 255.
HEIGHT, SPOT = 0.06, 9.0
#: How many times smaller the kept pictures are.
SCALE = 3


def soft(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    return picture.convert("RGB").filter(ImageFilter.GaussianBlur(12)).resize(size)


def letters(page) -> int:
    """The width of a line of text: it tells the fonts of one machine from those of another."""
    return round(
        page.evaluate(
            """() => { const line = document.createElement('span'); line.textContent = 'What the plan guarantees, 1234567890';
            line.style.cssText = 'position: absolute; white-space: nowrap; font: 100px system-ui, sans-serif';
            document.body.append(line); const wide = line.getBoundingClientRect().width; line.remove(); return wide }"""
        )
    )


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", ["report", "thread", "versions", "fidelity"])
def test_a_page_looks_as_it_did_when_somebody_looked(open_page, name, form):
    width, options = FORMS[form]
    page = open_page(name, width, **options)
    if form == "print":
        page.emulate_media(media="print")
    shot = Image.open(io.BytesIO(page.screenshot(full_page=True)))
    assert shot.width == width
    assert max(ImageStat.Stat(shot.convert("L")).stddev) > 10, "an empty page"
    kept = SHOTS / f"{name}-{form}.png"
    if os.environ.get("EHCP_SHOTS") == "write":
        LETTERS.write_text(f"{letters(page)}\n", encoding="utf-8")
        small = shot.resize((shot.width // SCALE, shot.height // SCALE)).quantize(16)
        small.save(kept, optimize=True)
        return
    if abs(letters(page) - int(LETTERS.read_text(encoding="utf-8"))) > 5:
        pytest.skip("other letters than those of the kept pictures: only looked at for being there")
    seen = Image.open(kept)
    whole = (SCALE * seen.width, SCALE * seen.height)
    assert abs(shot.height - whole[1]) <= HEIGHT * whole[1], "the page's length changed"
    size = (width // 20, whole[1] // 20)
    difference = ImageChops.difference(soft(shot, size), soft(seen.convert("RGB").resize(whole), size))
    assert max(ImageStat.Stat(difference).mean) < SPOT, "the page looks different"
