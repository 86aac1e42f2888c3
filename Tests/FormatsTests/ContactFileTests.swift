import Formats
import Interviewing
import Testing

@Suite struct ContactFileTests {
  private let contact = Contact(name: "Nadia El Amrani", reach: "06-12345678, of via Kofi")

  @Test func `a contact is readable with their own key only, and in its own dossier`() throws {
    var file = ContactFile(dossier: "0123")
    let isKept = file.set(contact, of: Alias(1), .sample)
    #expect(isKept)
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(!text.contains("Nadia") && !text.contains("0612345678") && text.contains("\"p1\""))
    let again = try #require(ContactFile(reading: file.bytes, dossier: "0123"))
    #expect(again.aliases == [Alias(1)])
    #expect(again.contact(of: Alias(1), .sample) == contact)
    var ring = KeyRing.sample
    ring.remove("p1")
    #expect(again.contact(of: Alias(1), ring) == nil)
    let elsewhere = try #require(ContactFile(reading: file.bytes, dossier: "4567"))
    #expect(elsewhere.contact(of: Alias(1), .sample) == nil)
  }

  @Test func `nothing is kept of somebody without a key, and nil takes somebody out`() {
    var file = ContactFile(dossier: "0123")
    let isKept = file.set(contact, of: Alias(7), .sample)
    #expect(!isKept)
    #expect(file.aliases == [])
    _ = file.set(contact, of: Alias(1), .sample)
    #expect(file.aliases == [Alias(1)])
    _ = file.set(nil, of: Alias(1), .sample)
    #expect(file.aliases == [])
  }

  @Test(arguments: ["", "{", "[]", "{\"v\":1}", "hallo"])
  func `something else is no contacts file`(text: String) {
    #expect(ContactFile(reading: Array(text.utf8), dossier: "0123") == nil)
  }
}
