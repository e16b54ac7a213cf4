package dev.plumbline.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What each rule says, and how it is checked.
final class ServiceRules {

  private static final String HTTP = "jakarta.ws.rs..";
  private static final String API = "..api..";
  private static final String UPSTREAM = "..upstream..";

  private static final DescribedPredicate<JavaMethod> OPERATION =
      describe(
          "operations",
          method ->
              method.isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
                  && !method.getOwner().isInterface());

  private ServiceRules() {}

  static Stream<ArchRule> all(String root) {
    DescribedPredicate<JavaClass> repository = describe("repositories", repositoryBelow(root));
    return Stream.of(
        noClasses()
            .that()
            .resideOutsideOfPackages(API, UPSTREAM)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(HTTP)
            .as("HTTP stays in api, and in the clients of other services"),
        noClasses()
            .that()
            .resideOutsideOfPackage(API)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(root + API)
            .as("nothing looks back at api"),
        noClasses()
            .that()
            .resideInAPackage(API)
            .should()
            .dependOnClassesThat(are(repository))
            .as("api asks the service, never the repository"),
        noClasses()
            .that()
            .haveSimpleNameEndingWith("Service")
            .or()
            .resideInAPackage(API)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.hibernate..", "jakarta.persistence..")
            .as("queries stand in repositories, not in services or api"),
        slices().matching(root + ".(*)..").should().beFreeOfCycles().as("features form no cycles"),
        noClasses()
            .should(new LookIntoAnotherFeature(root, repository))
            .as("features know each other through their service and its values"),
        methods()
            .that(are(OPERATION))
            .should(new NameWhoMay())
            .as("every operation names who may use it"),
        methods()
            .that(are(OPERATION))
            .should(new AnswerWithoutEntities())
            .as("no entity goes over the wire"),
        methods()
            .that(are(OPERATION))
            .should(new NameWhatItProduces())
            .as("every operation names what it produces"),
        methods()
            .that(are(OPERATION))
            .should(new FindWhatIsAddressed())
            .as("what is not there is told before what is wrong with the request"),
        noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(YearMonth.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .as("time comes from the injected clock"),
        noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .as("what a class needs comes through its constructor"),
        fields().that().areStatic().should().beFinal().as("no static state changes"),
        noFields()
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .as("no figure is a binary fraction"),
        noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..dto..", "..config..")
            .as("no package is a junk room"));
  }

  private static Predicate<JavaClass> repositoryBelow(String root) {
    return type ->
        type.getPackageName().startsWith(root)
            && type.isAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase");
  }
}
