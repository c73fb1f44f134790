//! Running commands.

use std::process::Command;

pub(crate) use ehcp_suite::root;

/// Runs a command in the root, showing what it prints.
pub(crate) fn run(program: impl AsRef<std::ffi::OsStr>, args: &[&str]) -> Result<(), String> {
    let mut command = Command::new(program);
    command.args(args).current_dir(root());
    run_command(&mut command)
}

/// Runs a command, showing what it prints.
pub(crate) fn run_command(command: &mut Command) -> Result<(), String> {
    println!("+ {command:?}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{command:?} failed: {status}")),
        Err(e) => Err(format!("{command:?} cannot be started: {e}")),
    }
}

/// What a command prints on standard output.
pub(crate) fn output(command: &mut Command) -> Result<Vec<u8>, String> {
    let out = command.output().map_err(|e| format!("{command:?} cannot be started: {e}"))?;
    if out.status.success() {
        Ok(out.stdout)
    } else {
        Err(format!("{command:?} failed: {}\n{}", out.status, String::from_utf8_lossy(&out.stderr)))
    }
}
