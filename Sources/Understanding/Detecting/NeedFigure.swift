/// What is weighed of a line beside its signs.
enum NeedFigure: Int, CaseIterable, Sendable {
  case always, subject, askedAbout, weakWithSubject, strongWithSubject, kinds
  case hushed, aside, solved, denied, well, past, trivial, oneself, agrees, refuses
  case question, short, long, negation, negationWithSubject
  case pleasant, fact, duty, still, noSign, notes
  case wishWithoutSubject, wishAndTrivial, wishOfAnother, wishAndPleasant, wishOfStranger
  case wishOfOneselfWithSubject, troubleWithSubject, troubleCount, pleasantCount
  case factWithoutTrouble, stillWithSubject, subjectOfOneself, loss, weakCount, askedOfTrouble
  /// All its verbs are in the past.
  case bygone, weakAndBygone, strongAndBygone
  case weakOnly, weakWithoutOneself, weakAndPleasant
  case giving, opinion, planned, stranger, strangerWithoutOneself, anotherWithoutOneself
  case strongAndWell, weakAndWell, wishAndPlanned
  case askingWithSubject, askingWithoutSubject, askingAndTrivial
  /// What its words were found to say, whatever the rules find.
  case words
}
