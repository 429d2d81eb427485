internal import Yams

/// What libyaml and Yams complain of, in words for people who write courses.
struct YAMLTrouble {
  let file: String
  let text: String

  func error(from error: any Error) -> ConfigurationError {
    guard let error = error as? YamlError else {
      return ConfigurationError(.syntax("\(error)"), at: Place(file: file))
    }
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return syntax(context: context?.text, problem: problem, line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(let keys, let context):
      return duplicate(keys.first ?? "", line: context.mark.line, column: context.mark.column)
    case .reader(let problem, let offset, _, _):
      return reader(problem, offset: offset)
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return ConfigurationError(.syntax("\(error)"), at: Place(file: file))
    }
  }

  private func syntax(
    context: String?, problem: String, line: Int, column: Int
  ) -> ConfigurationError {
    let place = Place(file: file, line: line, column: column)
    if let tab = tabInIndentation(near: line) { return ConfigurationError(.tab, at: tab) }
    let whole = [context, problem].compactMap(\.self).joined(separator: ", ")
    return ConfigurationError(.syntax(whole), at: place)
  }

  /// libyaml reports a tab on its line or on one of the two after it.
  private func tabInIndentation(near line: Int) -> Place? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for number in max(1, line - 2)...max(1, line) where number <= lines.count {
      let indentation = lines[number - 1].prefix { $0 == " " || $0 == "\t" }
      guard let tab = indentation.firstIndex(of: "\t") else { continue }
      let column = indentation.distance(from: indentation.startIndex, to: tab) + 1
      return Place(file: file, line: number, column: column)
    }
    return nil
  }

  /// Yams names the first of two equal keys; the second one is what its author has to look at.
  private func duplicate(_ key: String, line: Int, column: Int) -> ConfigurationError {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for number in (line + 1)...(max(line + 1, lines.count)) where number <= lines.count {
      let start = lines[number - 1].dropFirst(column - 1)
      guard lines[number - 1].prefix(column - 1).allSatisfy({ " -".contains($0) }) else { break }
      if start.hasPrefix(key + ":") {
        return ConfigurationError(
          .duplicateKey(key, firstLine: line), at: Place(file: file, line: number, column: column))
      }
    }
    return ConfigurationError(
      .duplicateKey(key, firstLine: line), at: Place(file: file, line: line, column: column))
  }

  private func reader(_ problem: String, offset: Int?) -> ConfigurationError {
    let before = text.prefix(offset ?? 0)
    let line = before.count { $0 == "\n" } + 1
    let column = before.reversed().prefix { $0 != "\n" }.count + 1
    return ConfigurationError(
      .syntax(problem), at: Place(file: file, line: line, column: column))
  }
}
