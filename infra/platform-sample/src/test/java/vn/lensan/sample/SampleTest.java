package vn.lensan.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.lensan.platform.testing.ServiceTest;

/** All tests of the rails share one running sample service. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest(classes = SampleApplication.class, properties = "spring.config.name=sample")
public @interface SampleTest {}
