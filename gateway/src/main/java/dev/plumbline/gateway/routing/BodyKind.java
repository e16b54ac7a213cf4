package dev.plumbline.gateway.routing;

/// What an operation reads, and so how large a body may be.
public enum BodyKind {
  /// JSON, or nothing.
  JSON,
  /// A file: a report as CSV or XLSX, a document.
  UPLOAD
}
