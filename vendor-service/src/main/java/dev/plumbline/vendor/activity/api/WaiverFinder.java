package dev.plumbline.vendor.activity.api;

import dev.plumbline.vendor.activity.RulingService;
import dev.plumbline.vendor.activity.Waiver;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether a waiver is there.
@Singleton
@Finds("/api/v1/activities/{code}/waivers/{number}")
class WaiverFinder implements Finder {

  private final RulingService rulings;

  WaiverFinder(RulingService rulings) {
    this.rulings = rulings;
  }

  @Override
  public void find(PathValues path) {
    rulings.get(Waiver.class, path.text("code"), path.number("number"));
  }
}
