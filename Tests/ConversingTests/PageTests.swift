import Conversing
import Testing

@Suite struct PageTests {
  @Test(arguments: [
    ("kort", 40, "   kort\n"),
    (
      "een regel die te lang is voor dit scherm", 20,
      "   een regel die te\n   lang is voor dit\n   scherm\n"
    ),
    ("precies zeventienx", 20, "   precies\n   zeventienx\n"),
    ("precies zeventien", 20, "   precies zeventien\n"),
    ("een-heel-lang-woord-zonder-spaties", 20, "   een-heel-lang-woord-zonder-spaties\n"),
    ("twee\nregels", 40, "   twee\n   regels\n"),
    ("", 40, "\n"),
    ("smal scherm", 3, "   smal scherm\n"),
    ("stuur\u{1B}[2J", 40, "   stuur␛[2J\n"),
    ("één café één café", 20, "   één café één café\n"),
  ])
  func `text wraps at words and keeps its margin`(text: String, width: Int, shown: String) {
    #expect(Page(text).text(width: width) == shown)
  }

  @Test(
    arguments: [
      (.plain, "a\n"), (.question, "a\n"), (.title, "\u{1B}[1ma\u{1B}[0m\n"),
      (.notice, "\u{1B}[1ma\u{1B}[0m\n"), (.dim, "\u{1B}[2ma\u{1B}[0m\n"),
    ] as [(Page.Style, String)])
  func `bold and dim only, and only with colour`(style: Page.Style, shown: String) {
    let page = Page("a", style, indent: 0)
    #expect(page.text(width: 40, colour: true) == shown)
    #expect(page.text(width: 40) == "a\n")
  }

  /// A plain line in colour has no signs around it, and takes the long way that every text can go.
  @Test func `what is shown as it stands is what the long way would show`() {
    let page = (0x20...0xFFFF as ClosedRange<UInt32>).compactMap(UnicodeScalar.init).reduce(
      into: Page()
    ) { $0.add("a\($1)b \($1)", indent: 7) }
    #expect(page.text(width: 60) == page.text(width: 60, colour: true))
  }

  @Test func `an empty line comes between, never first and never twice`() {
    var page = Page()
    page.space()
    page.add("a", indent: 0)
    page.space()
    page.space()
    page.add(Page("b", indent: 0))
    #expect(page.text(width: 40) == "a\n\nb\n")
    #expect((Page("a", indent: 0) + Page("b", indent: 0)).text(width: 40) == "a\nb\n")
    #expect(Page().isEmpty)
  }
}
