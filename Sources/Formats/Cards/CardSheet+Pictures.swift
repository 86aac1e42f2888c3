internal import Interviewing

extension CardSheet {
  /// The praatplaat on one page to point at, then its pictures on cards to move about.
  var pictureSheets: [Sheet] {
    let domains = LifeDomain.pictures.map { (picture: $0.pictogram, name: $0.name) }
    let ways = Practice.allCases.map { (picture: $0.pictogram, name: $0.name) }
    return [
      Sheet(id: "praatplaat", kind: CardWording.pictures, content: plate(domains, ways)),
      Sheet(
        id: "plaatjes", kind: CardWording.pictureCards,
        content: .element("ul", ["class": "cards pictures"], tiles(domains))),
      Sheet(
        id: "oefenen", kind: CardWording.practiceCards,
        content: .element("ul", ["class": "cards pictures"], tiles(ways))),
    ]
  }

  private typealias Picture = (picture: Pictogram, name: Bilingual)

  private func plate(_ domains: [Picture], _ ways: [Picture]) -> HTML {
    .element(
      "div", ["class": "plate"],
      .line(both("p", "ask", CardWording.where)),
      .line(.element("ul", ["class": "pictures eight"], tiles(domains))),
      .line(both("p", "ask", CardWording.how)),
      .line(.element("ul", ["class": "pictures three"], tiles(ways))),
      .line(.element("p", ["class": "source"], HTML(CardWording.pictureSource[language]))))
  }

  /// The number is the key that picks the picture in a talk.
  private func tiles(_ pictures: [Picture]) -> [HTML] {
    pictures.enumerated().map { index, tile in
      .line(
        .element(
          "li", [:], tile.picture.html(in: language),
          .element(
            "div", ["class": "name"],
            .element("span", ["class": "number"], HTML("\(index + 1)")),
            both("p", "label", tile.name))))
    }
  }

  /// In Dutch, and in English under it.
  private func both(_ name: StaticString, _ style: String, _ text: Bilingual) -> HTML {
    .element(
      name, ["class": style],
      .element("span", ["class": "dutch", "lang": "nl", "dir": "ltr"], HTML(text.nl)), HTML(" "),
      .element("span", ["class": "english", "lang": "en", "dir": "ltr"], HTML(text.en)))
  }
}
