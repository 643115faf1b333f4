package vn.lensan.platform.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/**
 * Boots a whole service on a free port, with a real Kafka node, the store of {@link TestStore} and
 * the identity of {@link TestIdentity}. Say {@code classes} and {@code properties =
 * "spring.config.name=…"}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({DurableOnTheWire.class, PartialIndexOnTheWire.class})
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestRails.class)
public @interface ServiceTest {
  @AliasFor(annotation = SpringBootTest.class, attribute = "classes")
  Class<?>[] classes();

  @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
  String[] properties();
}
