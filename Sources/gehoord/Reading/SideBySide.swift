internal import Dispatch
internal import Formats
internal import Glibc
internal import Synchronization

/// Reads many files on all cores, and takes in what each gave in the order of the files.
///
/// Only so many are held at a time that memory does not grow with their number.
struct SideBySide {
  /// How many files are read before what they gave is taken in.
  private static let share = 256

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
    var rest = paths[...]
    while !rest.isEmpty {
      let share = Array(rest.prefix(Self.share))
      rest = rest.dropFirst(share.count)
      for (path, found) in zip(share, found(in: share, read)) { try take(path, found) }
    }
  }

  private func found<Found: Sendable>(
    in paths: [String], _ read: @Sendable (String, inout RecordMemory) -> Found
  ) -> [Found] {
    guard paths.count > 1, memories.count > 1 else {
      return memories[0].value.withLock { memory in paths.map { read($0, &memory) } }
    }
    let found = Mutex([Found?](repeating: nil, count: paths.count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: memories.count) { core in
      memories[core].value.withLock { memory in
        while case let number = next.add(1, ordering: .relaxed).oldValue, number < paths.count {
          let one = read(paths[number], &memory)
          found.withLock { $0[number] = one }
        }
      }
    }
    return found.withLock { $0.compactMap { $0 } }
  }
}

/// What one core remembers from one record to the next.
private final class SharedMemory: Sendable {
  let value = Mutex(RecordMemory())
}
