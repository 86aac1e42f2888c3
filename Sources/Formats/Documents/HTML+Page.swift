extension HTML {
  /// One file that stands alone: no script, nothing from elsewhere.
  ///
  /// `colours` are the sets of colours that its style knows, for the browser.
  static func page(
    in language: WrittenLanguage, title: String, colours: String, style: HTML, body: HTML
  ) -> String {
    let attributes: KeyValuePairs<StaticString, String?> = [
      "lang": language.code, "dir": language.direction(of: title),
    ]
    let head = head(title: title, colours: colours, style: style)
    let page = element("html", attributes, .line(head), .line(body), .line(HTML("")))
    return "<!DOCTYPE html>\n" + page.markup + "\n"
  }

  /// Nothing may be loaded or sent, whatever stands in the text.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
    + " form-action 'none'"

  private static func head(title: String, colours: String, style: HTML) -> HTML {
    .element(
      "head", [:],
      .line(.void("meta", ["charset": "utf-8"])),
      .line(.void("meta", ["http-equiv": "Content-Security-Policy", "content": policy])),
      .line(
        .void(
          "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])),
      .line(.void("meta", ["name": "color-scheme", "content": colours])),
      .line(.void("meta", ["name": "referrer", "content": "no-referrer"])),
      .line(.element("title", [:], HTML(title))),
      .line(.element("style", [:], style)))
  }
}
