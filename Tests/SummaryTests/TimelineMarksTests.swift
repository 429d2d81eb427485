import StudyPack
import Testing

@testable import Summary

@Suite("A timeline drawn")
struct TimelineMarksTests {
  private static func events(_ dates: [String]) -> [TimelineEvent] {
    dates.map { TimelineEvent(id: "event-\($0)", date: $0, edtf: $0, text: "", evidence: []) }
  }

  @Test("Ranges, decades and centuries span years; a month is a part of one")
  func spans() {
    let marks = TimelineMarks(Self.events(["18XX", "1861/1865", "195X", "1787-07"])).drawing.marks
    #expect(marks.map(\.start) == [1800, 1861, 1950, 1787.5])
    #expect(marks.map(\.end) == [1900, 1865, 1960, nil])
  }

  @Test("A date is marked once, however many events it has")
  func once() {
    #expect(TimelineMarks(Self.events(["1410", "1410", "1512"])).drawing.marks.count == 2)
  }

  @Test("The drawing has a name, says its dates in order, and escapes what the essay writes")
  func drawing() {
    let timeline = DocumentTimeline(marks: [
      .init(label: "<1410>", start: 1410), .init(label: "1512", start: 1512, end: 1520),
    ])
    let page = HTMLRenderer().render(
      Document(name: "summary", title: "", summary: "", blocks: [.timeline(timeline)]))
    #expect(page.contains("<title id=\"timeline-title\">\nTimeline\n</title>"))
    #expect(page.contains("In order: &lt;1410&gt;, 1512."))
    #expect(!page.contains("<1410>"))
    #expect(page.contains("class=\"bar\""))
  }

  @Test("Where all happened at one time nothing is drawn")
  func oneTime() {
    let timeline = DocumentTimeline(marks: [.init(label: "1410", start: 1410)])
    let document = Document(name: "summary", title: "", summary: "", blocks: [.timeline(timeline)])
    #expect(!HTMLRenderer().render(document).contains("svg"))
  }
}
