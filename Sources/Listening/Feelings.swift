internal import Interviewing

/// What the words of a note show: strain, joy, something tender, something that many share.
///
/// The words are beginnings of words, from ordinary Dutch and English. They only decide whether a
/// line of advice appears, and are never kept or shown as a judgement of somebody.
enum Feelings {
  /// Something that was seen is strain unless it is plainly joy or plainly nothing; in what was said
  /// only the words themselves count.
  static func strain(in note: Note) -> Bool {
    let isStrained = note.begins(withAnyOf: strained)
    guard note.utterance.kind == .observation else { return note.isHeard && isStrained }
    return isStrained || !note.begins(withAnyOf: joyful) && !note.begins(withAnyOf: neutral)
  }

  static func joy(in note: Note) -> Bool {
    (note.utterance.kind == .observation || note.isHeard) && note.begins(withAnyOf: joyful)
      && !note.begins(withAnyOf: strained)
  }

  /// Debts, illness, grief, violence, papers, faith: what is not told in front of everybody.
  static func isTender(_ note: Note) -> Bool { note.begins(withAnyOf: tender) }

  /// "Bij ons allemaal", "everyone here".
  static func isShared(_ note: Note) -> Bool {
    let text = " " + note.text.lowercased().filter { $0.isLetter || $0 == " " } + " "
    return shared.contains { text.contains(" \($0) ") }
  }

  private static let strained = Set(
    """
    huil gehuild tranen verdriet boos kwaad woedend bang angst schaam schamen geschaamd wanhoop radeloos
    paniek eenzaam gepest kapot overleden doodgegaan trauma nachtmerr machteloos vernederd
    cry cried crying tears sad sadness angry afraid scared frighten asham desperate panic lonely bullied
    grief trauma nightmare powerless humiliat heartbroken
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let joyful = Set(
    """
    lacht lachen gelach glimlach straalt stralen trots enthousiast blij grijnst zingt plezier opgelucht
    laugh smile smiling beam proud pride enthusias happy grin sings joy relieved lights
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let neutral = Set(
    """
    knikt knikken drinkt koffie thee komt binnen schenkt loopt telefoon gaat naar pakt
    nods nodding drinks coffee tea comes walks phone takes
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let tender = Set(
    """
    schuld deurwaarder mishandel geslagen scheiding gescheiden verslaafd verslav abortus kanker depress
    zelfmoord uitgezet uitzetting illegaal verblijfsvergunning incest misbruik gevangen
    debt bailiff abuse beaten divorce addict abortion cancer suicid deport undocumented prison
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let shared = [
    "bij ons allemaal", "wij allemaal", "we allemaal", "iedereen hier", "iedereen bij ons",
    "allemaal hier", "bijna iedereen", "veel mensen hier", "alle moeders", "alle ouders",
    "all of us", "everyone here", "everybody here", "we all", "many people here", "all the mothers",
    "all the parents",
  ]
}

extension Note {
  fileprivate func begins(withAnyOf beginnings: Set<String>) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains { word in
      word.indices.contains { beginnings.contains(String(word[...$0])) }
    }
  }
}
