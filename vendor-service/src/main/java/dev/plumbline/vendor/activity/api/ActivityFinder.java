package dev.plumbline.vendor.activity.api;

import dev.plumbline.vendor.activity.ActivityService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether an activity is there.
@Singleton
@Finds("/api/v1/activities/{code}")
class ActivityFinder implements Finder {

  private final ActivityService activities;

  ActivityFinder(ActivityService activities) {
    this.activities = activities;
  }

  @Override
  public void find(PathValues path) {
    activities.get(path.text("code"));
  }
}
