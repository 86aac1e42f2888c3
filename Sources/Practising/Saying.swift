internal import Interviewing
internal import Listening

/// What a line of the interviewer does to whoever hears it.
enum Saying: Equatable {
  case silence
  case greeting, thanks, goodbye
  /// "May I sit with you?"
  case permission
  /// "How are you?"
  case wellWish
  /// "Hm", "go on", "how nice".
  case encouragement
  case reflection
  case sharing
  case question(QuestionForm)
  /// Nothing that anybody could answer.
  case unclear
}

/// How a line is understood: the surest signs first.
struct Hearing {
  let line: String
  let words: Words
  let language: Language
  /// The content of what the persona said so far.
  let heard: Set<String>
  let persona: Persona

  init(_ line: String, _ language: Language, heard: Set<String>, by persona: Persona) {
    (self.line, self.language, self.heard, self.persona) = (line, language, heard, persona)
    words = Words(line)
  }

  /// More than anybody says in one breath.
  private static let longest = 600

  var saying: Saying {
    if line.trimmed.isEmpty || words.all.isEmpty && line.contains(".") { return .silence }
    if line.count > Self.longest || !words.all.contains(where: { $0.count > 1 }) { return .unclear }
    return courtesy ?? reflection ?? asked ?? told
  }

  private var asks: Bool { QuestionForm.purpose(of: line, in: language) == .asking }

  private var courtesy: Saying? {
    if asksPermission { return .permission }
    let isHello = words.all.first.map(Self.greetings.contains) ?? false
    if isHello, !asks, words.all.count <= 16 { return .greeting }
    guard words.all.count <= 8 else { return nil }
    let isPlain = words.content.subtracting(Words("vandaag today doing").stems).isEmpty
    if isPlain, Self.wellWishes.contains(where: words.contains(phrase:)) { return .wellWish }
    if asks { return nil }
    if Self.goodbyes.contains(where: words.contains(phrase:)) { return .goodbye }
    if words.contains(anyOf: Self.thanks) { return .thanks }
    return words.all.allSatisfy(Self.encouragements.contains) ? .encouragement : nil
  }

  /// Before the talk proper; "may I ask how old you are" asks.
  private var asksPermission: Bool {
    guard asks, Self.permissions.contains(where: words.contains(phrase:)) else { return false }
    let asksOn = words.contains(anyOf: ["vragen", "weten", "ask", "know", "vertellen", "tell"])
    return !asksOn
      || !words.contains(anyOf: [
        "hoe", "wat", "waar", "wie", "waarom", "of", "how", "what", "where", "who", "why", "if",
      ])
  }

  private var reflection: Saying? {
    if QuestionForm.purpose(of: line, in: language) == .checking { return .reflection }
    let opens = Self.reflections.contains(where: words.begins(with:))
    // "So how do you do that?" asks, whatever it begins with.
    if asks, opens, !isClosed || isTurned { return nil }
    if opens { return .reflection }
    guard let first = words.all.first, Self.others.contains(first), !asks || isClosed else {
      return nil
    }
    return asks && words.content.isDisjoint(with: heard) ? nil : .reflection
  }

  private var isClosed: Bool {
    QuestionForm.judging(line, in: language).findings.contains(.closed)
  }

  /// A verb before "you": a question in its form.
  private var isTurned: Bool {
    words.all.count > 2 && Self.others.contains(words.all[2])
      && !["voor", "dat", "wat", "als", "for", "that", "what", "if"].contains(words.all[1])
  }

  private var asked: Saying? {
    asks ? .question(QuestionForm.judging(line, in: language)) : nil
  }

  private var told: Saying {
    if words.contains(anyOf: Self.own) { return .sharing }
    let isAbout = persona.subjects.contains { $0.cues.weight(of: words, in: language) > 0 }
    // A lone word, as on a form.
    if isAbout, words.all.count <= 3 { return .question(.judging(line + "?", in: language)) }
    if words.content.count > 1, !words.content.isDisjoint(with: heard) { return .reflection }
    return isSentence ? .encouragement : .unclear
  }

  /// Whether there is any word in it that people use, or it is called out.
  private var isSentence: Bool {
    words.content.count < words.all.count || line.trimmed.hasSuffix("!")
  }
}

extension Hearing {
  private static let goodbyes = [
    "tot ziens", "doei", "tot de volgende", "tot volgende", "fijne dag", "tot snel", "dag hoor",
    "goodbye", "bye", "see you", "have a good day", "have a nice day",
  ]
  private static let permissions = [
    "mag ik", "mogen we", "vind je het goed", "vindt u het goed", "vind je het oke", "may i",
    "could i", "can i", "mind if", "do you mind", "is it all right", "is it ok",
  ]
  private static let wellWishes = [
    "hoe gaat het", "hoe is het", "alles goed", "hoe gaat ie", "hoe maakt", "how are you",
    "how is it going", "how's it going", "are you well",
  ]
  private static let thanks: Set = ["dank", "bedankt", "dankjewel", "dankuwel", "thanks", "thank"]
  private static let greetings: Set = [
    "hallo", "hoi", "dag", "hey", "hee", "goedemorgen", "goedemiddag", "goedenavond", "goeiemorgen",
    "goeiemiddag", "goedendag", "welkom", "hello", "hi", "welcome", "morning", "good", "salaam",
  ]
  private static let encouragements: Set = [
    "hm", "hmm", "mm", "mmm", "mhm", "ja", "ok", "oke", "oh", "o", "aha", "ah", "echt", "waar",
    "wow", "mooi", "fijn", "leuk", "goed", "precies", "ga", "door", "verder", "vertel", "maar",
    "rustig", "neem", "de", "tijd", "wat", "knap", "bijzonder", "zo", "snap", "begrijp", "ik",
    "dat",
    "het", "tuurlijk", "natuurlijk", "yes", "yeah", "right", "i", "see", "really", "nice", "go",
    "on", "sure", "of", "course", "take", "your", "time", "how", "lovely", "good", "that's", "is",
    "understand", "and", "then", "en", "toen", "wauw", "goh", "tja",
  ]
  private static let reflections = [
    "dus", "je zegt", "jij zegt", "u zegt", "je bedoelt", "u bedoelt", "het klinkt", "dat klinkt",
    "klinkt alsof", "ik hoor dat", "ik hoor je", "ik begrijp dat", "ik snap dat", "wat ik hoor",
    "voor jou", "voor u",
    "als ik je", "als ik u", "met andere woorden", "so", "you say", "you said", "you mean",
    "it sounds", "that sounds", "sounds like", "i hear that", "i hear you", "i understand that",
    "what i hear", "for you",
    "if i understand", "in other words",
  ]
  private static let others: Set = ["je", "jij", "u", "jullie", "you"]
  private static let own: Set = [
    "ik", "mij", "mijn", "wij", "we", "ons", "onze", "i", "i'm", "i've", "my", "me", "our", "us",
  ]
}
