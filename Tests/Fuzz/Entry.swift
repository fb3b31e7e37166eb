import Glibc

/// The target that the environment names, `FUZZ_TARGET`.
private let chosen: FuzzTarget = {
  guard let name = getenv("FUZZ_TARGET"), let target = FuzzTarget(rawValue: String(cString: name))
  else { preconditionFailure("FUZZ_TARGET names no target") }
  return target
}()

/// Where libFuzzer hands over its bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  chosen.read(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
