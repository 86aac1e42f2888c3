internal import Dispatch
internal import Formats
internal import Glibc
internal import Synchronization

/// Reads many files on all cores, and takes in what each gave in the order of the files.
///
/// Only so many are held at a time that memory does not grow with their number.
struct SideBySide {
  /// How many files are read while what those before them gave is taken in.
  private static let share = 128

  /// One for each core, as long as the reading lasts.
  private let memories: [SharedMemory]

  init(cores: Int = SideBySide.cores) {
    memories = (0..<max(1, cores)).map { _ in SharedMemory() }
  }

  private static var cores: Int { Int(sysconf(CInt(_SC_NPROCESSORS_ONLN))) }

  /// - Parameters:
  ///   - read: is called on any core.
  ///   - take: is called in the order of the paths, never two at a time.
  func each<Found: Sendable>(
    _ paths: [String], read: @Sendable (String, inout RecordMemory) -> Found,
    take: (String, Found) throws -> Void
  ) rethrows {
    var before: (paths: ArraySlice<String>, found: [Found]) = ([], [])
    var rest = paths[...]
    while !rest.isEmpty || !before.found.isEmpty {
      let share = rest.prefix(Self.share)
      rest = rest.dropFirst(share.count)
      let found = try found(in: share, read) {
        for (path, found) in zip(before.paths, before.found) { try take(path, found) }
      }
      before = (share, found)
    }
  }

  /// What these files give, while this core first does something else.
  private func found<Found: Sendable>(
    in paths: ArraySlice<String>, _ read: @Sendable (String, inout RecordMemory) -> Found,
    besides other: () throws -> Void
  ) rethrows -> [Found] {
    let work = Work<Found>(Array(paths))
    try withoutActuallyEscaping(read) { read in
      let others = DispatchGroup()
      // Nobody is still reading when this is left, be it by an error.
      defer { others.wait() }
      for memory in memories.dropFirst() where paths.count > 1 {
        DispatchQueue.global().async(group: others) { work.read(read, memory) }
      }
      try other()
      work.read(read, memories[0])
    }
    return work.found
  }
}

/// Files that are read on several cores, each by the first that comes to it.
private final class Work<Found: Sendable>: Sendable {
  private let paths: [String]
  private let next = Atomic(0)
  private let results: Mutex<[Found?]>

  init(_ paths: [String]) {
    self.paths = paths
    results = Mutex([Found?](repeating: nil, count: paths.count))
  }

  func read(_ read: @Sendable (String, inout RecordMemory) -> Found, _ memory: SharedMemory) {
    memory.value.withLock { memory in
      while case let number = next.add(1, ordering: .relaxed).oldValue, number < paths.count {
        let one = read(paths[number], &memory)
        results.withLock { $0[number] = one }
      }
    }
  }

  /// In the order of the files, once all are read.
  var found: [Found] { results.withLock { $0.compactMap { $0 } } }
}

/// What one core remembers from one record to the next.
private final class SharedMemory: Sendable {
  let value = Mutex(RecordMemory())
}
