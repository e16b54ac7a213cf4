package dev.plumbline.vendor.selection;

/// The contract draft of an approved award.
///
/// @param json the document, as it was hashed
public record DraftView(String json, String contentHash) {}
