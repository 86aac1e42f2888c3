internal import Interviewing

/// Markup that text can only become part of by way of `init(_:)`, which escapes.
///
/// `trusting` takes nothing that was not written in this program.
struct HTML: Sendable {
  private(set) var markup: String

  /// Escapes text, scalar by scalar.
  ///
  /// A sign with a combining mark on it is one Character, and still markup to a browser.
  init(_ text: some StringProtocol) {
    var escaped = ""
    for scalar in visible(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case _ where scalar.properties.isNoncharacterCodePoint: escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    markup = escaped
  }

  init(trusting markup: StaticString) { self.markup = "\(markup)" }

  init(_ parts: [HTML]) { markup = parts.map(\.markup).joined() }

  /// An element; attributes without a value are left out.
  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: HTML...
  ) -> HTML {
    element(name, attributes, content)
  }

  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: [HTML]
  ) -> HTML {
    var html = tag(name, attributes)
    html.markup += content.map(\.markup).joined() + "</\(name)>"
    return html
  }

  /// An element that has no content and no end, such as `meta`.
  static func void(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>
  ) -> HTML {
    tag(name, attributes)
  }

  /// On a line of its own, for whoever reads the source.
  static func line(_ html: HTML) -> HTML {
    HTML([HTML(trusting: "\n"), html])
  }

  private static func tag(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>
  ) -> HTML {
    var html = HTML("")
    html.markup = "<\(name)"
    for (key, value) in attributes {
      guard let value else { continue }
      html.markup += " \(key)=\"\(HTML(value).markup)\""
    }
    html.markup += ">"
    return html
  }
}
