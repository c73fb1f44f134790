"""Pages made by the command, and a browser that fetches nothing to look at them in."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
COMMAND = TARGET / "release" / "ehcp"
PLAN, PREVIOUS, ADVICE = map(Path(__file__).with_name, ("plan.json", "previous.json", "advice.json"))
EXAMPLES = sorted((ROOT / "examples" / "plans").iterdir())
CHROMIUM = os.environ.get("EHCP_CHROMIUM") or next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)

#: Every kind of page: its name, and the call that writes it on standard output.
PAGES = {
    "report": ["check", str(PLAN), "--quote"],
    "report-of-one": ["check", str(EXAMPLES[0]), "--quote"],
    "report-of-several": ["check", *map(str, EXAMPLES)],
    "thread": ["thread", str(PLAN), "--quote"],
    "versions": ["compare", str(PLAN), "--previous", str(PREVIOUS)],
    "fidelity": ["compare", str(PLAN), "--advice", str(ADVICE)],
}


def write(call: list[str]) -> str:
    """What a call prints; its status says what was found and is not looked at."""
    run = subprocess.run(
        [COMMAND, *call, "--format", "html", "--as-of", "2026-11-01"], capture_output=True, text=True, check=False
    )
    assert run.stdout.startswith("<!DOCTYPE html>"), run.stderr
    # The name of a file is its path, which differs between machines.
    return run.stdout.replace(str(ROOT) + "/", "")


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The address of each page."""
    folder = tmp_path_factory.mktemp("pages")
    addresses = {}
    for name, call in PAGES.items():
        file = folder / f"{name}.html"
        file.write_text(write(call), encoding="utf-8")
        addresses[name] = file.as_uri()
    return addresses


@pytest.fixture(scope="session")
def browser():
    """The browser, without any of its own traffic."""
    if CHROMIUM is None:
        pytest.skip("no Chromium: install one or name it in EHCP_CHROMIUM")
    quiet = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"]
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--disable-sync", *quiet]
        )
        yield started
        started.close()


@pytest.fixture
def open_page(browser: Browser, pages: dict[str, str]):
    """Opens a page by name at a width; keywords are those of a browser's context."""
    contexts = []

    def opened(name: str, width: int = 1280, **options) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        page = context.new_page()
        page.goto(pages[name])
        return page

    yield opened
    for context in contexts:
        context.close()
