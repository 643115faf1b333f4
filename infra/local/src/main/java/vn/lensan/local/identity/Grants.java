package vn.lensan.local.identity;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lensan.local.identity.IdentitySettings.Grant;

/** What each name may, whether a program or a person stands behind it. */
@Component
class Grants {

  private final Map<String, Grant> byName;

  Grants(IdentitySettings settings) {
    var services =
        settings.serviceSecret().keySet().stream()
            .collect(Collectors.toMap(name -> name, name -> Grant.ofService()));
    this.byName =
        Stream.of(services, settings.demo())
            .flatMap(grants -> grants.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Optional<Grant> of(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
