import Formats
import Testing

@Suite struct JSONTests {
  @Test(
    arguments: [
      (.null, "null"), (.bool(true), "true"), (.bool(false), "false"), (.int(0), "0"),
      (.int(.max), "9223372036854775807"), (.int(.min), "-9223372036854775808"),
      (.double(0.5), "0.5"), (.double(-1.25e-7), "-1.25e-07"), (.string(""), #""""#),
      (.string("café één 👩‍👧"), #""café één 👩‍👧""#), (.string(#"a"b\c/d"#), #""a\"b\\c/d""#),
      (.string("\n\r\t\u{8}\u{C}"), #""\n\r\t\u0008\u000c""#),
      (.string("\0\u{1B}[31m\u{7F}\u{9B}"), #""\u0000\u001b[31m\u007f\u009b""#),
      (.string("\u{2028}\u{202E}\u{2066}"), #""\u2028\u202e\u2066""#),
      (.string("e\u{301}"), "\"e\u{301}\""), ([], "[]"), ([:], "{}"),
      ([1, [], nil, "x"], #"[1,[],null,"x"]"#),
      (["b": 1, "a": ["c": []], "b": 2], #"{"b":1,"a":{"c":[]},"b":2}"#),
    ] as [(JSON, String)])
  func `a value is written on one line and read back`(value: JSON, text: String) throws {
    #expect(value.text == text)
    #expect(try JSON(parsing: text.utf8) == value)
    #expect(try JSON(parsing: value.prettyText.utf8) == value)
  }

  @Test func `every character comes back`() throws {
    let planes = [
      0...0x3000, 0xD700...0xE100, 0xFE00...0xFFFF, 0x1F300...0x1F700, 0x10FFF0...0x10FFFF,
    ]
    let scalars = planes.joined().compactMap { UnicodeScalar($0) }
    let value = JSON.string(String(String.UnicodeScalarView(scalars)))
    #expect(
      try JSON(parsing: value.text.utf8).string?.unicodeScalars.elementsEqual(scalars) == true)
  }

  @Test func `nothing that steers a terminal is written`() {
    let scalars = (0...0x2070).compactMap { UnicodeScalar($0) }
    let text = JSON.string(String(String.UnicodeScalarView(scalars))).text
    let steering = text.unicodeScalars.filter {
      $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || (0x2028...0x202E).contains($0.value)
        || (0x2066...0x2069).contains($0.value)
    }
    #expect(steering.isEmpty)
  }

  @Test func `for people it is indented`() {
    let value: JSON = ["a": [1, []], "b": [:]]
    #expect(
      value.prettyText == """
        {
          "a": [
            1,
            []
          ],
          "b": {}
        }
        """)
  }

  @Test(
    arguments: [
      (" \t\r\n [ 1 , 2 ] \n", [1, 2]),
      (#""\u00e9\u00C9\/""#, "éÉ/"),
      (#""\ud83d\udc69""#, "👩"),
      (#""a\b\f\n\r\t""#, "a\u{8}\u{C}\n\r\t"),
      ("1e3", .double(1000)), ("-0", .int(0)),
      ("12345678901234567890", .double(1.2345678901234567e19)),
      (#"{"a":{"b":[{}]}}"#, ["a": ["b": [[:]]]]),
    ] as [(String, JSON)])
  func `what others write is read too`(text: String, value: JSON) throws {
    #expect(try JSON(parsing: text.utf8) == value)
  }

  @Test(arguments: [
    ("", 0, "a value"), ("   ", 3, "a value"), ("tru", 0, "a value"), ("nul", 0, "a value"),
    ("x", 0, "a value"), ("'a'", 0, "a value"), ("\u{FEFF}{}", 0, "a value"),
    ("+1", 0, "a value"), ("-", 0, "a value"), ("1-2", 0, "a value"), ("NaN", 0, "a value"),
    ("1 2", 2, "the end"), ("{} x", 3, "the end"), ("true,", 4, "the end"),
    ("[1,]", 3, "a value"), ("[1 2]", 3, "]"), ("[", 1, "a value"), ("[1", 2, "]"),
    ("{", 1, "\""), (#"{"a""#, 4, ":"), (#"{"a":"#, 5, "a value"), (#"{"a":1"#, 6, "}"),
    (#"{"a":1,}"#, 7, "\""), ("{1:2}", 1, "\""), (#"{"a" 1}"#, 5, ":"),
    (#""abc"#, 4, "the end of a string"), ("\"a\nb\"", 2, "the end of a string"),
    ("\"a\u{1}\"", 2, "the end of a string"), (#""\x""#, 3, "an escape"), (#""\"#, 2, "an escape"),
    (#""\u12""#, 3, "four hexadecimal digits"), (#""\u12g4""#, 3, "four hexadecimal digits"),
    (#""\ud800""#, 7, "a low surrogate"), (#""\ud800x""#, 7, "a low surrogate"),
    (#""\ud800\u0041""#, 13, "a low surrogate"), (#""\udc00""#, 7, "a character"),
  ])
  func `a text that is no JSON, with the place of its flaw`(
    text: String, offset: Int, expected: String
  ) {
    let flaw = #expect(throws: JSON.Flaw.self) { try JSON(parsing: text.utf8) }
    #expect(flaw?.offset == offset)
    #expect(flaw?.expected == expected)
  }

  /// RFC 8259 has no leading zeros or pluses, and digits on both sides of a point.
  @Test(arguments: ["01", "-01", "1.", ".5", "1e", "1.e3", #""\u+123""#, #""\u-123""#])
  func `a number or escape that RFC 8259 does not have is a flaw`(text: String) {
    #expect(throws: JSON.Flaw.self) { try JSON(parsing: text.utf8) }
  }

  @Test(
    arguments: [
      ([0x22, 0xC3, 0x28, 0x22], "\"Ã(\""), ([0x22, 0xED, 0xA0, 0x80, 0x22], "a surrogate"),
      ([0x22, 0xFF, 0x22], "FF"),
    ] as [([UInt8], String)])
  func `bytes that are no UTF-8 are a flaw`(bytes: [UInt8], name: String) {
    let flaw = #expect(throws: JSON.Flaw.self) { try JSON(parsing: bytes) }
    #expect(flaw?.expected == "UTF-8")
  }

  @Test func `nesting has a limit, so that no file can exhaust the stack`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(throws: Never.self) { try JSON(parsing: nested(129).utf8) }
    for depth in [130, 100_000] {
      let flaw = #expect(throws: JSON.Flaw.self) { try JSON(parsing: nested(depth).utf8) }
      #expect(flaw?.offset == 129)
      #expect(flaw?.expected == "less nesting")
    }
    #expect(throws: JSON.Flaw.self) {
      try JSON(parsing: String(repeating: #"{"a":"#, count: 100_000).utf8)
    }
  }

  @Test func `members are found by key, the first of several`() {
    let value: JSON = ["a": 1, "b": ["x", 2, "y"], "a": 3, "t": .bool(true), "n": nil]
    #expect(value["a"]?.int == 1)
    #expect(value["b"]?.strings == ["x", "y"])
    #expect(value["t"]?.bool == true)
    #expect(value["n"] == JSON.null)
    #expect(value["z"] == nil)
    #expect(JSON.int(1)["a"] == nil)
  }
}

extension JSON: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self = .int(value) }
}
