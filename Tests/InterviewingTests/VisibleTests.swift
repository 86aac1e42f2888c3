import Interviewing
import Testing

@Suite struct VisibleTests {
  @Test(arguments: [
    ("café één", "café één"),
    ("regel\nregel\tkolom", "regel\nregel\tkolom"),
    ("\u{1B}[31mrood", "␛[31mrood"),
    ("\0\u{1}\u{8}\u{B}\u{C}\r\u{1F}", "␀␁␈␋␌␍␟"),
    ("\r\n", "␍\n"),
    ("a\u{7F}b", "a␡b"),
    ("\u{80}\u{9B}31m\u{9F}", "⟨U+80⟩⟨U+9B⟩31m⟨U+9F⟩"),
    ("\u{202A}a\u{202E}b", "⟨U+202A⟩a⟨U+202E⟩b"),
    ("\u{2066}a\u{2069}", "⟨U+2066⟩a⟨U+2069⟩"),
    ("e\u{301}\u{202E}", "e\u{301}⟨U+202E⟩"),
    ("مرحبا", "مرحبا"),
    ("\u{A0}\u{2029}\u{202F}\u{2065}\u{206A}", "\u{A0}\u{2029}\u{202F}\u{2065}\u{206A}"),
  ])
  func `control characters become marks that can be seen`(text: String, shown: String) {
    #expect(visible(text) == shown)
  }

  @Test func `no control character is left of all there are`() {
    let scalars = (0...0x2100).compactMap { UnicodeScalar($0) }
    let shown = visible(String(String.UnicodeScalarView(scalars))).unicodeScalars
    let left = shown.filter { $0.properties.generalCategory == .control }.map(\.value)
    #expect(left == [0x9, 0xA])
  }

  @Test(arguments: [
    ("gesprk", "gesprek"), ("gseprek", "gesprek"), ("GESPREK", "gesprek"), ("her", "hervat"),
    ("inzigt", "inzicht"), ("hervatt", "hervat"), ("xyz", nil), ("he", nil),
    (String(repeating: "a", count: 65), nil),
  ])
  func `the nearest known word, when little differs`(word: String, near: String?) {
    #expect(nearest(to: word, among: ["gesprek", "hervat", "inzicht"]) == near)
  }

  @Test func `no known words, no nearest`() { #expect(nearest(to: "a", among: []) == nil) }
}
