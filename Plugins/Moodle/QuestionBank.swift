import Assessment

/// The categories of a question bank: the quiz, and below it the pool, from which a quiz in Moodle can
/// draw at random.
struct QuestionBank {
  struct Category {
    /// As both formats write it, with “/” between a category and its parent.
    let path: String
    let items: [QuizItem]
  }

  let categories: [Category]

  /// - Parameter category: the essay's title where empty.
  init(category: String, of quiz: QuizContent?, title: String?) {
    let name = (category.isEmpty ? title ?? "StudyPack" : category).asCategory
    let pool = quiz?.pool ?? []
    categories =
      [Category(path: name, items: quiz?.items ?? [])]
      + (pool.isEmpty ? [] : [Category(path: "\(name)/Pool", items: pool)])
  }
}

extension String {
  /// A single “/” would part a category from its parent, and readers of GIFT other than Moodle take a
  /// brace for the start of an answer there too.
  fileprivate var asCategory: String {
    onOneLine.replacing("/", with: "//").replacing("{", with: "(").replacing("}", with: ")")
  }

  var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
