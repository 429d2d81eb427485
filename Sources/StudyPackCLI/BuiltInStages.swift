import Anki
import Glossary
import Moodle
import Perspectives
import QTI
import Quiz
import StudyPack
import Summary
import Tables

/// The stages in the box, in the order in which their parts appear in a pack.
let builtInStages: [any Stage.Type] = [
  Summary.self,
  Glossary.self,
  Perspectives.self,
  Quiz.self,
  Moodle.self,
  Anki.self,
  QTI.self,
  Tables.self,
]
