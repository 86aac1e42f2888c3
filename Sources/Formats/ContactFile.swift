package import Interviewing

/// The contacts of one dossier as they stand on disk: each sealed under that person's own key.
///
///     {"v":1,"people":{"p3":"<Base64>"}}
package struct ContactFile: Sendable {
  private let dossier: String
  private var people: [String: [UInt8]]

  /// - Parameter dossier: the key file's id.
  package init(dossier: String) {
    self.dossier = dossier
    people = [:]
  }

  /// Nil when these bytes are no contacts file.
  package init?(reading bytes: [UInt8], dossier: String) {
    guard let json = try? JSON(parsing: bytes), let members = json["people"]?.members else {
      return nil
    }
    self.dossier = dossier
    people = [:]
    for member in members {
      people[member.key] = member.value.string.flatMap { Base64.bytes(of: $0) }
    }
  }

  package var bytes: [UInt8] {
    let members = people.sorted { $0.key < $1.key }.map {
      JSON.Member($0.key, .string(Base64.text(of: $0.value)))
    }
    let json: JSON = ["v": .int(1), "people": .object(members)]
    return Array((json.prettyText + "\n").utf8)
  }

  package var aliases: [Alias] { people.keys.compactMap { Alias($0) }.sorted() }

  /// Nil for nobody, and for somebody whose key is gone.
  package func contact(of alias: Alias, _ ring: KeyRing) -> Contact? {
    guard let sealed = people["\(alias)"],
      let bytes = ring.open(sealed, at: place(alias), under: "\(alias)"),
      let json = try? JSON(parsing: bytes)
    else { return nil }
    return Contact(name: json["name"]?.string ?? "", reach: json["reach"]?.string ?? "")
  }

  /// Nil takes somebody out; false when there is no key to seal with.
  package mutating func set(_ contact: Contact?, of alias: Alias, _ ring: KeyRing) -> Bool {
    guard let contact else {
      people["\(alias)"] = nil
      return true
    }
    let json: JSON = ["name": .string(contact.name), "reach": .string(contact.reach)]
    let sealed = ring.seal(Array(json.text.utf8), at: place(alias), under: "\(alias)")
    people["\(alias)"] = sealed ?? people["\(alias)"]
    return sealed != nil
  }

  private func place(_ alias: Alias) -> SealPlace {
    SealPlace(record: "contacts " + dossier, number: alias.number)
  }
}
