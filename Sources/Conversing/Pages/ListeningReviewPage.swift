package import Interviewing
internal import Listening

extension Page {
  /// A look back for the interviewer alone: how they listened, kindly.
  package init(reviewing interview: Interview, in language: Language) {
    self.init()
    add(Bilingual(nl: "Hoe jij luisterde", en: "How you listened")[language], .title, indent: 0)
    let review = ListeningReview(interview)
    for sentence in review.sentences { add("· " + sentence[language]) }
    add(
      Bilingual(
        nl: "Dit komt alleen uit wat er staat. Wat je niet opschreef, telt net zo goed.",
        en: "This is only from what is written down. What you did not note counts just as much.")[
          language], .dim)
  }
}
