package dev.plumbline.scorecard.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// Scoring and credits stay a pure function: nothing of a framework, a database or a clock.
class CoreTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.plumbline.scorecard.scoring", "dev.plumbline.scorecard.credit");

  @Test
  void the_core_knows_the_kernel_and_the_jdk_only() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.plumbline.scorecard.scoring..",
            "dev.plumbline.scorecard.credit..",
            "dev.plumbline.kernel..",
            "java..",
            "org.jspecify..")
        .check(CORE);
  }

  @Test
  void its_packages_know_each_other_one_way() {
    slices().matching("dev.plumbline.scorecard.(**)").should().beFreeOfCycles().check(CORE);
  }
}
