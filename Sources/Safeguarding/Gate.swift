package import Interviewing

/// The one gate before the disk: every event, draft and import passes it.
///
/// Citizen service numbers are masked, and the names of the people in the talk become their aliases.
package struct Gate: Sendable, Equatable {
  package var pseudonyms: Pseudonyms

  package init(pseudonyms: Pseudonyms = Pseudonyms()) { self.pseudonyms = pseudonyms }

  /// The text as it may be kept, and how many citizen service numbers were masked.
  package func passing(_ text: String) -> (text: String, masked: Int) {
    let (text, masked) = BSN.masking(text)
    return (pseudonyms.concealing(text), masked)
  }

  /// The event as it may be kept, and how many citizen service numbers were masked.
  package func passing(_ event: Event) -> (event: Event, masked: Int) {
    switch event {
    case .noted(var utterance):
      let (text, masked) = passing(utterance.text)
      utterance.text = text
      utterance.tags = utterance.tags.map { passing($0).text }
      return (.noted(utterance), masked)
    case .edited(let note, let text, let tags):
      let (text, masked) = passing(text)
      return (.edited(note: note, text: text, tags: tags.map { passing($0).text }), masked)
    case .responded(let note, let response, let text?):
      let (text, masked) = passing(text)
      return (.responded(to: note, response, text: text), masked)
    case .judged(let note, let judgement, let label?):
      let (label, masked) = passing(label)
      return (.judged(note: note, judgement, label: label), masked)
    case .opened(var opening):
      let (title, masked) = passing(opening.title)
      opening.title = title
      return (.opened(opening), masked)
    default: return (event, 0)
    }
  }
}
