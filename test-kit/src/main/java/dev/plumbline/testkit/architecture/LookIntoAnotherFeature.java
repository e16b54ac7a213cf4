package dev.plumbline.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// Whether a class of one feature uses a repository of another.
final class LookIntoAnotherFeature extends ArchCondition<JavaClass> {

  private final String root;
  private final DescribedPredicate<JavaClass> repository;

  LookIntoAnotherFeature(String root, DescribedPredicate<JavaClass> repository) {
    super("use a repository of another feature");
    this.root = root;
    this.repository = repository;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      JavaClass target = dependency.getTargetClass();
      if (repository.test(target)) {
        boolean looks = !feature(type).equals(feature(target));
        events.add(new SimpleConditionEvent(type, looks, dependency.getDescription()));
      }
    }
  }

  /// The first package below the root.
  private String feature(JavaClass type) {
    String below = type.getPackageName().substring(root.length());
    return below.isEmpty() ? below : below.split("[.]", -1)[1];
  }
}
