//! Streams that unpack to far more than they hold, refused before anything unpacks them whole.
//!
//! The library that interprets PDF unpacks a stream in one piece, so its own limits come too late. Every
//! stream is inflated here first, into a small buffer that is thrown away.

use std::io::Read as _;

use flate2::read::ZlibDecoder;

/// Bytes that the streams of one file may unpack to, pictures included.
const UNPACKED: u64 = 256 << 20;

/// Whether the deflated streams of a file unpack to more than any plan's do.
pub(super) fn unpacks_too_far(bytes: &[u8]) -> bool {
    unpacks_beyond(bytes, UNPACKED)
}

fn unpacks_beyond(bytes: &[u8], limit: u64) -> bool {
    let mut left = limit;
    let mut rest = bytes;
    while let Some(at) = find(rest, b"stream") {
        rest = rest.get(at + b"stream".len()..).unwrap_or_default();
        let data = rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n")).unwrap_or(rest);
        // What is not deflated fails at its first bytes and costs nothing.
        let (unpacked, taken) = inflate(data, left);
        if unpacked > left {
            return true;
        }
        left -= unpacked;
        // Past what was unpacked, so that no byte is looked at twice.
        rest = data.get(taken..).unwrap_or_default();
    }
    false
}

// Bytes that come out, at most one more than the limit, and bytes that went in.
fn inflate(data: &[u8], limit: u64) -> (u64, usize) {
    let mut decoder = ZlibDecoder::new(data);
    let mut buffer = [0; 1 << 14];
    while let Ok(1..) = decoder.read(&mut buffer) {
        if decoder.total_out() > limit {
            break;
        }
    }
    (decoder.total_out(), usize::try_from(decoder.total_in()).unwrap_or(data.len()))
}

fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|w| w == word)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::io::Write as _;

    use super::*;

    fn stream(length: usize) -> Vec<u8> {
        let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        packer.write_all(&vec![b' '; length]).unwrap();
        let mut out = b"1 0 obj << /Filter /FlateDecode >>\nstream\r\n".to_vec();
        out.extend(packer.finish().unwrap());
        out.extend(b"\nendstream endobj\n");
        out
    }

    #[test]
    fn one_large_stream_or_many_together_are_refused() {
        assert!(!unpacks_beyond(&stream(90_000), 100_000));
        assert!(unpacks_beyond(&stream(110_000), 100_000));
        assert!(unpacks_beyond(&stream(30_000).repeat(4), 100_000));
    }

    #[test]
    fn what_is_not_deflated_costs_nothing() {
        assert!(!unpacks_beyond(b"stream\nplain words endstream stream", 0));
        assert!(!unpacks_too_far(b""));
    }
}
