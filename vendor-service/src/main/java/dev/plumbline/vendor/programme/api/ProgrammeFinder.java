package dev.plumbline.vendor.programme.api;

import dev.plumbline.vendor.programme.ProgrammeService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether a programme is there.
@Singleton
@Finds("/api/v1/programmes/{id}")
class ProgrammeFinder implements Finder {

  private final ProgrammeService programmes;

  ProgrammeFinder(ProgrammeService programmes) {
    this.programmes = programmes;
  }

  @Override
  public void find(PathValues path) {
    programmes.get(path.id("id"));
  }
}
