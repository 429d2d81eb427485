/// A question of a GIFT file that makes no item, and where it stands.
public struct GIFTFault: Error, Sendable, Hashable {
  public enum Problem: Sendable, Hashable {
    case noAnswers
    case unclosed
    case twoAnswers
    case noStem
    case noRightAnswer
    case halfPair(String)
    case range(String)
    case html
  }

  public var problem: Problem
  /// The line on which the question begins, counted from 1.
  public var line: Int

  public init(_ problem: Problem, line: Int) {
    self.problem = problem
    self.line = line
  }

  /// What is wrong, as a sentence without a full stop.
  public var message: String {
    switch problem {
    case .noAnswers: "this question has no answers in braces"
    case .unclosed: "the braces of this question are not closed, or one of them is not escaped"
    case .twoAnswers: "this question has two sets of answers"
    case .noStem: "this question asks nothing"
    case .noRightAnswer: "none of the answers is right"
    case .halfPair(let text): "“\(text)” is only half of a pair"
    case .range(let text): "“\(text)” is a range of numbers, which no item can hold"
    case .html: "this question is written in HTML"
    }
  }

  /// What would be right, as a sentence without a full stop.
  public var remedy: String {
    switch problem {
    case .noAnswers: "add them, or `{}` for a question that is answered at length"
    case .unclosed: "write braces that belong to the text as \\{ and \\}"
    case .twoAnswers: "make two questions of it, with a blank line between"
    case .noStem: "write what is asked before the brace"
    case .noRightAnswer: "begin a right answer with ="
    case .halfPair: "write a pair as =left -> right"
    case .range: "give one number"
    case .html: "write it as plain text, without [html]"
    }
  }
}
