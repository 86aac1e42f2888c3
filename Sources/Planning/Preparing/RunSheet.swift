package import Interviewing

/// All that is known of one talk before it is held, with the topic list it follows.
package struct RunSheet: Sendable, Equatable {
  package let dossier: String
  /// Which talk of the dossier, from 1.
  package let number: Int
  package let preparation: Preparation
  /// Nil while none is chosen, or when the chosen one is not there any more.
  package let list: TopicList?
  package let organisation: String?
  package let today: Day

  package init(
    dossier: String, number: Int, preparation: Preparation, list: TopicList?,
    organisation: String?, today: Day
  ) {
    self.dossier = dossier
    self.number = number
    self.preparation = preparation
    self.list = list
    self.organisation = organisation
    self.today = today
  }

  package var checklist: Checklist { Checklist(preparation) }
  package var timetable: Timetable? { list.map { Timetable($0) } }
  package var choice: GroupOrAlone { GroupOrAlone(preparation) }

  /// As decided; else as the list is meant, when it is meant for one form only.
  package var form: ConversationForm? {
    preparation.form ?? list.flatMap { $0.forms.count == 1 ? $0.forms[0] : nil }
  }

  /// How long the room is theirs; nil when either end is not known.
  package var minutes: Int? {
    guard let start = preparation.start, let end = preparation.end, start < end else { return nil }
    return end.minutes - start.minutes
  }

  /// By how many minutes the list is longer than the time there is; nil when it fits.
  package var minutesShort: Int? {
    guard let minutes, let timetable, timetable.minutes > minutes else { return nil }
    return timetable.minutes - minutes
  }
}
