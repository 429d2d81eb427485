extension Scaffold {
  static func lesson(_ name: String) -> Scaffold {
    Scaffold(
      files: [
        File(path: "\(name)/lesson.yml", text: lessonText),
        File(path: "\(name)/essay.md", text: essayText),
      ],
      advice: "Put your essay into \(name)/essay.md, then: studypack build \(name)")
  }

  static func course(_ name: String) -> Scaffold {
    Scaffold(
      files: [File(path: "\(name)/course.yml", text: courseText(name))],
      advice: "Build by it with: studypack build ESSAY --course \(name)/course.yml")
  }

  static func stage(_ name: String) -> Scaffold {
    Scaffold(
      files: [File(path: "\(name).py", text: stageText(name), isExecutable: true)],
      advice: """
        Add it to a course.yml in the same folder:
          - run: [python3, \(name).py]
            as: \(name)
        """)
  }

  private static let lessonText = """
    # A lesson: one essay, and what is special about its pack.
    essay: essay.md

    # The course that says which stages run; without it, all of them do.
    # course: ../course.yml

    # The pack's title, if it is not the essay's.
    # title: My title

    # Options for this lesson only, by stage; “studypack stages” lists them.
    # options:
    #   quiz: {count: 6}

    # What you decide about questions, terms and lines, by id; “studypack review” writes it.
    # corrections:
    #   quiz:
    #     - reject: choice-47m31pfs

    """

  private static let essayText = """
    # The Title of the Essay

    A study pack is a set of handouts that a teacher makes from one essay. Replace this text with an \
    essay of your own.

    ## First Section

    Write in Markdown or in plain text. A *term* in emphasis that the essay defines goes into the \
    glossary.

    """

  private static func courseText(_ name: String) -> String {
    """
    # A course: which stages make a pack, in what order, with which options.
    # “studypack stages” lists all stages and options; “studypack check” finds mistakes.
    title: \(name)

    # Start from another course and change what this one lists.
    # inherits: ../other/course.yml

    # The same seed gives the same quiz.
    seed: 1

    # formats: [markdown, html]
    # theme: {templates: theme, stylesheet: theme/style.css}

    stages:
      - summary
      - glossary: {limit: 20}
      - perspectives
      - quiz: {count: 10}
      # A program of your own, made by “studypack new stage timeline”:
      # - run: [python3, timeline.py]
      #   as: timeline

    """
  }

  private static func stageText(_ name: String) -> String {
    """
    #!/usr/bin/env python3
    \"\"\"A stage: reads one JSON document from standard input, writes one to standard output.

    “studypack schema stage-request” and “studypack schema stage-response” describe them. What is
    written to standard error is shown under the stage's name. This start lists the essay's longest
    sentences; replace it with something useful.
    \"\"\"
    import json
    import sys

    request = json.load(sys.stdin)
    if request["protocol"] != 1:
        json.dump({"protocol": 1, "error": {"message": "this stage speaks protocol 1"}}, sys.stdout)
        sys.exit()

    count = request["options"].get("count", 3)
    sentences = sorted(request["reading"]["sentences"], key=lambda s: -len(s["text"]))[:count]

    # Everything that a stage says names the sentence that it rests on.
    lines = [{"text": s["text"], "evidence": [{"sentence": s["id"]}]} for s in sentences]
    items = [[{"kind": "paragraph", "text": [line["text"], {"evidence": line["evidence"]}]}] for line in lines]
    document = {
        "name": "\(name)", "title": "\(name)", "summary": "The longest sentences",
        "blocks": [{"kind": "list", "items": items}] if items else ["The essay has no sentences."],
    }
    json.dump({"protocol": 1, "content": {"lines": lines}, "documents": [document]}, sys.stdout)

    """
  }
}
