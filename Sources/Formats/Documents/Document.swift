package import Interviewing

/// What a report says, in the order of reading, before it is Markdown or HTML: both say the same.
package struct Document: Sendable, Equatable {
  package let language: Language
  package let title: [Inline]
  /// Under the title: date, organisation, how many talks.
  package let lines: [[Inline]]
  package let sections: [Section]
  /// Leads to the sections on a screen; nil for a page too short to need it.
  package var navigation: Navigation? = .report
  /// Who reads it, when not in the language of the program.
  package var readers: WrittenLanguage? = nil

  /// Lies on the table during a talk: as few pages as can be.
  package var isSheet = false
  /// One page in big letters, to be read aloud.
  package var isReadAloud = false

  package struct Navigation: Sendable, Equatable {
    package let skip: Bilingual
    package let contents: Bilingual

    package static let report = Navigation(
      skip: ReportWording.skip, contents: ReportWording.contents)
  }

  /// A part with a heading of its own, unless its title is empty; `id` is where links lead.
  package struct Section: Sendable, Equatable {
    package let id: String
    package let title: String
    package let blocks: [Block]
  }

  package enum Block: Sendable, Equatable {
    /// Level 3 or 4; sections have level 2.
    case heading(Int, [Inline], id: String?)
    case paragraph([Inline])
    case list([[Inline]])
    case table(Table)
    case excerpt(Excerpt)
    /// Tells in shapes what a table beside it tells in words.
    case chart(Chart)
    /// Something that people have still to fill in; it stands out until they do.
    case gap(String)
  }

  package indirect enum Inline: Sendable, Equatable {
    case words(String)
    /// Somebody else's text, which may run in another direction than ours.
    case said(String)
    /// A literal part of a line.
    case quoted(String)
    /// A day such as `2026-11-21`, and how it reads.
    case day(String, words: String)
    /// To an `id` in this document.
    case link([Inline], to: String)
  }
}

extension Document {
  package struct Table: Sendable, Equatable {
    package let caption: String
    package let columns: [String]
    package let groups: [Group]

    /// Rows that belong together, under a title that spans them.
    package struct Group: Sendable, Equatable {
      package let title: String?
      package let rows: [Row]
    }

    /// The first cell names the row.
    package struct Row: Sendable, Equatable {
      package let id: String?
      package let cells: [[Inline]]
    }
  }

  /// A quotation or a note, with the place it comes from.
  package struct Excerpt: Sendable, Equatable {
    package let id: String
    package let isQuotation: Bool
    package let text: [Inline]
    package let origin: [Inline]
    /// What happened to it since: said back, agreed, disagreed.
    package let remarks: [String]
  }

  package struct Chart: Sendable, Equatable {
    /// Its own name in the page.
    package var id = "chart"
    package let title: String
    package let description: String
    package let shape: Shape

    package enum Shape: Sendable, Equatable {
      case bars([Bar])
      case months([Month])
    }

    package struct Bar: Sendable, Equatable {
      package let label: String
      package let value: Int
      /// The part of a whole that the value leaves, shown as an open bar after it.
      package var rest = 0
      /// The value in words, such as "2 people".
      package let amount: String
    }

    /// What happened or is planned in one month: a shape for each.
    package struct Month: Sendable, Equatable {
      package let label: String
      package let talks: Int
      package let done: Int
      package let planned: Int
      /// The same in words.
      package let amount: String
    }

    package init(title: String, description: String, bars: [Bar]) {
      self.init(id: "chart", title: title, description: description, shape: .bars(bars))
    }

    package init(id: String, title: String, description: String, shape: Shape) {
      self.id = id
      self.title = title
      self.description = description
      self.shape = shape
    }
  }
}
