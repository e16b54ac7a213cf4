package dev.plumbline.vendor.programme;

import dev.plumbline.vendor.programme.content.Baseline;
import dev.plumbline.vendor.programme.content.BusinessCase;
import dev.plumbline.vendor.programme.content.ChangeChecklist;
import dev.plumbline.vendor.programme.content.Expectations;
import dev.plumbline.vendor.programme.content.RampPlan;
import dev.plumbline.vendor.programme.content.Readiness;
import dev.plumbline.vendor.programme.content.VolumeScenario;

/// The documents that a programme is made of. Each can be written until its stage ends.
public enum PartKind {
  BASELINE(Baseline.class, Stage.READINESS),
  READINESS(Readiness.class, Stage.READINESS),
  RAMP_PLAN(RampPlan.class, Stage.READINESS),
  BUSINESS_CASE(BusinessCase.class, Stage.READINESS),
  CHANGE_CHECKLIST(ChangeChecklist.class, Stage.READINESS),
  EXPECTATIONS(Expectations.class, Stage.EXPECTATIONS),
  VOLUME_SCENARIO(VolumeScenario.class, Stage.EXPECTATIONS);

  private final Class<?> type;
  private final Stage lastStage;

  PartKind(Class<?> type, Stage lastStage) {
    this.type = type;
    this.lastStage = lastStage;
  }

  Class<?> type() {
    return type;
  }

  boolean isOpenIn(Stage stage) {
    return stage.compareTo(lastStage) <= 0;
  }
}
