import Assessment
import Testing

@Suite("Reading GIFT")
struct GIFTReaderTests {
  private func item(_ text: String) throws -> QuizItem {
    let reader = GIFTReader(text)
    #expect(reader.faults.isEmpty, "\(reader.faults)")
    return try #require(reader.items.first)
  }

  @Test("A choice has its options, their feedback and the feedback for all")
  func choice() throws {
    let item = try item(
      "::Lamp:: Who lit the lamp? {\n=Ada Penrose#She did.\n~Ruth Crane#No.\n~Ivor\n####See line 3.}"
    )
    #expect(item.kind == .choice)
    #expect(item.stem == "Who lit the lamp?")
    #expect(item.options.map(\.text) == ["Ada Penrose", "Ruth Crane", "Ivor"])
    #expect(item.options.map(\.correct) == [true, false, false])
    #expect(item.options.map(\.feedback) == ["She did.", "No.", nil])
    #expect(item.answer == "Ada Penrose")
    #expect(item.feedback == "See line 3.")
  }

  @Test("Several answers may be right, by their weights")
  func several() throws {
    let item = try item("Which? {~%50%a ~%50%b ~%-100%c}")
    #expect(item.options.map(\.correct) == [true, true, false])
    #expect(item.answer == "a; b")
  }

  @Test(
    "Each form of answer makes its kind",
    arguments: [
      ("It rained.{T}", QuizKind.trueFalse, "True"),
      ("It rained. {FALSE#It was dry.#Well done.}", .trueFalse, "False"),
      ("Who?{=Ada =Ada Penrose}", .short, "Ada"),
      ("When?{#1874}", .short, "1874"), ("When?{#1874:0}", .short, "1874"),
      ("When?{#=1874 =1875#later}", .short, "1874"),
      ("A {=lantern =lamp} is carried.", .cloze, "lantern"),
      ("Join. {=a -> 1 =b -> 2}", .matching, "a: 1; b: 2"), ("Discuss.{}", .essay, ""),
      ("A {~cat =lamp} shines.", .choice, "lamp"),
    ])
  func kinds(text: String, kind: QuizKind, answer: String) throws {
    let item = try item(text)
    #expect(item.kind == kind)
    #expect(item.answer == answer)
  }

  @Test("A missing word leaves a gap")
  func gap() throws {
    #expect(try item("A {=lantern}.").stem == "A ____.")
    #expect(try item("A {=lantern} is carried.").stem == "A ____ is carried.")
    #expect(try item("A {=lantern =lamp}.").accepted == ["lamp"])
  }

  @Test("A sign after a backslash stands for itself")
  func escapes() throws {
    let item = try item(##"What is \{x\} \= \~y \# \: \\ C:\new? {=a\=b#no\#te ~c\~d}"##)
    #expect(item.stem == ##"What is {x} = ~y # : \ C: ew?"##)
    #expect(item.options.map(\.text) == ["a=b", "c~d"])
    #expect(item.options[0].feedback == "no#te")
  }

  @Test("Comments and categories are passed over, and blank lines part questions")
  func blocks() {
    let reader = GIFTReader(
      "// one\n$CATEGORY: a/b\n\nOne?{T}\r\n\r\n// two\nTwo?\n{F}\n\n\n\nThree?{}")
    #expect(reader.items.map(\.stem) == ["One?", "Two?", "Three?"])
  }

  @Test("A question with a title keeps its id when its words change")
  func titles() throws {
    #expect(try item("::q1::Who?{=a ~b}").id == item("::q1::Who was it?{=a ~b}").id)
    #expect(try item("Who?{=a ~b}").id != item("Who was it?{=a ~b}").id)
  }

  @Test(
    "What makes no item is told with its line, and the rest is read",
    arguments: [
      ("What?", GIFTFault.Problem.noAnswers), ("What? {=a", .unclosed), ("What? a}", .unclosed),
      ("What? {=a} and {=b}", .twoAnswers), ("{=a}", .noStem), ("What? {~a ~b}", .noRightAnswer),
      ("What? {perhaps}", .noRightAnswer), ("What? {=a -> =b -> c}", .halfPair("a ->")),
      ("What? {#1..5}", .range("1..5")), ("What? {#3:1}", .range("3:1")),
      ("[html]<b>What?</b>{T}", .html),
    ])
  func faults(text: String, problem: GIFTFault.Problem) {
    let reader = GIFTReader("One?{T}\n\n\(text)\n\nTwo?{T}")
    #expect(reader.faults == [GIFTFault(problem, line: 3)])
    #expect(reader.items.count == 2)
  }

  @Test(
    "Any text is read to its end", arguments: ["", "{", "}", "\\", "::", "=", "{%}", "{=%}"])
  func odd(text: String) { #expect(GIFTReader(text).items.count <= 1) }
}
