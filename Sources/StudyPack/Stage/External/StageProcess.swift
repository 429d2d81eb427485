import Subprocess
import Synchronization
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs a stage's program within its limits.
///
/// The program gets a process group of its own, which is killed whole when a limit is reached and
/// when the program ends, so that nothing it started outlives the stage. Input is written while
/// output is read; a program need not read its input.
struct StageProcess {
  struct Result {
    var status: TerminationStatus
    var output: [UInt8]
    var lastLine: String?
  }

  let stage: String
  let command: StageCommand
  let environment: [String: String]
  let folder: String
  let timeLimit: Duration
  let outputLimit: Int

  func run(input: [UInt8], say: @escaping @Sendable (String) -> Void) async throws -> Result {
    // A program that ends without reading its input must not end StudyPack by a signal.
    signal(SIGPIPE, SIG_IGN)
    let group = ProcessGroup()
    defer { group.kill() }
    return try await withThrowingTaskGroup(of: Result?.self) { tasks in
      tasks.addTask { try await execute(input, group, say) }
      tasks.addTask {
        try await Task.sleep(for: timeLimit)
        return nil
      }
      defer { tasks.cancelAll() }
      guard let result = try await tasks.next() ?? nil else {
        throw ExternalStageError.timedOut(stage: stage, timeLimit)
      }
      return result
    }
  }

  private func execute(
    _ input: [UInt8], _ group: ProcessGroup, _ say: @escaping @Sendable (String) -> Void
  ) async throws -> Result {
    var options = PlatformOptions()
    options.processGroupID = 0
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(10))
    ]
    let result:
      ExecutionResult<(output: [UInt8], lastLine: String?), SequenceOutput, SequenceOutput>
    do {
      result = try await Subprocess.run(
        .path(FilePath(command.executable)), arguments: Arguments(command.arguments),
        environment: .custom(
          Dictionary(
            environment.map { (Environment.Key(stringLiteral: $0), $1) },
            uniquingKeysWith: { first, _ in first })),
        workingDirectory: FilePath(folder), platformOptions: options, input: .inputWriter,
        output: .sequence, error: .sequence
      ) { execution in
        group.set(execution.processIdentifier.value)
        return try await converse(execution, input, say)
      }
    } catch let error as SubprocessError {
      throw ExternalStageError.cannotStart(
        command.executable, stage: stage, reason: "\(error)")
    }
    return Result(
      status: result.terminationStatus, output: result.closureResult.output,
      lastLine: result.closureResult.lastLine)
  }

  private func converse(
    _ execution: Execution<CustomWriteInput, SequenceOutput, SequenceOutput>, _ input: [UInt8],
    _ say: @escaping @Sendable (String) -> Void
  ) async throws -> (output: [UInt8], lastLine: String?) {
    async let lastLine = remarks(execution.standardError, say)
    async let written: Void = write(input, to: execution.standardInputWriter)
    let output = try await collect(execution.standardOutput)
    await written
    return (output, try await lastLine)
  }

  /// What the program does not read is its own affair: its answer, not its appetite, is judged.
  private func write(_ input: [UInt8], to writer: StandardInputWriter) async {
    do {
      _ = try await writer.write(input)
      try await writer.finish()
    } catch {}
  }

  private func collect(_ output: SubprocessOutputSequence) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    for try await piece in output {
      guard bytes.count + piece.count <= outputLimit else {
        throw ExternalStageError.tooMuchOutput(stage: stage, limit: outputLimit)
      }
      piece.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  /// Passes on what the program says, and gives its last line.
  private func remarks(
    _ errors: SubprocessOutputSequence, _ say: (String) -> Void
  ) async throws -> String? {
    var remarks = RemarkLines()
    for try await piece in errors {
      piece.withUnsafeBytes { bytes in remarks.add(bytes, say) }
    }
    remarks.finish(say)
    return remarks.last
  }
}

/// The process group of a program, once it runs.
private final class ProcessGroup: Sendable {
  private let id = Mutex<pid_t?>(nil)

  func set(_ leader: pid_t) { id.withLock { $0 = leader } }

  func kill() {
    guard let leader = id.withLock({ $0 }), leader > 1 else { return }
    _ = Self.send(-leader, SIGKILL)
  }

  private static func send(_ process: pid_t, _ signal: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.kill(process, signal)
    #elseif canImport(Musl)
      Musl.kill(process, signal)
    #else
      Darwin.kill(process, signal)
    #endif
  }
}
