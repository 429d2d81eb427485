/// What a statement rests on: a sentence of the essay, and the part of it that says so.
///
/// Everything that a stage says carries at least one. The pipeline checks each against the essay
/// before anything is written, whoever made it.
public struct Evidence: Sendable, Hashable, Codable {
  public var sentence: SentenceID
  /// The words of the essay: the sentence, or a run of characters that stands in it.
  public var text: String
  /// The line of the essay file on which the sentence begins, counted from 1.
  public var line: Int

  public init(sentence: SentenceID, text: String, line: Int) {
    self.sentence = sentence
    self.text = text
    self.line = line
  }

  /// The whole of `sentence`.
  public init(_ sentence: Sentence) {
    self.init(sentence: sentence.id, text: sentence.text, line: sentence.line)
  }
}
