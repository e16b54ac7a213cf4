package dev.plumbline.service.memo.api;

import dev.plumbline.service.memo.MemoService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

@Singleton
@Finds("/api/v1/memos/{id}")
class MemoFinder implements Finder {

  private final MemoService memos;

  MemoFinder(MemoService memos) {
    this.memos = memos;
  }

  @Override
  public void find(PathValues path) {
    memos.get(path.id("id"));
  }
}
