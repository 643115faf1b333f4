package vn.lensan.training;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.lensan.platform.testing.ServiceTest;

/** All tests over HTTP share one running service. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest(classes = TrainingApplication.class, properties = "spring.config.name=training")
public @interface TrainingTest {}
