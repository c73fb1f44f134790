//! Gives the shared library a soname, which cargo does not.

fn main() {
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        let version = std::env::var("CARGO_PKG_VERSION").unwrap_or_default();
        // Until 1.0 a change of the minor version may change the ABI.
        let abi: Vec<&str> = version.split('.').take(2).collect();
        println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libehcp.so.{}", abi.join("."));
    }
}
