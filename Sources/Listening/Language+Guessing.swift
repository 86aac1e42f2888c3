package import Interviewing

extension Language {
  /// The language a sentence is most likely in, by its small words; `otherwise` when they don't tell.
  package static func guessed(of text: String, otherwise: Language) -> Language {
    let (dutch, english, _) = counts(in: text)
    if dutch == english { return otherwise }
    return dutch > english ? .dutch : .english
  }

  /// Whether a text is in a language that no rules are known for, by its script or small words.
  package static func isForeign(_ text: String) -> Bool {
    let part = text[text.lastPart...]
    let letters = part.unicodeScalars.lazy.filter(\.properties.isAlphabetic)
    let latin = letters.count { $0.value < 0x250 || 0x1E00...0x1EFF ~= $0.value }
    let all = letters.count
    if all > 0, latin * 2 < all { return true }
    let (dutch, english, foreign) = counts(in: text)
    return foreign > dutch + english
  }

  private static func counts(in text: String) -> (dutch: Int, english: Int, foreign: Int) {
    var (dutch, english, foreign) = (0, 0, 0)
    let part = text[text.lastPart...].lowercased()
    for word in part.split(whereSeparator: { !$0.isLetter && $0 != "'" }) {
      if dutchWords.contains(word) { dutch += 1 }
      if englishWords.contains(word) { english += 1 }
      if foreignWords.contains(word) || word.contains(where: foreignLetters.contains) {
        foreign += 1
      }
    }
    return (dutch, english, foreign)
  }

  /// Letters that neither language writes, of Polish, Turkish, Romanian, Czech and German.
  private static let foreignLetters: Set<Character> = Set("ąęłśżźćńğışřžčšțșăõßø")

  /// Small words of Polish, Turkish, German, French, Spanish, Romanian and Somali that neither
  /// Dutch nor English has.
  private static let foreignWords: Set<Substring> = [
    "czy", "jak", "gdzie", "kiedy", "jest", "nie", "pan", "pani", "dlaczego", "ile", "pana",
    "mieszka", "nasıl", "nerede", "neden", "bir", "ve", "siz", "sen", "için", "var", "mı", "mu",
    "ist", "nicht", "haben", "sie", "und", "warum", "wo", "ihnen", "ihr", "einen", "comment",
    "vous", "est", "êtes", "avez", "quel", "quelle", "pourquoi", "votre", "où", "cómo", "dónde",
    "usted", "está", "tiene", "qué", "cuándo", "por", "unde", "cum", "este", "când", "sunteți",
    "waa", "maxaad", "sidee", "iyo",
  ]

  /// The most frequent words that the other language does not have.
  private static let dutchWords: Set<Substring> = [
    "de", "het", "een", "en", "van", "ik", "je", "jij", "u", "uw", "jouw", "jullie", "dat", "die",
    "dit", "niet", "wat", "hoe", "waar", "waarom", "wanneer", "wie", "welke", "hebt", "heeft",
    "heb",
    "bent", "ben", "zijn", "wordt", "kunt", "kun", "kan", "zou", "zouden", "wil", "wilt", "vindt",
    "vind", "gaat", "ga", "met", "voor", "op", "bij", "naar", "uit", "over", "om", "te", "er",
    "ook",
    "nog", "maar", "als", "dan", "eens", "iets", "vertel", "vertellen", "hier", "mij", "me", "ons",
    "hoeveel", "hoelang", "werkt", "woont", "ze", "wij", "hij", "mijn", "onze", "zo", "al", "thuis",
    "geen", "wel", "veel", "weer", "meer", "moet", "mag", "komt", "doet", "hè", "toch",
  ]

  private static let englishWords: Set<Substring> = [
    "the", "a", "an", "and", "or", "i", "you", "your", "yours", "that", "this", "these", "not",
    "what", "how", "where", "why", "when", "who", "which", "have", "has", "had", "are", "do",
    "does",
    "did", "can", "could", "would", "should", "will", "with", "for", "on", "at", "to", "from",
    "about",
    "there", "also", "but", "if", "then", "something", "tell", "here", "my", "our", "they", "them",
    "it", "be", "been", "feel", "think", "like", "want", "any", "some", "much", "many", "often",
    "isn't", "don't", "doesn't", "didn't", "wouldn't", "aren't", "he", "she", "his", "her", "were",
    "as", "know", "by", "out", "up", "ever", "still", "which", "until", "while",
  ]
}
