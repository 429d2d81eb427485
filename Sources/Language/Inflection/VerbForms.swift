/// The five forms of an English verb.
public struct VerbForms: Hashable, Sendable {
  /// “take”.
  public let base: String
  /// “takes”.
  public let thirdPerson: String
  /// “took”; of “be”, “was”.
  public let past: String
  /// “taken”.
  public let pastParticiple: String
  /// “taking”.
  public let presentParticiple: String

  /// The forms of a verb given as a base form in lower case, in American spelling. A particle or
  /// object may follow after a space, as in “carry out”: the first word is inflected.
  public init(of base: String) {
    guard let space = base.firstIndex(of: " ") else {
      self = IrregularVerbs.forms(of: base) ?? VerbForms(regular: base)
      return
    }
    let verb = VerbForms(of: String(base[..<space]))
    let rest = base[space...]
    self.base = base
    thirdPerson = verb.thirdPerson + rest
    past = verb.past + rest
    pastParticiple = verb.pastParticiple + rest
    presentParticiple = verb.presentParticiple + rest
  }

  init(regular base: String) {
    self.base = base
    thirdPerson = Spelling.addingS(to: base)
    past = Spelling.addingEd(to: base)
    pastParticiple = past
    presentParticiple = Spelling.addingIng(to: base)
  }

  init(
    base: String, thirdPerson: String? = nil, past: String, pastParticiple: String,
    presentParticiple: String? = nil
  ) {
    self.base = base
    self.thirdPerson = thirdPerson ?? Spelling.addingS(to: base)
    self.past = past
    self.pastParticiple = pastParticiple
    self.presentParticiple = presentParticiple ?? Spelling.addingIng(to: base)
  }
}
