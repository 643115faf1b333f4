package vn.lensan.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

/**
 * Only in a service, which imports {@code platform/defaults.yml}. In the local process the platform
 * lies on the class path of the origin, the simulators and the identity provider too, and must
 * leave them alone.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnBooleanProperty("lensan.platform.enabled")
public @interface OnPlatform {}
