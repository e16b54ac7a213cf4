package dev.plumbline.contract;

import dev.plumbline.testkit.architecture.ServiceArchitecture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> theServiceKeepsToItsLines() {
    return ServiceArchitecture.rules("dev.plumbline.contract");
  }
}
