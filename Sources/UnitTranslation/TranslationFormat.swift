public import UnitModel

/// A format that translators' tools read and write.
public protocol TranslationFormat: Sendable {
  /// Name on the command line.
  var name: String { get }
  /// Ending of its files, without a dot.
  var fileExtension: String { get }
  /// Whether some bytes look like a file of this format.
  func recognises(_ bytes: [UInt8]) -> Bool
  func write(_ file: TranslationFile) -> [UInt8]
  /// nil when the bytes are no such file, after saying why.
  func read(_ source: SourceFile) -> Reported<TranslationFile?>
}

extension TranslationFormat {
  /// A file that cannot be read.
  func refuse(_ message: String, at span: SourceSpan, help: String) -> Reported<TranslationFile?> {
    Reported(nil, diagnostics: [Diagnostic(TranslationRule.file, .error, message, at: span, help: help)])
  }
}
