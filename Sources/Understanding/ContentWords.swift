internal import Interviewing

/// What a line is about, as two note takers would both have it: its content words, each without its
/// ending, so that *liggen* and *ligt* are one.
struct ContentWords: Sendable, Hashable {
  /// Words that any line may have; "not" and "never" are no such words.
  private static let ordinary: Set<Substring> = Set(
    """
    de het een en of maar want dus als dan dat die dit deze er is was zijn ben bent waren wordt ik \
    je jij jouw jullie hij zij ze zich wij we hun hen haar hem mijn me mij u uw van in op aan bij \
    met voor door over om te tot uit naar ook nog wel al zo heel erg heeft heb hebt hebben had gaat \
    ga gaan kan kun kunnen wil wilt willen moet moeten zegt zei soms eens even toch \
    the a an and or but so if then that this these there is was are am were be been it its i you \
    your he she they them his her we our us my me of in on at by with for from over to up out as \
    also too very has have had does do did can could will would want wants must says said
    """.split(whereSeparator: \.isWhitespace))

  private let words: Set<String>

  /// - Parameter text: as noted, tags and quotation marks included.
  init(_ text: some StringProtocol) {
    let all = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }
    words = Set(all.filter { !Self.ordinary.contains($0) && Alias($0) == nil }.map(\.stem))
  }

  var count: Int { words.count }

  /// How much of the two is alike, up to 1; nil when they do not say much the same.
  ///
  /// One note taker writes more than the other, so the shorter line is what counts.
  func likeness(to other: ContentWords) -> Double? {
    let shared = words.intersection(other.words).count
    let (shorter, longer) = (min(count, other.count), max(count, other.count))
    guard shared > 0, shared * 2 > shorter, shared > 1 || longer <= 2 else { return nil }
    // Of two lines that fit as well, the one that adds least says most nearly the same.
    return (Double(shared) / Double(shorter) + Double(shared) / Double(longer)) / 2
  }
}

extension Substring {
  private static let endings = ["ingen", "ing", "jes", "je", "en", "ed", "es", "e", "t", "s", "d"]
  private static let shortestStem = 3

  /// A word without its ending, good enough to compare with: *brieven* and *brief* are `brief`,
  /// *kookt* and *koken* are `kok`.
  fileprivate var stem: String {
    var letters: [Character] = []
    for letter in self where letter != letters.last { letters.append(letter) }
    let word = String(letters)
    let ending = Self.endings.first { ending in
      word.hasSuffix(ending) && word.count - ending.count >= Self.shortestStem
    }
    let root = word.dropLast(ending?.count ?? 0)
    switch root.last {
    case "z": return root.dropLast() + "s"
    case "v": return root.dropLast() + "f"
    default: return String(root)
    }
  }
}
