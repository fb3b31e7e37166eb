import Seals
import Testing

/// What others computed, computed again.
@Suite struct KnownAnswerTests {
  /// The three first vectors of RFC 8032, section 7.1: seed, public key, message, signature.
  @Test(arguments: [
    (
      "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
        + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    ),
    (
      "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    ),
    (
      "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
      "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
      "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
        + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    ),
  ])
  func `Ed25519 signs as RFC 8032 does`(
    _ seed: String,
    _ publicKey: String,
    _ message: String,
    _ signature: String
  ) throws {
    let key = try #require(SigningKey(seed: bytes(seed)))
    #expect(key.publicKey == bytes(publicKey))
    #expect(key.sign(bytes(message)) == bytes(signature))
    #expect(
      Signature.isValid(bytes(signature), of: bytes(message), by: bytes(publicKey))
    )
  }

  /// Vectors of libsodium's own test of Argon2id: passphrase, salt (its first 16 bytes), passes,
  /// bytes of memory, answer.
  @Test(arguments: [
    (
      "4a857e2ee8aa9b6056f2424e84d24a72473378906ee04a46cb05311502d5250b82"
        + "ad86b83c8f20a23dbb74f6da60b0b6ecffd67134d45946ac8ebfb3064294bc097d"
        + "43ced68642bfb8bbbdd0f50b30118f5e",
      "39d82eef32010b8b79cc5ba88ed539fb", 3, 1_432_947,
      "08d8cd330c57e1b4643241d05bb468ba4ee4e932cd0858816be9ef15360b27bbd06a87130ee92222"
        + "be267a29b81f5ae8fe8613324cfc4832dc49387fd0602f1c57b4d0f3855db94fb7e12eb05f9a484a"
        + "ed4a4307abf586cd3d55c809bc081541e00b682772fb2066504ff935b8ebc551a2083882f874bc0f"
        + "ae68e56848ae34c91097c3bf0cca8e75c0797eef3efde3f75e005815018db3cf7c109a812264c4de"
        + "69dcb22322dbbcfa447f5b00ecd1b04a7be1569c8e556adb7bba48adf81d"
    ),
    (
      "b540beb016a5366524d4605156493f9874514a5aa58818cd0c6dfffaa9e90205f17b",
      "44071f6d181561670bda728d43fb79b4", 1, 1_631_659,
      "7fb72409b0987f8190c3729710e98c3f80c5a8727d425fdcde7f3644d467fe973f5b5fee683bd3fc"
        + "e812cb9ae5e9921a2d06c2f1905e4e839692f2b934b682f11a2fe2b90482ea5dd234863516dba6f5"
        + "2dc0702d324ec77d860c2e181f84472bd7104fedce071ffa93c5309494ad51623d214447a7b2b146"
        + "2dc7d5d55a1f6fd5b54ce024118d86f0c6489d16545aaa87b6689dad9f2fb47fda9894f8e12b87d9"
        + "78b483ccd4cc5fd9595cdc7a818452f915ce2f7df95ec12b1c72e3788d473441d884f9748eb14703"
        + "c21b45d82fd667b85f5b2d98c13303b3fe76285531a826b6fc0fe8e3dddecf"
    ),
  ])
  func `Argon2id answers as libsodium's own test expects`(
    _ passphrase: String,
    _ salt: String,
    _ passes: Int,
    _ memory: Int,
    _ answer: String
  ) throws {
    let expected = bytes(answer)
    let found = try Argon2id.bytes(
      expected.count,
      of: bytes(passphrase),
      salt: bytes(salt),
      cost: KeyCost(passes: passes, memory: memory)
    )
    #expect(found == expected)
    #expect(expected.count >= 190)
  }
}
