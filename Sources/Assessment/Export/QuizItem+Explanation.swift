extension QuizItem {
  /// What a student reads after answering: the feedback, what is right instead, the essay's sentences.
  public var explanation: String {
    let parts = [feedback, correction].compactMap { $0 } + evidence.map { "“\($0.text)”" }
    return parts.joined(separator: " ")
  }
}
