import Foundation
import Glibc
import Interviewing
import Storage
import Testing

@Suite struct FileLockTests {
  @Test func `the second holder is told who has the file, and gets it when it is free`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.jsonl")
    do {
      let first = try FileLock(on: path)
      let held = #expect(throws: FileHeld.self) { try FileLock(on: path) }
      #expect(held?.path == path)
      #expect(held?.process == Int(getpid()))
      #expect(
        held?.wording.nl
          == "a.jsonl is al open in een ander venster (proces \(getpid())). Ga daar verder.")
      #expect(
        held?.wording.en
          == "a.jsonl is open in another window already (process \(getpid())). Go on there.")
      #expect(throws: Never.self) { try FileLock(on: folder.file("b.jsonl")) }
      withExtendedLifetime(first) {}
    }
    #expect(folder.names == [])
    #expect(throws: Never.self) { try FileLock(on: path) }
  }

  @Test func `somebody who waits gets the lock when the other is done`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.jsonl")
    var first: FileLock? = try FileLock(on: path)
    let waiting = Thread { _ = try? FileLock(on: path, waiting: true) }
    waiting.start()
    Thread.sleep(forTimeInterval: 0.05)
    #expect(!waiting.isFinished)
    withExtendedLifetime(first) {}
    first = nil
    for _ in 0..<200 where !waiting.isFinished { Thread.sleep(forTimeInterval: 0.01) }
    #expect(waiting.isFinished)
  }

  @Test func `a lock that is a link is refused`() throws {
    let folder = try TemporaryFolder()
    try folder.write("van een ander", to: "doel")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file(".a.jsonl.lock"), withDestinationPath: folder.file("doel"))
    #expect(throws: FileTrouble(path: folder.file(".a.jsonl.lock"), code: ELOOP)) {
      try FileLock(on: folder.file("a.jsonl"))
    }
    #expect(folder.bytes("doel") == Array("van een ander".utf8))
  }

  @Test func `a lock with a second name, or that is no file, is refused and left alone`() throws {
    let folder = try TemporaryFolder()
    try folder.write("van een ander", to: "doel")
    try FileManager.default.linkItem(
      atPath: folder.file("doel"), toPath: folder.file(".a.jsonl.lock"))
    #expect(throws: FileTrouble(path: folder.file(".a.jsonl.lock"), code: EMLINK)) {
      try FileLock(on: folder.file("a.jsonl"))
    }
    #expect(folder.bytes("doel") == Array("van een ander".utf8))
    mkfifo(folder.file(".b.jsonl.lock"), 0o600)
    #expect(throws: FileTrouble(path: folder.file(".b.jsonl.lock"), code: EINVAL)) {
      try FileLock(on: folder.file("b.jsonl"))
    }
  }
}
