import Foundation
import Formats
import Interviewing
import Storage
import Testing

@Suite struct TopicListShelfTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      list("kennismaken", "Van het programma"), to: "share/gehoord/topiclists/kennismaken.yaml")
    try folder.write(
      list("praatplaat", "Praatplaat"), to: "share/gehoord/topiclists/praatplaat.yaml")
    try folder.write("geen lijst", to: "share/gehoord/topiclists/LEESMIJ.md")
  }

  @Test func `a list of the workspace wins over one of the program`() throws {
    #expect(try shelf.list("kennismaken")?.list.title.text == "Van het programma")
    try folder.write(list("kennismaken", "Van ons"), to: "werk/topiclists/kennismaken.yaml")
    try folder.write(list("buurt", "De buurt"), to: "werk/topiclists/buurt.yaml")
    #expect(try shelf.list("kennismaken")?.list.title.text == "Van ons")
    #expect(shelf.ids == ["buurt", "kennismaken", "praatplaat"])
  }

  @Test func `the environment's folder comes between the two`() throws {
    try folder.write(list("kennismaken", "Van elders"), to: "elders/kennismaken.yaml")
    let environment = ["GEHOORD_TOPICLISTS": folder.file("elders")]
    #expect(try shelf(environment).list("kennismaken")?.list.title.text == "Van elders")
    try folder.write(list("kennismaken", "Van ons"), to: "werk/topiclists/kennismaken.yaml")
    #expect(try shelf(environment).list("kennismaken")?.list.title.text == "Van ons")
  }

  @Test func `the lists of the source folder are found from a build`() throws {
    try folder.write(list("bron", "Bron"), to: "bron/topiclists/bron.yaml")
    let shelf = TopicListShelf(
      workspace: Workspace(folder: folder.file("werk")), environment: [:],
      program: folder.file("bron/.build/debug/gehoord"))
    #expect(shelf.ids == ["bron"])
  }

  @Test(arguments: ["nergens", "../share/gehoord/topiclists/kennismaken", "", "-x", "Kennismaken"])
  func `a name that is no list's is nothing`(id: String) throws {
    #expect(try shelf.list(id) == nil)
  }

  @Test func `a checked list is kept and gives the same list`() throws {
    let first = try #require(try shelf.list("kennismaken"))
    #expect(cached.count == 1)
    #expect(first.hash == Record.digest(folder.bytes("share/gehoord/topiclists/kennismaken.yaml")))
    let second = try #require(try shelf.list("kennismaken"))
    #expect(second.list == first.list)
    #expect(second.hash == first.hash)
  }

  @Test func `the kept list is really used`() throws {
    _ = try shelf.list("kennismaken")
    let name = try #require(cached.first)
    let text = String(decoding: folder.bytes(name), as: UTF8.self)
    try folder.write(text.replacing("Van het programma", with: "Uit de kast"), to: name)
    #expect(try shelf.list("kennismaken")?.list.title.text == "Uit de kast")
  }

  @Test(arguments: ["", "{", "null", "{\"cache\":1}", "{\"cache\":0,\"list\":{}}", "\u{0}"])
  func `a kept list that is broken is ignored and made again`(text: String) throws {
    _ = try shelf.list("kennismaken")
    let name = try #require(cached.first)
    let whole = folder.bytes(name)
    try folder.write(text, to: name)
    #expect(try shelf.list("kennismaken")?.list.title.text == "Van het programma")
    #expect(folder.bytes(name) == whole)
  }

  @Test func `a list that cannot be kept is read all the same`() throws {
    try folder.write("een bestand", to: "kast")
    let shelf = shelf(["XDG_CACHE_HOME": folder.file("kast")])
    #expect(try shelf.list("kennismaken")?.list.title.text == "Van het programma")
  }

  @Test func `a change in the file is seen`() throws {
    _ = try shelf.list("kennismaken")
    try folder.write(list("kennismaken", "Nieuw"), to: "share/gehoord/topiclists/kennismaken.yaml")
    #expect(try shelf.list("kennismaken")?.list.title.text == "Nieuw")
  }

  @Test func `a copy under another name is refused, also when the list was kept before`() throws {
    let bytes = folder.bytes("share/gehoord/topiclists/kennismaken.yaml")
    try folder.write(bytes, to: "werk/topiclists/kopie.yaml")
    #expect(throws: SyntaxError.self) { try shelf.list("kopie") }
    _ = try shelf.list("kennismaken")
    #expect(throws: SyntaxError.self) { try shelf.list("kopie") }
  }

  @Test func `a list with mistakes is not kept`() throws {
    try folder.write("id: stuk\n", to: "werk/topiclists/stuk.yaml")
    #expect(throws: SyntaxError.self) { try shelf.list("stuk") }
    #expect(cached == [])
  }

  private var shelf: TopicListShelf { shelf([:]) }

  private func shelf(_ environment: [String: String]) -> TopicListShelf {
    TopicListShelf(
      workspace: Workspace(folder: folder.file("werk")),
      environment: ["XDG_CACHE_HOME": folder.file("kast")].merging(environment) { $1 },
      program: folder.file("bin/gehoord"))
  }

  private var cached: [String] { folder.names.filter { $0.hasPrefix("kast/gehoord/") } }

  private func list(_ id: String, _ title: String) -> String {
    """
    id: \(id)
    title: \(title)
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """
  }
}
