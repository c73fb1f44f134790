//! The pages in a real browser.

use std::process::Command;

use crate::{
    steps::{root, run_command},
    suites::{has, pip},
};

/// Names under which the browser is installed; `EHCP_CHROMIUM` names another.
const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Accessibility, links, paper, keyboard and looks of every page; skipped where there is no browser.
pub(crate) fn test() -> Result<(), String> {
    if !found() {
        install();
    }
    if !found() {
        println!("skipped: no Chromium, pages are not looked at; install it or name it in EHCP_CHROMIUM");
        return Ok(());
    }
    let python = pip(&["pytest", "pillow", "playwright", "axe-playwright-python"])?;
    let mut pytest = Command::new(python);
    run_command(pytest.args(["-m", "pytest", "--quiet", "-rs", "tests/browser"]).current_dir(root()))
}

fn found() -> bool {
    std::env::var_os("EHCP_CHROMIUM").is_some() || NAMES.iter().any(|name| has(name))
}

// Where the system's packages can be installed, they are; a failure shows in that the browser is not found.
fn install() {
    for args in [&["update", "--quiet"][..], &["install", "--yes", "--quiet", "chromium"]] {
        let mut apt = Command::new("apt-get");
        if let Err(reason) = run_command(apt.args(args).env("DEBIAN_FRONTEND", "noninteractive")) {
            println!("{reason}");
            return;
        }
    }
}
