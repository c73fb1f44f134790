"""The pages in a real browser: accessible, inert, whole at every width, on paper and by keyboard."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import PAGES

# WCAG 2.2, levels A and AA.
STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
WIDTHS = {"desktop": 1280, "phone": 360}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
@pytest.mark.parametrize("name", PAGES)
def test_no_page_breaks_a_rule_of_wcag(open_page, name, width, scheme):
    # The pages forbid every script; the checker is one.
    page = open_page(name, width, color_scheme=scheme, bypass_csp=True)
    rules = {"runOnly": {"type": "tag", "values": [*STANDARD, "best-practice"]}}
    found = Axe().run(page, options=rules)
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_asks_for_nothing_and_runs_nothing(browser, pages, name):
    context = browser.new_context()
    page = context.new_page()
    asked, said = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.goto(pages[name])
    assert asked == [pages[name]]
    assert page.locator("script").count() == 0
    assert said == []
    context.close()


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_cut_off_on_a_phone(open_page, name):
    page = open_page(name, WIDTHS["phone"])
    assert page.evaluate("document.scrollingElement.scrollWidth") <= WIDTHS["phone"]
    # Only a table and the drawing may be wider than the screen; each scrolls by itself.
    wide = page.evaluate(
        """() => [...document.querySelectorAll('main p, main li, main h2, main h3, main blockquote')]
        .filter(e => !e.closest('.table, .scroll') && e.getBoundingClientRect().right > innerWidth + 1)
        .map(e => e.textContent.slice(0, 40))"""
    )
    assert wide == []


@pytest.mark.parametrize("name", PAGES)
def test_every_link_on_a_page_leads_to_a_place_on_it(open_page, name):
    page = open_page(name)
    lost = page.evaluate(
        """() => [...document.querySelectorAll('a')].map(a => a.getAttribute('href'))
        .filter(h => !h.startsWith('#') || !document.getElementById(h.slice(1)))"""
    )
    assert lost == []
    repeated = page.evaluate(
        """() => { const seen = new Set(); return [...document.querySelectorAll('[id]')].map(e => e.id)
        .filter(id => seen.size === seen.add(id).size) }"""
    )
    assert repeated == []


def test_the_keyboard_reaches_the_findings_first_and_then_the_drawing(open_page):
    page = open_page("report")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#main"
    reached = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.closest('svg') ? 'drawing' : document.activeElement.tagName"))
    assert "drawing" in reached


def test_a_box_of_the_drawing_shows_its_links_when_it_is_reached(open_page):
    page = open_page("thread")
    tie = page.locator("path.tie").first
    before = tie.evaluate("e => getComputedStyle(e).strokeWidth")
    box = tie.evaluate("e => [...e.classList].find(c => /t\\d+$/.test(c)).replace(/t(\\d+)$/, 'k$1')")
    page.locator(f"#{box}").focus()
    assert tie.evaluate("e => getComputedStyle(e).strokeWidth") != before


@pytest.mark.parametrize("name", PAGES)
def test_paper_is_white_and_holds_every_word(open_page, name):
    page = open_page(name, color_scheme="dark")
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    hidden = page.evaluate(
        """() => [...document.querySelectorAll('details *')].filter(e => !e.closest('svg'))
        .filter(e => !e.checkVisibility({contentVisibilityAuto: true})).map(e => e.textContent.slice(0, 40))"""
    )
    assert hidden == []
    assert page.pdf(format="A4").startswith(b"%PDF")
