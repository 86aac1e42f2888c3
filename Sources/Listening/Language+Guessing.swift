package import Interviewing

extension Language {
  /// The language a sentence is most likely in, by its small words; `otherwise` when they don't tell.
  package static func guessed(of text: String, otherwise: Language) -> Language {
    var (dutch, english) = (0, 0)
    for word in text.suffix(2_000).lowercased().split(whereSeparator: { !$0.isLetter }) {
      if dutchWords.contains(word) { dutch += 1 }
      if englishWords.contains(word) { english += 1 }
    }
    if dutch == english { return otherwise }
    return dutch > english ? .dutch : .english
  }

  /// The most frequent words that the other language does not have.
  private static let dutchWords: Set<Substring> = [
    "de", "het", "een", "en", "van", "ik", "je", "jij", "u", "uw", "jouw", "jullie", "dat", "die",
    "dit", "niet", "wat", "hoe", "waar", "waarom", "wanneer", "wie", "welke", "hebt", "heeft",
    "heb",
    "bent", "ben", "zijn", "wordt", "kunt", "kun", "kan", "zou", "zouden", "wil", "wilt", "vindt",
    "vind", "gaat", "ga", "met", "voor", "op", "bij", "naar", "uit", "over", "om", "te", "er",
    "ook",
    "nog", "maar", "als", "dan", "eens", "iets", "vertel", "vertellen", "hier", "mij", "me", "ons",
    "geen", "wel", "veel", "weer", "meer", "moet", "mag", "komt", "doet", "hè", "toch",
  ]

  private static let englishWords: Set<Substring> = [
    "the", "a", "an", "and", "of", "i", "you", "your", "yours", "that", "this", "these", "not",
    "what", "how", "where", "why", "when", "who", "which", "have", "has", "had", "are", "do",
    "does",
    "did", "can", "could", "would", "should", "will", "with", "for", "on", "at", "to", "from",
    "about",
    "there", "also", "but", "if", "then", "something", "tell", "here", "my", "our", "they", "them",
    "it", "be", "been", "feel", "think", "like", "want", "any", "some", "much", "many", "often",
    "isn", "don", "doesn", "didn", "wouldn", "aren",
  ]
}
