package import Interviewing
package import Understanding
package struct TeamReport: Sendable {
  package let summary: Summary
  package let dossier: String
  package let organisation: String?
  package let language: Language
  package let date: String
  package let quotesLeftOut: Int
  package let peopleLeftOut: Int
  package let skippedFiles: [String]
  package init(
    summary: Summary, dossier: String, organisation: String?, language: Language, date: String,
    quotesLeftOut: Int, peopleLeftOut: Int, skippedFiles: [String]
  ) {
    self.summary = summary; self.dossier = dossier; self.organisation = organisation;
    self.language = language; self.date = date; self.quotesLeftOut = quotesLeftOut;
    self.peopleLeftOut = peopleLeftOut; self.skippedFiles = skippedFiles
  }
  package func markdown() -> String { "" }
  package func html() -> String { "" }
}
