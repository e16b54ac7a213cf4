package dev.plumbline.vendor.activity.api;

import dev.plumbline.vendor.activity.RulingService;
import dev.plumbline.vendor.activity.VerdictOverride;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether an override is there.
@Singleton
@Finds("/api/v1/activities/{code}/overrides/{number}")
class OverrideFinder implements Finder {

  private final RulingService rulings;

  OverrideFinder(RulingService rulings) {
    this.rulings = rulings;
  }

  @Override
  public void find(PathValues path) {
    rulings.get(VerdictOverride.class, path.text("code"), path.number("number"));
  }
}
