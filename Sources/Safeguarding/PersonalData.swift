package import Interviewing

/// A kind of personal data that a text can hold.
///
/// Raw values are the words of `privacy scan --json`.
package enum PersonalData: String, CaseIterable, Sendable {
  case person, bsn, iban, phone, email, postcode, address, birthdate
}

extension PersonalData {
  package var name: Bilingual {
    switch self {
    case .person: Bilingual(nl: "naam", en: "name")
    case .bsn: Bilingual(nl: "burgerservicenummer", en: "citizen service number")
    case .iban: Bilingual(nl: "rekeningnummer", en: "bank account")
    case .phone: Bilingual(nl: "telefoonnummer", en: "phone number")
    case .email: Bilingual(nl: "e-mailadres", en: "e-mail address")
    case .postcode: Bilingual(nl: "postcode", en: "postcode")
    case .address: Bilingual(nl: "adres", en: "address")
    case .birthdate: Bilingual(nl: "geboortedatum", en: "date of birth")
    }
  }

  /// What could stand there instead.
  package var proposal: Bilingual {
    self == .bsn
      ? Bilingual(nl: BSN.mask, en: BSN.mask)
      : Bilingual(nl: "[\(name.nl)]", en: "[\(name.en)]")
  }
}

/// A piece of a text that may tell who somebody is.
package struct PersonalFinding: Sendable, Equatable {
  /// Unicode code points of the text, not characters.
  package let range: Range<Int>
  package let kind: PersonalData
  /// Why it was taken for one.
  package let rule: DetectionRule
}

extension PersonalData {
  /// All that was found in a text, in order, none of it twice.
  ///
  /// - Parameter ownNames: names that are known to belong to the people of this conversation; they
  ///   are found wherever they stand, in any case.
  package static func findings(in text: String, ownNames: [String] = []) -> [PersonalFinding] {
    findings(in: Array(text.unicodeScalars), knowing: KnownWords(names: ownNames))
  }

  /// What has a form of its own goes first: a name is only looked for in what is left.
  static func findings(
    in scalars: [Unicode.Scalar], knowing known: KnownWords
  ) -> [PersonalFinding] {
    let own = known.findings(in: scalars)
    var found = Reserved()
    found.add(Emails.findings(in: scalars))
    found.add(IBAN.findings(in: scalars))
    let reading = Reading(scalars)
    found.add(BSN.findings(in: reading))
    found.add(BirthDates.findings(in: reading))
    found.add(Phones.findings(in: reading))
    let people = own.filter { $0.kind == .person }
    found.add(Addresses.findings(in: reading).map { $0.beginning(after: people, in: scalars) })
    found.add(Postcodes.findings(in: reading, addresses: found.findings))
    found.add(NameSearch.findings(in: reading, taken: found))
    return found.findings.joined(with: own)
  }
}

/// A text as the detectors read it.
struct Reading: Sendable {
  let scalars: [Unicode.Scalar]
  let words: [Word]
  let groups: [DigitGroup]

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    words = Word.words(of: scalars)
    groups = DigitGroup.groups(in: scalars)
  }

  /// The first word that begins at this code point or after it.
  func word(from offset: Int) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func character(at offset: Int) -> Unicode.Scalar? {
    scalars.indices.contains(offset) ? scalars[offset] : nil
  }
}

/// Findings that do not overlap: the first to come stays.
struct Reserved: Sendable {
  private(set) var findings: [PersonalFinding] = []

  mutating func add(_ new: [PersonalFinding]) {
    guard !new.isEmpty else { return }
    var merged: [PersonalFinding] = []
    var old = findings[...]
    for finding in new.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      while let first = old.first, first.range.upperBound <= finding.range.lowerBound {
        merged.append(old.removeFirst())
      }
      let isFree = old.first.map { $0.range.lowerBound >= finding.range.upperBound } ?? true
      let isAfter = merged.last.map { $0.range.upperBound <= finding.range.lowerBound } ?? true
      if isFree, isAfter { merged.append(finding) }
    }
    findings = merged + old
  }
}
