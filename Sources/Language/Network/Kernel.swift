import CLanguageKernel

/// The inner loops, in the form that this machine runs fastest, chosen at run time.
struct Kernel: Sendable {
  nonisolated(unsafe) let functions: UnsafePointer<language_kernel_t>

  /// The fastest that this machine can run.
  static let fastest = Kernel(functions: language_kernel())
  /// The one that every machine of this architecture can run.
  static let portable = Kernel(functions: language_kernel_portable())

  /// The instruction set's name.
  var name: String { String(cString: functions.pointee.name) }
}
