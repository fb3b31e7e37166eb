import Seals

/// The bytes of hexadecimal digits.
func bytes(_ hex: String) -> [UInt8] { SHA256.bytes(ofHex: hex) }
