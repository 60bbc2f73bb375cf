import Foundation
import TestSupport
import Testing

@testable import IngestCore

@Suite("A watched folder") struct FolderTests {
    @Test("a file counts as written when nobody wrote to it for a while, or its time is of another clock")
    func rest() throws {
        let folder = try TemporaryFolder()
        for (name, age) in [("fresh", 0.0), ("rested", -5.0), ("ahead", 3_600.0)] {
            let path = folder.file(name)
            try Data("x".utf8).write(to: URL(filePath: path))
            let time = Date.now.addingTimeInterval(age)
            try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
        }
        let files = try FolderFile.all(in: folder.path)
        #expect(files.map(\.name) == ["ahead", "fresh", "rested"])
        #expect(files.map { $0.isAtRest(for: .seconds(60)) } == [true, false, false])
        #expect(files.map { $0.isAtRest(for: .seconds(4)) } == [true, false, true])
    }

    @Test("hidden files, folders and what cannot be followed are left alone; a changed file has another stamp")
    func regular() throws {
        let folder = try TemporaryFolder()
        try Data("x".utf8).write(to: URL(filePath: folder.file("a.xml")))
        try Data("x".utf8).write(to: URL(filePath: folder.file(".hidden")))
        try FileManager.default.createDirectory(atPath: folder.file("inner"), withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(atPath: folder.file("lost"), withDestinationPath: "/nonexistent")
        let before = try FolderFile.all(in: folder.path)
        #expect(before.map(\.name) == ["a.xml"])
        try Data("xy".utf8).write(to: URL(filePath: folder.file("a.xml")))
        #expect(try FolderFile.all(in: folder.path)[0].stamp != before[0].stamp)
        #expect(throws: Poll.Trouble.self) { try FolderFile.all(in: folder.file("none")) }
    }
}
