import Dispatch
import Synchronization

/// Two pieces of work at the same time.
enum Concurrently {
  /// Does both and waits for both; of two errors, the first one's is thrown.
  static func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () throws(LanguageError) -> First,
    _ second: @Sendable () throws(LanguageError) -> Second
  ) throws(LanguageError) -> (First, Second) {
    let one = Mutex<Result<First, LanguageError>?>(nil)
    let other = Mutex<Result<Second, LanguageError>?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { number in
      if number == 0 {
        let result = Result(catching: first)
        one.withLock { $0 = result }
      } else {
        let result = Result(catching: second)
        other.withLock { $0 = result }
      }
    }
    guard let one = one.withLock({ $0 }), let other = other.withLock({ $0 }) else {
      return (try first(), try second())
    }
    return (try one.get(), try other.get())
  }
}
