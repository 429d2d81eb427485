import StudyPack

/// Lists the essay's notes, each with the sentences that cite it.
struct SourcesStage: Stage {
  struct Options: StageOptions {
    var uncited = true

    static var fields: [OptionField<Self>] {
      [.bool("uncited", \.uncited, "Whether to list notes that no sentence cites")]
    }
  }

  struct Content: Codable {
    struct Source: Codable {
      var label: String?
      var text: String
      var evidence: [Evidence]
    }

    var sources: [Source]
  }

  static let name = "sources"
  static let help = "The essay's notes, with the sentences that cite each"

  let options: Options

  func run(_ context: StageContext) -> Artifact<Content> {
    let essay = context.reading.essay
    let sources = (essay.notes + essay.references)
      .map { note in
        Content.Source(
          label: note.label, text: note.text, evidence: citing(note, in: context.reading))
      }
      .filter { options.uncited || !$0.evidence.isEmpty }
    return Artifact(content: Content(sources: sources), documents: [document(of: sources)])
  }

  /// The sentences that carry a marker of `note`: a marker stands inside its sentence or right
  /// behind it.
  private func citing(_ note: Note, in reading: Reading) -> [Evidence] {
    reading.essay.citations
      .filter { $0.label == note.label }
      .compactMap { citation in
        reading.sentences(in: citation.block..<citation.block + 1)
          .last { $0.range.lowerBound < max(citation.offset, 1) }
      }
      .map { Evidence($0) }
  }

  private func document(of sources: [Content.Source]) -> Document {
    let blocks: [DocumentBlock] =
      sources.isEmpty
      ? [.note(["The essay names no sources."])]
      : [
        .list(
          ordered: true,
          items: sources.map { [.paragraph([.text($0.text), " ", .evidence($0.evidence)])] })
      ]
    return Document(
      name: "sources", title: "Sources", summary: "Which sentence rests on which source",
      blocks: blocks)
  }
}
