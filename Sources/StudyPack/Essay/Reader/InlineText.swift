/// Gathers the inline events of one block into its text, each byte with its place, and its marks.
struct InlineText {
  private(set) var text: [UInt8] = []
  /// For each byte of `text`, its offset in the prepared Markdown.
  private(set) var places: [Int] = []
  private(set) var marks: [Mark] = []
  private(set) var lineBreaks: [Int] = []
  private(set) var omissions: [(reason: Omission.Reason, place: Int, text: String)] = []
  /// Links of the form `[1]`, which are citations with their source.
  private(set) var numberedLinks: [(number: String, destination: String, place: Int)] = []
  private var aligner: SourceAligner
  private var openMarks: [(kind: Mark.Kind, start: Int)] = []
  private var links: [SourceAligner.LinkForm] = []
  private var images: [(alternative: String, place: Int)] = []
  private var hidden = HiddenElement()
  /// Whether something was left out right before what comes next.
  private var hasGap = false
  private var superscriptStart: Int?

  init(_ aligner: SourceAligner) { self.aligner = aligner }

  mutating func skipHeadingMark() { aligner.skipHeadingMark() }

  /// - Parameter event: an inline event; those of blocks are no business of a block's text.
  mutating func add(_ event: MarkdownEvent) {
    switch event {
    case .open(let container, _): open(container)
    case .close(let container): close(container)
    case .text(let literal):
      let places = aligner.place(text: Array(literal.utf8))
      if isSeen(literal) { append(literal, places) }
    case .code(let literal):
      let start = text.count
      let places = aligner.place(code: Array(literal.utf8))
      guard isSeen(literal) else { return }
      text.append(contentsOf: literal.utf8)
      self.places.append(contentsOf: places)
      mark(.code, from: start)
    case .softBreak, .hardBreak: appendBreak()
    case .rawInline(let literal): leaveOut(literal)
    case .codeBlock, .rawBlock, .rule: break
    }
  }

  private mutating func open(_ container: MarkdownContainer) {
    switch container {
    case .emphasis: openMarks.append((.emphasis, text.count))
    case .strong: openMarks.append((.strong, text.count))
    case .link(let destination):
      links.append(aligner.enterLink())
      openMarks.append((.link(destination: destination), text.count))
    case .image:
      links.append(aligner.enterLink())
      images.append(("", aligner.position))
    case .quotation, .list, .item, .paragraph, .heading: break
    }
  }

  private mutating func close(_ container: MarkdownContainer) {
    switch container {
    case .emphasis, .strong: closeMark()
    case .link(let destination): closeLink(to: destination)
    case .image(let destination): closeImage(of: destination)
    case .quotation, .list, .item, .paragraph, .heading: break
    }
  }

  /// An image's alternative text is kept for its omission.
  private mutating func isSeen(_ literal: String) -> Bool {
    if hidden.isOpen { return false }
    if images.isEmpty { return true }
    images[images.count - 1].alternative += literal
    return false
  }

  /// Blanks in a row, typed or left where something was taken out, become one.
  private mutating func append(_ literal: String, _ literalPlaces: [Int]) {
    if hasGap, text.last == Ascii.space, literal.utf8.first.map(Ascii.isClosing) ?? false {
      text.removeLast()
      places.removeLast()
    }
    hasGap = false
    for (byte, place) in zip(literal.utf8, literalPlaces) {
      if Ascii.isBlank(byte), text.last.map(Ascii.isBlank) ?? true { continue }
      text.append(byte)
      places.append(place)
    }
  }

  private mutating func appendBreak() {
    let place = aligner.placeBreak()
    guard images.isEmpty, !hidden.isOpen else { return }
    lineBreaks.append(text.count)
    if text.last.map(Ascii.isBlank) ?? true { return }
    text.append(Ascii.space)
    places.append(place)
  }

  private mutating func closeMark() {
    guard let mark = openMarks.popLast() else { return }
    self.mark(mark.kind, from: mark.start)
  }

  private mutating func mark(_ kind: Mark.Kind, from start: Int) {
    if text.count > start { marks.append(Mark(kind, start..<text.count)) }
  }

  private mutating func closeLink(to destination: String) {
    let hasDestination = links.popLast().map { aligner.leaveLink($0) } ?? true
    guard let mark = openMarks.popLast() else { return }
    if !hasDestination, let number = bracketNumber(from: mark.start) {
      numberedLinks.append((number, destination, places[mark.start]))
    } else {
      self.mark(mark.kind, from: mark.start)
    }
  }

  private mutating func closeImage(of destination: String) {
    if let form = links.popLast() { _ = aligner.leaveLink(form) }
    guard let image = images.popLast() else { return }
    let description = image.alternative.isEmpty ? destination : image.alternative
    omissions.append((.image, image.place, description))
    hasGap = true
  }

  private mutating func leaveOut(_ tag: String) {
    omissions.append((.rawHTML, aligner.skip(html: Array(tag.utf8)), tag))
    hasGap = true
    hidden.pass(tag)
    switch tag.lowercased() {
    case "<sup>": superscriptStart = text.count
    case "</sup>":
      // A power such as the 2 of “m²” follows no word.
      if let start = superscriptStart, CitationMarkers.followsWord(text, start) {
        _ = bracketNumber(from: start)
      }
      superscriptStart = nil
    default: break
    }
  }

  /// Gives a number that stands raised, or as a link to its source, the brackets of a citation
  /// marker.
  private mutating func bracketNumber(from start: Int) -> String? {
    let digits = text[start...]
    guard (1...3).contains(digits.count), digits.allSatisfy(Ascii.isDigit),
      let last = places.last
    else { return nil }
    let number = String(decoding: digits, as: UTF8.self)
    text.insert(Ascii.openBracket, at: start)
    places.insert(places[start], at: start)
    text.append(Ascii.closeBracket)
    places.append(last)
    return number
  }
}

/// Whether text stands in an element whose content is no text to read.
private struct HiddenElement {
  private var name: String?

  var isOpen: Bool { name != nil }

  mutating func pass(_ tag: String) {
    let tag = tag.lowercased()
    if let open = name {
      if tag.hasPrefix("</\(open)") { name = nil }
    } else {
      name = ["script", "style", "template"].first { tag.hasPrefix("<\($0)") }
    }
  }
}
