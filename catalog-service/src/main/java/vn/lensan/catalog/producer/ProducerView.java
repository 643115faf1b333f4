package vn.lensan.catalog.producer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/**
 * A household as the catalogue knows it.
 *
 * @param within the path that scope is checked against
 * @param receivers channels for which its consent to sell is in force
 * @param restricted true while the person has stopped the use of the data
 * @param named whether it agreed that anybody may read its name where its products' origin is shown
 * @param financing banks and insurers that may learn who asked for their offer
 */
public record ProducerView(
    String id,
    @Nullable String status,
    @Nullable UnitId unit,
    List<String> within,
    List<String> receivers,
    boolean named,
    boolean restricted,
    List<String> financing) {

  public boolean isVerified() {
    return "VERIFIED".equals(status) || "ACTIVE".equals(status);
  }

  /** Closed, forgotten, or its people stopped the use of the data: nothing of it is shown. */
  public boolean isGone() {
    return restricted || (!isVerified() && !"REGISTERED".equals(status));
  }

  public boolean agreesTo(String channel) {
    return receivers.contains(channel);
  }
}
