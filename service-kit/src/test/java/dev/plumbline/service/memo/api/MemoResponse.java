package dev.plumbline.service.memo.api;

import dev.plumbline.service.memo.Memo;
import java.util.UUID;

/// A memo as its readers see it.
public record MemoResponse(UUID id, UUID vendorId, String title) {

  static MemoResponse of(Memo memo) {
    return new MemoResponse(memo.id(), memo.vendorId(), memo.title());
  }
}
