import Conversing
import Interviewing
import Support
import Testing

@Suite struct LineTests {
  @Test(
    arguments: [
      // text
      ("drie kinderen", .note(.said, by: nil, text: "drie kinderen")),
      ("  ruimte eromheen\t", .note(.said, by: nil, text: "ruimte eromheen")),
      ("\"ik doe alles lopend\"", .note(.said, by: nil, text: "\"ik doe alles lopend\"")),
      ("\"nee\" zei ze", .note(.said, by: nil, text: "\"nee\" zei ze")),
      // speakers
      ("f: moe", .note(.said, by: [.p(1)], text: "moe")),
      ("f:moe", .note(.said, by: [.p(1)], text: "moe")),
      ("f:\"moe\"", .note(.said, by: [.p(1)], text: "\"moe\"")),
      ("f:! lezen", .note(.need, by: [.p(1)], text: "lezen")),
      ("f,k: moe", .note(.said, by: [.p(1), .p(2)], text: "moe")),
      ("f, k: moe", .note(.said, by: [.p(1), .p(2)], text: "moe")),
      ("Fatma: moe", .note(.said, by: [.p(1)], text: "moe")),
      ("f:", .voices([.p(1)])), ("f,k:", .voices([.p(1), .p(2)])), ("f: ", .voices([.p(1)])),
      ("ik: ik ook", .note(.said, by: [.interviewer], text: "ik ook")),
      ("tolk: ze bedoelt", .note(.said, by: [.interpreter], text: "ze bedoelt")),
      ("allen: ja", .note(.said, by: [.everybody], text: "ja")),
      ("x: nee", .note(.said, by: [.unknown], text: "nee")),
      ("f: \"moe\"", .note(.said, by: [.p(1)], text: "\"moe\"")),
      ("f: om 10:30 pas", .note(.said, by: [.p(1)], text: "om 10:30 pas")),
      // signs
      ("! leren fietsen", .note(.need, by: nil, text: "leren fietsen")),
      ("* kookt goed", .note(.strength, by: nil, text: "kookt goed")),
      ("? hoe gaat dat", .note(.question, by: nil, text: "hoe gaat dat")),
      ("= jij wilt rust", .note(.summary, by: nil, text: "jij wilt rust")),
      ("~ kijkt weg", .note(.observation, by: nil, text: "kijkt weg")),
      ("> ik bel maandag", .note(.promise, by: nil, text: "ik bel maandag")),
      ("+ fietsles", .note(.parked, by: nil, text: "fietsles")),
      ("! f: leren fietsen", .note(.need, by: [.p(1)], text: "leren fietsen")),
      ("f: ! leren fietsen", .note(.need, by: [.p(1)], text: "leren fietsen")),
      ("f,k: * koken", .note(.strength, by: [.p(1), .p(2)], text: "koken")),
      ("~ allen: stil", .note(.observation, by: [.everybody], text: "stil")),
      ("! Let op: fietsen", .note(.need, by: nil, text: "Let op: fietsen")),
      // lone signs
      ("!", .mark(.need)), ("\"", .mark(.quote)), ("*", .mark(.strength)),
      ("~", .mark(.observation)), (">", .mark(.promise)), ("+", .mark(.parked)),
      ("! ", .mark(.need)), ("?", .unfinished("?")), ("=", .unfinished("=")),
      // answers
      ("=j", .answer(.confirmed, text: nil)), ("=ja", .answer(.confirmed, text: nil)),
      ("=y", .answer(.confirmed, text: nil)), ("=N", .answer(.corrected, text: nil)),
      ("=n zelf lezen", .answer(.corrected, text: "zelf lezen")),
      ("=j en nog iets", .answer(.confirmed, text: "en nog iets")),
      // commands
      ("/g zaken", .command(word: "g", rest: "zaken")), ("/n", .command(word: "n", rest: "")),
      ("/wijzig 12  nieuw", .command(word: "wijzig", rest: "12  nieuw")),
      ("/", .command(word: "", rest: "")),
      ("//tmp is vol", .note(.said, by: nil, text: "/tmp is vol")),
      ("//", .note(.said, by: nil, text: "/")),
      // nothing
      ("", .empty), (" \t ", .empty), ("\u{A0}", .empty),
    ] as [(String, Line)])
  func `what a line is`(typed: String, line: Line) { #expect(parsed(typed) == line) }

  @Test(arguments: [
    "mevrouw: moe", "10:30 kwam ze", "https://example.org", "Let op: morgen niet", "f,mevrouw: moe",
    ": los", "f:)", "f:-", "f:/n", "!nee", "!! nu", "*kuch* sorry", "?wat", "=ook", "=nu",
    "=jammer", "~5 jaar",
    ">:(", "->", "+1 van mij", "+31 6 12345678", "'s avonds rust", "- een streepje",
    "# geen kop", "#zaken", "\"half", "„ja“", "ja: nee", "een / schuine streep", "€ 5",
    "5 > 3", "a = b", "niet ! midden", "p9: wie", "f;k: moe", "\u{1B}[31mrood",
  ])
  func `ordinary prose never becomes a command`(typed: String) {
    #expect(parsed(typed) == .note(.said, by: nil, text: typed))
  }

  @Test(
    arguments: [
      ("ja", true, .yes, ""), ("Ja, precies", true, .yes, "precies"), ("j", true, .yes, ""),
      ("j", false, nil, ""), ("klopt", false, .yes, ""),
      ("nee", false, .no, ""), ("Nee: zelf lezen", false, .no, "zelf lezen"),
      ("nee — anders", false, .no, "anders"), ("n", true, .no, ""), ("n", false, nil, ""),
      ("yes!", false, .yes, ""), ("no way", false, .no, "way"), ("jaren geleden", true, nil, ""),
      ("neem mee", true, nil, ""), ("", true, nil, ""), ("…", true, nil, ""),
    ] as [(String, Bool, YesOrNo?, String)])
  func `the yes or no that a line starts with`(
    line: String, isShort: Bool, answer: YesOrNo?, rest: String
  ) {
    let leading = YesOrNo.leading(line, short: isShort)
    #expect(leading?.0 == answer)
    #expect(leading?.rest ?? "" == rest)
  }

  @Test(arguments: ["klopt niet", "Klopt niet helemaal", "zeker niet"])
  func `a yes that is taken back in the next word is no yes`(line: String) {
    #expect(YesOrNo.leading(line, short: false)?.0 != .yes)
  }

  private func parsed(_ typed: String) -> Line {
    Line(typed) { word in
      switch word.lowercased() {
      case "f", "fatma": .p(1)
      case "k": .p(2)
      case "ik": .interviewer
      case "tolk": .interpreter
      case "allen": .everybody
      case "x": .unknown
      default: nil
      }
    }
  }
}
