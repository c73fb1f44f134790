//! The zip package around the parts of a document, unpacked within limits.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::limits;
use crate::{ErrorKind, ReadError};

/// Entries of a package; each costs memory before anything of it is unpacked.
const ENTRIES: usize = 10_000;
/// How old Office files and encrypted new ones begin.
const COMPOUND_FILE: [u8; 4] = [0xD0, 0xCF, 0x11, 0xE0];

/// A package whose parts can be read one by one.
pub(crate) struct Package<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// Name of a part in small letters with forward slashes, to its number.
    names: BTreeMap<String, usize>,
    /// Bytes that may still be unpacked.
    allowance: u64,
}

impl<'a> Package<'a> {
    /// Opens a package, or says what the bytes are instead.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, ReadError> {
        refuse_other_formats(bytes)?;
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|e| zip_error(&e))?;
        let names = zip
            .file_names()
            .enumerate()
            .filter_map(|(number, name)| Some((canonical(&name.ok()?), number)))
            .collect();
        Ok(Self { zip, names, allowance: limits::PACKAGE_BYTES as u64 })
    }

    /// Whether a part of that name exists.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.names.contains_key(&canonical(name))
    }

    /// Whether a part exists whose name begins like that.
    pub(crate) fn has_folder(&self, prefix: &str) -> bool {
        self.names.range(prefix.to_owned()..).next().is_some_and(|(name, _)| name.starts_with(prefix))
    }

    /// The text of a part, or nothing if there is no such part.
    pub(crate) fn text(&mut self, name: &str) -> Result<Option<String>, ReadError> {
        let Some(&number) = self.names.get(&canonical(name)) else { return Ok(None) };
        let entry = self.zip.by_index(number).map_err(|e| zip_error(&e))?;
        let limit = self.allowance.min(limits::PART_BYTES as u64);
        // What the directory declares may be a lie, so what comes out is limited as well.
        if entry.size() > limit {
            return Err(too_large());
        }
        let mut bytes = Vec::new();
        entry.take(limit + 1).read_to_end(&mut bytes).map_err(|_| {
            ReadError::new(ErrorKind::Damaged, "a part of the file is damaged: save it again and retry")
        })?;
        let unpacked = bytes.len() as u64;
        if unpacked > limit {
            return Err(too_large());
        }
        self.allowance -= unpacked;
        Ok(Some(decode(bytes)))
    }
}

/// Refuses bytes that are certainly no package, with the remedy.
fn refuse_other_formats(bytes: &[u8]) -> Result<(), ReadError> {
    if bytes.is_empty() {
        return Err(ReadError::new(ErrorKind::Empty, "the file is empty"));
    }
    if bytes.len() > limits::FILE_BYTES {
        return Err(too_large());
    }
    if bytes.starts_with(&COMPOUND_FILE) {
        return Err(compound_file(bytes));
    }
    if !bytes.starts_with(b"PK") {
        return Err(ReadError::new(ErrorKind::Format, "the file is not a Word or OpenDocument file"));
    }
    let entries = bytes.windows(4).filter(|w| *w == b"PK\x01\x02").count();
    if entries > ENTRIES { Err(too_large()) } else { Ok(()) }
}

/// An encrypted .docx and an old .doc are told apart by the names of their streams, which are UTF-16.
fn compound_file(bytes: &[u8]) -> ReadError {
    let stream: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if bytes.windows(stream.len()).any(|w| w == stream) {
        return ReadError::new(
            ErrorKind::Encrypted,
            "the file is protected by a password: remove the password and save it again as .docx",
        );
    }
    ReadError::new(ErrorKind::Format, "the file is an old Office file such as .doc: save it as .docx")
}

fn zip_error(error: &ZipError) -> ReadError {
    match error {
        ZipError::UnsupportedArchive(reason) if *reason == ZipError::PASSWORD_REQUIRED => ReadError::new(
            ErrorKind::Encrypted,
            "the file is protected by a password: remove it and save again",
        ),
        ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => {
            ReadError::new(ErrorKind::Format, "the file is packed in a way that is not read: save it again")
        }
        _ => ReadError::new(ErrorKind::Damaged, "the file is cut short or damaged: save it again and retry"),
    }
}

fn too_large() -> ReadError {
    ReadError::new(ErrorKind::TooLarge, "the file is larger than any plan, packed or unpacked")
}

fn canonical(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_lowercase()
}

/// XML is UTF-8 or, with a byte order mark, UTF-16; bytes that are neither are replaced one by one.
fn decode(bytes: Vec<u8>) -> String {
    let units = |from_bytes: fn([u8; 2]) -> u16, bytes: &[u8]| {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|c| from_bytes([c[0], c[1]])).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => units(u16::from_le_bytes, rest),
        [0xFE, 0xFF, rest @ ..] => units(u16::from_be_bytes, rest),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => String::from_utf8(bytes).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned()),
    }
}
