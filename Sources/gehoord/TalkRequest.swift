/// What `gesprek` was asked to do.
struct TalkRequest {
  var list: String?
  var form: String?
  var dossier: String?
  var participants: [String] = []
  var withoutOpening = false

  init(_ arguments: TalkArguments) {
    list = arguments.list
    form = arguments.form
    dossier = arguments.dossier
    participants = arguments.participants
    withoutOpening = arguments.withoutOpening
  }

  /// The plain cases at once: the parser takes 2 ms, which stand between start and prompt.
  ///
  /// Nil for anything it doesn't know at sight; the parser then looks, and words what is wrong.
  init?(_ words: [String]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-") else {
        if list != nil { return nil }
        list = word
        continue
      }
      if word == "--zonder-opening" || word == "--no-opening" {
        withoutOpening = true
        continue
      }
      guard let value = rest.popFirst(), !value.hasPrefix("-"), take(word, value) else {
        return nil
      }
    }
  }

  private mutating func take(_ option: String, _ value: String) -> Bool {
    switch option {
    case "--vorm", "--form": form = value
    case "--dossier": dossier = value
    case "--deelnemer", "--participant": participants.append(value)
    default: return false
    }
    return true
  }
}
