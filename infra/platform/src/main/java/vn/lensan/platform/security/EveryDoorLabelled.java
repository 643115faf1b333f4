package vn.lensan.platform.security;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A handler that doesn't say who may use it stops the start, so that none is open by oversight. */
final class EveryDoorLabelled implements SmartInitializingSingleton {
  private final RequestMappingHandlerMapping handlers;

  EveryDoorLabelled(RequestMappingHandlerMapping handlers) {
    this.handlers = handlers;
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<String> unlabelled =
        handlers.getHandlerMethods().values().stream()
            .filter(Doors::isOurs)
            .filter(method -> !Doors.isLabelled(method))
            .map(Object::toString)
            .toList();
    if (!unlabelled.isEmpty()) {
      throw new IllegalStateException(
          "Handlers without @Allowed, @PublicDoor or @InternalDoor: " + unlabelled);
    }
  }
}
