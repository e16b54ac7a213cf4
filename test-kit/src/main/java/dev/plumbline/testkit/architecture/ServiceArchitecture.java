package dev.plumbline.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// The lines that hold in every service: HTTP at the edge, the database behind repositories, a
/// permission on every operation, and features that know each other through their service alone.
///
/// ```java
/// @TestFactory
/// Stream<DynamicTest> theServiceKeepsToItsLines() {
///   return ServiceArchitecture.rules("dev.plumbline.vendor");
/// }
/// ```
public final class ServiceArchitecture {

  private ServiceArchitecture() {}

  /// One test for each rule, over the main classes below a service's root package.
  public static Stream<DynamicTest> rules(String root) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(root);
    return ServiceRules.all(root)
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
  }
}
