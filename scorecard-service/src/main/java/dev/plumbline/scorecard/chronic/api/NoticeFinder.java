package dev.plumbline.scorecard.chronic.api;

import dev.plumbline.scorecard.chronic.NoticeService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether a notice is there.
@Singleton
@Finds("/api/v1/chronic-notices/{id}")
class NoticeFinder implements Finder {

  private final NoticeService notices;

  NoticeFinder(NoticeService notices) {
    this.notices = notices;
  }

  @Override
  public void find(PathValues path) {
    notices.get(path.id("id"));
  }
}
