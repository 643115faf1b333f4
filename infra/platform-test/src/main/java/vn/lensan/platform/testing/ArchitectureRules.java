package vn.lensan.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of a service and who may use what. A service's own test runs them over its classes. */
public final class ArchitectureRules {
  private ArchitectureRules() {}

  @ArchTest
  static final ArchRule FEATURES_KNOW_NO_EDGE =
      noClasses()
          .that(liveInAFeatureRoot())
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              // The rails' own web room holds pages and ETags, which services speak of too.
              "vn.lensan.onboarding..web",
              "vn.lensan.catalog..web",
              "vn.lensan.training..web",
              "..messaging",
              "..external..",
              "org.apache.kafka..",
              "org.springframework.kafka..",
              "jakarta.servlet..")
          .allowEmptyShould(true)
          .because(
              "what a thing is may not hang on how it is reached: web, Kafka and partners are edges");

  @ArchTest
  static final ArchRule WEB_USES_DOORS_ONLY =
      noClasses()
          .that()
          .resideInAPackage("vn.lensan..web")
          .and()
          .resideOutsideOfPackage("vn.lensan.platform..")
          .should()
          .dependOnClassesThat(aggregatesOrStores())
          .allowEmptyShould(true)
          .because(
              "a controller goes through its feature's service, so scope and rules are applied in one place");

  @ArchTest
  static final ArchRule WEB_AND_EXTERNAL_ARE_STRANGERS =
      noClasses()
          .that()
          .resideInAPackage("vn.lensan..external..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.lensan..web")
          .allowEmptyShould(true)
          .because("an adapter serves its port, not a page");

  @ArchTest
  static final ArchRule RESILIENCE_LIVES_AT_THE_EDGE =
      noClasses()
          .that()
          .resideOutsideOfPackages("..external..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.github.resilience4j..")
          .allowEmptyShould(true)
          .because("circuit breakers belong to calls to partners");

  @ArchTest
  static final ArchRule ONE_JACKSON =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..")
          .because(
              "ours is Jackson 3; Jackson 2 lies on the class path for libraries only (its annotations are shared)");

  @ArchTest
  static final ArchRule SERVICES_ARE_STRANGERS =
      noClasses()
          .that()
          .resideInAPackage("vn.lensan.onboarding..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("vn.lensan.catalog..", "vn.lensan.training..")
          .allowEmptyShould(true)
          .because("services talk by HTTP and events");

  @ArchTest
  static final ArchRule CATALOG_IS_A_STRANGER =
      noClasses()
          .that()
          .resideInAPackage("vn.lensan.catalog..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("vn.lensan.onboarding..", "vn.lensan.training..")
          .allowEmptyShould(true)
          .because("services talk by HTTP and events");

  @ArchTest
  static final ArchRule TRAINING_IS_A_STRANGER =
      noClasses()
          .that()
          .resideInAPackage("vn.lensan.training..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("vn.lensan.onboarding..", "vn.lensan.catalog..")
          .allowEmptyShould(true)
          .because("services talk by HTTP and events");

  @ArchTest
  static final ArchRule NO_FIELD_INJECTION =
      noFields()
          .should()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
          .because("what a class needs stands in its constructor");

  @ArchTest
  static final ArchRule NO_SETTERS =
      noMethods()
          .that()
          .haveNameMatching("set[A-Z].*")
          .and(takesOneValue())
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("vn.lensan..")
          .and()
          .areDeclaredInClassesThat()
          .haveSimpleNameNotContaining("$")
          .should()
          .bePublic()
          .allowEmptyShould(true)
          .because("state changes by methods that guard and say what happened");

  @ArchTest
  static final ArchRule LOGGERS_ARE_PRIVATE =
      fields()
          .that()
          .haveRawType("org.slf4j.Logger")
          .should()
          .bePrivate()
          .andShould()
          .beStatic()
          .andShould()
          .beFinal()
          .allowEmptyShould(true)
          .because("a log line belongs to the class that wrote it");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
      noClasses()
          .that()
          .areNotAnnotatedWith("org.springframework.stereotype.Component")
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Dto")
          .orShould()
          .haveSimpleNameStartingWith("Base")
          .orShould()
          .haveSimpleNameStartingWith("Abstract")
          .because(
              "such names say nothing of the field (MapStruct's generated mappers lie outside)");

  @ArchTest
  static final ArchRule CONTROLLERS_ARE_HIDDEN =
      classes()
          .that()
          .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
          .should()
          .notBePublic()
          .allowEmptyShould(true)
          .because("a controller is called by HTTP only");

  /** A callback such as RocksDB's {@code setConfig(name, options, settings)} is no setter. */
  private static DescribedPredicate<JavaMethod> takesOneValue() {
    return DescribedPredicate.describe(
        "take one value", method -> method.getRawParameterTypes().size() == 1);
  }

  private static DescribedPredicate<JavaClass> liveInAFeatureRoot() {
    return DescribedPredicate.describe(
        "live in a feature's root",
        type ->
            type.getPackageName()
                    .matches("vn\\.lensan\\.(onboarding|catalog|training|monitoring)\\.\\w+")
                && !type.getPackageName().matches(".*\\.(web|messaging|external)"));
  }

  private static DescribedPredicate<JavaClass> aggregatesOrStores() {
    return DescribedPredicate.describe(
        "are aggregates or repositories",
        type ->
            type.isAssignableTo("vn.lensan.platform.aggregate.Aggregate")
                || type.isAssignableTo("vn.lensan.platform.aggregate.AggregateStore")
                || type.isAssignableTo("org.springframework.data.mongodb.core.MongoOperations"));
  }
}
