import Formats
import Interviewing
import Testing
import Understanding

@Suite struct TeamReportTests {
  @Test func `markup that somebody typed stays text in HTML, also under a combining mark`() {
    let html = report { talk in talk.note(.need, "<script>x</script> <\u{301}img> & 'b'") }.html()
    #expect(!html.contains("<script"))
    #expect(html.holds("&lt;script&gt;x&lt;/script&gt; &lt;\u{301}img&gt; &amp; &#39;b&#39;"))
    #expect(!html.holds("<\u{301}"))
  }

  @Test func `titles, dossiers, organisations and file names are escaped too`() {
    let html = report(dossier: "<b>", title: "<i>", organisation: "<u>", skipped: ["<s>.jsonl"]) {
      $0.note(.need, "lezen")
    }.html()
    for tag in ["<b>", "<i>", "<u>", "<s>"] { #expect(!html.contains(tag)) }
    for name in ["&lt;b&gt;", "&lt;i&gt;", "&lt;u&gt;", "&lt;s&gt;.jsonl"] {
      #expect(html.contains(name))
    }
  }

  @Test func `control characters are shown, not sent`() {
    let talk: (inout Talk) -> Void = { $0.note(.need, "a\u{1B}[31m\u{202E}b") }
    for text in [report(talk).html(), report(talk).markdown()] {
      #expect(text.contains("␛"))
      #expect(text.contains("⟨U+202E⟩"))
      #expect(!text.unicodeScalars.contains("\u{1B}"))
      #expect(!text.unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test func `markup that somebody typed stays text in Markdown`() {
    let markdown = report { talk in
      talk.note(.need, "*a* _b_ [c](d) <e> f|g `h` \\ <\u{301}")
      talk.note(.promise, "# geen kop\nook niet")
    }.markdown()
    #expect(markdown.holds("\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> f\\|g \\`h\\` \\\\ \\<\u{301}"))
    #expect(markdown.contains("- \\# geen kop ook niet"))
  }

  @Test func `one person and two people are counted right in both languages`() {
    let one: (inout Talk) -> Void = { $0.note(.need, "lezen") }
    let two: (inout Talk) -> Void = { talk in
      talk.note(.need, "lezen")
      talk.note(.need, "fietsen", by: 2)
    }
    #expect(report(one).markdown().contains("1 gesprek met 1 persoon, geen steekproef"))
    #expect(report(one).markdown().contains("We hoorden 1 behoefte, van 1 persoon."))
    #expect(report(two, people: 2).markdown().contains("We hoorden 2 behoeften, van 2 mensen."))
    #expect(report(language: .english, one).markdown().contains("1 talk with 1 person, no sample"))
    #expect(report(language: .english, one).markdown().contains("We heard 1 need, from 1 person."))
    #expect(
      report(language: .english, two, people: 2).markdown()
        .contains("We heard 2 needs, from 2 people."))
  }

  @Test func `an empty dossier says so, and what to do`() {
    let dutch = TeamReport(
      summary: Summary(), dossier: "leeg", language: .dutch, date: "2026-11-21")
    let english = TeamReport(
      summary: Summary(), dossier: "leeg", language: .english, date: "2026-11-21")
    #expect(dutch.markdown().contains("Met \\`gehoord gesprek\\` begint het eerste."))
    #expect(dutch.html().contains("Er is nog geen behoefte gemerkt."))
    #expect(english.markdown().contains("\\`gehoord talk\\` starts the first."))
    #expect(english.html().contains("No need is marked yet."))
    #expect(!dutch.html().contains("<svg"))
  }

  @Test(arguments: [
    (0, 0, nil, nil),
    (
      1, 0, "1 woord dat iemand kan verraden is vervangen.",
      "1 word that could give somebody away was replaced."
    ),
    (
      1, 1, "1 woord dat iemand kan verraden is vervangen; daarover heeft nog niemand beslist.",
      "1 word that could give somebody away was replaced; nobody decided about it yet."
    ),
    (
      7, 3,
      "7 woorden die iemand kunnen verraden zijn vervangen; over 3 daarvan heeft nog niemand beslist.",
      "7 words that could give somebody away were replaced; nobody decided about 3 of them yet."
    ),
  ])
  func `how many words were replaced is told, and never whose`(
    words: Int, undecided: Int, dutch: String?, english: String?
  ) {
    let replaced = Replaced(words: words, undecided: undecided)
    #expect(replaced.sentence?.nl == dutch)
    #expect(replaced.sentence?.en == english)
    let report = TeamReport(
      summary: Summary(), dossier: "noord", language: .dutch, date: "2026-11-21",
      replaced: replaced)
    #expect(report.markdown().contains("verraden") == (dutch != nil))
    #expect(JSON(report).prettyText.contains("\"replaced\": \(words),\n"))
    #expect(JSON(report).prettyText.contains("\"replacedUndecided\": \(undecided),\n"))
  }

  @Test func `every section has its heading in both languages`() {
    let dutch = full(.dutch).markdown()
    let english = full(.english).markdown()
    for heading in [
      "In het kort", "Behoeften", "Wat mensen kunnen en willen geven", "Wie we niet hoorden",
      "Wat we niet vroegen", "Wat we eerst anders begrepen", "Nog na te vragen", "Wat we afspraken",
      "Bewaard voor later", "De gesprekken", "Hoe dit verslag is gemaakt",
    ] { #expect(dutch.contains("## \(heading)\n")) }
    for heading in [
      "In short", "Needs", "What people can do and want to give", "Who was not heard",
      "What was not asked", "What we first got wrong", "Still to be checked", "What was agreed",
      "Parked for later", "The talks", "How this report was made",
    ] { #expect(english.contains("## \(heading)\n")) }
    #expect(dutch.contains("21 november 2026"))
    #expect(english.contains("21 November 2026"))
  }

  @Test func `a need leads to its evidence, and minority views stay`() {
    let report = full(.dutch)
    #expect(report.markdown().contains("| 1. lezen | 2 | 1 | bevestigd | gesprek 1 #6 |"))
    #expect(report.markdown().contains("Mee eens: p2. Anders gezien door p3."))
    #expect(report.html().contains("href=\"#need-1-1\""))
    #expect(report.html().contains("<li id=\"need-1-1\">"))
  }

  @Test func `who was silent and what was not asked is said`() {
    let markdown = full(.dutch).markdown()
    #expect(markdown.contains("- Gesprek 1: nog niets van p2, p3; over “Zaken” niets van p2, p3"))
    #expect(markdown.contains("- Gesprek 1: Rust"))
  }

  @Test func `every link in the page leads somewhere`() {
    let html = full(.dutch).html()
    let links = html.matches(of: /href="#([^"]+)"/).map { String($0.output.1) }
    let ids = html.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
    #expect(!links.isEmpty)
    #expect(Set(links).isSubset(of: Set(ids)))
    #expect(Set(ids).count == ids.count)
  }

  @Test func `own words are a quotation, a note with a quoted part stays a note`() {
    let report = report { talk in
      talk.note(.need, "\"ik wil zelf lezen | I want to read\" #zaken")
      talk.note(.need, "vindt het \"te druk\" daar")
    }
    #expect(report.html().contains("<blockquote><p dir=\"auto\">ik wil zelf lezen"))
    #expect(report.html().contains("<q dir=\"auto\">te druk</q>"))
    #expect(report.markdown().contains("- > ik wil zelf lezen (I want to read)"))
    #expect(report.markdown().contains("- vindt het “te druk” daar"))
  }

  @Test func `the page has no script and fetches nothing`() {
    let html = full(.english).html()
    #expect(html.contains("default-src &#39;none&#39;"))
    for part in ["<script", "http://", "https://", "src=", "@import", "url(", "onload"] {
      #expect(!html.contains(part))
    }
  }

  @Test func `the chart has a title, the numbers in words, and a table beside it`() {
    let html = full(.english).html()
    #expect(html.contains("role=\"img\" aria-labelledby=\"chart-title chart-desc\""))
    #expect(html.contains("<title id=\"chart-title\">People by domain</title>"))
    #expect(html.contains("<desc id=\"chart-desc\">Arranging affairs: 2 people."))
    #expect(html.contains("<caption>Needs by domain"))
    #expect(html.contains("scope=\"rowgroup\" colspan=\"5\">Arranging affairs: 2 people</th>"))
  }

  @Test func `what was left out is counted, never named`() {
    let report = full(.dutch).markdown()
    #expect(report.contains("- 2 citaten, omdat er geen toestemming is om ze te laten lezen."))
    #expect(report.contains("- 1 persoon, die niet in het verslag wil of zich terugtrok."))
    #expect(report.contains("- 1 ingetrokken notitie."))
    #expect(report.contains("- 1 gewiste notitie."))
    #expect(!report.contains("anoniem"))
    #expect(!full(.english).markdown().lowercased().contains("anonymous"))
  }
}

extension String {
  /// Whether these scalars occur here, however they combine into Characters.
  fileprivate func holds(_ part: String) -> Bool {
    let (all, part) = (Array(utf8), Array(part.utf8))
    return all.indices.contains { all[$0...].starts(with: part) }
  }
}

/// A conversation in the making, a minute between lines.
private struct Talk {
  private(set) var interview = Interview()

  init(_ form: ConversationForm, dossier: String, title: String, people: Int) {
    let question = Question(id: "post", passage: Passage("Hoe gaat het met post?"))
    let list = TopicList(
      id: "lijst", title: Passage("Lijst"), language: .dutch, forms: [form],
      purpose: Passage("doel"), minutes: 45,
      topics: [
        Topic(
          id: "zaken", title: Passage("Zaken"), minutes: 5, domain: .affairs, questions: [question]),
        Topic(id: "rust", title: Passage("Rust"), minutes: 5, questions: [question]),
      ])
    record(
      .opened(
        Opening(
          id: "2026-11-20-lijst-1-x7fq2k", form: form, language: .dutch, dossier: dossier,
          list: list, listHash: "", title: title)))
    for number in 1...people { record(.joined(Alias(number))) }
    record(.asked(QuestionAddress(topic: "zaken", question: "post")))
  }

  @discardableResult
  mutating func record(_ event: Event) -> Int {
    let number = interview.nextNumber
    let at = Moment(milliseconds: 1_795_000_000_000 + Int64(number) * 60_000, offset: 60)
    interview.apply(Recorded(number: number, at: at, event: event))
    return number
  }

  @discardableResult
  mutating func note(_ kind: Utterance.Kind, _ text: String, by person: Int = 1) -> Int {
    record(
      .noted(
        Utterance(
          kind: kind, by: [.participant(Alias(person))], question: interview.current, text: text,
          tags: Utterance.tags(in: text))))
  }
}

private func report(
  language: Language = .dutch, dossier: String = "noord", title: String = "Kennismaken",
  organisation: String? = nil, skipped: [String] = [], _ lines: (inout Talk) -> Void,
  people: Int = 1
) -> TeamReport {
  var talk = Talk(.oneOnOne, dossier: dossier, title: title, people: people)
  lines(&talk)
  var summary = Summary()
  summary.add(talk.interview)
  return TeamReport(
    summary: summary, dossier: dossier, organisation: organisation, language: language,
    date: "2026-11-21", skippedFiles: skipped)
}

/// A focus group of three in which something of everything happened.
private func full(_ language: Language) -> TeamReport {
  var talk = Talk(.focusGroup, dossier: "noord", title: "Focusgroep", people: 3)
  let need = talk.note(.need, "lezen")
  talk.record(.responded(to: need, .confirmed, text: nil))
  talk.record(.agreed(note: need, [Alias(2)]))
  talk.record(.disagreed(note: need, [Alias(3)]))
  talk.note(.strength, "kookt voor de straat")
  let summary = talk.note(.summary, "je wilt voorgelezen worden")
  talk.record(.responded(to: summary, .corrected, text: "nee, zelf lezen"))
  talk.note(.summary, "dinsdag past het best")
  talk.note(.promise, "wij bellen vrijdag")
  talk.note(.parked, "fietsles")
  talk.record(.withdrawn(talk.note(.said, "weg")))
  talk.record(.erased([talk.note(.said, "echt weg")]))
  talk.record(.closed(count: 1))
  var heard = Summary()
  heard.add(talk.interview, controlCode: "3f2a90bb17c4")
  return TeamReport(
    summary: heard, dossier: "noord", language: language, date: "2026-11-21", quotesLeftOut: 2,
    peopleLeftOut: 1)
}
