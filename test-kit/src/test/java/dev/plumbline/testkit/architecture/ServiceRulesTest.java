package dev.plumbline.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceRulesTest {

  private static final String FAULTY = "dev.plumbline.testkit.architecture.faulty";
  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(FAULTY);

  @ParameterizedTest
  @MethodSource
  void eachRuleFindsItsFault(ArchRule rule) {
    assertThat(rule.evaluate(CLASSES).hasViolation()).isTrue();
  }

  static Stream<ArchRule> eachRuleFindsItsFault() {
    return ServiceRules.all(FAULTY);
  }
}
