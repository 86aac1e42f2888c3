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

  /// The hashes of the stems, in order.
  private let words: [UInt64]

  /// - Parameter text: as noted, tags and quotation marks included.
  init(_ text: String) {
    let hashes = Self.plain(text) ?? Self.any(text)
    words = hashes.count < 2 ? hashes : Array(Set(hashes)).sorted()
  }

  private static func any(_ text: String) -> [UInt64] {
    let all = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }
    return all.filter { !ordinary.contains($0) && Alias($0) == nil }.map(\.stem).map {
      $0.utf8.allSatisfy { $0 < 0x80 }
        ? WordHash($0.utf8).value : UInt64(bitPattern: Int64($0.hashValue))
    }
  }

  /// The same for a text without accents, byte by byte; nil for any other.
  private static func plain(_ text: String) -> [UInt64]? {
    var hashes: [UInt64] = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x80...: return nil
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39, 0x27: word.append(byte)
      default: end(&word, &hashes)
      }
    }
    end(&word, &hashes)
    return hashes
  }

  private static func end(_ word: inout [UInt8], _ hashes: inout [UInt64]) {
    guard !word.isEmpty else { return }
    defer { word.removeAll(keepingCapacity: true) }
    guard ordinaryHashes[WordHash(word)] == nil, !isAlias(word) else { return }
    hashes.append(PlainStem.hash(of: word))
  }

  private static func isAlias(_ word: [UInt8]) -> Bool {
    word[0] == UInt8(ascii: "p") && Alias(String(decoding: word, as: UTF8.self)) != nil
  }

  private static let ordinaryHashes = ordinary.reduce(into: HashIndex()) { index, word in
    index[WordHash(word.utf8)] = 0
  }

  var count: Int { words.count }

  private func sharedCount(with other: ContentWords) -> Int {
    var (here, there, count) = (0, 0, 0)
    while here < words.count, there < other.words.count {
      if words[here] == other.words[there] { count += 1 }
      let (one, two) = (words[here], other.words[there])
      if one <= two { here += 1 }
      if two <= one { there += 1 }
    }
    return count
  }

  /// How much of the two is alike, up to 1; nil when they do not say much the same.
  ///
  /// One note taker writes more than the other, so the shorter line is what counts.
  func likeness(to other: ContentWords) -> Double? {
    let shared = sharedCount(with: other)
    let (shorter, longer) = (min(count, other.count), max(count, other.count))
    guard shared > 0, shared * 2 > shorter, shared > 1 || longer <= 2 else { return nil }
    // Of two lines that fit as well, the one that adds least says most nearly the same.
    return (Double(shared) / Double(shorter) + Double(shared) / Double(longer)) / 2
  }
}

/// The stem of a word of plain small letters, figures and apostrophes.
private enum PlainStem {
  static func hash(of word: [UInt8]) -> UInt64 {
    var letters: [UInt8] = []
    letters.reserveCapacity(word.count)
    for letter in word where letter != letters.last { letters.append(letter) }
    let ending = Substring.endingBytes.first { ending in
      letters.count - ending.count >= Substring.shortestStem
        && letters[(letters.count - ending.count)...].elementsEqual(ending)
    }
    letters.removeLast(ending?.count ?? 0)
    switch letters.last {
    case UInt8(ascii: "z"): letters[letters.count - 1] = UInt8(ascii: "s")
    case UInt8(ascii: "v"): letters[letters.count - 1] = UInt8(ascii: "f")
    default: break
    }
    return WordHash(letters).value
  }
}

extension Substring {
  fileprivate static let endingBytes = endings.map { Array($0.utf8) }
  private static let endings = ["ingen", "ing", "jes", "je", "en", "ed", "es", "e", "t", "s", "d"]
  fileprivate static let shortestStem = 3

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
