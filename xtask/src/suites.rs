//! The test suites of every language, and what CI runs.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    accuracy, browser, generate,
    steps::{output, root, run, run_command},
};

/// Every test, with all the set-up it needs.
pub(crate) fn test() -> Result<(), String> {
    generate::verify()?;
    accuracy::verify()?;
    run("cargo", &["build", "--release", "--package", "ehcp-cli", "--package", "ehcp-ffi"])?;
    run("cargo", &["test", "--workspace", "--exclude", "ehcp-py"])?;
    symbols()?;
    c_tests()?;
    python_tests()?;
    browser::test()
}

/// What CI runs.
pub(crate) fn check() -> Result<(), String> {
    run("cargo", &["fmt", "--all", "--check"])?;
    run("cargo", &["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"])?;
    test()?;
    let mut doc = Command::new("cargo");
    doc.args(["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings").current_dir(root());
    run_command(&mut doc)
}

fn release() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join("release")
}

fn compiler() -> String {
    std::env::var("CC").unwrap_or_else(|_| "cc".to_owned())
}

pub(crate) fn has(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|o| o.status.success())
}

/// The functions that the library exports are those of the header, no more and no fewer.
fn symbols() -> Result<(), String> {
    if !has("nm") {
        println!("skipped: no nm, exported symbols are not compared with the header");
        return Ok(());
    }
    let listing =
        output(Command::new("nm").args(["-D", "--defined-only"]).arg(release().join("libehcp.so")))?;
    let listing = String::from_utf8_lossy(&listing).into_owned();
    let mut exported: Vec<&str> = listing
        .lines()
        .filter_map(|l| l.split_whitespace().last())
        .filter(|s| s.starts_with("ehcp_"))
        .collect();
    exported.sort_unstable();
    let header = fs::read_to_string(root().join("include/ehcp.h")).map_err(|e| e.to_string())?;
    let mut declared: Vec<&str> = header
        .split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '('))
        .filter_map(|w| w.split_once('(').map(|(name, _)| name))
        .filter(|name| name.starts_with("ehcp_"))
        .collect();
    declared.sort_unstable();
    declared.dedup();
    if exported == declared {
        println!("{} exported functions, all in the header", exported.len());
        Ok(())
    } else {
        Err(format!("exported {exported:?}, but the header declares {declared:?}"))
    }
}

fn c_tests() -> Result<(), String> {
    let folder = root().join("target/ctest");
    fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
    let source = root().join("ehcp-ffi/ctest/conformance.c");
    let program = folder.join("conformance");
    let mut compile = Command::new(compiler());
    compile.args(["-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-I"]).arg(root().join("include"));
    compile.arg(&source).arg("-o").arg(&program).arg("-L").arg(release()).arg("-lehcp");
    compile.arg(format!("-Wl,-rpath,{}", folder.display()));
    run_command(&mut compile)?;
    link_soname(&folder)?;
    run_command(&mut Command::new(&program))?;
    for case in ehcp_suite::conformance()? {
        let plan = folder.join("plan.json");
        fs::write(&plan, case.json["plan"].to_string()).map_err(|e| e.to_string())?;
        let unit = match case.json["unit"].as_str() {
            Some("code_points") => "1",
            Some("utf16") => "2",
            _ => "0",
        };
        let mut call = Command::new(&program);
        call.arg(&plan).arg(unit).arg(case.json["settings"].to_string());
        let got = output(&mut call)?;
        let got: serde_json::Value = serde_json::from_slice(&got).map_err(|e| e.to_string())?;
        case.compare(&got).map_err(|e| format!("C disagrees with tests/conformance/{e}"))?;
    }
    println!("C: every conformance case agrees");
    Ok(())
}

// The program asks for the library by its soname.
fn link_soname(folder: &Path) -> Result<(), String> {
    let version: Vec<&str> = env!("CARGO_PKG_VERSION").split('.').take(2).collect();
    let link = folder.join(format!("libehcp.so.{}", version.join(".")));
    fs::copy(release().join("libehcp.so"), &link).map_err(|e| format!("{}: {e}", link.display()))?;
    Ok(())
}

/// Installs packages into the environment that the tests in Python run in.
pub(crate) fn pip(args: &[&str]) -> Result<PathBuf, String> {
    let python = root().join("target/venv/bin/python");
    if !python.exists() {
        run("python3", &["-m", "venv", "target/venv"])?;
    }
    let mut command = Command::new(&python);
    command.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(args);
    run_command(command.current_dir(root()))?;
    Ok(python)
}

fn python_tests() -> Result<(), String> {
    let venv = root().join("target/venv");
    let python = pip(&["maturin>=1.16,<2", "pytest", "mypy"])?;
    let wheels = root().join("target/wheels-test");
    let _ = fs::remove_dir_all(&wheels);
    let mut build = Command::new(&python);
    build.args(["-m", "maturin", "build", "--release", "--manifest-path", "ehcp-py/Cargo.toml", "--out"]);
    run_command(build.arg(&wheels).env("VIRTUAL_ENV", &venv).current_dir(root()))?;
    let wheel = fs::read_dir(&wheels)
        .map_err(|e| e.to_string())?
        .filter_map(|f| f.ok().map(|f| f.path()))
        .find(|f| f.extension().is_some_and(|e| e == "whl"))
        .ok_or("maturin built no wheel")?;
    pip(&["--force-reinstall", &wheel.display().to_string()])?;
    let mut pytest = Command::new(&python);
    run_command(pytest.args(["-m", "pytest", "--quiet", "ehcp-py/tests"]).current_dir(root()))?;
    let mut stubs = Command::new(&python);
    run_command(stubs.args(["-m", "mypy.stubtest", "ehcp", "--ignore-missing-stub"]).current_dir(root()))
}
