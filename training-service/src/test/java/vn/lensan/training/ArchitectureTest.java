package vn.lensan.training;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import vn.lensan.platform.testing.ArchitectureRules;

@AnalyzeClasses(
    packages = "vn.lensan.training",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest static final ArchTests ROOMS = ArchTests.in(ArchitectureRules.class);
}
