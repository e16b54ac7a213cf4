package dev.plumbline.contract.alert.api;

import dev.plumbline.contract.alert.AlertService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether an alert is there.
@Singleton
@Finds("/api/v1/alerts/{id}")
class AlertFinder implements Finder {

  private final AlertService alerts;

  AlertFinder(AlertService alerts) {
    this.alerts = alerts;
  }

  @Override
  public void find(PathValues path) {
    alerts.get(path.id("id"));
  }
}
