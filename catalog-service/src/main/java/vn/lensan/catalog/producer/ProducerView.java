package vn.lensan.catalog.producer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/**
 * A household as the catalogue knows it.
 *
 * @param within the path that scope is checked against
 * @param receivers channels for which its consent to sell is in force
 */
public record ProducerView(
    String id,
    @Nullable String status,
    @Nullable UnitId unit,
    List<String> within,
    List<String> receivers) {

  public boolean isVerified() {
    return "VERIFIED".equals(status) || "ACTIVE".equals(status);
  }

  public boolean agreesTo(String channel) {
    return receivers.contains(channel);
  }
}
