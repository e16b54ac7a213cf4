package dev.plumbline.vendor.selection;

import dev.plumbline.service.etag.ETag;

/// A part of a selection in the version that it has.
public record Tagged<T>(T value, ETag tag) {}
