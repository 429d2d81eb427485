import Synchronization

/// spaCy's English pipeline, run natively: load it once, share it between all threads.
///
/// ```swift
/// let pipeline = try Pipeline(ModelFolder.located())
/// let doc = pipeline("The Supreme Court hears about eighty cases a year.")
/// for entity in doc.ents { print(entity.text, entity.label?.rawValue ?? "") }
/// ```
///
/// The annotation is that of spaCy 3.8 with the same model. What is computed for a text does not
/// depend on other texts, nor on the number of threads.
public final class Pipeline: Sendable {
  /// The model's name and version.
  public let description: ModelDescription
  let components: Components
  private let kernel: Kernel
  private let idle = Mutex<[Worker]>([])

  /// Loads the model in `folder`, in some tens of milliseconds.
  ///
  /// Throws ``LanguageError`` where a file is missing, damaged, or of another kind.
  public convenience init(_ folder: ModelFolder) throws(LanguageError) {
    try self.init(folder, kernel: .fastest)
  }

  init(_ folder: ModelFolder, kernel: Kernel) throws(LanguageError) {
    description = try ModelDescription(folder)
    components = try Components(folder)
    self.kernel = kernel
  }

  /// Analyses a text.
  ///
  /// Give it paragraphs or sections rather than books: the context of a word goes no further than
  /// its text, and memory grows by about 6 kB a token while it is analysed.
  public func callAsFunction(_ text: String) -> Doc {
    let worker = idle.withLock { $0.popLast() } ?? Worker(components, kernel)
    defer { idle.withLock { $0.append(worker) } }
    return worker.doc(text)
  }

  /// The instruction set that the pipeline computes with, such as `avx2`.
  public var instructionSet: String { kernel.name }
}
