/// Entities as spans of tokens.
enum Entities {
  static func spans(in doc: Doc) -> [Span] {
    var spans: [Span] = []
    var open: Span?
    for (index, record) in doc.storage.records.enumerated() {
      if case .continues(let type) = record.entity, let span = open, span.label == type {
        open = Span(doc: doc, range: span.range.lowerBound..<index + 1, label: type)
        continue
      }
      if let span = open { spans.append(span) }
      open = record.entity.type.map { Span(doc: doc, range: index..<index + 1, label: $0) }
    }
    if let span = open { spans.append(span) }
    return spans
  }
}
